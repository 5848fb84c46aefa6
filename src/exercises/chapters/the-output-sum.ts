import { formatNumber } from '../../live-math';
import { at, POST_EXAMPLE, POST_PARAMETERS } from '../../model';
import { dot, sum } from '../../model/linear';
import { type Moment, POST_NETWORK } from '../../quantities';
import { z2Follows, z2Slips } from '../forward-slips';
import { distinct } from '../slips';
import type { Exercises, Slip } from '../types';

/** The likeliest slips first, in the order in which they are looked for. */
const scoreSlips = (moment: Moment): Slip[] => {
  const { W2, a1, z1, b2, z2 } = moment;
  return distinct(z2, [
    { value: z2 - b2, says: 'That is the sum of the products. The bias is still to be added.' },
    { value: sum([dot(W2, z1), b2]), says: 'ReLU was left out: neuron 2’s sum is below zero, so it hands on 0.' },
    {
      value: sum([dot(W2, z1.map(Math.abs)), b2]),
      says: 'Neuron 2 is silent: it hands on 0, not its sum without the minus.',
    },
    { value: z2 - 2 * b2, says: 'The bias was taken away; it is to be added.' },
    {
      value: sum([...W2, b2]),
      says: 'Those are the weights and the bias alone. Each weight is multiplied by its activation first.',
    },
    { value: sum([...a1, b2]), says: 'Those are the activations and the bias alone. Each is multiplied by its weight first.' },
    {
      value: sum([dot([...W2].reverse(), a1), b2]),
      says: 'The row was laid backwards: its first number belongs to neuron 1.',
    },
    { value: 1.51, says: 'That is what the post prints: two of its sums had slipped, and its bias was written and not added.' },
    { value: 1.71, says: 'That is right for the activations that the post prints, but those had slipped.' },
    ...z2Slips(moment),
  ]);
};

/** Which of the four numbers of the layer, W2 and then b2, differ from the post's. */
const changedOf = ({ W2, b2 }: Moment): number[] =>
  [...W2, b2].flatMap((value, i) => (value === [...POST_PARAMETERS.W2, POST_PARAMETERS.b2][i] ? [] : [i]));

/** "Our image", and the neurons that look at it, are the post's. */
const isOurs = ({ x, W1, b1 }: Moment): boolean =>
  String([x, W1, b1]) === String([POST_EXAMPLE.x, POST_PARAMETERS.W1, POST_PARAMETERS.b1]);

/** The first tenth of the bias below which the post's three voices no longer carry. */
const LOWERED = -1.1;

export const exercises: Exercises = {
  score: {
    kind: 'work',
    title: 'The output sum',
    numbers: 'post',
    veils: ['z2', 'post.z2', 'a2', 'zc', 'sofar[2].z2'],
    hints: ({ W2, a1 }) => [
      'Three products, then the bias. One of the products is 0.',
      `${formatNumber(at(W2, 0))} × ${formatNumber(at(a1, 0))} = ${formatNumber(at(W2, 0) * at(a1, 0))}, and ${formatNumber(at(W2, 1))} × 0 = 0. One product and the bias to go.`,
    ],
    fields: [{ label: 'z₂', answer: ({ z2 }) => z2, follows: z2Follows, slips: scoreSlips }],
  },
  'silent-weight': {
    kind: 'predict',
    title: 'A weight on a silent neuron',
    veils: ['held.W2[1]'],
    choices: ['it falls', 'it stays', 'it rises'],
    says: [
      'It would, if neuron 2 had anything to say.',
      undefined,
      'A weight further below zero never adds; and neuron 2 has nothing to say.',
    ],
    answer: () => 1,
  },
  'one-number': {
    kind: 'goal',
    title: 'One number brings it below zero',
    by: 'parameters',
    only: ['W2', 'b2'],
    reached: (moment) => moment.z2 < 0 && isOurs(moment) && changedOf(moment).length === 1,
    possible: () => true,
    solution: ({ y, eta }) => ({ ...POST_NETWORK, y, eta, b2: LOWERED }),
    tells: 'score',
    status: (moment) => {
      const changed = changedOf(moment).length;
      const beside = isOurs(moment) ? '' : ' The image or the hidden layer is not the post’s.';
      return `The score is ${formatNumber(moment.z2)}${changed > 1 ? `, with ${changed} of the four changed` : ''}.${beside}`;
    },
    gauge: ({ z2 }) => ({ value: z2, from: -0.5, to: 1.5, goal: [-0.5, 0] }),
  },
};
