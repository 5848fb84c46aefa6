/** The map at one moment: what of the plane is shown, where the ball stands, and what else a landscape puts on it. */
import type { ComponentChildren } from 'preact';
import { type Square, UNITS } from './frame';
import type { Grip } from './hands';
import type { Beside, Box, Segment, Taken } from './labels';
import { boxBeside, settle } from './labels';
import type { Place, Plane } from './plane';

/** In drawing units. */
export type Spot = readonly [x: number, y: number];

export interface View {
  readonly plane: Plane;
  /** The part of the plane that is shown, on its way to where it goes. */
  readonly shown: Square;
  /** Where a place of the plane lies; beyond the frame too. */
  readonly spot: (at: Place) => Spot;
  /** What the two are, on their way to what they will be; and where the ball is drawn. */
  readonly place: Place;
  readonly ball: Spot;
}

/** What a landscape has on its map besides ground, creases and ball. */
export interface Over {
  /** Numbers that travel together with the ball and the frame; always as many. */
  readonly numbers: readonly number[];
  readonly draw: (view: View, numbers: readonly number[]) => Drawn;
  /** What a hand can take besides the ball; by its name, which its element has as data-grip-of. */
  readonly grips?: Readonly<Record<string, Grip>>;
}

/** The parts that a landscape adds, from the bottom to the top. */
export interface Drawn {
  /** What words keep clear of. */
  readonly boxes: readonly Box[];
  readonly lines: readonly Segment[];
  /** Where something leads from the ball, as a direction of length 1; 0, 0 where nothing does. */
  readonly way: Spot;
  /** Lines in the drawing. */
  readonly strokes: ComponentChildren;
  /** Before the height at the ball. */
  readonly name?: string | undefined;
  /** Finds room for its words, once the ball's word has its own; what is returned draws them, once all others have theirs. */
  readonly words: (taken: Taken) => () => ComponentChildren;
  /** Over all words. */
  readonly top?: ComponentChildren;
}

export const WHOLE: Box = { left: 0, right: UNITS, top: 0, bottom: UNITS };

/** Around a spot that words keep away from, in drawing units. */
export const around = ([x, y]: Spot, by: number): Box => ({ left: x - by, right: x + by, top: y - by, bottom: y + by });

export const inside = ([x, y]: Spot): boolean => x >= 0 && x <= UNITS && y >= 0 && y <= UNITS;

const short = (value: number): number => Math.round(value * 10) / 10;
export const pathThroughSpots = (spots: readonly Spot[]): string =>
  `M${spots.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
export const pathOf = ([x0, y0, x1, y1]: Segment): string =>
  pathThroughSpots([
    [x0, y0],
    [x1, y1],
  ]);

/** The place of something in HTML over the drawing. */
export const percent = ([x, y]: Spot): string => `left:${((100 * x) / UNITS).toFixed(2)}%;top:${((100 * y) / UNITS).toFixed(2)}%`;

const SIDES = [-1, 0, 1]
  .flatMap((side) => [-1, 0, 1].map((level) => [side, level] as const))
  .filter(([a, b]) => a !== 0 || b !== 0);
const dot = ([a, b]: Spot, [c, d]: Spot) => a * c + b * d;
/** The eight sides of a spot, those first that lie in a direction. */
const towards = (way: Spot) => [...SIDES].sort((a, b) => dot(b, way) / Math.hypot(...b) - dot(a, way) / Math.hypot(...a));

/** The ground that words stand on is wider than they are, by about so many letters. */
const AROUND = 2;

/** Room for words beside a spot, rather in a direction than against it, and so many px from it as the first gap that has room. */
export function roomBeside(spot: Spot, letters: number, way: Spot, gaps: readonly number[], taken: Taken): Beside | undefined {
  const places = gaps.flatMap((gap) => towards(way).map(([side, level]): Beside => ({ side, level, gap })));
  return places[
    settle(
      places.map((one) => [boxBeside(spot, letters + AROUND, one)]),
      taken,
    )
  ];
}
