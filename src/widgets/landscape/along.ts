/** The step, seen from the side: the loss at every rate along it, with the two of the axes moved alone and with all nineteen. */
import { type Frame, plainAxis, roundSteps } from '../../controls/plot/axis';
import { formatNumber } from '../../live-math';
import { type Example, flatten, type Parameters, unflatten } from '../../model';
import { meanLoss, type Plane } from './plane';

export interface Way {
  /** The loss after a step of a rate. */
  readonly loss: (rate: number) => number;
  /** What the straight line loses for each 1 of the rate: slope times move of all that moves, added up; slope times slope where a step goes by all images. */
  readonly promise: number;
}

/** The two of the plane alone, and all nineteen. */
export type Ways = Readonly<Record<'two' | 'all', Way>>;

/** slopes: the mean slopes of the images; goesBy: those that the step goes by. */
export function waysOf(
  parameters: Parameters,
  examples: readonly Example[],
  slopes: readonly number[],
  plane: Plane,
  goesBy: readonly number[] = slopes,
): Ways {
  const start = flatten(parameters);
  const way = (moves: (n: number) => boolean): Way => {
    const steep = goesBy.map((slope, n) => (moves(n) ? slope : 0));
    return {
      loss: (rate) =>
        meanLoss(
          unflatten(
            start.map((value, n) => value - rate * (steep[n] as number)),
            parameters,
          ),
          examples,
        ),
      promise: steep.reduce((all, slope, n) => all + slope * (slopes[n] as number), 0),
    };
  };
  return { two: way((n) => n === plane.across || n === plane.up), all: way(() => true) };
}

/** How a few losses are shown so that they can be told apart: where four decimals do not do it, with up to six. */
export function toldApart(losses: readonly number[]): (loss: number) => { value: number; format?: 'fine' } {
  const sorted = [...losses].sort((a, b) => a - b);
  const gaps = sorted.map((loss, n) => loss - (sorted[n - 1] ?? Number.NEGATIVE_INFINITY)).filter((gap) => gap > 0);
  const decimals = Math.min(6, Math.ceil(-Math.log10(Math.min(...gaps))));
  return decimals > 4 ? (loss) => ({ value: Number(loss.toFixed(decimals)), format: 'fine' }) : (value) => ({ value });
}

/** Where the rates of a picture end: all up to 5, as the chapter speaks of them, or as far as the rate that is set. */
export const reachFor = (eta: number): number => [5, 10, 20, 50, 100].find((end) => end >= eta) ?? 100;

/** Samples of a way, at even rates. */
const SAMPLES = 60;
export type Sample = readonly [rate: number, loss: number];
export const samplesOf = ({ loss }: Way, reach: number): Sample[] =>
  Array.from({ length: SAMPLES + 1 }, (_, n): Sample => [(reach * n) / SAMPLES, loss((reach * n) / SAMPLES)]);

const SIZE = { width: 450, height: 222 };
const BOX = { left: 56, right: 328, top: 10, bottom: 186 };
/** So much of the height lies under the lowest point of a curve, for the straight lines to go on in. */
const BELOW = 0.5;
/** There is room for so many letters beside the picture. */
const LETTERS = 6;
/** A loss that runs away may leave the picture: where it starts stays readable. */
const TIMES = 3;

/** The frame that holds both curves. */
export function frameFor(curves: readonly (readonly Sample[])[], start: number, reach: number): Frame {
  const losses = curves.flat().map(([, loss]) => loss);
  const low = Math.min(...losses);
  const high = Math.min(Math.max(...losses), Math.max(TIMES * start, low));
  const range = Math.max(high - low, 0.02 * Math.max(1, Math.abs(high)) * (high - low < 1e-9 * Math.abs(high) ? 1 : 0), 1e-9);
  const [least, most] = [low - BELOW * range, high + 0.1 * range];
  const [x, y] = [plainAxis([0, reach], [BOX.left, BOX.right]), plainAxis([least, most], [BOX.bottom, BOX.top])];
  const tick = (axis: typeof x) => (value: number) => ({ at: axis.at0 + value * axis.perUnit, label: formatNumber(value) });
  return {
    ...SIZE,
    box: BOX,
    x: { ...x, ticks: roundSteps(0, reach, 5).map(tick(x)) },
    y: {
      ...y,
      ticks: roundSteps(least, most, 4)
        .filter((value) => value >= 0 && formatNumber(value).length <= LETTERS)
        .map(tick(y)),
    },
  };
}
