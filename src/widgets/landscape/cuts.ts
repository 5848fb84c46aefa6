/** The ground cut along the two lines through the ball: the loss as only one of the two moves, as far as the map goes. */
import { endsOf, type Frame, plainAxis, roundSteps } from '../../controls/plot/axis';
import { formatNumber } from '../../live-math';
import { momentOf, type Network, read } from '../../quantities';
import { curveNear, heightsFor } from '../slope-lens/frame';
import { type Square, ticksOf } from './frame';
import { idOf, slopeId } from './names';
import type { Plane } from './plane';

export const AXES = ['across', 'up'] as const;
export type AxisOf = keyof Plane;

/** Where the map begins and ends along an axis. */
export const stretchOf = ({ left, bottom, side }: Square, axis: AxisOf): [from: number, to: number] =>
  axis === 'across' ? [left, left + side] : [bottom, bottom + side];

export interface Cut {
  /** The number that moves, and where it is. */
  readonly id: string;
  readonly value: number;
  readonly stretch: readonly [from: number, to: number];
  /** The loss over the number. */
  readonly points: readonly (readonly [value: number, loss: number])[];
  /** The loss at the ball, and its slope there. */
  readonly loss: number;
  readonly slope: number;
}

const SAMPLES = 48;

/** network: with the ball where it is drawn. */
export function cutOf(network: Network, plane: Plane, square: Square, axis: AxisOf): Cut {
  const id = idOf(plane[axis]);
  const value = read(network, id);
  const stretch = stretchOf(square, axis);
  const moment = momentOf(network);
  return {
    id,
    value,
    stretch,
    points: curveNear(network, id, stretch[0] - value, stretch[1] - value, SAMPLES).map(([move, loss]) => [value + move, loss]),
    loss: moment.L,
    slope: read(moment, slopeId(plane[axis])),
  };
}

/** From the lowest to the highest of some cuts: the same for both, so that the steeper one looks steeper. */
export function heightsOf(cuts: readonly Cut[]): { low: number; high: number } {
  const [least, most] = endsOf(cuts.flatMap(({ points }) => points.map(([, loss]) => loss)));
  return heightsFor(least, most);
}

const SIZE = { width: 450, height: 138 };
const BOX = { left: 56, right: 336, top: 8, bottom: 114 };
/** There is room for so many letters beside the picture. */
const LETTERS = 6;

export function cutFrame([from, to]: readonly [number, number], { low, high }: { low: number; high: number }): Frame {
  const [x, y] = [plainAxis([from, to], [BOX.left, BOX.right]), plainAxis([low, high], [BOX.bottom, BOX.top])];
  const tick = (axis: typeof x) => (value: number) => ({ at: axis.at0 + value * axis.perUnit, label: formatNumber(value) });
  return {
    ...SIZE,
    box: BOX,
    x: { ...x, ticks: ticksOf(from, to - from).values.map(tick(x)) },
    y: {
      ...y,
      ticks: roundSteps(low, high, 3)
        .filter((value) => formatNumber(value).length <= LETTERS)
        .map(tick(y)),
    },
  };
}
