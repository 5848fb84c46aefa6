/** The orders in which the four greys of an image can stand, and what the network answers to each. */

import { forward } from './forward';
import type { Example, Parameters } from './types';

/** A network and the image that it looks at. */
type Seen = Parameters & Example;

/** `order[place]` is the pixel (counted from 0) that stands in that place. */
export type Order = readonly number[];

export const IN_ORDER: Order = [0, 1, 2, 3];

/** All orders of n things: 24 of four. */
export function ordersOf(n: number): Order[] {
  if (n === 0) return [[]];
  return ordersOf(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]),
  );
}

export const inOrder = <T>(things: readonly T[], order: Order): T[] => order.map((from) => things[from] as T);

export const swapped = (order: Order, a: number, b: number): Order =>
  order.map((from, place) => order[place === a ? b : place === b ? a : place] ?? from);

/** P x: the same greys in other places. The weights stay. */
export const withPixels = <S extends Seen>(network: S, order: Order): S => ({ ...network, x: inOrder(network.x, order) });

/** W₁ P⊤: in every neuron the weights change places. The pixels stay. */
export const withColumns = <S extends Seen>(network: S, order: Order): S => ({
  ...network,
  W1: network.W1.map((row) => inOrder(row, order)),
});

/** The answers to the same greys in other places, of the orders that give another picture. */
export function otherAnswers(network: Seen): readonly number[] {
  const known = answers.get(network);
  if (known) return known;
  const found = ordersOf(network.x.length)
    .map((order) => withPixels(network, order))
    .filter(({ x }) => x.some((grey, place) => grey !== network.x[place]))
    .map((shuffled) => forward(shuffled, shuffled).a2);
  answers.set(network, found);
  return found;
}
const answers = new WeakMap<Seen, readonly number[]>();

/** Of the answers to the shuffled pictures, the one nearest to the answer as it is, and the one farthest from it. */
export function leastAndMost(network: Seen): { least: number; most: number } {
  const { a2 } = forward(network, network);
  const byChange = [...otherAnswers(network)].sort((a, b) => Math.abs(a - a2) - Math.abs(b - a2));
  return { least: byChange[0] ?? a2, most: byChange.at(-1) ?? a2 };
}
