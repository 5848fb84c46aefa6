/** Axes that follow the numbers: d3's ticks, worked out in the page. */
import { nice, ticks } from 'd3-array';
import { line } from 'd3-shape';
import type { Axis, Frame } from '../../controls/plot/Plot';

const plain = (value: number): string => String(value).replace('-', '−');

export function axis([from, to]: readonly [number, number], [start, end]: readonly [number, number], count: number): Axis {
  const [min, max] = nice(from, to, Math.max(1, count)) as [number, number];
  const perUnit = (end - start) / (max - min);
  const at0 = start - min * perUnit;
  const marks = count > 0 ? ticks(min, max, count) : [];
  return { min, max, at0, perUnit, ticks: marks.map((value) => ({ at: at0 + value * perUnit, label: plain(value) })) };
}

export function frame(
  size: { width: number; height: number; left: number; bottom: number; top: number },
  x: readonly [number, number],
  y: readonly [number, number],
  { xTicks = 5, yTicks = 4, xLabel = '', yLabel = '' },
): Frame {
  const box = { left: size.left, right: size.width - 12, top: size.top, bottom: size.height - size.bottom };
  return {
    width: size.width,
    height: size.height,
    box,
    x: axis(x, [box.left, box.right], xTicks),
    y: axis(y, [box.bottom, box.top], yTicks),
    xLabel,
    yLabel,
  };
}

/** As many points as can be told apart. */
const POINTS = 240;

/** The steps that a curve is drawn through. */
export function samples(last: number): number[] {
  const stride = Math.ceil(last / POINTS) || 1;
  const found: number[] = [];
  for (let t = 0; t < last; t += stride) found.push(t);
  found.push(last);
  return found;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** The path of a quantity over the steps; what leaves the axis runs along its end. */
export function path(steps: readonly number[], x: Axis, y: Axis, value: (t: number) => number): string {
  return (
    line<number>()
      .x((t) => short(x.at0 + t * x.perUnit))
      .y((t) => short(y.at0 + Math.max(y.min, Math.min(y.max, value(t))) * y.perUnit))(steps as number[]) ?? ''
  );
}
