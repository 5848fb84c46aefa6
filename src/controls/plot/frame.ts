/**
 * Axes with d3's ticks. Those that stand still are worked out when the site is built and handed to a widget; those that follow
 * the numbers are worked out in the page.
 */
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../../live-math';
import { type Axis, type Frame, plainAxis } from './axis';

interface AxisOptions {
  /** How many ticks, about; or the values that have one. */
  ticks: number | readonly number[];
  /** Ends at the next ticks, not at the ends of the domain. */
  nice?: boolean;
  /** All labels with as many decimals as the finest needs, as d3 writes them; otherwise each as every number is shown. */
  even?: boolean;
}

/** An axis over a domain, from one place in the drawing to another. */
export function axis(
  domain: readonly [number, number],
  range: readonly [number, number],
  { ticks, nice = false, even = false }: AxisOptions,
): Axis {
  const scale = scaleLinear(domain, range);
  const count = typeof ticks === 'number' ? ticks : ticks.length;
  if (nice) scale.nice(Math.max(1, count));
  const [min = 0, max = 1] = scale.domain();
  const write = even ? scale.tickFormat(count) : formatNumber;
  const values = typeof ticks === 'number' ? scale.ticks(ticks) : ticks;
  return {
    ...plainAxis([min, max], range),
    ticks: values.map((value) => ({ at: scale(value), label: write(value).replace('-', '−') })),
  };
}

interface Shape {
  /** Drawing units. */
  width: number;
  height: number;
  margin?: Partial<typeof MARGIN>;
  /** The ranges of the two axes. */
  x: readonly [number, number];
  y: readonly [number, number];
  xTicks?: AxisOptions['ticks'];
  yTicks?: AxisOptions['ticks'];
  nice?: boolean;
  even?: boolean;
}

const MARGIN = { top: 14, right: 14, bottom: 34, left: 40 };

/** The frame of a plot. */
export function plotFrame({ width, height, margin, x, y, xTicks = 6, yTicks = 5, ...as }: Shape): Frame {
  const { top, right, bottom, left } = { ...MARGIN, ...margin };
  const box = { left, right: width - right, top, bottom: height - bottom };
  return {
    width,
    height,
    box,
    x: axis(x, [box.left, box.right], { ticks: xTicks, ...as }),
    y: axis(y, [box.bottom, box.top], { ticks: yTicks, ...as }),
  };
}

/** The next of 1, 2, 5, 10, 20 … that is not below the value: an axis that ends there changes only now and then. */
export function roomFor(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.min(Math.max(value, 0.001), 1e9)));
  return size * ([1, 2, 5].find((step) => step * size >= value * (1 - 1e-12)) ?? 10);
}

const HEADROOM = 1.08;

/** The same frame with an upright axis from 0 to `max`, and some room above the highest tick, where the axis has its name. */
export const withHeight = (frame: Frame, max: number): Frame => ({
  ...frame,
  y: axis([0, max * HEADROOM], [frame.box.bottom, frame.box.top], { ticks: 5 }),
});
