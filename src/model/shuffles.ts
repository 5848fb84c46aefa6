/** The orders in which the four greys of an image can stand, and what the network answers to each. */

import { at } from './at';
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
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  );
}

export const inOrder = <T>(things: readonly T[], order: Order): T[] => order.map((from) => at(things, from));

/** The same order with what stands in one place taken to another; what lies between makes room. */
export function moved(order: Order, from: number, to: number): Order {
  const others = order.filter((_, place) => place !== from);
  return [...others.slice(0, to), at(order, from), ...others.slice(to)];
}

export const sameOrder = (a: Order, b: Order): boolean => a.every((thing, place) => thing === b[place]);

/** The same greys in other places. The weights stay. */
export const withPixels = <S extends Seen>(network: S, order: Order): S => ({ ...network, x: inOrder(network.x, order) });

/** In every neuron the weights change places. The pixels stay. */
export const withColumns = <S extends Seen>(network: S, order: Order): S => ({
  ...network,
  W1: network.W1.map((row) => inOrder(row, order)),
});

/** The least and the greatest answer that the four greys can have in any order, the weights left alone; with an order for each. */
export function leastAndMost(network: Seen): Record<'least' | 'most', { order: Order; a2: number }> {
  const all = ordersOf(network.x.length).map((order) => {
    const seen = withPixels(network, order);
    return { order, a2: forward(seen, seen).a2 };
  });
  return {
    least: all.reduce((best, one) => (one.a2 < best.a2 ? one : best)),
    most: all.reduce((best, one) => (one.a2 > best.a2 ? one : best)),
  };
}
