import { formatNumber } from '../../live-math';
import { GATE_THRESHOLD } from '../../model';
import { sumRange } from '../../model/image-range';
import { type Moment, POST_MOMENT, withNumber } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { z1Follows, z1Slips } from '../forward-slips';
import type { Exercises, Field } from '../types';

const NEURON_2 = 1;
/** How low a bias can be typed. */
const LOWEST_BIAS = -100;

const sumField = (i: number): Field => ({
  label: `z₁[${i + 1}]`,
  answer: ({ z1 }) => z1[i] ?? 0,
  follows: (moment, digits) => z1Follows(moment, i, digits),
  slips: (moment) => z1Slips(moment, i),
});

/** What neuron 2 says to the image that suits it best. */
const loudest = ({ W1, b1 }: Pick<Moment, 'W1' | 'b1'>): number => sumRange(W1[NEURON_2] ?? [], b1[NEURON_2] ?? 0).high.value;

/** The most that the weights of neuron 2 can bring together. */
const most = ({ W1 }: Pick<Moment, 'W1'>): number => sumRange(W1[NEURON_2] ?? [], 0).high.value;

export const exercises: Exercises = {
  'sign-of-neuron-2': {
    kind: 'predict',
    choices: ['above zero', 'below zero'],
    answer: () => ((POST_MOMENT.z1[NEURON_2] ?? 0) > 0 ? 0 : 1),
  },
  'neuron-1': { kind: 'work', fields: [sumField(0)] },
  'neurons-2-and-3': { kind: 'work', fields: [sumField(1), sumField(2)] },
  'silence-neuron-2': {
    kind: 'goal',
    title: 'Silence neuron 2 for every image',
    by: 'parameters',
    reached: (moment) => loudest(moment) <= GATE_THRESHOLD,
    possible: (moment) => most(moment) <= -LOWEST_BIAS,
    solution: (moment) => {
      if (most(moment) > -LOWEST_BIAS) return undefined;
      // The nearest tenth that is low enough; a hair of rounding is none.
      const bias = Math.floor(-most(moment) * 10 + 1e-12) / 10;
      return withNumber(networkOf(moment), `b1[${NEURON_2}]`, Math.max(LOWEST_BIAS, bias));
    },
    status: (moment) => `For the image that suits it best, its sum is ${formatNumber(loudest(moment))}.`,
  },
};
