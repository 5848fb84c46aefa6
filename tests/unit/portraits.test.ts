/** Portraits, favourites and rulers: greys, the scale, what lies beyond it. */
import { expect, it } from 'vitest';
import { exerciseOf } from '../../src/exercises';
import { check } from '../../src/exercises/check';
import { at, POST_PARAMETERS } from '../../src/model';
import { momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { candidates } from '../../src/widgets/portraits/candidates';
import { greyOf, largestSize, scaleFor, tasteOf } from '../../src/widgets/portraits/look';

it('white is the largest size among the twelve weights, black its negative, middle grey 0', () => {
  const most = largestSize(POST_PARAMETERS.W1);
  expect(most).toBe(0.4);
  expect(at(POST_PARAMETERS.W1, 2).map((weight) => Number(greyOf(weight, most).toFixed(6)))).toEqual([0.25, 0.875, 1, 0.625]);
  expect([-0.4, 0, 0.4, 3, -3].map((weight) => greyOf(weight, most))).toEqual([0, 0.5, 1, 1, 0]);
  expect(greyOf(0, largestSize([[0, 0]]))).toBe(0.5);
  expect([0.1, -0.1, 0].map(tasteOf)).toEqual(['white', 'black', 'either']);
});

it('the rulers rest on one scale, and grow for what has no room on it', () => {
  const rest = scaleFor([0.4, 0.9, -0.6, 0.3, 0.5, 1.5]);
  expect([rest.min, rest.max, ...rest.ticks]).toEqual([-0.7, 1.6, -0.5, 0, 0.5, 1, 1.5]);
  const wide = scaleFor([-3, 2.4]);
  expect([wide.min, wide.max]).toEqual([-4, 4]);
  expect(wide.ticks).toContain(0);
  for (const values of [[1e9], [-1e300, 0], [Number.POSITIVE_INFINITY], [0.0001], [-123.4, 56.7]]) {
    const { min, max, ticks } = scaleFor(values);
    expect(min).toBeLessThan(max);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThan(9);
    for (const value of values.filter((one) => Math.abs(one) < 1e6)) expect(min <= value && value <= max).toBe(true);
  }
});

it('the four images of the guess have the sums that the ruler shows, and the third has the largest', () => {
  const { images } = candidates();
  expect(images.map(({ sum }) => Number(sum.toFixed(9)))).toEqual([1.375, 1.3, 1.5, 1.1]);
  const { answer, choices, says } = exerciseOf('what-layers-do/largest-for-neuron-3', 'predict');
  expect(answer(POST_MOMENT)).toBe(2);
  expect(choices?.length).toBe(images.length);
  expect(says?.map((words) => words !== undefined)).toEqual([true, true, false, true]);
});

it('the sum of the favourite, and its seven slips', () => {
  const { fields, hints } = exerciseOf('what-layers-do/sum-of-the-favourite', 'work');
  const field = at(fields, 0);
  const said = (typed: string) => check(typed, field, POST_MOMENT).says;
  expect(said('1.5')).toBe('Right.');
  const slips: [string, RegExp][] = [
    ['1.3', /plain white: all four weights, and the bias/],
    ['0.8', /bias is still to be added/],
    ['1.7', /added as if it were above/],
    ['0.6', /without the bias/],
    ['1', /the bias is missing/],
    ['0.7', /the bias alone/],
    ['0.5', /changed places/],
  ];
  for (const [typed, words] of slips) expect(said(typed)).toMatch(words);
  expect(field.slips?.(POST_MOMENT)).toHaveLength(slips.length);
  expect(hints?.(POST_MOMENT)[1]).toBe('0.3 + 0.4 + 0.1, and then the bias, 0.7.');
});

it('a weight of 0 leaves its pixel free; with none but those there is no favourite to paint', () => {
  const goal = exerciseOf('what-layers-do/favourite-of-neuron-2', 'goal');
  const withRow = (row: number[], x: number[]) =>
    momentOf({ ...POST_NETWORK, W1: POST_NETWORK.W1.map((old, i) => (i === 1 ? row : old)), x });
  expect(goal.reached(withRow([0.3, 0, -0.3, 0.2], [1, 0.4, 0, 1]))).toBe(true);
  expect(goal.reached(withRow([0.3, 0, -0.3, 0.2], [1, 0.4, 0.1, 1]))).toBe(false);
  expect(goal.possible(withRow([0, 0, 0, 0], [0, 0, 0, 0]))).toBe(false);
  const { value, from, to, goal: wanted } = goal.gauge?.(POST_MOMENT) ?? { value: 0, from: 0, to: 0, goal: 0 };
  expect([value, from, to, wanted].map((one) => Number((one as number).toFixed(9)))).toEqual([-0.06, -0.6, 0.3, 0.3]);
});
