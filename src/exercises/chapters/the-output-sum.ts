import { formatNumber } from '../../live-math';
import { isCar, POST_PARAMETERS } from '../../model';
import { dot, sum } from '../../model/linear';
import { type Moment, POST_MOMENT } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { z2Follows, z2Slips } from '../forward-slips';
import { sumSlips } from '../slips';
import type { Exercises, Slip } from '../types';

/** The activations that the post prints, and its weights and bias: the line that it adds up. */
const PRINTED = { weights: POST_PARAMETERS.W2, inputs: [0.62, 0, 1.5], bias: POST_PARAMETERS.b2 };
const PRINTED_SCORE = 1.51;

const printedSlips: Slip[] = [
  { value: PRINTED_SCORE, says: 'That is what the post prints. One of the four terms is missing from it.' },
  ...sumSlips({ ...PRINTED, term: 'neuron' }),
  { value: POST_MOMENT.z2, says: 'That is the score of the right activations. Take the line as it is printed here.' },
].filter(({ value }, at) => at === 0 || formatNumber(value) !== formatNumber(PRINTED_SCORE));

/** Which of the four numbers of the layer, W2 and then b2, differ from the post's. */
const changedOf = ({ W2, b2 }: Moment): number[] =>
  [...W2, b2].flatMap((value, at) => (value === [...POST_PARAMETERS.W2, POST_PARAMETERS.b2][at] ? [] : [at]));

/** The post's bias, lowered to the next tenth at which its three voices no longer carry. */
const lowered = ({ a1 }: Moment): number => Math.floor(-dot(POST_PARAMETERS.W2, a1) * 10) / 10 - 0.1;

export const exercises: Exercises = {
  'largest-term': {
    kind: 'predict',
    title: 'The largest term',
    choices: ['neuron 1', 'neuron 2', 'neuron 3', 'the bias'],
    answer: () => {
      const sizes = [...POST_MOMENT.c2, POST_MOMENT.b2].map(Math.abs);
      return sizes.indexOf(Math.max(...sizes));
    },
  },
  score: {
    kind: 'work',
    title: 'The output sum',
    fields: [{ label: 'z₂', answer: ({ z2 }) => z2, follows: z2Follows, slips: z2Slips }],
  },
  'the-posts-line': {
    kind: 'work',
    title: 'The post’s own line',
    fields: [
      {
        label: 'sum',
        answer: () => sum([dot(PRINTED.weights, PRINTED.inputs), PRINTED.bias]),
        slips: () => printedSlips,
      },
    ],
  },
  'one-number': {
    kind: 'goal',
    title: 'One number changes its mind',
    by: 'parameters',
    reached: (moment) => !isCar(moment.z2) && changedOf(moment).length === 1,
    // The bias alone can always do it.
    possible: () => true,
    solution: (moment) => ({ ...networkOf(moment), W2: POST_PARAMETERS.W2, b2: lowered(moment) }),
    status: (moment) => {
      const changed = changedOf(moment).length;
      return `The score is ${formatNumber(moment.z2)}${changed > 1 ? `, with ${changed} numbers changed` : ''}.`;
    },
  },
};
