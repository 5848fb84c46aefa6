/** A lens over the plot: the same proportions, as much larger as the two points are nearer to each other. */
import type { Axes } from './frame';

export type Point = readonly [number, number];

/** In drawing units, its middle at 0. Its half width is 1.3 h: at h = 1 it shows as much as the plot beside it, at the same size. */
export const LENS = { r: 210, half: 1.3 } as const;
/** The two points keep so far from the rim. */
const MARGIN = 8;

const short = (value: number): number => Math.round(Math.max(-1e4, Math.min(1e4, value)) * 10) / 10;

/** What is looked at, as it is drawn: the loss at the number and at h to each side, and the slopes of secant and tangent. */
export interface Sight {
  L: number;
  plus: number;
  minus: number;
  slope: number;
  exact: number;
}

export type Lens = ReturnType<typeof lensOf>;

export function lensOf({ x, y }: Axes, { h, L, plus, minus }: Pick<Sight, 'L' | 'plus' | 'minus'> & { h: number }) {
  const [across, up] = [x.perUnit, Math.abs(y.perUnit)];
  /** How far the points lie from the middle; where the ground is steep, the lens shows more, so that it holds both. */
  const far = Math.hypot(across, (Math.max(Math.abs(plus - L), Math.abs(minus - L)) * up) / h);
  const fit = Math.min(1, (LENS.r - MARGIN) / far);
  const times = fit / h;
  const point = (move: number, loss: number): Point => [short(move * across * times), short(-(loss - L) * up * times)];
  return {
    /** How much larger it shows; exactly 1/h where both points fit. */
    times,
    fits: fit === 1,
    /** How far it sees to each side. */
    reach: LENS.r / (across * times),
    at: point,
    /** The loss's height in the drawing. */
    pixels: (loss: number): number => loss * up * times,
    /** On which side a falling line leaves room above it. */
    side: plus > minus ? -1 : 1,
    /** The straight line through a place, from rim to rim. */
    line: ([move, loss]: Point, steepness: number): string => {
      const [px, py] = point(move, loss);
      const tilt = (-steepness * up) / across;
      // |(px + t, py + tilt·t)| = r
      const [a, b, c] = [1 + tilt * tilt, px + tilt * py, px * px + py * py - LENS.r ** 2];
      const root = b * b - a * c;
      if (!(root > 0)) return '';
      const ends = [-1, 1].map((sign) => (-b + sign * Math.sqrt(root)) / a);
      return ends.map((t, i) => `${i === 0 ? 'M' : 'L'}${short(px + t)} ${short(py + tilt * t)}`).join('');
    },
  };
}

export const pathOf = (points: readonly Point[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points all along the rim of what a frame leaves of a circle. */
export function seenOf([cx, cy]: Point, r: number, { x, y, width, height }: Box): Point[] {
  const [right, bottom] = [x + width, y + height];
  const round = Array.from({ length: AROUND }, (_, n): Point => {
    const angle = (2 * Math.PI * n) / AROUND;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
  const half = (away: number) => Math.sqrt(Math.max(0, r * r - away * away));
  const across = [x, right].flatMap((edge): Point[] => [-1, 1].map((side) => [edge, cy + side * half(edge - cx)]));
  const along = [y, bottom].flatMap((edge): Point[] => [-1, 1].map((side) => [cx + side * half(edge - cy), edge]));
  const corners = [x, right].flatMap((one): Point[] => [y, bottom].map((other) => [one, other]));
  return [...round, ...across, ...along, ...corners].filter(
    ([px, py]) => px >= x && px <= right && py >= y && py <= bottom && Math.hypot(px - cx, py - cy) <= r * (1 + 1e-9),
  );
}
const AROUND = 120;

/** The two lines that touch what is seen of one circle, and all of another, as the shape between them. */
export function cone(seen: readonly Point[], [bx, by]: Point, br: number): string {
  const touching = (side: 1 | -1) => {
    const lines = seen.map((from) => {
      const [dx, dy] = [bx - from[0], by - from[1]];
      return { from, angle: Math.atan2(dy, dx) - side * Math.asin(Math.min(1, br / Math.hypot(dx, dy))) };
    });
    const { from, angle } = lines.reduce((best, line) => (side * (line.angle - best.angle) > 0 ? line : best));
    const to: Point = [bx + side * br * Math.sin(angle), by - side * br * Math.cos(angle)];
    return [from, to].map(([px, py]): Point => [short(px), short(py)]) as [Point, Point];
  };
  if (seen.length === 0) return '';
  const [[a, b], [d, c]] = [touching(1), touching(-1)];
  return `${pathOf([a, b])}${pathOf([c, d]).replace('M', 'L')}Z`;
}

/** Heights at which labels stand, near those that they belong to and `room` apart; the one called `fixed` keeps its own. */
export function apart(heights: readonly number[], room: number, fixed: number): number[] {
  const order = heights.map((_, n) => n).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
  const placed = [...heights];
  const middle = order.indexOf(fixed);
  for (let k = middle + 1; k < order.length; k++) {
    const [n, before] = [order[k] as number, order[k - 1] as number];
    placed[n] = Math.max(heights[n] as number, (placed[before] as number) + room);
  }
  for (let k = middle - 1; k >= 0; k--) {
    const [n, after] = [order[k] as number, order[k + 1] as number];
    placed[n] = Math.min(heights[n] as number, (placed[after] as number) - room);
  }
  return placed;
}

/** The same where none is fixed: the one in the middle is. */
export function spread(heights: readonly number[], room: number): number[] {
  const order = heights.map((_, n) => n).sort((a, b) => (heights[a] as number) - (heights[b] as number) || a - b);
  return apart(heights, room, order[Math.floor(order.length / 2)] ?? 0);
}

/** The ruled paper under the lens: how far its lines are apart, in drawing units, and how clearly the finest of them show. */
export function ruling(times: number, across: number): { fine: number; coarse: number; clear: number } {
  const unit = across * times;
  const size = 10 ** Math.floor(Math.log10(FINEST / unit));
  const steps = [1, 2, 5, 10, 20, 50].map((step) => step * size * unit);
  const n = steps.findIndex((step) => step >= FINEST * (1 - 1e-9));
  const fine = steps[n] as number;
  return { fine, coarse: steps[n + 1] as number, clear: Math.min(1, 0.25 + (fine - FINEST) / FINEST) };
}
const FINEST = 24;
