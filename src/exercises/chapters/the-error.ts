import { formatNumber } from '../../live-math';
import { crossEntropy } from '../../model';
import { sum } from '../../model/linear';
import { type Moment, withNumber } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises } from '../types';

/** The image of the question: not a car, with an answer of 31/32. */
const SHARE = 1 / 32;
/** One halving, as the question prints it. */
const HALVING = 6931 / 10000;
const LOSS = 5 * Math.LN2;

const slips = distinct(LOSS, [
  { value: 5, says: 'Those are the halvings. Each of them is 0.6931 of the loss’s unit.' },
  { value: 4 * Math.LN2, says: 'That counts one halving too few: a half is already one.' },
  { value: -Math.log(1 - SHARE), says: 'That is the loss if it were a car. What was left for “not a car”?' },
  { value: SHARE * Math.LN2, says: 'That is the share times a halving. Count how many halvings lead down to the share.' },
  { value: Math.LN2 / 5, says: 'Every halving costs as much again: multiply, do not divide.' },
  { value: -LOSS, says: 'The size is right. The minus in front of ln makes a loss of it, never below zero.' },
]);

/** How near the two losses have to come. */
const NEAR = 0.05;
/** How far a bias can be typed. */
const LARGEST = 100;
const isNear = (score: number): boolean => Math.abs(score) <= NEAR + 1e-12;
const costs = ({ z2 }: Moment) => ({ car: crossEntropy(z2, 1), not: crossEntropy(z2, 0) });
const biasFor = ({ z2, b2 }: Moment): number => sum([b2, -z2]);

export const exercises: Exercises = {
  'ben-pays': {
    kind: 'predict',
    title: 'What Ben pays',
    choices: ['the same', 'a little more', 'twice as much', 'ten times as much'],
    // The reader decides: nobody is right or wrong yet.
    answer: () => undefined,
  },
  'by-hand': {
    kind: 'work',
    title: 'The loss of 31/32',
    numbers: 'post',
    fields: [
      {
        label: 'loss',
        answer: () => LOSS,
        follows: () => [5 * HALVING],
        slips: () => slips,
      },
    ],
    hints: () => ['What is left for “not a car”? 1 − 31/32.', '1/32: a half, a quarter, an eighth … count. Then times 0.6931.'],
  },
  'no-difference': {
    kind: 'goal',
    title: 'The same whichever label comes',
    by: 'parameters',
    only: ['b2'],
    reached: ({ z2 }) => isNear(z2),
    possible: (moment) => Math.abs(biasFor(moment)) <= LARGEST,
    solution: (moment) => {
      const exact = biasFor(moment);
      if (Math.abs(exact) > LARGEST) return undefined;
      const tenth = Math.round(exact * 10) / 10;
      return withNumber(networkOf(moment), 'b2', isNear(sum([moment.z2, -moment.b2, tenth])) ? tenth : exact);
    },
    status: (moment) => {
      const { car, not } = costs(moment);
      return `Not a car costs ${formatNumber(not)}, a car ${formatNumber(car)}; the first less the second: ${formatNumber(moment.z2)}.`;
    },
    gauge: ({ z2 }) => ({ value: z2, from: -3, to: 3, goal: [-NEAR, NEAR] }),
  },
};
