/** Axes and curves, worked out by d3 when the site is built; the page gets paths, ticks and the scale's two coefficients. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Axis, Frame } from './Plot';

interface Shape {
  /** Drawing units. */
  width: number;
  height: number;
  /** The ranges of the two axes. */
  x: readonly [number, number];
  y: readonly [number, number];
  /** How many ticks, about; the labels are whole numbers or decimals as d3 writes them. */
  xTicks?: number;
  yTicks?: number;
  /** What the axes measure. */
  xLabel: string;
  yLabel: string;
}

const MARGIN = { top: 14, right: 14, bottom: 34, left: 40 };

function axis([min, max]: readonly [number, number], range: [number, number], ticks: number): Axis {
  const scale = scaleLinear([min, max], range);
  const write = scale.tickFormat(ticks);
  return {
    min,
    max,
    at0: scale(0),
    perUnit: scale(1) - scale(0),
    ticks: scale.ticks(ticks).map((value) => ({ at: scale(value), label: write(value).replace('-', '−') })),
  };
}

/** The frame of a plot. */
export function plotFrame({ width, height, x, y, xTicks = 6, yTicks = 5, xLabel, yLabel }: Shape): Frame {
  const left = MARGIN.left;
  const [right, bottom] = [width - MARGIN.right, height - MARGIN.bottom];
  return {
    width,
    height,
    box: { left, right, top: MARGIN.top, bottom },
    x: axis(x, [left, right], xTicks),
    y: axis(y, [bottom, MARGIN.top], yTicks),
    xLabel,
    yLabel,
  };
}

/** A tenth of a drawing unit is finer than anybody sees. */
const short = (at: number): number => Math.round(at * 10) / 10;

/** The path of y = f(x) from `from` to `to`, both in the frame's own range; left out where it leaves the frame. */
export function curveOf(frame: Frame, f: (x: number) => number, samples = 96, [from, to] = [frame.x.min, frame.x.max]): string {
  const points = Array.from({ length: samples + 1 }, (_, i) => from + ((to - from) * i) / samples);
  const path = line<number>()
    .x((value) => short(frame.x.at0 + value * frame.x.perUnit))
    .y((value) => short(frame.y.at0 + f(value) * frame.y.perUnit))
    .defined((value) => f(value) >= frame.y.min - 1e-9 && f(value) <= frame.y.max + 1e-9);
  return path(points) ?? '';
}
