import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { sumRange } from '../../model/image-range';
import type { Moment } from '../../quantities';
import { withImage } from '../images';
import type { Exercises } from '../types';

/** The worst and the best that an image can do with a neuron, counted from 0. */
const rangeOf = ({ W1, b1 }: Moment, i: number) => sumRange(at(W1, i), at(b1, i));

const third = ({ W1, b1 }: Moment) => ({ weights: at(W1, 2), bias: at(b1, 2) });
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

export const exercises: Exercises = {
  'largest-for-neuron-3': {
    kind: 'predict',
    title: 'The image with neuron 3’s largest sum',
    choices: [
      'its own portrait as an image, greys and all',
      'plain white',
      'the portrait in black and white only',
      'white at the bottom left, its dearest pixel, and black elsewhere',
    ],
    says: [
      'A grey brings only a part of its weight.',
      'The white at the top left counts against it.',
      undefined,
      'Two more pixels count for it, and bring nothing as long as they are black.',
    ],
    // The images are the post's, whatever the reader has.
    answer: () => 2,
    veils: ['z1[2]'],
  },
  'sum-of-the-favourite': {
    kind: 'work',
    title: 'Neuron 3’s sum for its favourite',
    numbers: 'post',
    fields: [
      {
        label: 'its sum',
        answer: (moment) => rangeOf(moment, 2).high.value,
        slips: (moment) => {
          const { weights, bias } = third(moment);
          const liked = weights.filter((weight) => weight > 0);
          const disliked = weights.filter((weight) => weight < 0);
          const sizes = weights.map(Math.abs);
          return [
            { value: total(weights) + bias, says: 'That is the sum for plain white: all four weights, and the bias.' },
            { value: total(liked), says: 'The bias is still to be added.' },
            {
              value: total(sizes) + bias,
              says: 'The weight below zero was added as if it were above. Its pixel is black and brings nothing.',
            },
            { value: total(weights), says: 'Those are all four weights, as for plain white, and without the bias.' },
            { value: total(sizes), says: 'All four weights were added as if they were above zero, and the bias is missing.' },
            { value: bias, says: 'That is the bias alone: the sum for black.' },
            { value: total(disliked) + bias, says: 'White and black have changed places: that is the image it likes least.' },
          ];
        },
      },
    ],
    hints: (moment) => {
      const { weights, bias } = third(moment);
      const liked = weights.filter((weight) => weight > 0).map((weight) => formatNumber(weight));
      return ['Which of the four weights meet a white pixel?', `${liked.join(' + ')}, and then the bias, ${formatNumber(bias)}.`];
    },
  },
  'favourite-of-neuron-2': {
    kind: 'goal',
    title: 'Neuron 2’s favourite',
    only: ['x'],
    // White where the weight is above zero, black where it is below; where it is 0, any grey does as well.
    reached: ({ W1, x }) => at(W1, 1).every((weight, j) => weight === 0 || at(x, j) === (weight > 0 ? 1 : 0)),
    possible: ({ W1 }) => at(W1, 1).some((weight) => weight !== 0),
    solution: (moment) => withImage(moment, rangeOf(moment, 1).high.x),
    gauge: (moment) => {
      const { low, high } = rangeOf(moment, 1);
      return { value: at(moment.z1, 1), from: low.value, to: high.value, goal: high.value };
    },
    status: ({ W1, z1 }) =>
      at(W1, 1).some((weight) => weight !== 0)
        ? `Its sum is ${formatNumber(at(z1, 1))}.`
        : 'All its weights are 0: to this neuron, every image is equal.',
  },
};
