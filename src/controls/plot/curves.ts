/** Curves on a frame, by d3. */
import { line } from 'd3-shape';
import { type Axis, type Frame, place } from './axis';

/** A tenth of a drawing unit is finer than anybody sees. */
const short = (at: number): number => Math.round(at * 10) / 10;

type Axes = Pick<Frame, 'x' | 'y'>;
type Point = readonly [number, number];

const within = ({ min, max }: Axis, value: number): boolean => value >= min - 1e-9 && value <= max + 1e-9;

/** The path through points: cut where it leaves the frame, or held at the frame's edge there. */
export const pathThrough = ({ x, y }: Axes, points: readonly Point[], beyond: 'cut' | 'held' = 'cut'): string =>
  line<Point>()
    .x(([value]) => short(place(x, value)))
    .y(([, value]) => short(place(y, value)))
    .defined(([, value]) => beyond === 'held' || within(y, value))(points) ?? '';

/** The path of y = f(x) from `from` to `to`; cut where it leaves the frame. */
export function curveOf(frame: Axes, f: (x: number) => number, samples = 96, [from, to] = [frame.x.min, frame.x.max]): string {
  const along = Array.from({ length: samples + 1 }, (_, i) => from + ((to - from) * i) / samples);
  return pathThrough(
    frame,
    along.map((value) => [value, f(value)]),
  );
}

/** The straight line through a point, as far as it stays in the frame. */
export function straightLine(frame: Axes, [x0, y0]: Point, slope: number): string {
  const { x, y } = frame;
  const reach = (edge: number) => (slope === 0 ? Number.POSITIVE_INFINITY : x0 + (edge - y0) / slope);
  const [a, b] = [reach(y.min), reach(y.max)];
  const left = Math.max(x.min, slope === 0 ? x.min : Math.min(a, b));
  const right = Math.min(x.max, slope === 0 ? x.max : Math.max(a, b));
  if (!(left < right)) return '';
  return pathThrough(frame, [
    [left, y0 + slope * (left - x0)],
    [right, y0 + slope * (right - x0)],
  ]);
}
