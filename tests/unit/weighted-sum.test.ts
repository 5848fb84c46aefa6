import { expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/the-weighted-sum';
import { check } from '../../src/exercises/check';
import type { Goal, WorkItOut } from '../../src/exercises/types';
import { momentOf, POST_MOMENT, POST_NETWORK, withNumber } from '../../src/quantities';

const silence = exercises['silence-neuron-2'] as Goal;
const withBias = (bias: number) => momentOf(withNumber(POST_NETWORK, 'b1[1]', bias));

it('neuron 2 of the post is silent for every image from a bias of −0.6 down', () => {
  expect([-0.5, -0.59, -0.6, -0.7].map((bias) => silence.reached(withBias(bias)))).toEqual([false, false, true, true]);
  expect(silence.solution?.(POST_MOMENT)?.b1).toEqual([0.5, -0.6, 0.7]);
});

it('the goal’s solution is a plain network, and there is none where the bias cannot go low enough', () => {
  expect(Object.keys(silence.solution?.(POST_MOMENT) ?? {}).sort()).toEqual(Object.keys(POST_NETWORK).sort());
  const heavy = momentOf({
    ...POST_NETWORK,
    W1: [
      [0, 0, 0, 0],
      [80, 80, 0, 0],
      [0, 0, 0, 0],
    ],
  });
  expect(silence.possible(heavy)).toBe(false);
  expect(silence.solution?.(heavy)).toBeUndefined();
});

it.each([
  ['0.93', 'right'],
  ['0.23', /bias is still to be added/],
  ['1.01', /minus got lost/],
  ['1.3', /pixels are missing/],
  ['-0.47', /bias was taken away/],
  ['0.89', /weights of neuron 1/],
  ['0.94', /weights of neuron 2/],
  ['0.73', /bias is that of neuron 1/],
  ['-0.07', /bias is that of neuron 2/],
  ['0.97', /row by row/],
  ['1.5', /what the post prints/],
  ['0.57', /column 3/],
])('neuron 3’s sum: %s', (typed, words) => {
  const [field] = (exercises['neuron-3'] as WorkItOut).fields;
  if (!field) throw new Error('one field');
  const { kind, says } = check(typed, field, POST_MOMENT);
  expect(kind === 'right' ? kind : says).toMatch(words);
});

it('the guess about the post does not follow the reader’s network', () => {
  const guess = exercises['most-without-bias'];
  if (guess?.kind !== 'predict') throw new Error('no guess');
  expect(guess.choices?.[guess.answer(withBias(2)) ?? -1]).toBe('neuron 2');
});
