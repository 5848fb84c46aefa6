/** The frame that the bend is drawn in: a cell of grey for each tenth of the pixel, and a height that holds every choice. */
import { type Axis, plainAxis, roundSteps } from '../../controls/plot/axis';
import { at, type Parameters, type Vector } from '../../model';
import { extremes, gatesAlong, type Measure, madeAt, sumAlong } from './along';

export type Point = readonly [number, number];

/** Eleven cells, each centred on its tenth: across, in percent of their width. */
export const CELLS = Array.from({ length: 11 }, (_, n) => n / 10);
export const acrossAt = (pixel: number): number => ((Math.max(0, Math.min(1, pixel)) * 10 + 0.5) / 11) * 100;

/** Room above and below what is drawn, in shares of its height. */
const MARGIN = 0.16;
const LEAST_SPAN = 1e-3;
/** Beyond this, sums and differences would leave the doubles. */
const HUGE = 1e300;

/** Upwards, in percent from the top, and the values that have a tick. */
export interface Height {
  axis: Axis;
  ticks: readonly number[];
}

export function heightFor(of: Measure, network: Parameters, x: Vector, i: number, j: number): Height {
  const [low, high] = extremes(of, network, x, i, j).map((value) => Math.max(-HUGE, Math.min(HUGE, value))) as [number, number];
  const span = Math.max(high - low, LEAST_SPAN, Math.abs(high) * 1e-6);
  const [least, most] = [low - MARGIN * span, high + MARGIN * span];
  return { axis: plainAxis([least, most], [100, 0]), ticks: roundSteps(least, most, 4) };
}

const SAMPLES = 24;

/** The corners of the line; of a curve, points that lie as close. */
export function pointsOf(of: Measure, network: Parameters, x: Vector, i: number, j: number): Point[] {
  const gates = gatesAlong(network, x, j).filter(({ neuron }) => of !== 'neuron' || neuron === i);
  const corners = [0, ...gates.map((gate) => gate.at), 1];
  const between = of === 'answer' ? Array.from({ length: SAMPLES }, (_, n) => n / SAMPLES) : [];
  return [...new Set([...corners, ...between])]
    .sort((a, b) => a - b)
    .map((value): Point => [value, madeAt(of, network, x, i, j, value)]);
}

/** The two ends of a neuron's sum. */
export function sumEnds(network: Parameters, x: Vector, i: number, j: number): [Point, Point] {
  const { start, slope } = sumAlong(network, x, i, j);
  return [
    [0, start],
    [1, start + slope],
  ];
}

/** How the score would go on, from each place where a gate opens or shuts, if it did not. */
export function goingOn(network: Parameters, x: Vector, j: number): [Point, Point][] {
  const points = pointsOf('score', network, x, 0, j);
  return points.slice(1, -1).map((corner, n) => {
    const before = at(points, n);
    const slope = (corner[1] - before[1]) / (corner[0] - before[0]);
    return [corner, [1, corner[1] + slope * (1 - corner[0])]];
  });
}
