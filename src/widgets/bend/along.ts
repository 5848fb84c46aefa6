/**
 * What a network makes of an image while one of its pixels goes from black to white: straight pieces, with a bend where a
 * gate opens or shuts.
 */
import { twelveDigits } from '../../live-math';
import { at, forward, type Parameters, relu, sigmoid, type Vector } from '../../model';
import { multiply, sum } from '../../model/linear';

/** What goes up while the pixel goes across: what one neuron hands on, the score, the answer. */
export type Measure = 'neuron' | 'score' | 'answer';

/** A sum along a pixel: start + slope × pixel. */
export interface Straight {
  start: number;
  slope: number;
}

/** A place where a gate opens or shuts. */
export interface Gate {
  /** The neuron, from 0. */
  neuron: number;
  /** The pixel's value there. */
  at: number;
  /** Whether the neuron speaks beyond it, where the pixel is brighter. */
  opens: boolean;
}

/** The sum of neuron i along pixel j, both from 0. */
export function sumAlong({ W1, b1 }: Parameters, x: Vector, i: number, j: number): Straight {
  const row = at(W1, i);
  const others = row.map((weight, k) => (k === j ? 0 : multiply(weight, at(x, k))));
  return { start: sum([...others, at(b1, i)]), slope: at(row, j) };
}

/** Where a sum is 0, be it beyond black or white; undefined where the pixel does not count. */
export const bendOf = ({ start, slope }: Straight): number | undefined =>
  slope === 0 ? undefined : twelveDigits(-start / slope) || 0;

/** The bias of neuron i with which its bend along pixel j lies at `wanted`. */
export const biasForBend = ({ start, slope }: Straight, bias: number, wanted: number): number =>
  twelveDigits(sum([bias, -start, -multiply(slope, wanted)]));

/** The gates that open or shut between black and white, from black on. */
export const gatesAlong = (network: Parameters, x: Vector, j: number): Gate[] =>
  network.W1.flatMap((_, neuron) => {
    const along = sumAlong(network, x, neuron, j);
    const bend = bendOf(along);
    return bend !== undefined && bend > 0 && bend < 1 ? [{ neuron, at: bend, opens: along.slope > 0 }] : [];
  }).sort((a, b) => a.at - b.at);

/** What the network makes of the image with pixel j at `value`. */
export function madeAt(of: Measure, network: Parameters, x: Vector, i: number, j: number, value: number): number {
  if (of === 'neuron') {
    const { start, slope } = sumAlong(network, x, i, j);
    return relu(sum([start, multiply(slope, value)]));
  }
  const { z2 } = forward(network, { x: x.map((same, k) => (k === j ? value : same)), y: 1 });
  return of === 'score' ? z2 : sigmoid(z2);
}

/**
 * The least and the greatest that a drawing must hold. A neuron's holds its sums whichever pixel lies across, so that another
 * choice shows on the same scale; the score hardly moves, so its frame is that of the pixel.
 */
export function extremes(of: Measure, network: Parameters, x: Vector, i: number, j: number): [number, number] {
  const values =
    of === 'neuron'
      ? x.flatMap((_, k) => {
          const { start, slope } = sumAlong(network, x, i, k);
          return [0, start, sum([start, slope])];
        })
      : [0, ...gatesAlong(network, x, j).map((gate) => gate.at), 1].map((value) => madeAt(of, network, x, i, j, value));
  return [Math.min(...values), Math.max(...values)];
}
