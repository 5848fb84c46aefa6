/** Chapters 6 to 8: their exercises against the figures of an independent computation, and the arithmetic of their widgets. */
import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../../src/exercises';
import { check } from '../../src/exercises/check';
import type { Goal, Prediction, WorkItOut } from '../../src/exercises/types';
import { type Moment, momentOf, type Network, POST_MOMENT, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { largest, reachOf, termsOf } from '../../src/widgets/contribution-balance/terms';
import { ANSWER, PIXEL, pathOf } from '../../src/widgets/relu-valve/collapse';
import { biasFor, nearestMark, SCORE, scoreOf } from '../../src/widgets/sigmoid-slide/levers';
import { expectClose, randomNetwork, seeded } from './support';

const goal = (id: string) => EXERCISES.get(id) as Goal;
const at = (changes: Readonly<Record<string, number>>, from: Network = POST_NETWORK): Moment =>
  momentOf(Object.entries(changes).reduce((network, [id, value]) => withNumber(network, id, value), from));
const image = (x: readonly number[]): Moment => momentOf({ ...POST_NETWORK, x });
const choice = (id: string): string | undefined => {
  const { choices, answer } = EXERCISES.get(id) as Prediction;
  return choices?.[answer(POST_MOMENT) as number];
};
/** What is said to a typed number. */
const said = (id: string, text: string, field = 0, moment = POST_MOMENT): string => {
  const verdict = check(text, (EXERCISES.get(id) as WorkItOut).fields[field] as WorkItOut['fields'][number], moment);
  return verdict.kind === 'slip' ? verdict.says : verdict.kind;
};

describe('ReLU', () => {
  it('predictions: nothing changes without neuron 2; the score rises without the gates', () => {
    expect(choice('relu/without-neuron-2')).toBe('it stays as it is');
    expect(at({ 'W2[1]': 0 }).z2).toBe(POST_MOMENT.z2);
    expect(choice('relu/without-relu')).toBe('it rises');
    expectClose(POST_MOMENT.zc - POST_MOMENT.z2, 0.018, 'what comes back');
  });

  it('neuron 2 can be switched on by an image, unless its bias forbids it', () => {
    const { reached, possible } = goal('relu/turn-on');
    expect(reached(POST_MOMENT)).toBe(false);
    expect(reached(image([1, 1, 0, 0]))).toBe(true);
    // Exactly zero is not above zero.
    expect(reached(image([0, 1, 0, 1]))).toBe(false);
    expect(possible(POST_MOMENT)).toBe(true);
    expect(possible(at({ 'b1[1]': -0.59 }))).toBe(true);
    expect(possible(at({ 'b1[1]': -0.6 }))).toBe(false);
  });

  it('no image silences all three with the post’s weights; lower biases allow it', () => {
    const { reached, possible } = goal('relu/all-silent');
    expect(possible(POST_MOMENT)).toBe(false);
    expect(possible(at({ 'b1[0]': 0.1, 'b1[2]': 0.2 }))).toBe(false);
    const low = at({ 'b1[0]': -0.06, 'b1[2]': 0.1 });
    expect(possible(low)).toBe(true);
    expect(reached(low)).toBe(false);
  });

  it('biases silence the post’s image from −0.19 and −0.23 on, and no other image counts', () => {
    const { reached } = goal('relu/silence-the-post');
    expect(reached(at({ 'b1[0]': -0.19, 'b1[2]': -0.23 }))).toBe(true);
    expect(reached(at({ 'b1[0]': -0.18, 'b1[2]': -0.23 }))).toBe(false);
    expect(reached(at({ 'b1[0]': -0.19, 'b1[2]': -0.22 }))).toBe(false);
    expect(reached(at({ 'b1[0]': -1, 'b1[1]': -1, 'b1[2]': -2, 'x[0]': 0.3 }))).toBe(false);
  });

  it('the paths of a pixel end on one straight line', () => {
    for (const j of [0, 1, 2, 3]) {
      const [from, middle, to] = pathOf(0, j, 1);
      expect([1, 2].map((i) => pathOf(i, j, 1))).toEqual([pathOf(0, j, 1), pathOf(0, j, 1)]);
      const slope = (a: readonly number[], b: readonly number[]) => ((b[1] ?? 0) - (a[1] ?? 0)) / ((b[0] ?? 0) - (a[0] ?? 0));
      expectClose(slope(from, middle), slope(from, to), 'slope');
      expect(from).toEqual([PIXEL.x + PIXEL.half, PIXEL.ys[j]]);
      expect(to).toEqual([ANSWER.x - ANSWER.r, ANSWER.y]);
    }
    expect(pathOf(0, 1, 0)).not.toEqual(pathOf(1, 1, 0));
  });
});

describe('the output sum', () => {
  it('neuron 3 carries the most', () => {
    expect(choice('the-output-sum/largest-term')).toBe('neuron 3');
  });

  it.each([
    ['1.71', 'right'],
    ['1.51', /what the post prints/],
    ['1.289', /as it is printed here/],
    ['0.51', /One product is missing: neuron 3/],
  ])('the post’s own line: %s', (text, words) => {
    expect(said('the-output-sum/the-posts-line', text)).toMatch(words);
    // It is the post's, whatever the reader's network is.
    expect(said('the-output-sum/the-posts-line', text, 0, at({ b2: 1, 'x[0]': 0.9 }))).toMatch(words);
  });

  it.each([
    ['1.289', 'right'],
    ['1.089', /bias is still to be added/],
    ['1.51', /what the post prints/],
    ['1.307', /ReLU was left out/],
    ['0.545', /One product is missing: neuron 3/],
  ])('the score: %s', (text, words) => {
    expect(said('the-output-sum/score', text)).toMatch(words);
  });

  it.each([
    [{ b2: -1.088 }, false],
    [{ b2: -1.09 }, true],
    [{ 'W2[2]': -0.585 }, false],
    [{ 'W2[2]': -0.587 }, true],
    [{ 'W2[0]': -1.368 }, false],
    [{ 'W2[0]': -1.369 }, true],
    [{ 'W2[1]': -100 }, false],
    [{ 'W2[1]': 100 }, false],
    [{ b2: -2, 'W2[1]': 0 }, false],
    [{ 'x[0]': 0, 'b1[2]': -3, 'b1[1]': 5 }, false],
  ])('one number of the layer: %j', (changes, done) => {
    expect(goal('the-output-sum/one-number').reached(at(changes))).toBe(done);
  });

  it('terms add up to the score, each from where the last ended, on a scale that holds them', () => {
    const random = seeded(3);
    for (let n = 0; n < 100; n++) {
      const moment = momentOf(randomNetwork(random, [1, 3, 40][n % 3]));
      const terms = termsOf((id) => read(moment, id));
      expect(terms[0]?.from).toBe(0);
      for (const [i, { from, value }] of terms.entries()) expectClose(from + value, terms[i + 1]?.from ?? moment.z2, 'end', 1e-9);
      const reach = reachOf(terms);
      for (const { from, value } of terms) expect(Math.abs(from + value)).toBeLessThanOrEqual(reach);
    }
  });

  it('names the largest term, and ties', () => {
    const of = (moment: Moment) => largest(termsOf((id) => read(moment, id)));
    expect(of(POST_MOMENT)).toEqual(['neuron 3']);
    expect(of(at({ b2: -2 }))).toEqual(['bias']);
    expect(of(at({ 'W2[0]': 0, 'W2[2]': 0, b2: 0 }))).toEqual([]);
    expect(of(at({ 'W2[0]': 0, 'b1[2]': 0.17, 'W2[2]': 0.5, b2: -0.2 }))).toEqual(['neuron 3', 'bias']);
  });
});

describe('sigmoid', () => {
  it('twice the score is 0.9294, not twice the answer', () => {
    expect(((EXERCISES.get('sigmoid/twice-the-score') as Prediction).answer(POST_MOMENT) as number).toFixed(4)).toBe('0.9294');
  });

  it.each([
    ['0.784', 'right'],
    ['78.4%', 'right'],
    ['0.78', 'right'],
    ['3.6298', /Divide by all the parts/],
    ['3.6292', /Those are the odds/],
    ['0.216', /other side of the bet/],
    ['1.2755', /all the parts together/],
    ['0.2755', /Those are the parts against/],
    ['0.7245', /not taken from 1/],
    ['0.82', /what the post prints/],
  ])('the answer of one part for and 0.2755 against: %s', (text, words) => {
    expect(said('sigmoid/by-hand', text)).toMatch(words);
  });

  it('an answer of 0.9 is reached by the output bias, from anywhere', () => {
    const { reached, solution } = goal('sigmoid/to-nine-tenths');
    expect(reached(at({ b2: 1.1 }))).toBe(true);
    expect([1.0538, 1.1652].map((b2) => reached(at({ b2 })))).toEqual([false, false]);
    expect(solution?.(POST_MOMENT)?.b2).toBe(1.1);
  });

  it('the bias that a wanted score needs gives that score', () => {
    const random = seeded(9);
    for (let n = 0; n < 100; n++) {
      const moment = momentOf(randomNetwork(random, 3));
      const wanted = nearestMark(SCORE, random() * 12 - 6);
      expectClose(at({ b2: biasFor(wanted, moment) }, moment).z2, wanted, 'score', 1e-9);
      expectClose(at({ b2: biasFor(scoreOf(0.82), moment) }, moment).a2, 0.82, 'answer', 1e-9);
    }
    expect(nearestMark(SCORE, 0.1 + 0.2)).toBe(0.3);
    expect(nearestMark(SCORE, -0.04)).toBe(0);
  });
});
