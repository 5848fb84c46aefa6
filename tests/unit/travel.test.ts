/** Numbers on their way: all together, or group after group. */
import { expect, it } from 'vitest';
import { between, same } from '../../src/controls/motion/travel';

it('numbers travel by their own share of the way, and are exactly there at its end', () => {
  expect(between([0, 10], [1, 20], () => 0.5)).toEqual([0.5, 15]);
  expect(between([0, 10], [0.1 + 0.2, 20], (n) => (n === 0 ? 1 : 0))).toEqual([0.1 + 0.2, 10]);
  // What has no way between is there at once.
  expect(between([0], [Number.POSITIVE_INFINITY], () => 0.5)).toEqual([Number.POSITIVE_INFINITY]);
  expect(between([], [3], () => 0.5)).toEqual([3]);
  expect([same([1, 2], [1, 2]), same([1], [1, 2]), same([Number.NaN], [Number.NaN])]).toEqual([true, false, true]);
});
