/** The frame that the bend is drawn in: a cell of grey for each tenth of the pixel, and a height that holds every choice. */
import { type Axis, endsOf, plainAxis, roundSteps } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { at, type Parameters, type Vector } from '../../model';
import { extremes, gatesAlong, type Measure, madeAt, type Straight } from './along';

export type Point = readonly [number, number];

/** Units of the drawing, across and up; what lies over it in HTML counts in percent. */
export const UNITS = 1000;

/** Eleven cells, each centred on its tenth. */
export const CELLS = Array.from({ length: 11 }, (_, n) => n / 10);
const centred = (width: number): Axis => plainAxis([0, 1], [width / 22, (width * 21) / 22]);
export const ACROSS = centred(UNITS);
/** The same in percent. */
export const ACROSS_PERCENT = centred(100);
export const acrossAt = (pixel: number): number => ((Math.max(0, Math.min(1, pixel)) * 10 + 0.5) / 11) * 100;

/** Room above and below what is drawn, in shares of its height. */
const MARGIN = { above: 0.15, below: 0.09 };
/** So much of a neuron's frame lies below zero, where the grip of its bend hangs, and above, where it says what is handed on. */
const BELOW_ZERO = 0.25;
const ABOVE_ZERO = 0.21;
const LEAST_SPAN = 1e-3;
/** Around what does not move at all, as a share of it, so that the ends of its frame can be told apart. */
const LEVEL_SPAN = 0.2;

/** Upwards, and the values that have a tick. */
export interface Height {
  axis: Axis;
  ticks: readonly number[];
}

export const upwards = (least: number, most: number): Axis => plainAxis([least, most], [UNITS, 0]);

export function heightFor(of: Measure, network: Parameters, x: Vector, i: number, j: number): Height {
  const [low, high] = endsOf(extremes(of, network, x, i, j));
  const moves = high - low || LEVEL_SPAN * Math.max(1, Math.abs(high));
  const span = Math.max(moves, LEAST_SPAN, Math.abs(high) * 1e-6);
  let [least, most] = [low - MARGIN.below * span, high + MARGIN.above * span];
  if (of === 'neuron') {
    most = Math.max(most, (-ABOVE_ZERO / (1 - ABOVE_ZERO)) * least);
    least = Math.min(least, (-BELOW_ZERO / (1 - BELOW_ZERO)) * most);
  }
  return { axis: upwards(least, most), ticks: roundSteps(least, most, 4) };
}

/** The path of a straight line from one value of the pixel to another, as far as it stays in the frame. */
export const pieceOf = (up: Axis, { start, slope }: Straight, from = 0, to = 1): string =>
  from < to ? straightLine({ x: { ...ACROSS, min: from, max: to }, y: up }, [0, start], slope) : '';

/** The path through points, piece by piece. */
export const pathOf = (up: Axis, points: readonly Point[]): string =>
  points
    .slice(1)
    .map(([to, high], n) => {
      const [from, low] = at(points, n);
      const slope = (high - low) / (to - from);
      return pieceOf(up, { start: low - slope * from, slope }, from, to);
    })
    .join('');

/** Where a line lies above zero between black and white. */
export function aboveZero({ start, slope }: Straight): readonly [from: number, to: number] {
  const bend = Math.max(0, Math.min(1, -start / slope));
  if (slope === 0) return start > 0 ? [0, 1] : [1, 1];
  return slope > 0 ? [bend, 1] : [0, bend];
}

/** Where it does not, given where it does. */
export const silentBetween = (from: number, to: number): [number, number] => (from > 0 ? [0, from] : [to, 1]);

/** Drawn this close, a moving line looks like what it is. */
const SAMPLES = 40;
const along = Array.from({ length: SAMPLES + 1 }, (_, n) => n / SAMPLES);

/** What is made along the pixel, at even distances: what can travel from one line to another, whatever corners they have. */
export const samplesOf = (of: Measure, network: Parameters, x: Vector, i: number, j: number): number[] =>
  along.map((value) => madeAt(of, network, x, i, j, value));
export const pathOfSamples = (up: Axis, samples: readonly number[]): string =>
  pathThrough(
    { x: ACROSS, y: up },
    along.map((value, n): Point => [value, at(samples, n)]),
  );

/** The corners of the line; of a curve, points that lie as close. */
export function pointsOf(of: Measure, network: Parameters, x: Vector, i: number, j: number): Point[] {
  const gates = gatesAlong(network, x, j).filter(({ neuron }) => of !== 'neuron' || neuron === i);
  const corners = [0, ...gates.map((gate) => gate.at), 1];
  return [...new Set([...corners, ...(of === 'answer' ? along : [])])]
    .sort((a, b) => a - b)
    .map((value): Point => [value, madeAt(of, network, x, i, j, value)]);
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
