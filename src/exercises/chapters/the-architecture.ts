import type { Moment } from '../../quantities';
import type { Exercises, Field, Slip } from '../types';

/** Row and column of the largest weight of W1, counted from 1; the first one, row by row, of several. */
function placeOfLargest({ W1 }: Moment): { row: number; column: number; weight: number } {
  const all = W1.flatMap((weights, i) => weights.map((weight, j) => ({ row: i + 1, column: j + 1, weight })));
  return all.reduce((best, one) => (one.weight > best.weight ? one : best));
}

const place = (label: 'row' | 'column'): Field => ({
  label,
  answer: (moment) => placeOfLargest(moment)[label],
  slips: (moment): Slip[] => {
    const found = placeOfLargest(moment);
    const smallest = placeOfLargest({ ...moment, W1: moment.W1.map((row) => row.map((weight) => -weight)) });
    return [
      {
        value: found[label === 'row' ? 'column' : 'row'],
        says: 'That swaps row and column. The row is the neuron that the edge leads to, the column is the pixel it comes from.',
      },
      { value: found[label] - 1, says: 'That counts from 0. Here rows and columns are counted from 1.' },
      { value: found.weight, says: 'That is the weight itself. What is asked is where it stands.' },
      { value: smallest[label], says: 'There stands the smallest weight, the one furthest below zero.' },
    ];
  },
});

/** How many hidden neurons the exercise gives the network instead of three. */
const HIDDEN = 5;

export const exercises: Exercises = {
  'pixel-4-to-neuron-2': {
    kind: 'predict',
    title: 'The cell that joins pixel 4 to neuron 2',
    choices: ['row 4, column 2', 'row 2, column 4', 'row 2, column 3'],
    answer: () => 1,
  },
  'largest-weight': { kind: 'work', title: 'Where the largest weight stands', fields: [place('row'), place('column')] },
  'five-neurons': {
    kind: 'work',
    title: 'Parameters with five hidden neurons',
    fields: [
      {
        label: 'parameters',
        answer: ({ x }) => x.length * HIDDEN + HIDDEN + HIDDEN + 1,
        slips: ({ x, W1 }) => {
          const weights = x.length * HIDDEN + HIDDEN;
          return [
            { value: weights, says: 'The biases are missing: a neuron has one, and so has the output.' },
            { value: weights, says: 'The output layer is missing: a weight for each hidden neuron, and a bias.' },
            {
              value: x.length * HIDDEN,
              says: 'Those are the edges between pixels and neurons. The output has edges too, and there are biases.',
            },
            { value: weights + HIDDEN, says: 'The bias of the output is missing.' },
            { value: weights + 1, says: 'The biases of the hidden neurons are missing.' },
            { value: weights + 2, says: 'A bias belongs to a neuron, not to a layer.' },
            { value: weights + HIDDEN + 1 + x.length, says: 'Pixels have no bias. They only hand on what comes in.' },
            {
              value: x.length + HIDDEN + 1,
              says: 'Those are the nodes of the drawing. Count its edges, and a bias for each neuron.',
            },
            { value: W1.flat().length + 2 * W1.length + 1, says: 'That is the network as it is, with three hidden neurons.' },
          ];
        },
      },
    ],
  },
};
