import { matrixRowSlips } from '../../exercises/slips';
import { type Parameters, POST_PARAMETERS } from '../../model';
import { sumRange } from '../../model/image-range';
import { dot, products, sum } from '../../model/linear';
import type { Draw } from '../draw';
import { problem } from '../problem';
import { equals, list, n, sumOf, terms } from '../words';

interface Layer {
  W1: Parameters['W1'];
  b1: Parameters['b1'];
  /** Counted from 0. */
  row: number;
}

function drawLayer({ times, tenths, whole }: Draw): Layer {
  return { W1: times(3, () => times(4, () => tenths(-4, 4))), b1: times(3, () => tenths(-5, 8)), row: whole(0, 2) };
}
const given = ({ W1, b1 }: Layer) => `W₁ has the rows ${W1.map(list).join(', ')}, and b₁ is ${list(b1)}.`;

const weightedSum = problem<Layer & { x: readonly number[] }>({
  name: 'sum',
  first: { W1: POST_PARAMETERS.W1, b1: POST_PARAMETERS.b1, row: 0, x: [1, 0, 0.5, 0] },
  draw: (draw) => ({ ...drawLayer(draw), x: draw.times(4, () => draw.tenths(0, 10)) }),
  pose({ W1, b1, row, x }) {
    const weights = W1[row] ?? [];
    const bias = b1[row] ?? 0;
    const brought = products(weights, x);
    const answer = sum([...brought, bias]);
    const column = W1.map((other) => other[row] ?? 0);
    return {
      asks: `${given({ W1, b1, row })} The image is ${list(x)}. What is z₁[${row + 1}]?`,
      fields: [
        {
          label: `z₁[${row + 1}]`,
          answer,
          slips: [
            { value: answer - bias, says: 'Those are the four products. The bias is still to be added.' },
            {
              value: sum([...products(column, x.slice(0, 3)), bias]),
              says: `That goes down column ${row + 1}. A row is a neuron: go along row ${row + 1}.`,
            },
            ...(answer < 0
              ? [{ value: 0, says: 'ReLU comes too early here: the sum itself is asked for, and it may be below zero.' }]
              : []),
          ],
          more: matrixRowSlips({ weights: W1, inputs: x, biases: b1, row, term: 'pixel' }),
        },
      ],
      hints: [
        `Go along row ${row + 1} and down the image: multiply, four times, then add it all up, and the bias with it.`,
        `Pixel 1 brings ${sumOf([weights[0] ?? 0], [x[0] ?? 0])} ${equals(brought[0] ?? 0)}.`,
      ],
      solution: `${sumOf(weights, x, bias)} = ${terms([...brought, bias])} ${equals(answer)}.`,
    };
  },
});

const lowest = problem<Layer>({
  name: 'lowest',
  first: { W1: POST_PARAMETERS.W1, b1: POST_PARAMETERS.b1, row: 0 },
  draw(draw) {
    const layer = drawLayer(draw);
    return layer.W1[layer.row]?.some((weight) => weight < 0) ? layer : undefined;
  },
  pose({ W1, b1, row }) {
    const weights = W1[row] ?? [];
    const bias = b1[row] ?? 0;
    const { low, high } = sumRange(weights, bias);
    const against = weights.filter((weight) => weight < 0);
    return {
      asks: `${given({ W1, b1, row })} Which image makes z₁[${row + 1}] as small as it can be, and how small is it then?`,
      fields: [
        {
          label: `z₁[${row + 1}]`,
          answer: low.value,
          slips: [
            { value: bias, says: 'That is its sum for a black image. A pixel that counts against pushes it lower still.' },
            { value: high.value, says: 'That is the largest it can be.' },
          ],
          more: [
            { value: sum(against), says: 'The bias is still to be added.' },
            { value: sum([...weights, bias]), says: 'That is its sum for a white image. Pixels that count for should be black.' },
            ...b1.map((other, i) => ({ value: sumRange(W1[i] ?? [], other).low.value, says: `That is neuron ${i + 1}’s.` })),
            { value: -high.value, says: 'The smallest is not the largest with another sign.' },
            {
              value: Math.min(...weights) + bias,
              says: 'That has only one pixel white. Every pixel that counts against should be.',
            },
          ],
        },
      ],
      hints: [
        `Look at the signs in row ${row + 1}: which pixels push the sum down?`,
        'White where the weight is below zero, black everywhere else. Then only those weights and the bias are left to add.',
      ],
      solution: `The image is ${list(low.x)}, and z₁[${row + 1}] is ${terms([...against, bias])} ${equals(low.value)}.`,
    };
  },
});

