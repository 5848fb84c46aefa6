import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/the-input';
import { check } from '../../src/exercises/check';
import type { WorkItOut } from '../../src/exercises/types';
import {
  IN_ORDER,
  inOrder,
  leastAndMost,
  ordersOf,
  otherAnswers,
  swapped,
  withColumns,
  withPixels,
} from '../../src/model/shuffles';
import { momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { expectClose, randomNetwork, seeded } from './support';

describe('orders', () => {
  it('of four are 24, each a different one, the first among them', () => {
    const orders = ordersOf(4).map(String);
    expect(new Set(orders).size).toBe(24);
    expect(orders).toContain(String(IN_ORDER));
  });

  it('are followed place by place', () => {
    expect(inOrder(['a', 'b', 'c', 'd'], [2, 0, 3, 1])).toEqual(['c', 'a', 'd', 'b']);
    expect(swapped([2, 0, 3, 1], 0, 3)).toEqual([1, 0, 3, 2]);
  });
});

describe('a shuffle', () => {
  it('of pixels and columns alike leaves the answer as it is, for any network', () => {
    const random = seeded(4);
    for (let n = 0; n < 40; n++) {
      const network = randomNetwork(random, 3);
      for (const order of ordersOf(4))
        expectClose(momentOf(withColumns(withPixels(network, order), order)).a2, momentOf(network).a2, String(order));
    }
  });

  it('of the columns puts every weight under the pixel that it was under', () => {
    const { c1 } = momentOf(withColumns(withPixels(POST_NETWORK, [3, 1, 0, 2]), [3, 1, 0, 2]));
    POST_MOMENT.c1.forEach((row, i) => {
      expect([...(c1[i] ?? [])].sort()).toEqual([...row].sort());
    });
  });

  it('of the pixels alone moves the post’s answer as the teaching plan says', () => {
    const answers = otherAnswers(POST_NETWORK);
    expect(answers).toHaveLength(23);
    expect(Math.min(...answers).toFixed(4)).toBe('0.7452');
    expect(Math.max(...answers).toFixed(4)).toBe('0.8072');
    const { least, most } = leastAndMost(POST_NETWORK);
    expect(least.toFixed(4)).toBe('0.7848');
    expect(most.toFixed(4)).toBe('0.7452');
  });

  it('that changes no picture is none: four equal greys have no other answer', () => {
    const grey = { ...POST_NETWORK, x: [0.5, 0.5, 0.5, 0.5] };
    expect(otherAnswers(grey)).toEqual([]);
    expect(leastAndMost(grey).most).toBe(momentOf(grey).a2);
  });
});

it('the exercise names the other end of the range, the change, and the answer as it is', () => {
  const [least, most] = (exercises['pixels-only'] as WorkItOut).fields;
  if (!least || !most) throw new Error('two fields');
  expect(check('0.7848', least, POST_MOMENT).kind).toBe('right');
  expect(check('0.7452', most, POST_MOMENT).kind).toBe('right');
  expect(check('0.784', most, POST_MOMENT).says).toBe(
    'That is the answer as it is. Which order, of those that change the picture, is asked for?',
  );
  expect(String(check('0.8072', most, POST_MOMENT).says)).toMatch(
    /One of the orders gives that, but \d+ others move the answer more/,
  );
  expect(String(check('0.0388', most, POST_MOMENT).says)).toMatch(/how far the answer moves/);
});
