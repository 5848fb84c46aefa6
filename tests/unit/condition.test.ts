/** Words that hold only in some states. */
import { describe, expect, it } from 'vitest';
import { checkCondition } from '../../src/live-math/check-condition';
import { isMet } from '../../src/live-math/condition';
import { POST_MOMENT, read, registry } from '../../src/quantities';

const post = (id: string) => read(POST_MOMENT, id);

it.each([
  ['r1[1] = 0', true],
  ['r1[1] = 1', false],
  ['r1[1]=0', true],
  ['r1[1] ≠ 1', true],
  ['z2 > 0', true],
  ['z2 ≥ 1.289', true],
  ['z2 < 1.289', false],
  ['z2 ≤ 1.289', true],
  ['z1[1] < -0.05', true],
  ['z1[0] < z1[2]', true],
  ['z2 > 0 and r1[0] = 1', true],
  ['z2 > 0 and r1[0] = 0', false],
  ['next.L < L', true],
  ['post.b2 = b2', true],
])('"%s" is %s of the post', (condition, expected) => {
  expect(() => checkCondition(condition, registry)).not.toThrow();
  expect(isMet(condition, post)).toBe(expected);
});

describe('checkCondition refuses', () => {
  it.each([
    ['', /is no condition: write ID, one of = ≠ < ≤ > ≥, and an ID or a number/],
    ['z2', /"z2" is no condition/],
    ['z2 > ', /is no condition/],
    ['z2 > 0 or z2 < 1', /is no condition/],
    ['z2 == 0', /is no condition/],
    ['z3 > 0', /there is no number called "z3"; the nearest name is "z[12]"/],
    ['z2 > W1[0][4]', /there is no number called "W1\[0\]\[4\]"; W1 goes up to W1\[2\]\[3\]/],
    ['z1 > 0', /"z1" is a whole array; a condition compares single numbers/],
    ['z2 > 0 and q = 1', /there is no number called "q"/],
  ])('"%s"', (condition, message) => {
    expect(() => checkCondition(condition, registry)).toThrow(message);
  });
});