const silentBias = problem<Layer & { x: readonly number[] }>({
  name: 'bias',
  draw: (draw) => ({ ...drawLayer(draw), x: draw.times(4, () => draw.tenths(0, 10)) }),
  pose({ W1, row, x }) {
    const weights = W1[row] ?? [];
    const brought = products(weights, x);
    const total = dot(weights, x);
    return {
      asks: `A neuron has the weights ${list(weights)}, and the image is ${list(x)}. With which bias is its sum exactly zero?`,
      fields: [
        {
          label: 'bias',
          answer: -total,
          slips: [
            { value: total, says: 'That is what the four products make. Which bias brings that to zero?' },
            { value: -sum(weights), says: 'Each weight is first multiplied by its pixel.' },
          ],
          more: [
            { value: -sum(brought.map(Math.abs)), says: 'A minus sign got lost among the products.' },
            ...brought.map((one, at) => ({
              value: -(total - one),
              says: `The product of pixel ${at + 1} is missing: ${n(one)}.`,
            })),
          ],
        },
      ],
      hints: [
        'What do the four products make without a bias?',
        `Pixel 1 brings ${sumOf([weights[0] ?? 0], [x[0] ?? 0])} ${equals(brought[0] ?? 0)}.`,
      ],
      solution: `${sumOf(weights, x)} ${equals(total)}, so the bias must be ${n(-total)}.`,
    };
  },
});

interface Shape {
  pixels: number;
  neurons: number;
}
const drawShape = ({ whole }: Draw): Shape | undefined => {
  const drawn = { pixels: whole(3, 12), neurons: whole(2, 9) };
  return drawn.pixels === drawn.neurons ? undefined : drawn;
};

const size = problem<Shape>({
  name: 'size',
  first: { pixels: 5, neurons: 2 },
  draw: drawShape,
  pose: ({ pixels, neurons }) => ({
    asks: `${pixels} pixels go to ${neurons} neurons. How many rows and columns has W₁, and how many numbers are in W₁ and b₁ together?`,
    fields: [
      {
        label: 'rows',
        answer: neurons,
        slips: [{ value: pixels, says: 'That is how many columns there are. A row is a neuron.' }],
      },
      {
        label: 'columns',
        answer: pixels,
        slips: [{ value: neurons, says: 'That is how many rows there are. A column is a pixel.' }],
      },
      {
        label: 'numbers',
        answer: pixels * neurons + neurons,
        slips: [],
        more: [
          { value: pixels * neurons, says: 'Those are the weights. Every neuron has a bias too.' },
          { value: pixels * neurons + 1, says: 'Every neuron has a bias of its own.' },
          { value: pixels * neurons + pixels, says: 'Pixels have no bias; neurons have one each.' },
          { value: pixels + neurons, says: 'Every pixel goes to every neuron: the weights are as many as rows times columns.' },
        ],
      },
    ],
    hints: ['A row is a neuron, a column is a pixel.', 'Rows times columns are the weights; then a bias for each row.'],
    solution: `W₁ is ${neurons} × ${pixels}: ${pixels * neurons} weights. With ${neurons} biases that makes ${pixels * neurons + neurons}.`,
  }),
});

const libraries = problem<Shape>({
  name: 'libraries',
  first: { pixels: 4, neurons: 3 },
  draw: drawShape,
  pose: ({ pixels, neurons }) => ({
    asks: `Many libraries write an image as a row and turn every table over. With ${pixels} pixels and ${neurons} hidden neurons, how many rows and columns has W₁ there?`,
    fields: [
      {
        label: 'rows',
        answer: pixels,
        slips: [{ value: neurons, says: 'That is how it stands in this book. Turned over, a row is a pixel.' }],
      },
      {
        label: 'columns',
        answer: neurons,
        slips: [{ value: pixels, says: 'That is how it stands in this book. Turned over, a column is a neuron.' }],
      },
    ],
    hints: [
      'How many rows and columns has W₁ in this book? Turning over makes rows of columns.',
      'In this book a row is a neuron and a column is a pixel.',
    ],
    solution: `${pixels} × ${neurons}: a row is a pixel, a column is a neuron. The image, a row, then stands left of the table. The sums are the same.`,
  }),
});

export const problems = [weightedSum, lowest, silentBias, size, libraries];
