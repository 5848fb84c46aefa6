import { sigmoidSlips } from '../../exercises/slips';
import { parseTyped } from '../../live-math';
import { sigmoid } from '../../model';
import { problem } from '../problem';
import { equals, n } from '../words';

const digits = (value: number): number => parseTyped(n(value));

const odds = problem({
  name: 'odds',
  first: { p: 0.8 },
  draw: ({ pick }) => ({ p: pick([0.1, 0.2, 0.25, 0.4, 0.6, 0.75, 0.9, 0.96, 0.02, 0.375, 0.625]) }),
  pose({ p }) {
    const value = p / (1 - p);
    return {
      asks: `Which odds for a car, and which score, stand behind an answer of ${n(p)}?`,
      fields: [
        {
          label: 'odds, to 1',
          answer: value,
          slips: [
            { value: 1 / value, says: 'Those are the odds against: the part for a car stands first.' },
            { value: 1 / (1 - p), says: 'That divides all of it by the part against. Divide the part for.' },
          ],
          more: [
            {
              value: p,
              says: 'That is the answer itself, a part of the whole. Odds compare the part for with the part against.',
            },
            { value: 1 - p, says: 'That is the part against. How many times does the part for hold it?' },
          ],
        },
        {
          label: 'score',
          answer: Math.log(value),
          follows: [Math.log(digits(value))],
          slips: [
            { value: -Math.log(value), says: 'The odds are upside down: the part for a car stands first.' },
            { value: Math.log10(value), says: 'That is the logarithm of base 10. The key for base e is usually called ln.' },
            { value: Math.log(p), says: 'That is ln of the answer. Take ln of the odds.' },
          ],
          more: [
            { value, says: 'Those are the odds. The score is ln of them.' },
            { value: Math.exp(value), says: 'That goes the other way: from the odds back to the score it is ln.' },
            { value: sigmoid(p), says: 'That takes the answer for a score.' },
          ],
        },
      ],
      hints: [
        'How much is left for “not a car”? Compare the two parts.',
        `${n(p)} stand against ${n(1 - p)}. The score is ln of the odds.`,
      ],
      solution: `${n(p)} / ${n(1 - p)} ${equals(value)}: that many parts for a car to 1 against. ln of that ${equals(Math.log(value))}.`,
    };
  },
});

const scoreBehind = problem({
  name: 'score-behind',
  first: { p: 0.82 },
  draw: ({ hundredths }) => {
    const p = hundredths(3, 97);
    return Math.abs(p - 0.5) < 0.015 ? undefined : { p };
  },
  pose({ p }) {
    const answer = Math.log(p / (1 - p));
    return {
      asks: `Which score gives exactly the answer ${n(p)}?`,
      fields: [
        {
          label: 'z₂',
          answer,
          follows: [Math.log(digits(p / (1 - p)))],
          slips: [
            { value: -answer, says: 'The odds are upside down: the part for a car stands on top.' },
            { value: Math.log(p), says: 'That is ln of the answer. Divide by the part against first.' },
            { value: p / (1 - p), says: 'Those are the odds. Take ln of them.' },
            {
              value: Math.log10(p / (1 - p)),
              says: 'That is the logarithm of base 10. The key for base e is usually called ln.',
            },
          ],
          more: [
            { value: sigmoid(p), says: 'That goes the other way: it takes the answer for a score.' },
            { value: Math.log(p) / (1 - p), says: 'Divide first, then take ln of the whole.' },
            { value: p / Math.log(1 - p), says: 'Divide first, then take ln of the whole.' },
          ],
        },
      ],
      hints: [
        'From the answer to the odds, from the odds to the score: two keys, ÷ and ln.',
        `The odds are ${n(p)} / ${n(1 - p)}.`,
      ],
      solution: `${n(p)} / ${n(1 - p)} ${equals(p / (1 - p))}, and ln of that ${equals(answer)}.`,
    };
  },
});

