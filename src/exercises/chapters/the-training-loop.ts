import { formatNumber } from '../../live-math';
import {
  isCar,
  type Parameters,
  POST_EXAMPLE,
  POST_LEARNING_RATE,
  POST_PARAMETERS,
  POST_SECOND_IMAGE,
  type Vector,
} from '../../model';
import { products, sum } from '../../model/linear';
import { labelOf, sidesOf } from '../../model/rule';
import { SET_A, SET_B, trailOf, trained } from '../../model/training';
import { networkOf } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises, ReadPage, Slip } from '../types';

/** Step 500 of set A, as the question prints it. */
const NEURON_1 = { weights: [-0.66, 1.1902, -1.0384, 1.2999], bias: 0.4665 };
const PAINT: Vector = [1, 1, 1, 1];
const STEPS = 500;

let end: Parameters | undefined;
/** The network at that step; worked out once. */
const atTheEnd = (): Parameters => {
  end ??= trained({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: POST_LEARNING_RATE }, STEPS);
  return end;
};

const sumFor = (x: Vector): number => sum([...products(NEURON_1.weights, x), NEURON_1.bias]);

function silentSlips(): Slip[] {
  const right = sumFor(POST_SECOND_IMAGE);
  const terms = products(NEURON_1.weights, POST_SECOND_IMAGE);
  const [first = 0, , third = 0] = terms;
  const { W1, b1 } = atTheEnd();
  return distinct(right, [
    { value: right - NEURON_1.bias, says: 'The bias is still to be added.' },
    { value: 0, says: 'The sum itself is asked for. What makes 0 of it, ReLU, comes after it.' },
    { value: right - 2 * third, says: 'A minus got lost: the weight of pixel 3 is below zero.' },
    { value: right - 2 * first, says: 'A minus got lost: the weight of pixel 1 is below zero.' },
    { value: right - 2 * NEURON_1.bias, says: 'The bias was taken away; it is above zero and is added.' },
    { value: sumFor(POST_EXAMPLE.x), says: 'That is the sum for image 1. This is about image 2.' },
    {
      value: sum([...products(W1[2] ?? [], POST_SECOND_IMAGE), b1[2] ?? 0]),
      says: 'That is the sum of neuron 3. This is about neuron 1.',
    },
    {
      value: sum([...NEURON_1.weights, NEURON_1.bias]),
      says: 'The pixels are missing: each weight is first multiplied by its pixel.',
    },
  ]);
}

const CHOICES = ['under 20', '20 to 80', '80 to 200', 'not in 1000'] as const;
const LIMITS = [20, 80, 200] as const;

/** The first step of set B, from the post's numbers, at which all are right. */
function stepsForB(): number {
  const trail = trailOf({ start: POST_PARAMETERS, examples: SET_B.examples, mode: 'batch', eta: POST_LEARNING_RATE });
  for (let t = 0; t <= 1000; t++) {
    while (trail.last() < t) trail.advance();
    if (trail.correct(t) === SET_B.examples.length) return t;
  }
  return Number.POSITIVE_INFINITY;
}

/** The network that the goal is about: without the page's deck it can't be told. */
const isThere = (page: ReadPage): boolean => page('set') === 0 && page('fromPost') === 1 && page('t') === STEPS;

export const exercises: Exercises = {
  'how-silent': {
    kind: 'work',
    title: 'How silent?',
    numbers: 'post',
    fields: [{ label: 'sum', answer: () => sumFor(POST_SECOND_IMAGE), slips: silentSlips }],
    hints: () => [
      'Four products and the bias. A calculator is welcome; keep four decimals, for two would get the sign wrong.',
      '−0.198 + 0.119 − 0.5192 + 0.13, and the bias to go.',
    ],
  },
  'fool-it': {
    kind: 'goal',
    title: 'Fool it',
    reached: ({ x, z2 }, page = () => undefined) => isThere(page) && labelOf(x) === 0 && isCar(z2),
    possible: () => true,
    solution: (moment) => ({ ...networkOf(moment), ...atTheEnd(), x: PAINT }),
    // What is missing most: brightness on the left, or an answer above one half. Both are there from 0 on.
    gauge: ({ x, a2 }) => {
      const { left, right } = sidesOf(x);
      return { value: Math.min((left - right) / 2, a2 - 0.5), from: -1, to: 0.5, goal: [0, 0.5] };
    },
    status: ({ x, a2, z2 }, page = () => undefined) => {
      const { left, right } = sidesOf(x);
      const verdict = (car: boolean) => (car ? 'a car' : 'not a car');
      const where = isThere(page) ? '' : ' (Not at step 500 of set A.)';
      return `The rule: ${formatNumber(right)} on the right, ${formatNumber(left)} on the left, ${verdict(labelOf(x) === 1)}. The network: ${formatNumber(a2, 'unit')}, ${verdict(isCar(z2))}.${where}`;
    },
  },
  'how-many-for-b': {
    kind: 'predict',
    title: 'How many steps for B?',
    choices: CHOICES,
    answer: () => {
      const steps = stepsForB();
      const at = LIMITS.findIndex((limit) => steps < limit);
      return at < 0 ? CHOICES.length - 1 : at;
    },
  },
};
