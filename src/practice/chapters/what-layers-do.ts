import { sumRange } from '../../model/image-range';
import { sum } from '../../model/linear';
import type { Draw } from '../draw';
import { problem } from '../problem';
import { equals, list, n, terms } from '../words';

interface Neuron {
  weights: readonly number[];
  bias: number;
}

/** A neuron that likes some pixels and dislikes others, none of them alike. */
function drawNeuron({ times, tenths }: Draw): Neuron | undefined {
  const weights = times(4, () => tenths(-6, 6));
  const bias = tenths(-5, 7);
  const liked = weights.filter((weight) => weight > 0).length;
  return liked > 0 && liked < 4 && !weights.includes(0) && new Set(weights.map(Math.abs)).size === 4 && bias !== 0
    ? { weights, bias }
    : undefined;
}
const given = ({ weights, bias }: Neuron) => `A neuron has the weights ${list(weights)} and a bias of ${n(bias)}.`;
const positive = (weights: readonly number[]) => weights.filter((weight) => weight > 0);
const negative = (weights: readonly number[]) => weights.filter((weight) => weight < 0);

/** "pixel 2", "pixels 1 and 3" of a black and white image. */
function pixelsIn(x: readonly number[]): string {
  const white = x.flatMap((grey, j) => (grey === 1 ? [j + 1] : []));
  return white.length === 1 ? `pixel ${white[0]}` : `pixels ${white.slice(0, -1).join(', ')} and ${white.at(-1)}`;
}

const favourite = problem<Neuron>({
  name: 'favourite',
  first: { weights: [0.2, -0.5, 0.3, -0.1], bias: 0.1 },
  draw: drawNeuron,
  pose({ weights, bias }) {
    const { value, x } = sumRange(weights, bias).high;
    return {
      asks: `${given({ weights, bias })} What is its sum for its favourite image?`,
      fields: [
        {
          label: 'sum',
          answer: value,
          slips: [
            { value: value - bias, says: 'The bias is still to be added.' },
            {
              value: sum([...weights, bias]),
              says: 'That is the sum for a white image. Pixels that count against should be black.',
            },
            {
              value: sum([...weights.map(Math.abs), bias]),
              says: 'A pixel that counts against can’t help: the best it can do is bring 0.',
            },
          ],
          more: [
            { value: sum([...negative(weights), bias]), says: 'That is the image it likes least.' },
            {
              value: Math.max(...weights) + bias,
              says: 'That has only one pixel white. Every pixel that counts for should be white.',
            },
            {
              value: sum(weights.map((weight) => (weight > 0 ? weight * weight : 0))) + bias,
              says: 'Don’t copy the portrait, obey it: a pixel that counts for should be white.',
            },
            { value: bias, says: 'That is its sum for a black image.' },
          ],
        },
      ],
      hints: [
        'Which pixels should be white, which black? Only the signs decide it.',
        `White where the weight is above zero: ${pixelsIn(x)}. Each of those brings its whole weight.`,
      ],
      solution: `Its favourite is ${list(x)}: white where the weight is above zero. The sum is ${terms([...positive(weights), bias])} ${equals(value)}.`,
    };
  },
});

const smallest = problem<Neuron>({
  name: 'smallest',
  first: { weights: [0.2, -0.5, 0.3, -0.1], bias: 0.1 },
  draw: drawNeuron,
  pose({ weights, bias }) {
    const { value, x } = sumRange(weights, bias).low;
    return {
      asks: `${given({ weights, bias })} What is the smallest sum that any image can give it?`,
      fields: [
        {
          label: 'smallest sum',
          answer: value,
          slips: [
            { value: value - bias, says: 'The bias is still to be added.' },
            { value: bias, says: 'That is the sum for a black image. Some pixels can push it lower still.' },
            { value: sum([...positive(weights), bias]), says: 'That is the largest.' },
          ],
          more: [
            { value: -sum([...positive(weights), bias]), says: 'The smallest sum is not the largest with another sign.' },
            { value: sum([...weights, bias]), says: 'That is the sum for a white image. Pixels that count for should be black.' },
            {
              value: Math.min(...weights) + bias,
              says: 'That has only one pixel white. Every pixel that counts against should be white.',
            },
          ],
        },
      ],
      hints: [
        'Which pixels push its sum down? Make those white and the others black.',
        `White where the weight is below zero: ${pixelsIn(x)}. Each of those brings its whole weight.`,
      ],
      solution: `The image is ${list(x)}, and the sum ${terms([...negative(weights), bias])} ${equals(value)}.`,
    };
  },
});

const spread = problem<Neuron>({
  name: 'spread',
  draw: drawNeuron,
  pose({ weights, bias }) {
    const { low, high } = sumRange(weights, bias);
    const answer = sum(weights.map(Math.abs));
    return {
      asks: `${given({ weights, bias })} How far apart are its largest and its smallest sum?`,
      fields: [
        {
          label: 'apart',
          answer,
          slips: [
            { value: sum(weights), says: 'Weights of different signs cancel here. How far does each pixel alone move the sum?' },
            { value: high.value, says: 'That is the largest sum. Take the smallest away from it.' },
            { value: sum([answer, bias]), says: 'The bias stands in both sums, so it does not part them.' },
          ],
          more: [
            { value: low.value, says: 'That is the smallest sum.' },
            {
              value: sum(positive(weights)),
              says: 'That is what the pixels that count for can add. The others can take away as well.',
            },
            { value: high.value + low.value, says: 'Take the smallest away from the largest: minus a negative number adds.' },
          ],
        },
      ],
      hints: [
        'Find the largest sum and the smallest, or ask how far each pixel can move the sum by itself.',
        `The largest sum is ${terms([...positive(weights), bias])}.`,
      ],
      solution: `The largest is ${n(high.value)}, the smallest ${n(low.value)}: ${n(answer)} apart. It is what the four weights make together, each without its sign. The bias makes no difference.`,
    };
  },
});

const WISHES = [
  { likes: 'the right side', dislikes: 'the left', signs: '−, +, −, +' },
  { likes: 'the left side', dislikes: 'the right', signs: '+, −, +, −' },
  { likes: 'the top row', dislikes: 'the bottom row', signs: '+, +, −, −' },
  { likes: 'the bottom row', dislikes: 'the top row', signs: '−, −, +, +' },
] as const;

const wish = problem({
  name: 'wish',
  first: { which: 0, order: [0, 1, 2, 3] },
  draw: ({ whole, shuffled }) => ({ which: whole(0, 3), order: shuffled([0, 1, 2, 3]) }),
  pose({ which, order }) {
    const { likes, dislikes, signs } = WISHES[which] ?? WISHES[0];
    const choices = order.map((at) => (WISHES[at] ?? WISHES[0]).signs);
    return {
      asks: `A neuron likes ${likes} and dislikes ${dislikes}. What are the signs of its weights, pixel by pixel?`,
      choices,
      right: choices.indexOf(signs),
      says: order.map((at) => `That one likes ${(WISHES[at] ?? WISHES[0]).likes}.`),
      hints: [
        'Write the signs into the square, two above and two below, then read them row by row.',
        `Above zero where it should be bright: ${likes}.`,
      ],
      solution: `${signs}: top left, top right, bottom left, bottom right. How large the weights are says how much it likes and dislikes; the wish is in the signs.`,
    };
  },
});

export const problems = [favourite, smallest, spread, wish];
