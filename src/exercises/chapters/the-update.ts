import { formatNumber } from '../../live-math';
import { at, backward, forward, parametersOf } from '../../model';
import { bothRight, PAIR, type PairMoment, pairOf, pairStep } from '../../model/training/pair';
import { type Moment, type Network, POST_MOMENT } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises, Slip } from '../types';

/** The weight that is moved by hand, W₂[3], and its rate. */
const WEIGHT = 2;
const RATE = 0.2;

/** Its value, and its slope for each image. */
function weightOf(moment: Moment): { old: number; slopes: [number, number] } {
  const [one, two] = PAIR.map((example) => at(backward(moment, example, forward(moment, example)).dW2, WEIGHT));
  return { old: at(moment.W2, WEIGHT), slopes: [one ?? 0, two ?? 0] };
}
const moved = (moment: Moment, round = (value: number): number => value): number => {
  const { old, slopes } = weightOf(moment);
  return round(old) - (RATE * (round(slopes[0]) + round(slopes[1]))) / 2;
};

function weightSlips(moment: Moment): Slip[] {
  const { old, slopes } = weightOf(moment);
  const [one, two] = slopes;
  const mean = (one + two) / 2;
  const { passes } = pairOf(parametersOf(moment));
  // One slope of the averages: answer minus label and activation, each averaged first.
  const average = (of: (n: 0 | 1) => number) => (of(0) + of(1)) / 2;
  const ofAverages = average((n) => passes[n].a2 - PAIR[n].y) * average((n) => at(passes[n].a1, WEIGHT));
  return distinct(moved(moment), [
    { value: old + RATE * mean, says: 'That goes with the slope. To make the loss fall, go against it.' },
    { value: old - RATE * (one + two), says: 'The two slopes were added. The mean is half of that.' },
    { value: old - mean, says: 'The rate was left out.' },
    { value: old - RATE * one, says: 'That is the step for image 1 alone. Image 2 pulls as well.' },
    { value: old - RATE * two, says: 'That is the step for image 2 alone. Image 1 pulls as well.' },
    { value: old - (RATE * (Math.abs(one) + two)) / 2, says: 'A minus got lost: the slope for image 1 is below zero.' },
    {
      value: old - RATE * ofAverages,
      says: 'Answers and activations were averaged first. Take the mean of the two slopes as they are.',
    },
    { value: RATE * mean, says: 'That is the size of the step. What does the weight become?' },
  ]);
}

const RATES = [0.5, 2, 5];
const lossAfter = (moment: Moment, eta: number): number => pairOf(pairStep(parametersOf(moment), eta)).loss;

const after = (moment: Moment, eta = moment.eta, now?: PairMoment): PairMoment =>
  pairOf(pairStep(parametersOf(moment), eta, now));
const hits = (moment: Moment): boolean => bothRight(after(moment));

/** The smallest rate, in hundredths up to 5, in tenths up to 20, after which both are right; or the one that is set. */
function rateFor(moment: Moment): Network | undefined {
  const network = networkOf(moment);
  if (hits(moment)) return network;
  const now = pairOf(parametersOf(moment));
  const rates = [
    ...Array.from({ length: 500 }, (_, n) => (n + 1) / 100),
    ...Array.from({ length: 150 }, (_, n) => 5 + (n + 1) / 10),
  ];
  const eta = rates.find((rate) => bothRight(after(moment, rate, now)));
  return eta === undefined ? undefined : { ...network, eta };
}

/** The last answer to "from which rate": it is asked for at every move of a hand, and only the nineteen change it. */
let last: { of: string; rate: Network | undefined } | undefined;
function solved(moment: Moment): Network | undefined {
  const of = JSON.stringify([parametersOf(moment), hits(moment) && moment.eta]);
  if (last?.of !== of) last = { of, rate: rateFor(moment) };
  return last.rate && { ...networkOf(moment), eta: last.rate.eta };
}

export const exercises: Exercises = {
  'one-weight': {
    kind: 'work',
    title: 'One weight, one step',
    numbers: 'post',
    veils: ['pair.next.W2', 'pair.dW2'],
    fields: [
      {
        label: 'new W₂[3]',
        answer: (moment) => moved(moment),
        follows: (moment, digits) => [moved(moment, digits)],
        slips: weightSlips,
      },
    ],
    hints: () => ['First one slope out of two: their mean.', '(−0.2009 + 0.6698) / 2 ≈ 0.2345. Times 0.2, and against it.'],
  },
  'how-far': {
    kind: 'predict',
    title: 'Which rate goes lowest?',
    choices: RATES.map((rate) => formatNumber(rate)),
    veils: ['pair.along'],
    answer: () => {
      const losses = RATES.map((rate) => lossAfter(POST_MOMENT, rate));
      return losses.indexOf(Math.min(...losses));
    },
    says: ['It goes down, but not as far as it could.', undefined, 'It promises most. Does it keep it?'],
  },
  'both-right': {
    kind: 'goal',
    title: 'Both right in one step',
    by: 'parameters',
    only: ['eta'],
    reached: hits,
    possible: (moment) => solved(moment) !== undefined,
    solution: solved,
    status: (moment) => {
      const [one, two] = after(moment).passes;
      return `After the step: image 1 ${formatNumber(one.a2, 'unit')}, image 2 ${formatNumber(two.a2, 'unit')}. Image 1 is to stay above one half, image 2 to fall below.`;
    },
    gauge: (moment) => {
      const [one, two] = after(moment).passes;
      return { value: Math.min(one.a2 - 0.5, 0.5 - two.a2), from: -0.4, to: 0.1, goal: [0, 0.1] };
    },
  },
};
