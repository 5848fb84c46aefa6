import type { Slip } from '../../exercises/types';
import { POST_PARAMETERS } from '../../model';
import type { Draw } from '../draw';
import { problem } from '../problem';
import { n, rowsOf } from '../words';

interface Table {
  table: readonly (readonly number[])[];
  /** Counted from 0. */
  neuron: number;
  pixel: number;
}

/** A table in which the weight asked for stands once. */
function drawTable({ times, tenths, whole }: Draw): Table | undefined {
  const table = times(3, () => times(4, () => tenths(-4, 4)));
  const neuron = whole(0, 2);
  const pixel = whole(0, 3);
  const weight = table[neuron]?.[pixel];
  return neuron !== pixel && table.flat().filter((other) => other === weight).length === 1 ? { table, neuron, pixel } : undefined;
}
const tableInWords = (table: Table['table']) => `The table of the weights: ${rowsOf(table)}.`;

const line = problem<Table>({
  name: 'line',
  first: { table: POST_PARAMETERS.W1, neuron: 2, pixel: 2 },
  draw: drawTable,
  pose({ table, neuron, pixel }) {
    const weight = table[neuron]?.[pixel] ?? 0;
    const place = (own: number, other: number, swapped: string): Slip[] => [
      ...(own === other ? [] : [{ value: other + 1, says: swapped }]),
      { value: own, says: 'That counts from 0. Neurons and pixels are counted from 1.' },
      { value: weight, says: 'That is the weight itself. Asked is where it stands.' },
    ];
    return {
      asks: `${tableInWords(table)} Which line holds ${n(weight)}: from which pixel, to which neuron?`,
      fields: [
        {
          label: 'from pixel',
          answer: pixel + 1,
          slips: [],
          more: place(pixel, neuron, 'That is the row, and a row is a neuron. The column is the pixel.'),
        },
        {
          label: 'to neuron',
          answer: neuron + 1,
          slips: [],
          more: place(neuron, pixel, 'That is the column, and a column is a pixel. The row is the neuron.'),
        },
      ],
      hints: [
        'Find the number in the table. Its row and its column say where the line runs.',
        'A row belongs to a neuron, a column to a pixel. Count from the left, and count the rows from above.',
      ],
      solution: `${n(weight)} stands in row ${neuron + 1}, column ${pixel + 1}: it is the line from pixel ${pixel + 1} to neuron ${neuron + 1}.`,
    };
  },
});

const weight = problem<Table>({
  name: 'weight',
  first: { table: POST_PARAMETERS.W1, neuron: 1, pixel: 2 },
  draw: (draw) => {
    const drawn = drawTable(draw);
    return drawn && drawn.pixel < 3 ? drawn : undefined;
  },
  pose({ table, neuron, pixel }) {
    const at = (i: number, j: number) => table[i]?.[j] ?? 0;
    const next = (pixel + 1) % 4;
    return {
      asks: `${tableInWords(table)} What is the weight from pixel ${pixel + 1} to neuron ${neuron + 1}?`,
      fields: [
        {
          label: 'weight',
          answer: at(neuron, pixel),
          slips: [
            {
              value: at(pixel, neuron),
              says: `That stands in row ${pixel + 1}, column ${neuron + 1}: row and column are swapped. The row is the neuron.`,
            },
          ],
          more: [
            { value: at(neuron, next), says: `That is the weight of pixel ${next + 1}.` },
            { value: at((neuron + 1) % 3, pixel), says: `That is a weight of neuron ${((neuron + 1) % 3) + 1}.` },
            { value: at((neuron + 2) % 3, pixel), says: `That is a weight of neuron ${((neuron + 2) % 3) + 1}.` },
            { value: -at(neuron, pixel), says: 'Look at the sign again.' },
          ],
        },
      ],
      hints: ['A row is a neuron. Which row is it?', `Go to row ${neuron + 1}, then along it to column ${pixel + 1}.`],
      solution: `Row ${neuron + 1} is neuron ${neuron + 1}, column ${pixel + 1} is pixel ${pixel + 1}: there stands ${n(at(neuron, pixel))}.`,
    };
  },
});

/** What is often counted instead of all the parameters of a network with one output neuron. */
function countSlips(pixels: number, hidden: number): Slip[] {
  const lines = pixels * hidden;
  return [
    {
      value: lines,
      says: 'Those are the lines from the pixels alone. The output neuron has lines too, and every neuron has a bias.',
    },
    { value: lines + hidden, says: 'Something is missing still: either the biases, or the output layer.' },
    { value: lines + 2 * hidden, says: 'The bias of the output neuron is missing.' },
    { value: lines + hidden + 1, says: 'The biases of the hidden neurons are missing, or the lines to the output.' },
    { value: lines + hidden + 2, says: 'A bias belongs to a neuron, not to a layer.' },
    { value: lines + 2 * hidden + 1 + pixels, says: 'Pixels have no bias: they only hand on what comes in.' },
    { value: pixels + hidden + 1, says: 'That counts the circles and squares. Count the lines, and a bias for each neuron.' },
  ];
}
const total = (pixels: number, hidden: number) => pixels * hidden + 2 * hidden + 1;
const counted = (pixels: number, hidden: number) =>
  `${pixels} × ${hidden} lines from the pixels, ${hidden} to the output, ${hidden} + 1 biases: ${pixels * hidden} + ${hidden} + ${hidden} + 1 = ${total(pixels, hidden)}.`;

const parameters = problem({
  name: 'parameters',
  first: { pixels: 9, hidden: 3 },
  draw: ({ whole }) => ({ pixels: whole(4, 12), hidden: whole(2, 6) }),
  pose: ({ pixels, hidden }) => ({
    asks: `A network has ${pixels} pixels, ${hidden} hidden neurons and one output neuron. Everything is connected to everything in the next layer. How many parameters has it?`,
    fields: [{ label: 'parameters', answer: total(pixels, hidden), slips: [], more: countSlips(pixels, hidden) }],
    hints: [
      'Count the lines first, layer by layer. Then a bias for every neuron.',
      `From the pixels to the hidden neurons there are ${pixels} × ${hidden} lines.`,
    ],
    solution: counted(pixels, hidden),
  }),
});

const photograph = problem({
  name: 'photograph',
  first: { side: 100 },
  draw: ({ whole }) => ({ side: whole(3, 50) * 10 }),
  pose({ side }) {
    const pixels = side * side;
    const answer = total(pixels, 3);
    return {
      asks: `A photograph of ${side} by ${side} pixels goes to three hidden neurons, and they go to one output neuron. How many parameters is that?`,
      fields: [
        {
          label: 'parameters',
          answer,
          slips: [],
          more: [
            ...countSlips(pixels, 3),
            { value: total(side, 3), says: `A picture of ${side} by ${side} has more than ${side} pixels.` },
            { value: answer / 1000, says: 'A comma counts as a decimal point here: write the number without one.' },
          ],
        },
      ],
      hints: [
        'How many pixels has the photograph?',
        `${side} × ${side} pixels, and each has a line to each of the three neurons.`,
      ],
      solution: `The photograph has ${pixels} pixels. ${counted(pixels, 3)} Nearly all of them are lines from the pixels.`,
    };
  },
});

export const problems = [line, weight, parameters, photograph];
