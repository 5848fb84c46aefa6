/** A lens over a plot: the same proportions, as much larger as the two points are nearer to each other. */
import type { Frame } from '../../controls/plot/axis';
import { at } from '../../model';
import type { Rung } from './rungs';

export type Point = readonly [number, number];

/** In drawing units. Its half width is 1.3 h: at h = 1 it shows as much as the plot beside it, at the same size. */
export const LENS = { x: 338, y: 106, r: 90 } as const;

const short = (value: number): number => Math.round(value * 10) / 10;

export function lensOf(
  { x, y }: Pick<Frame, 'x' | 'y'>,
  { L, exact: slope, h, plus, minus }: Rung & { L: number; exact: number },
) {
  const up = Math.abs(y.perUnit);
  /** How far the points lie from the middle; where the ground is steep, the lens shows more, so that it holds both. */
  const far = Math.hypot(x.perUnit, (Math.max(Math.abs(plus - L), Math.abs(minus - L)) * up) / h);
  const fit = Math.min(1, (LENS.r - 8) / far);
  const times = fit / h;
  const point = (move: number, loss: number): Point => [
    short(LENS.x + move * x.perUnit * times),
    short(LENS.y - (loss - L) * up * times),
  ];
  const sag = (plus + minus) / 2 - L;
  return {
    /** How much larger it shows; exactly 1/h where both points fit. */
    times,
    exact: fit === 1,
    /** How far it sees to each side. */
    reach: LENS.r / (x.perUnit * times),
    at: point,
    pixels: (loss: number): number => loss * up * times,
    /** On which side a falling line leaves room above it. */
    side: slope > 0 ? -1 : 1,
    /** To three digits; what is left of a rounding is none. */
    sag: Math.abs(sag) < 1e-12 * (1 + Math.abs(L)) ? 0 : Number(sag.toPrecision(3)),
    within: (points: readonly Point[]): Point[] => points.filter(([px, py]) => Math.hypot(px - LENS.x, py - LENS.y) <= LENS.r),
    path: (points: readonly Point[]): string => points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join(''),
    /** The straight line through a place, from rim to rim. */
    line: ([move, loss]: Point, steepness: number): string => {
      const [px, py] = point(move, loss);
      const [dx, dy] = [px - LENS.x, py - LENS.y];
      const tilt = (-steepness * up) / x.perUnit;
      // |(dx + t, dy + tilt·t)| = r
      const [a, b, c] = [1 + tilt * tilt, dx + tilt * dy, dx * dx + dy * dy - LENS.r ** 2];
      const root = b * b - a * c;
      if (!(root > 0)) return '';
      const ends = [-1, 1].map((sign) => (-b + sign * Math.sqrt(root)) / a);
      return ends.map((t, i) => `${i === 0 ? 'M' : 'L'}${short(px + t)} ${short(py + tilt * t)}`).join('');
    },
    /** The point of a curve that lies nearest to a move. */
    nearest: (points: readonly Point[], move: number): Point => {
      const wanted = LENS.x + move * x.perUnit * times;
      return points.reduce((best, one) => (Math.abs(one[0] - wanted) < Math.abs(best[0] - wanted) ? one : best), at(points, 0));
    },
  };
}
