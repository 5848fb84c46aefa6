import { formatNumber } from '../../live-math/number';
import { GATE_THRESHOLD } from '../../model';
import { sumRange } from '../../model/image-range';
import { type Moment, POST_MOMENT, withNumber } from '../../quantities';
import { sumSlips } from '../slips';
import type { Exercises, Field, Slip } from '../types';

const NEURON_2 = 1;
/** How low a bias can be typed. */
const LOWEST_BIAS = -100;

const same = (a: readonly number[], b: readonly number[]): boolean => a.every((value, at) => value === b[at]);

/** What the post prints for the sums of its own numbers, and the terms as they stand there. */
const PRINTED = [
  { value: 0.62, terms: '0.02 + 0.10 − 0.01 + 0.08 + 0.5' },
  { value: -0.01, terms: '0.06 + 0.05 − 0.03 + 0.16 − 0.3' },
  { value: 1.5, terms: '−0.04 + 0.15 + 0.04 + 0.08 + 0.7' },
] as const;

/** The post's misprint, where the reader's numbers of this neuron are the post's. */
function misprint({ W1, b1, x }: Moment, i: number): Slip[] {
  const printed = PRINTED[i];
  const asInPost = same(W1[i] ?? [], POST_MOMENT.W1[i] ?? []) && same(x, POST_MOMENT.x) && b1[i] === POST_MOMENT.b1[i];
  if (!printed || !asInPost) return [];
  return [{ value: printed.value, says: `That is what the post prints; add ${printed.terms} again.` }];
}

/** Another row, another bias, or a column of W₁ in the place of a row. */
function placeSlips({ W1, b1, x, z1 }: Moment, i: number): Slip[] {
  const bias = b1[i] ?? 0;
  const column = W1.map((row, k) => (row[i] ?? 0) * (x[k] ?? 0));
  const slips: Slip[] = [
    {
      value: column.reduce((total, product) => total + product, bias),
      says: `You went down column ${i + 1} of W₁. The weights of neuron ${i + 1} stand side by side, in row ${i + 1}.`,
    },
  ];
  z1.forEach((sum, other) => {
    if (other === i) return;
    slips.push(
      { value: sum, says: `That is the sum of neuron ${other + 1}, from row ${other + 1}.` },
      {
        value: (z1[i] ?? 0) - bias + (b1[other] ?? 0),
        says: `The products are right. The bias is another neuron’s: neuron ${i + 1} adds ${formatNumber(bias)}.`,
      },
    );
  });
  return slips;
}

const sumField = (i: number): Field => ({
  label: `z₁[${i + 1}]`,
  answer: ({ z1 }) => z1[i] ?? 0,
  slips: (moment) => [
    ...misprint(moment, i),
    ...placeSlips(moment, i),
    ...sumSlips({ weights: moment.W1[i] ?? [], inputs: moment.x, bias: moment.b1[i] ?? 0, term: 'pixel' }),
  ],
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
    reached: (moment) => loudest(moment) <= GATE_THRESHOLD,
    possible: (moment) => most(moment) <= -LOWEST_BIAS,
    solution: (moment) => {
      if (most(moment) > -LOWEST_BIAS) return undefined;
      // The nearest tenth that is low enough; a hair of rounding is none.
      const bias = Math.floor(-most(moment) * 10 + 1e-12) / 10;
      const { W1, b1, W2, b2, x, y, eta } = moment;
      return withNumber({ W1, b1, W2, b2, x, y, eta }, `b1[${NEURON_2}]`, Math.max(LOWEST_BIAS, bias));
    },
    status: (moment) => `For the image that suits it best, its sum is ${formatNumber(loudest(moment))}.`,
  },
};
