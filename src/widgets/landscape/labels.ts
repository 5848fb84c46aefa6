/** Where words stand in the drawing: each at one of a few spots, the first that nothing else is at. All in drawing units. */
import { UNITS } from './frame';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
export type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** As on the smallest phone, where a letter takes most of the drawing. */
const LETTER = 16;
export const LINE = 34;
/** On a map that is wide (landscape.css), of its small type; with a little room around. */
const WIDE = { letter: 8.5, line: 20, around: 8 };

/** Drawing units for each px of the page: on a wide page, and on the smallest phone. */
const NEAR = 1;
const FAR = 2.2;

/** Where words stand: on which of the eight sides of a spot, and how many px from it. */
export interface Beside {
  /** −1 left of it, 0 across it, 1 right of it; −1 above it, 0 level with it, 1 below it. */
  readonly side: number;
  readonly level: number;
  readonly gap: number;
}

/** The box that words of so many letters beside a spot need on any page. */
export function boxBeside([x, y]: readonly [number, number], letters: number, { side, level, gap }: Beside): Box {
  const [wide, high] = [letters * LETTER, LINE];
  const stretch = (at: number, to: number, long: number): [number, number] =>
    to === 0
      ? [at - long / 2, at + long / 2]
      : to < 0
        ? [at - FAR * gap - long, at - NEAR * gap]
        : [at + NEAR * gap, at + FAR * gap + long];
  const [left, right] = stretch(x, side, wide);
  const [top, bottom] = stretch(y, level, high);
  return { left, right, top, bottom };
}

/** Words on a spot. */
export const boxOn = (spot: readonly [number, number], letters: number): Box =>
  boxBeside(spot, letters, { side: 0, level: 0, gap: 0 });

/** Words of small type on a spot of a wide map. */
export const boxOnWide = ([x, y]: readonly [number, number], letters: number): Box => {
  const [wide, high] = [letters * WIDE.letter + WIDE.around, WIDE.line];
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
};

export const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const inFrame = ({ left, right, top, bottom }: Box, margin = 2): boolean =>
  left >= margin && top >= margin && right <= UNITS - margin && bottom <= UNITS - margin;

/** The part of a segment that lies in a box, as shares of its length (Liang and Barsky); undefined where there is none. */
export function within([x0, y0, x1, y1]: Segment, { left, right, top, bottom }: Box): [from: number, to: number] | undefined {
  let [from, to] = [0, 1];
  for (const [move, room] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ] as const) {
    if (move === 0 && room < 0) return undefined;
    if (move < 0) from = Math.max(from, room / move);
    if (move > 0) to = Math.min(to, room / move);
  }
  return from < to ? [from, to] : undefined;
}

export const crosses = (segment: Segment, box: Box): boolean => within(segment, box) !== undefined;

/** What words must keep clear of. */
export interface Taken {
  readonly boxes: Box[];
  readonly lines: readonly Segment[];
}

/** The first of some spots whose boxes are clear, which are taken from then on; −1 where there is none. */
export function settle(spots: readonly (readonly Box[])[], taken: Taken): number {
  const found = spots.findIndex((boxes) =>
    boxes.every(
      (box) => inFrame(box) && !taken.boxes.some((other) => meet(box, other)) && !taken.lines.some((line) => crosses(line, box)),
    ),
  );
  const chosen = spots[found];
  if (chosen) taken.boxes.push(...chosen);
  return found;
}
