import { forward } from '../model';
import { type Network, read, withNumber } from './moment';
import { PARAMETER_IDS } from './parameters';
import { registry } from './registry';

/** The loss on both sides of a number, and the slope between the two. */
export interface Nudge {
  /** The loss with the number h higher, and h lower. */
  readonly plus: number;
  readonly minus: number;
  /** (plus − minus) / 2h: the slope of the loss at the number, without any calculus. */
  readonly slope: number;
}

function lossWith(network: Network, id: string, value: number): number {
  const moved = withNumber(network, id, value);
  return forward(moved, moved).L;
}

/**
 * The slope of L at one number, from two nearby values: central differences.
 * Smooth stretches give it to about h² (from the curve) plus 1e-16/h (from rounding): h = 1e-5 is about the best.
 * id: a parameter or a pixel. h: above 0. A pixel may leave the range 0 to 1 here; the formulas do not mind.
 */
export function nudged(network: Network, id: string, h: number): Nudge {
  const value = read(network, id);
  const [high, low] = [value + h, value - h];
  const plus = lossWith(network, id, high);
  const minus = lossWith(network, id, low);
  // What doubles make of value ± h is not quite 2h apart where h is tiny.
  const gap = high - low;
  return { plus, minus, slope: gap > 0 ? (plus - minus) / gap : 0 };
}

/** The loss at the number moved by each of the given amounts. */
export const lossesNear = (network: Network, id: string, moves: readonly number[]): number[] => {
  const value = read(network, id);
  return moves.map((move) => lossWith(network, id, value + move));
};

/** The id of the slope of L at a number: `dW2[0]` for `W2[0]`. */
export const slopeId = (id: string): string => `d${id}`;

/** Every number with a slope that a reader can set: the parameters in their order, then the pixels. */
export const NUDGEABLE: readonly string[] = [...PARAMETER_IDS, ...(registry.rows('x') ?? []).flat()];
