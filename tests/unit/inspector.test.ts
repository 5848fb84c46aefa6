/** What the inspector works out: changes in shown digits, how a number comes about, what follows from it, where labels stand. */
import { describe, expect, it } from 'vitest';
import { evaluate, formatNumber, idsIn, same, shownChange, shownText, single } from '../../src/live-math';
import { parseShown } from '../../src/live-math/exact';
import { followersOf, wordFor } from '../../src/page/inspector/followers';
import { placeLabels, widthOfLabel } from '../../src/page/inspector/tick-labels';
import { INPUT_IDS, momentOf, POST_NETWORK, quantity, read, registry } from '../../src/quantities';
import { madeWith, recipeOf } from '../../src/quantities/recipes';

describe('a change', () => {
  it.each([
    ['0.9982', '0.9907', '−0.0075'],
    ['1.8658', '1.1158', '−0.75'],
    ['6.2955', '4.6649', '−1.6306'],
    ['0.784', '0.7819', '−0.0021'],
    ['−0.06', '0', '0.06'],
    ['−0.06', '−0.1', '−0.04'],
    ['0.999959', '0.9907', '−0.009259'],
    ['0.00012', '0.000043', '−0.000077'],
    ['3', '3', '0'],
    ['9', '10.5', '1.5'],
  ])('from %s to %s is %s: the difference of what is shown', (from, to, change) => {
    expect(shownChange(from, to)).toBe(change);
  });

  it('is the difference of the shown digits, not the shown difference', () => {
    const [from, to] = [0.00004, 0.12344];
    expect(shownChange(formatNumber(from), formatNumber(to))).toBe('0.12336');
    expect(formatNumber(to - from)).toBe('0.1234');
  });

  it.each([
    ['>999999', '3'],
    ['3', '<0.00000001'],
    ['>0.99999999', '>0.99999999'],
  ])('from %s to %s is not known', (from, to) => {
    expect(shownChange(from, to)).toBeUndefined();
  });
});

describe('how a number comes about', () => {
  const moment = momentOf(POST_NETWORK);
  const value = (id: string) => read(moment, id);
  const shown = (id: string) => shownText(quantity(id), value(id));
  const computed = registry.ids.filter((id) => {
    const quantity = registry.quantity(id);
    return quantity && !quantity.range && quantity.role !== 'count';
  });

  it('is said of every number of the forward pass and every slope but one', () => {
    const without = computed.filter((id) => !id.includes('.') && recipeOf(id, value) === undefined).map((id) => id.split('[')[0]);
    expect([...new Set(without)]).toEqual(['Wc', 'bc', 'zc', 'We', 'be', 'da2', 'r1', 'g2', 'Ls']);
  });

  it.each(computed.filter((id) => recipeOf(id, value) !== undefined && !/exp|ln/.test(recipeOf(id, value) as string)))(
    'gives the number that the page shows, %s',
    (id) => {
      const expression = recipeOf(id, value) as string;
      for (const part of idsIn(expression)) expect(registry.quantity(part), part).toBeDefined();
      const result = evaluate(expression, registry, shown)[0]?.[0];
      if (!result) throw new Error('not worked out');
      expect(Math.abs(Number(result.n) / Number(result.d) - value(id))).toBeLessThan(2e-4);
      // What is exact on screen comes out exactly.
      if (/^[cz]1/.test(id)) expect(same(single(result), single(parseShown(shown(id))))).toBe(true);
    },
  );

  it('goes by the label', () => {
    expect(recipeOf('L', () => 1)).toBe('neg ln a2');
    expect(recipeOf('L', () => 0)).toBe('neg ln + 1 neg a2');
  });

  it('has no line for what the reader sets', () => {
    for (const id of INPUT_IDS) expect(recipeOf(id, value)).toBeUndefined();
  });
});

it.each([
  ['W1[0][1]', ['c1[0][1]']],
  ['x[3]', ['c1[0][3]', 'c1[1][3]', 'c1[2][3]']],
  ['b1[2]', ['z1[2]']],
  ['W2[1]', ['c2[1]']],
  ['b2', ['z2']],
  ['eta', []],
  ['y', []],
])('%s makes %j', (id, made) => {
  expect(madeWith(id)).toEqual(made);
  for (const result of made) expect(idsIn(recipeOf(result, () => 1) as string)).toContain(id);
});

it.each([
  ['W1[0][1]', false, ['z1[0]', 'a1[0]', 'z2', 'a2']],
  ['W1[0][1]', true, ['z1[0]', 'a1[0]', 'z2', 'a2', 'L']],
  ['x[0]', false, ['z1[0]', 'a1[0]', 'z1[1]', 'a1[1]', 'z1[2]', 'a1[2]', 'z2', 'a2']],
  ['W2[2]', false, ['z2', 'a2']],
  ['b2', false, ['z2', 'a2']],
  ['a1[1]', false, ['z2', 'a2']],
  ['y', false, ['L', 'dz2']],
  ['eta', false, ['next.a2', 'next.L']],
  ['dW1[0][0]', true, []],
])('from %s (loss on the page: %s) follow %j', (id, withLoss, follow) => {
  expect(followersOf([id], withLoss)).toEqual(follow);
  for (const one of follow) expect(wordFor(one)).not.toBe('');
});

describe('labels of ticks', () => {
  const boxes = (labels: { at: number; text: string }[], width: number) =>
    placeLabels(labels, width).map((middle, at) => {
      const half = widthOfLabel(labels[at] as { text: string }) / 2;
      return [middle - half, middle + half] as const;
    });

  it('stand under their ticks where there is room', () => {
    const labels = [
      { at: 0.25, text: 'post 0.2' },
      { at: 0.75, text: 'before 1' },
    ];
    expect(placeLabels(labels, 400)).toEqual([100, 300]);
  });

  it.each([
    [0, 0],
    [1, 1],
    [0.5, 0.51],
    [0.51, 0.5],
    [0.97, 0.02],
  ])('never meet, never leave the scale, and keep the order of their ticks: %d, %d', (post, before) => {
    const [first, second] = boxes(
      [
        { at: post, text: 'post 0.2' },
        { at: before, text: 'before −123456.7891' },
      ],
      270,
    ) as [readonly [number, number], readonly [number, number]];
    const [left, right] = post <= before ? [first, second] : [second, first];
    expect(left[0]).toBeGreaterThanOrEqual(0);
    expect(right[1]).toBeLessThanOrEqual(270);
    expect(right[0] - left[1]).toBeGreaterThanOrEqual(8 - 1e-9);
  });
});
