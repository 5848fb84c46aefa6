import { formatNumber } from '../../live-math';
import { POST_EXAMPLE, sigmoid } from '../../model';
import { scoreRange } from '../../model/image-range';
import { lowestByOnePixel } from '../../model/image-range-one-pixel';
import { type Moment, POST_MOMENT } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { a2Follows, a2Slips } from '../forward-slips';
import { roundedEarly } from '../slips';
import { type Exercises, SHARE, type Slip } from '../types';

/** The answer that the post prints, and the score that it prints beside it. */
const PRINTED = { a2: 0.82, z2: 1.51 };

const expSlips = ({ z2 }: Moment): Slip[] => [
  { value: Math.exp(z2), says: 'The sign in the exponent got lost: it is minus the score.' },
  { value: -z2, says: 'That is the exponent alone. Raise e to it.' },
  { value: -z2 * Math.E, says: 'The exponent does not multiply e; e is raised to it.' },
  { value: sigmoid(z2), says: 'That is the answer already. Here the first of its steps is asked for.' },
  ...roundedEarly((round) => Math.exp(-round(z2))),
];

const scoreSlips = (p: number): Slip[] => [
  { value: PRINTED.z2, says: 'The post’s score is near. Its answer was rounded; this one is to be exact.' },
  { value: sigmoid(p), says: 'That goes the other way: it takes the probability for a score.' },
  { value: Math.log(p), says: 'That is ln of the probability. Take ln of the odds: divide by the chance of no first.' },
  { value: p / (1 - p), says: 'Those are the odds. Take ln of them.' },
  { value: Math.log((1 - p) / p), says: 'The odds are upside down: the chance of yes stands on top.' },
  { value: Math.log10(p / (1 - p)), says: 'That is the logarithm to base 10. The key for base e is usually called ln.' },
  { value: p / Math.log(1 - p), says: 'Divide first, then take ln of the whole fraction.' },
  { value: Math.log(p) / (1 - p), says: 'Divide first, then take ln of the whole fraction.' },
];

/** Answers closer than this to the lowest count as the lowest: less than a step of any pixel makes. */
const NEAR = 0.0005;
const isLowest = ({ a2 }: Moment, low: number): boolean => a2 - sigmoid(low) < NEAR;
const changedPixels = ({ x }: Moment): number => x.filter((value, j) => value !== POST_EXAMPLE.x[j]).length;
const answerNow = ({ a2 }: Moment): string => `The answer is ${formatNumber(a2, 'unit')}.`;

export const exercises: Exercises = {
  'twice-the-score': {
    kind: 'predict',
    title: 'Twice the score',
    answer: () => sigmoid(2 * POST_MOMENT.z2),
    limits: SHARE,
  },
  'by-hand': {
    kind: 'work',
    title: 'The sigmoid, step by step',
    fields: [
      {
        label: 'e to the −z₂',
        answer: ({ exp2 }) => exp2,
        follows: ({ z2 }, digits) => [Math.exp(-digits(z2))],
        slips: expSlips,
      },
      { label: 'a₂', answer: ({ a2 }) => a2, follows: a2Follows, slips: a2Slips },
    ],
  },
  'score-behind': {
    kind: 'work',
    title: 'The score behind an answer',
    fields: [{ label: 'z', answer: () => Math.log(PRINTED.a2 / (1 - PRINTED.a2)), slips: () => scoreSlips(PRINTED.a2) }],
  },
  'one-pixel': {
    kind: 'goal',
    title: 'The lowest answer, by one pixel',
    reached: (moment) => changedPixels(moment) === 1 && isLowest(moment, lowestByOnePixel(moment, POST_EXAMPLE.x).value),
    possible: () => true,
    solution: (moment) => ({ ...networkOf(moment), x: lowestByOnePixel(moment, POST_EXAMPLE.x).x }),
    status: (moment) => {
      const changed = changedPixels(moment);
      return `The answer is ${formatNumber(moment.a2, 'unit')}${changed > 1 ? `, with ${changed} pixels changed` : ''}.`;
    },
  },
  'any-pixels': {
    kind: 'goal',
    title: 'The lowest answer of all',
    reached: (moment) => isLowest(moment, scoreRange(moment).low.value),
    possible: () => true,
    solution: (moment) => ({ ...networkOf(moment), x: scoreRange(moment).low.x }),
    status: answerNow,
  },
};
