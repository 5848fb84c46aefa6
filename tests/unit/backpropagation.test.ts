/** The exercises of chapter 12: answers and slips, for the post's numbers and for any others. */
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/backpropagation';
import { check } from '../../src/exercises/check';
import type { Field, Prediction, WorkItOut } from '../../src/exercises/types';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { randomNetwork, seeded } from './support';

const zeroRow = exercises['zero-row'] as Prediction;
const [slope] = (exercises['one-slope'] as WorkItOut).fields as [Field];
const [largest, smallest] = (exercises['pixels'] as WorkItOut).fields as [Field, Field];
const chosen = (network: Parameters<typeof momentOf>[0]) => zeroRow.choices?.[zeroRow.answer(momentOf(network)) as number];
const verdict = (text: string, field: Field, moment = POST_MOMENT) => {
  const found = check(text, field, moment);
  return found.kind === 'slip' ? found.says : found.kind;
};

describe('the row that is zero', () => {
  it('is row 2 with the post’s numbers', () => expect(chosen(POST_NETWORK)).toBe('Row 2'));
  it('is none when every gate is open', () => expect(chosen({ ...POST_NETWORK, b1: [0.5, 0.3, 0.7] })).toBe('None'));
  it('is more than one when two neurons are silent, or the image is black', () => {
    expect(chosen({ ...POST_NETWORK, b1: [-5, -0.3, 0.7] })).toBe('More than one');
    expect(chosen({ ...POST_NETWORK, x: [0, 0, 0, 0] })).toBe('More than one');
  });
  it('is the row of a neuron whose weight to the answer is 0', () =>
    expect(chosen({ ...POST_NETWORK, b1: [0.5, 0.3, 0.7], W2: [0.5, -0.3, 0] })).toBe('Row 3'));
});

describe('the slope at W₁[3,4]', () => {
  it('is −0.1383', () => {
    expect(formatNumber(slope.answer(POST_MOMENT))).toBe('−0.1383');
    expect(verdict('-0.1383', slope)).toBe('right');
    expect(verdict('−0.14', slope)).toBe('right');
  });
  it.each([
    ['0.1383', 'sign'],
    ['-0.0173', 'pixel 3'],
    ['-0.0864', 'neuron 1'],
    ['-0.1728', 'bias'],
    ['-0.216', 'wrong'],
    ['0.64', 'a₂ − y'],
    ['0.5017', 'label'],
    ['-0.8163', 'sigmoid'],
    ['-0.0173', 'second the pixel'],
    ['0.6272', 'not added'],
    ['-0.2009', 'output neuron'],
  ])('%s is told apart: %s', (typed, says) => expect(verdict(typed, slope)).toContain(says));

  it('names a forgotten gate where neuron 3 is silent', () => {
    const silent = momentOf({ ...POST_NETWORK, b1: [0.5, -0.3, -0.7] });
    expect(verdict('0', slope, silent)).toBe('right');
    expect(verdict(formatNumber(silent.da1[2] as number), slope, silent)).not.toContain('gate multiplies');
    expect(verdict(formatNumber((silent.da1[2] as number) * 0.8), slope, silent)).toContain('gate multiplies it by 0');
  });
});

describe('the pixels with the largest and the smallest slopes', () => {
  it('are 4 and 3 with the post’s image', () => {
    expect(verdict('4', largest)).toBe('right');
    expect(verdict('3', smallest)).toBe('right');
    expect(verdict('3', largest)).toContain('darkest');
    expect(verdict('4', smallest)).toContain('brightest');
    expect(verdict('1', smallest)).toBe('wrong');
  });
  it('take any of several that are equally bright', () => {
    const even = momentOf({ ...POST_NETWORK, x: [0.8, 0.5, 0.1, 0.8] });
    expect(verdict('1', largest, even)).toBe('right');
    expect(verdict('4', largest, even)).toContain('Just as right');
  });
  it('are right for any network: no weight’s slope is larger, none smaller', () => {
    const random = seeded(4);
    for (let n = 0; n < 300; n++) {
      const moment = momentOf(randomNetwork(random, 2));
      for (const row of moment.dW1) {
        const sizes = row.map(Math.abs);
        expect(sizes[largest.answer(moment) - 1]).toBe(Math.max(...sizes));
        expect(sizes[smallest.answer(moment) - 1]).toBe(Math.min(...sizes));
      }
    }
  });
});
