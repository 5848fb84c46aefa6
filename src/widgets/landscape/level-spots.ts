/** Where the heights of the bold lines stand on them: in a row across the lines, beside the way of the ball. */
import { UNITS } from './frame';
import type { Ground } from './ground';
import { type Box, boxOn, boxOnWide, inFrame, meet } from './labels';

export interface LevelSpot {
  value: number;
  /** From 0 to 1, as the level's. */
  share: number;
  at: readonly [x: number, y: number];
  /** Only a wide map has room for it. */
  wide: boolean;
}

type Point = readonly [number, number];

/** A line may have a second number so far from the first, in drawing units. */
const APART = 300;
/** Between two spots on a line that are tried. */
const STEP = 12;
/** How far beside the way the row stands, in drawing units. */
const BESIDE = 175;

/** The corners of a path that ground.ts has written. */
export const ringsOf = (d: string): Point[][] =>
  d
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((corner) => corner.split(' ').map(Number) as unknown as Point),
    );

const holds = ({ left, right, top, bottom }: Box, [x, y]: Point): boolean => x > left && x < right && y > top && y < bottom;

/** Spots along a ring, at even distances. */
function along(ring: readonly Point[]): Point[] {
  return ring.flatMap(([x, y], n) => {
    const [nextX, nextY] = ring[(n + 1) % ring.length] as Point;
    const parts = Math.max(1, Math.round(Math.hypot(nextX - x, nextY - y) / STEP));
    return Array.from({ length: parts }, (_, k): Point => [x + ((nextX - x) * k) / parts, y + ((nextY - y) * k) / parts]);
  });
}

/** ball: where it is; way: the direction of its step, of length 1 or 0; clear: no straight line runs through a box. */
export function levelSpots(
  ground: Ground,
  ball: Point,
  [dx, dy]: Point,
  letters: (value: number) => number,
  clear: (box: Box) => boolean,
): LevelSpot[] {
  const [wx, wy] = dx === 0 && dy === 0 ? [-Math.SQRT1_2, Math.SQRT1_2] : [dx, dy];
  // On the side of the way that has more room.
  const turn = (UNITS / 2 - ball[0]) * -wy + (UNITS / 2 - ball[1]) * wx >= 0 ? 1 : -1;
  const off = ([x, y]: Point) => Math.abs((x - ball[0]) * -wy + (y - ball[1]) * wx - turn * BESIDE);
  const lines = ground.levels
    .filter(({ bold }) => bold)
    .map((level) => ({
      ...level,
      letters: letters(level.value),
      spots: ringsOf(level.d)
        .flatMap(along)
        .sort((a, b) => off(a) - off(b)),
    }));
  const found: LevelSpot[] = [];
  // First those that have room on any page, then those that a wide map has room for besides.
  for (const wide of [false, true]) {
    const boxOf = wide ? boxOnWide : boxOn;
    const taken = lines.flatMap((line) =>
      found.filter(({ value }) => value === line.value).map(({ at }) => boxOf(at, line.letters)),
    );
    for (const { value, share, letters: long, spots } of lines) {
      const own = found.filter((one) => one.value === value);
      for (const at of spots) {
        if (own.length === 2) break;
        if (own.some((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < APART)) continue;
        const box = boxOf(at, long);
        if (!inFrame(box, 6) || !clear(box) || taken.some((other) => meet(box, other))) continue;
        // What is added stands on its own line alone.
        if (wide && lines.some((other) => other.value !== value && other.spots.some((spot) => holds(box, spot)))) continue;
        const spot = { value, share, at, wide };
        taken.push(box);
        own.push(spot);
        found.push(spot);
      }
    }
  }
  return found;
}
