import { formatNumber } from '../../live-math';
import { GATE_THRESHOLD } from '../../model';
import { sumRange } from '../../model/image-range';
import { dot, sum } from '../../model/linear';
import { type Moment, POST_MOMENT, withNumber } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { z1Follows } from '../forward-slips';
import { distinct, matrixRowSlips } from '../slips';
import type { Exercises, Slip } from '../types';

const NEURON_2 = 1;
const NEURON_3 = 2;
/** How low a bias can be typed. */
const LOWEST_BIAS = -100;

/** What neuron 2 says to the image that suits it best. */
const loudest = ({ W1, b1 }: Pick<Moment, 'W1' | 'b1'>): number => sumRange(W1[NEURON_2] ?? [], b1[NEURON_2] ?? 0).high.value;

/** The most that the weights of neuron 2 can bring together. */
const most = ({ W1 }: Pick<Moment, 'W1'>): number => sumRange(W1[NEURON_2] ?? [], 0).high.value;

/** The products of each row, without the bias. */
const withoutBias = ({ c1 }: Moment): number[] => c1.map((row) => sum(row));

/** What comes of neuron 3's sum where something goes wrong, the likeliest first. */
function neuron3Slips({ W1, x, b1, z1, c1 }: Moment): Slip[] {
  const [row1 = [], row2 = [], row3 = []] = W1;
  const [bias1 = 0, bias2 = 0, bias3 = 0] = b1;
  const [top, right, left, bottom] = x as [number, number, number, number];
  const [right3 = 0, products] = [z1[NEURON_3], sum(c1[NEURON_3] ?? [])];
  return distinct(right3, [
    { value: products, says: 'Those are the products. The bias is still to be added.' },
    {
      value: right3 - 2 * (c1[NEURON_3]?.[0] ?? 0),
      says: 'A minus got lost: the first weight is below zero, and so is its product.',
    },
    { value: sum([...row3, bias3]), says: 'The pixels are missing: each weight is first multiplied by its pixel.' },
    { value: products - bias3, says: 'The bias was taken away; it is above zero and is added.' },
    { value: dot(row1, x) + bias3, says: 'Those are the weights of neuron 1. This is about row 3.' },
    { value: dot(row2, x) + bias3, says: 'Those are the weights of neuron 2. This is about row 3.' },
    { value: products + bias1, says: 'The products are right, the bias is that of neuron 1.' },
    { value: products + bias2, says: 'The products are right, the bias is that of neuron 2.' },
    { value: dot(row3, [top, left, right, bottom]) + bias3, says: 'The pixels go row by row: the second is the top right one.' },
    { value: 1.5, says: 'That is what the post prints. The products there are right; add them once more.' },
    ...matrixRowSlips({ weights: W1, inputs: x, biases: b1, row: NEURON_3, term: 'pixel' }),
  ]);
}

export const exercises: Exercises = {
  'most-without-bias': {
    kind: 'predict',
    title: 'The most, without its bias',
    choices: ['neuron 1', 'neuron 2', 'neuron 3'],
    answer: () => {
      const sums = withoutBias(POST_MOMENT);
      return sums.indexOf(Math.max(...sums));
    },
    says: [
      '0.24 is more than 0.19. Neuron 2’s one large minus, −0.3, meets the darkest pixel.',
      undefined,
      'It has the largest weight, 0.4. But that one meets the darkest pixel.',
    ],
    veils: ['z1[1]', 'a1[1]', 'c1[1]', 'c2[1]', 'Wx[1]', 'partial.z1[1]', 'z1[2]', 'Wx[2]', 'c1[2]'],
  },
  'neuron-3': {
    kind: 'work',
    title: 'Neuron 3’s sum',
    numbers: 'post',
    veils: ['z1[2]', 'a1[2]', 'c1[2]', 'c2[2]', 'Wx[2]', 'partial.z1[2]', 'post.z1[2]'],
    fields: [
      {
        label: 'neuron 3’s sum',
        answer: ({ z1 }) => z1[NEURON_3] ?? 0,
        follows: (moment, digits) => z1Follows(moment, NEURON_3, digits),
        slips: neuron3Slips,
      },
    ],
    hints: () => [
      'Four products first; then add them up, the bias last. Mind the one weight below zero.',
      '−0.2 × 0.2 = −0.04 and 0.3 × 0.5 = 0.15. Together 0.11. Two products and the bias to go.',
    ],
  },
  'silence-neuron-2': {
    kind: 'goal',
    title: 'Silence neuron 2 for every image',
    by: 'parameters',
    only: [`b1[${NEURON_2}]`],
    reached: (moment) => loudest(moment) <= GATE_THRESHOLD,
    possible: (moment) => most(moment) <= -LOWEST_BIAS,
    solution: (moment) => {
      if (most(moment) > -LOWEST_BIAS) return undefined;
      // The nearest tenth that is low enough; a hair of rounding is none.
      const bias = Math.floor(-most(moment) * 10 + 1e-12) / 10;
      return withNumber(networkOf(moment), `b1[${NEURON_2}]`, Math.max(LOWEST_BIAS, bias));
    },
    status: (moment) => `The largest sum that any image can give it is ${formatNumber(loudest(moment))}.`,
    gauge: (moment) => ({ value: loudest(moment), from: -0.6, to: 0.6, goal: [-0.6, 0] }),
  },
};
