import { formatNumber } from '../../live-math';
import { isCar } from '../../model';
import { scoreOf, scoreRange, sumRange } from '../../model/image-range';
import { sum } from '../../model/linear';
import { type Moment, POST_MOMENT } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises, Slip } from '../types';

/** The 16 images of black and white pixels only. */
const CORNERS = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((j) => (bits >> j) & 1));

/** The least and the most that each neuron of a network hands on, over all images. */
const handedOn = ({ W1, b1 }: Moment) =>
  W1.map((row, i) => {
    const { low, high } = sumRange(row, b1[i] ?? 0);
    return { sum: low.value, least: Math.max(0, low.value), most: Math.max(0, high.value) };
  });

/** The score's terms, each as bad for the car as it can be, and the bias. */
function worstTerms(moment: Moment): number[] {
  const terms = handedOn(moment).map(({ least, most }, i) => {
    const weight = moment.W2[i] ?? 0;
    return weight * (weight < 0 ? most : least);
  });
  return [...terms, moment.b2];
}

function worstSlips(moment: Moment): Slip[] {
  const [first = 0, second = 0, third = 0, bias = 0] = worstTerms(moment);
  const hands = handedOn(moment);
  const against = (moment.W2[1] ?? 0) * (hands[1]?.sum ?? 0);
  return distinct(sum([first, second, third, bias]), [
    { value: sum([first, third, bias]), says: 'Neuron 2 was left silent. The score is lowest when it hands on most.' },
    { value: sum([first, -second, third, bias]), says: 'A minus got lost: neuron 2 counts against the car.' },
    { value: sum([first, second, third]), says: 'The bias is still to be added.' },
    {
      value: sum([first, against, third, bias]),
      says: 'A neuron hands on nothing below zero. And neuron 2 is at its worst when it hands on most.',
    },
    {
      value: sum([...hands.map(({ most }, i) => most * (moment.W2[i] ?? 0)), bias]),
      says: 'Those are all three at their most. Neurons 1 and 3 count for a car: their worst is their least.',
    },
    {
      value: scoreRange(moment).low.value,
      says: 'That is the lowest score that an image really has. The question allows even more: each term its worst, whether or not one image can do all of it.',
    },
  ]);
}

export const exercises: Exercises = {
  'not-car-corners': {
    kind: 'predict',
    title: 'How many of sixteen?',
    answer: () => CORNERS.filter((x) => !isCar(scoreOf(POST_MOMENT, x))).length,
    limits: { min: 0, max: CORNERS.length, whole: true, says: 'There are sixteen: a whole number from 0 to 16.' },
  },
  'say-not-car': {
    kind: 'goal',
    title: 'Make it say “not a car”',
    only: ['x'],
    reached: ({ z2 }) => !isCar(z2),
    possible: (moment) => !isCar(scoreRange(moment).low.value),
    solution: (moment) => {
      const { value, x } = scoreRange(moment).low;
      return isCar(value) ? undefined : { ...networkOf(moment), x };
    },
    status: ({ a2 }) => `The answer is ${formatNumber(a2, 'unit')}; “not a car” begins at 0.5.`,
    gauge: ({ a2 }) => ({ value: a2, from: 0, to: 1, goal: [0, 0.5] }),
  },
  'lowest-score': {
    kind: 'work',
    title: 'The lowest score of all',
    numbers: 'post',
    fields: [
      {
        label: 'lowest score',
        answer: (moment) => sum(worstTerms(moment)),
        slips: worstSlips,
      },
    ],
    hints: () => [
      'Neurons 1 and 3 count for a car: the score is lowest when they hand on least. Neuron 2 counts against: the score is lowest when it hands on most.',
      '0.5 × 0.4 = 0.2 from neuron 1; −0.3 × 0.3 = −0.09 from neuron 2. Neuron 3 and the bias to go.',
    ],
  },
};
