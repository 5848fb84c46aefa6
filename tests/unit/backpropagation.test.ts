/** The exercises of chapter 12: answers and slips, for the post's numbers and for any others. */
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/backpropagation';
import { check } from '../../src/exercises/check';
import type { Field, Goal, WorkItOut } from '../../src/exercises/types';
import { momentOf, POST_MOMENT, POST_NETWORK } from '../../src/quantities';
import { randomNetwork, seeded } from './support';

const [slope] = (exercises['pixel-2'] as WorkItOut).fields as [Field];
const verdict = (text: string) => {
  const found = check(text, slope, POST_MOMENT);
  return found.kind === 'slip' ? found.says : found.kind;
};

describe('the slope at pixel 2', () => {
  it.each(['-0.0734', '-0.073', '−0.07344'])('is %s', (typed) => expect(verdict(typed)).toBe('right'));
  it.each([
    ['-0.067', 'gate lets nothing through'],
    ['0.0194', 'row 2, of neuron 2'],
    ['0.0259', 'Two things'],
    ['-0.0518', 'neuron 3 alone'],
    ['-0.0216', 'neuron 1 alone'],
    ['-0.108', 'left out'],
    ['-0.2808', 'added up'],
    ['0.0734', 'sign is not'],
  ])('%s is told apart: %s', (typed, says) => expect(verdict(typed)).toContain(says));
  it('has slips that differ at three decimals too', () => {
    const given = [slope.answer(POST_MOMENT), ...(slope.slips?.(POST_MOMENT) ?? []).map(({ value }) => value)];
    expect(new Set(given.map((value) => value.toFixed(3))).size).toBe(given.length);
  });
});

describe('the sign of every slope', () => {
  const { reached, possible, status } = exercises['every-sign'] as Goal;
  const gauged = (network: typeof POST_NETWORK) => status?.(momentOf(network));
  it('is turned by the label, and by nothing smaller', () => {
    expect(gauged(POST_NETWORK)).toBe('Signs turned: 0 of 13.');
    expect(reached(momentOf({ ...POST_NETWORK, y: 0 }))).toBe(true);
    expect(gauged({ ...POST_NETWORK, W2: [-0.5, -0.3, 0.8] })).toBe('Signs turned: 5 of 13.');
    expect(possible(momentOf({ ...POST_NETWORK, W2: [-0.5, -0.3, 0.8] }))).toBe(false);
  });
  it('is below zero at the score with the label 1, above with the label 0, in every state', () => {
    const random = seeded(12);
    for (let n = 0; n < 300; n++) {
      const network = randomNetwork(random, 3);
      expect(Math.sign(momentOf({ ...network, y: 1 }).dz2)).toBe(-1);
      expect(Math.sign(momentOf({ ...network, y: 0 }).dz2)).toBe(1);
    }
  });
});
