import { expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/the-weighted-sum';
import { check } from '../../src/exercises/check';
import type { Goal, WorkItOut } from '../../src/exercises/types';
import { momentOf, POST_MOMENT, POST_NETWORK, withNumber } from '../../src/quantities';
import { LAST_STOP, placeOf, rowComplete, runningTotals, sumExpression, termIds } from '../../src/widgets/row-by-column/sweep';
import { randomNetwork, seeded } from './support';

it('the stops run through the rows, five terms each', () => {
  expect([0, 1, 5, 6, 10, 11, LAST_STOP].map(placeOf)).toEqual([
    { row: 0, dropped: 0 },
    { row: 0, dropped: 1 },
    { row: 0, dropped: 5 },
    { row: 1, dropped: 1 },
    { row: 1, dropped: 5 },
    { row: 2, dropped: 1 },
    { row: 2, dropped: 5 },
  ]);
  for (const row of [0, 1, 2]) expect(placeOf(rowComplete(row))).toEqual({ row, dropped: 5 });
});

it('the totals grow term by term and end at the sum of the neuron, exactly', () => {
  expect(runningTotals([0.02, 0.1, -0.01, 0.08, 0.5]).map((total) => total.toFixed(2))).toEqual([
    '0.00',
    '0.02',
    '0.12',
    '0.11',
    '0.19',
    '0.69',
  ]);
  const random = seeded(5);
  for (let n = 0; n < 50; n++) {
    const { c1, b1, z1 } = momentOf(randomNetwork(random, 2));
    z1.forEach((sum, i) => {
      expect(runningTotals([...(c1[i] ?? []), b1[i] ?? 0]).at(-1)).toBe(sum);
    });
  }
});

it('writes the sum so far for the sign before its total', () => {
  expect(termIds(1)).toEqual(['c1[1][0]', 'c1[1][1]', 'c1[1][2]', 'c1[1][3]', 'b1[1]']);
  expect(sumExpression(1, 1)).toBe('c1[1][0]');
  expect(sumExpression(0, 3)).toBe('+ + c1[0][0] c1[0][1] c1[0][2]');
});

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
