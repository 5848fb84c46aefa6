/** Axes and curves that follow the reader's numbers; those that do not are worked out when the site is built (components/plot/frame.ts). */
import { line } from 'd3-shape';
import { formatNumber } from '../../live-math';
import type { Axis, Frame } from './Plot';

/** The next of 1, 2, 5, 10, 20 … that is not below the value: an axis that ends there changes only now and then. */
export function roomFor(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.min(Math.max(value, 0.001), 1e9)));
  return size * ([1, 2, 5].find((step) => step * size >= value * (1 - 1e-12)) ?? 10);
}

const HEADROOM = 1.08;

/** The same frame with an upright axis from 0 to `max`, one of roomFor's. */
export function withHeight(frame: Frame, max: number): Frame {
  const { bottom, top } = frame.box;
  // Room above the highest tick, where the axis has its name.
  const end = max * HEADROOM;
  const perUnit = (top - bottom) / end;
  const parts = /^[^1-9]*2/.test(String(max)) ? 4 : 5;
  const ticks = Array.from({ length: parts + 1 }, (_, i) => (max * i) / parts).map((value) => ({
    at: bottom + value * perUnit,
    label: formatNumber(value),
  }));
  return { ...frame, y: { min: 0, max: end, at0: bottom, perUnit, ticks } };
}

const at = ({ at0, perUnit }: Axis, value: number): number => Math.round((at0 + value * perUnit) * 10) / 10;

/** The path through points, cut where it leaves the frame. */
export const pathThrough = ({ x, y }: Frame, points: readonly (readonly [number, number])[]): string =>
  line<readonly [number, number]>()
    .x((point) => at(x, point[0]))
    .y((point) => at(y, point[1]))
    .defined((point) => point[1] >= y.min - 1e-9 && point[1] <= y.max + 1e-9)(points) ?? '';

/** The straight line through a point, as far as it stays in the frame. */
export function straightLine(frame: Frame, [x0, y0]: readonly [number, number], slope: number): string {
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