const mirror = problem({
  name: 'mirror',
  first: { z: 1.289, p: 0.784 },
  draw: ({ hundredths }) => {
    const z = hundredths(30, 300);
    return { z, p: Math.round(sigmoid(z) * 1000) / 1000 };
  },
  pose: ({ z, p }) => ({
    asks: `A score of ${n(z)} gives an answer of about ${n(p)}. Without a calculator: which answer does a score of ${n(-z)} give?`,
    fields: [
      {
        label: 'answer',
        answer: 1 - p,
        slips: [
          { value: -p, says: 'An answer is never below zero: it lies between 0 and 1.' },
          { value: p, says: 'With the other sign the odds are turned round: for becomes against.' },
          { value: 1 / p, says: 'An answer is never above 1. What is turned round are the odds.' },
        ],
        more: [{ value: p - 0.5, says: 'At a score of 0 the answer is one half. Go down from there as far as it went up.' }],
      },
    ],
    hints: [
      'A minus in front of the score turns the odds round. What becomes of the two parts?',
      `For a score of ${n(z)} the part for a car is ${n(p)}. The other way round that is the part against.`,
    ],
    solution: `The parts change places: 1 − ${n(p)} = ${n(1 - p)}.`,
  }),
});

const silent = problem({
  name: 'silent',
  first: { score: 1.289, part: 0.744 },
  draw: ({ hundredths }) => ({ score: hundredths(40, 250), part: hundredths(20, 180) }),
  pose({ score, part }) {
    const before = digits(Math.exp(score));
    const factor = Math.exp(part);
    const after = before / factor;
    const answer = after / (1 + after);
    return {
      asks: `The odds for a car are ${n(before)} to 1. A neuron that brought ${n(part)} to the score falls silent. What do the odds become, and what the answer?`,
      fields: [
        {
          label: 'odds, to 1',
          answer: after,
          follows: [before / digits(factor), Math.exp(score - part)],
          slips: [
            { value: before * factor, says: 'The score falls, so the odds are divided, not multiplied.' },
            {
              value: before - part,
              says: 'The score loses that much; the odds don’t. What a point of score does to the odds is a factor.',
            },
            { value: factor, says: 'That is the factor. Divide the odds by it.' },
          ],
          more: [
            { value: before / part, says: 'The factor is e to the power of what is missing from the score.' },
            { value: before / (Math.E * part), says: 'e is raised to that power, not multiplied by it.' },
            { value: before - factor, says: 'The odds are divided by the factor.' },
          ],
        },
        {
          label: 'answer',
          answer,
          follows: [digits(after) / (1 + digits(after)), 1 - 1 / (1 + digits(after)), sigmoid(score - part)],
          slips: [
            { value: 1 / (1 + after), says: 'That is the part against.' },
            { value: before / (1 + before), says: 'That is the answer as it was before.' },
          ],
          more: [
            { value: 1 / after, says: 'Those are the odds against. The answer is the part for, of all parts together.' },
            { value: after / 2, says: 'The odds are so many parts for, to one against: how many parts is that together?' },
          ],
        },
      ],
      hints: [
        'What leaves the score divides the odds, by a power of e.',
        `The factor is e to the power of ${n(part)}, ${equals(factor).replace('= ', '').replace('≈ ', 'about ')}.`,
      ],
      solution: `${n(before)} / ${n(factor)} ${equals(after)}. So many parts for, one against: ${n(after)} / ${n(1 + after)} ${equals(answer)}.`,
    };
  },
});

const straight = problem({
  name: 'answer',
  draw: ({ hundredths }) => {
    const z = hundredths(-300, 300);
    return Math.abs(z) < 0.2 ? undefined : { z };
  },
  pose({ z }) {
    const power = Math.exp(-z);
    return {
      asks: `The score is ${n(z)}. What is e to the power of −z₂, and what is the answer?`,
      fields: [
        {
          label: 'e to the −z₂',
          answer: power,
          slips: [
            { value: 1 / power, says: 'The sign in the exponent got lost: it is minus the score.' },
            { value: sigmoid(z), says: 'That is the answer already. Here the first of its steps is asked for.' },
          ],
          more: [
            { value: -z * Math.E, says: 'The exponent does not multiply e; e is raised to it.' },
            { value: -z, says: 'That is the exponent alone. Raise e to it.' },
          ],
        },
        { label: 'answer', answer: sigmoid(z), follows: [1 / (1 + digits(power))], slips: [], more: sigmoidSlips(z) },
      ],
      hints: [
        'Turn the sign of the score round, then press the key for e to a power.',
        `The exponent is ${n(-z)}. Then add 1, and divide 1 by the result.`,
      ],
      solution: `e to the power of ${n(-z)} ${equals(power)}; 1 / ${n(1 + power)} ${equals(sigmoid(z))}.`,
    };
  },
});

export const problems = [odds, scoreBehind, mirror, silent, straight];
