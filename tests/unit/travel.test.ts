/** Numbers on their way. */
import { expect, it } from 'vitest';
import { between, same } from '../../src/controls/motion/travel';

it('stand at the ends of their way exactly, and in the middle between', () => {
  const [from, to] = [
    [0.1, -2, 5],
    [0.3, 2, 5],
  ];
  expect(between(from, to, () => 0)).toEqual(from);
  expect(between(from, to, () => 1)).toEqual(to);
  const [a, b, c] = between(from, to, () => 0.25);
  expect(a).toBeCloseTo(0.15, 12);
  expect([b, c]).toEqual([-1, 5]);
});

it('have no way to or from what has no end, nor where a list has grown', () => {
  expect(between([0], [Number.POSITIVE_INFINITY], () => 0.5)).toEqual([Number.POSITIVE_INFINITY]);
  expect(between([Number.NEGATIVE_INFINITY], [3], () => 0.5)).toEqual([3]);
  expect(between([1], [2, 7], () => 0.5)).toEqual([1.5, 7]);
  expect(between([-1e308], [1e308], () => 0.5)).toEqual([1e308]);
});

it('are the same where each is', () => {
  expect(same([1, Number.NaN], [1, Number.NaN])).toBe(true);
  expect(same([1], [1, 2])).toBe(false);
  expect(same([1, 2], [1, 3])).toBe(false);
});

it('go group after group, each by its own share', () => {
  expect(between([0, 10], [0.1 + 0.2, 20], (n) => (n === 0 ? 1 : 0))).toEqual([0.1 + 0.2, 10]);
});
