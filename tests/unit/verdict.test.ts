/** One verdict: "car" where z2 > 0; an answer of exactly one half is "not a car", whoever asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/chapters/one-forward-pass';
import { at, isCar, POST_PARAMETERS } from '../../src/model';
import { assess, isRight, SET_A } from '../../src/model/training';
import { momentOf, POST_NETWORK } from '../../src/quantities';
import { remark } from '../../src/widgets/training/remark';

/** Every neuron is silent and the bias is 0: each image stands on the fence. */
const onTheFence = { ...POST_PARAMETERS, b1: [-5, -5, -5], b2: 0 };

it.each([
  [Number.MIN_VALUE, true],
  [0, false],
  [-0, false],
  [-Number.MIN_VALUE, false],
])('a score of %s: %s', (z2, car) => {
  expect(isCar(z2)).toBe(car);
  expect(isRight(z2, { x: [], y: 1 })).toBe(car);
  expect(isRight(z2, { x: [], y: 0 })).toBe(!car);
});

describe('on the fence', () => {
  it('the deck counts the images that are no car as right, and says that none is called one', () => {
    const now = assess(onTheFence, SET_A.examples);
    expect(now.passes.map(({ z2 }) => z2)).toEqual(SET_A.examples.map(() => 0));
    expect(now.correct).toBe(SET_A.examples.filter(({ y }) => y === 0).length);
    const heard = { ...now, passes: now.passes.map((pass) => ({ ...pass, r1: [1, 1, 1] })) };
    expect(remark(heard, SET_A.examples, { t: 0, lossAtStart: now.loss })).toBe('It calls no image a car.');
  });

  it('the exercises agree', () => {
    const moment = momentOf({ ...POST_NETWORK, ...onTheFence });
    const goal = exercises['say-not-car'];
    if (goal?.kind !== 'goal') throw new Error('the exercises have changed their kind');
    expect(goal.reached(moment)).toBe(true);
    expect(goal.possible?.(moment)).toBe(true);
  });
});

it('nobody decides by a rule of their own', () => {
  const source = join(import.meta.dirname, '../../src');
  const own = /\b(?:z2|score|scores\[\w+\]|low\.value|high\.value)\)?\s*(?:>=?|<=)\s*0\b|\ba2\)?\s*[<>]=?\s*(?:0?\.5|1 \/ 2)/;
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|astro)$/.test(name) && !name.endsWith('verdict.ts'))
    .filter((name) => own.test(readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')));
  expect(found).toEqual([]);
});

it('an entry that there is not is no number', () => {
  expect(at([1, 2], 1)).toBe(2);
  for (const index of [-1, 2, Number.NaN]) {
    expect(() => at([1, 2], index)).toThrow('there is no entry');
  }
});
