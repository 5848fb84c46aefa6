import { formatNumber } from '../../live-math';
import { sigmoid } from '../../model';
import { sum } from '../../model/linear';
import { type Moment, POST_MOMENT, withNumber } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { a2Follows } from '../forward-slips';
import { distinct } from '../slips';
import type { Exercises, Slip } from '../types';

/** The answer that the post prints. */
const PRINTED = 0.82;
/** As the question prints it: the parts against. */
const AGAINST = 0.2755;

/** What comes of one part for and so many against, where something goes wrong. */
const answerSlips = ({ a2, odds2, exp2 }: Moment): Slip[] =>
  distinct(a2, [
    { value: 1 / AGAINST, says: 'That is one part divided by the parts against. Divide by all the parts there are.' },
    { value: odds2, says: 'Those are the odds. What fraction of all the parts is for?' },
    { value: 1 - a2, says: 'That is the other side of the bet: the fraction against.' },
    { value: 1 + exp2, says: 'Those are all the parts together. Which fraction of them is for?' },
    { value: exp2, says: 'Those are the parts against. Which fraction of all of them is for?' },
    { value: 1 - exp2, says: 'It is not taken from 1: one part for, and the others beside it.' },
    { value: PRINTED, says: 'That is what the post prints; it belongs to a score of 1.51, which had slipped.' },
  ]);

/** What counts as nine tenths. */
const NEAR = [0.895, 0.905] as const;
const WANTED = Math.log(9);
/** How far a bias can be typed. */
const LARGEST = 100;
const biasFor = ({ z2, b2 }: Moment): number => sum([WANTED, -z2, b2]);
const isNear = (a2: number): boolean => a2 >= NEAR[0] && a2 <= NEAR[1];

export const exercises: Exercises = {
  'by-hand': {
    kind: 'work',
    title: 'From parts to the answer',
    numbers: 'post',
    veils: ['a2', 'post.a2'],
    fields: [
      {
        label: 'answer',
        answer: ({ a2 }) => a2,
        follows: (moment, digits) => [...a2Follows(moment, digits), 1 / (1 + AGAINST)],
        slips: answerSlips,
      },
    ],
    hints: () => ['How many parts are there in all?', '1 + 0.2755 = 1.2755 parts, and 1 of them is for: 1 ÷ 1.2755.'],
  },
  'twice-the-score': {
    kind: 'predict',
    title: 'Twice the score',
    answer: () => sigmoid(2 * POST_MOMENT.z2),
    limits: { min: 0, max: 1, says: 'An answer lies between 0 and 1, and reaches neither. Guess again.' },
  },
  'to-nine-tenths': {
    kind: 'goal',
    title: 'An answer of nine tenths',
    by: 'parameters',
    only: ['b2'],
    reached: ({ a2 }) => isNear(a2),
    possible: (moment) => Math.abs(biasFor(moment)) <= LARGEST,
    solution: (moment) => {
      const exact = biasFor(moment);
      if (Math.abs(exact) > LARGEST) return undefined;
      const tenth = Math.round(exact * 10) / 10;
      const near = isNear(sigmoid(moment.z2 - moment.b2 + tenth));
      return withNumber(networkOf(moment), 'b2', near ? tenth : exact);
    },
    tells: 'by-hand',
    status: ({ a2 }) => `The answer is ${formatNumber(a2, 'unit')}.`,
    gauge: ({ a2 }) => ({ value: a2, from: 0.5, to: 1, goal: NEAR }),
  },
};
