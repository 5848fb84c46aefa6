/** The course of a wire: drawn as a path, and sampled so that a wave can stand anywhere on it. In drawing units. */
export type Point = readonly [x: number, y: number];

/** A straight stretch to a point, or a bend to it by two others. */
type Stretch = readonly [to: Point] | readonly [by: Point, and: Point, to: Point];

export interface Route {
  d: string;
  /** From the end at L to the end at the pixels. */
  points: readonly Point[];
}

const SAMPLES = 20;
const short = (at: number): number => Math.round(at * 10) / 10;

function along([x0, y0]: Point, [[x1, y1], [x2, y2], [x3, y3]]: readonly [Point, Point, Point], t: number): Point {
  const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
  return [short(a * x0 + b * x1 + c * x2 + d * x3), short(a * y0 + b * y1 + c * y2 + d * y3)];
}

export function route(from: Point, ...stretches: readonly Stretch[]): Route {
  const points: Point[] = [from];
  let d = `M${from}`;
  for (const stretch of stretches) {
    const start = points.at(-1) as Point;
    d += stretch.length === 3 ? `C${stretch.join(' ')}` : `L${stretch[0]}`;
    if (stretch.length === 3) for (let n = 1; n <= SAMPLES; n++) points.push(along(start, stretch, n / SAMPLES));
    else points.push(stretch[0]);
  }
  return { d, points };
}

/** A bend between two points that lie level, or upright, at both ends. */
export const level = ([x0, y0]: Point, [x1, y1]: Point): Stretch => [
  [(x0 + x1) / 2, y0],
  [(x0 + x1) / 2, y1],
  [x1, y1],
];
export const upright = ([x0, y0]: Point, [x1, y1]: Point): Stretch => [
  [x0, (y0 + y1) / 2],
  [x1, (y0 + y1) / 2],
  [x1, y1],
];
