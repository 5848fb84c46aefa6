/**
 * What the usual slips would give, worked out from the reader's own numbers. The likelier ones come first; a sentence
 * names the slip and leaves the answer to the reader.
 */
import { formatNumber } from '../live-math';
import { sum as add, dot, products as multiplied, transpose } from '../model/linear';
import type { Slip } from './types';

const n = formatNumber;

/** Slips of which no two give the same shown value, and none the answer: of several, the first. */
export function distinct(answer: number, slips: readonly Slip[]): Slip[] {
  const taken = new Set([n(answer)]);
  return slips.filter(({ value }) => !Number.isNaN(value) && taken.size < taken.add(n(value)).size);
}

/** Σ weights·inputs + bias, as a reader would add it up by hand. */
export interface Sum {
  weights: readonly number[];
  inputs: readonly number[];
  bias: number;
  /** What the terms are called: "pixel", "neuron". */
  term: string;
}

const at = (values: readonly number[], i: number): number => values[i] ?? 0;

/** A slip of minus signs, in the plural: where there are at least two. */
const several = (values: readonly number[], slip: Slip): Slip[] => (values.filter((value) => value < 0).length > 1 ? [slip] : []);

/** The slips of a weighted sum: bias, signs, a product left out, adding where one multiplies, rounding on the way. */
export function sumSlips({ weights, inputs, bias, term }: Sum): Slip[] {
  const products = multiplied(weights, inputs);
  const right = add([...products, bias]);
  const each = (wrong: (product: number, i: number) => number, says: (product: number, i: number) => string): Slip[] =>
    products.map((product, i) => ({ value: right - product + wrong(product, i), says: says(product, i) }));
  return [
    { value: right - bias, says: 'That is the sum of the products. The bias is still to be added.' },
    { value: right - 2 * bias, says: 'The sign of the bias got lost.' },
    ...each(
      (product) => -product,
      (product, i) =>
        product < 0
          ? `A sign got lost: the product of ${term} ${i + 1} is ${n(product)}, below zero.`
          : `The product of ${term} ${i + 1}, ${n(product)}, is above zero; here it was taken away.`,
    ),
    ...each(
      () => 0,
      (product, i) => `One product is missing: ${term} ${i + 1} brings ${n(product)}.`,
    ),
    ...several([...products, bias], {
      value: add([...products.map(Math.abs), Math.abs(bias)]),
      says: 'Every minus sign got lost on the way.',
    }),
    ...several(products, { value: add([...products.map(Math.abs), bias]), says: 'The minus signs of the products got lost.' }),
    ...each(
      (_, i) => at(weights, i),
      (_, i) => `The weight for ${term} ${i + 1} still has to be multiplied by ${n(at(inputs, i))}.`,
    ),
    ...each(
      (_, i) => at(weights, i) + at(inputs, i),
      (_, i) => `The weight for ${term} ${i + 1} is multiplied by its ${term}, not added to it.`,
    ),
    { value: add([...weights, ...inputs, bias]), says: `Each weight is multiplied by its ${term}, not added to it.` },
    {
      value: add([...weights, bias]),
      says: `Those are the weights and the bias alone; each weight is first multiplied by its ${term}.`,
    },
    { value: dot(products, [...products.map(() => bias)]), says: 'The bias is added once at the end; it multiplies nothing.' },
    ...roundedEarly((round) => add([...products.map(round), bias])),
  ];
}

/**
 * Rounding on the way: `compute` works the answer out and rounds each number on its way with what it is handed.
 * `roundedEarly((round) => sigmoid(round(z2)))`.
 */
export const roundedEarly = (compute: (round: (value: number) => number) => number): Slip[] =>
  [1, 2].map((decimals) => ({
    value: compute((value) => Math.round(value * 10 ** decimals) / 10 ** decimals),
    says: `Something was rounded to ${decimals === 1 ? 'one decimal' : 'two decimals'} on the way. Keep all digits until the end.`,
  }));

/** The slips of a row of `weights · inputs + bias`: those of the sum, the wrong row, a column for a row, the image read downwards. */
export function matrixRowSlips({
  weights,
  inputs,
  biases,
  row,
  term,
}: {
  weights: readonly (readonly number[])[];
  inputs: readonly number[];
  biases: readonly number[];
  row: number;
  term: string;
}): Slip[] {
  const own = weights[row] ?? [];
  const column = transpose(weights)[row] ?? [];
  const bias = at(biases, row);
  const [x1 = 0, x2 = 0, x3 = 0, x4 = 0] = inputs;
  return [
    ...sumSlips({ weights: own, inputs, bias, term }),
    {
      value: add([...multiplied(column, inputs.slice(0, column.length)), bias]),
      says: `That goes down column ${row + 1} of the matrix. A row is a neuron: go along row ${row + 1}.`,
    },
    ...weights.flatMap((other, i) =>
      i === row
        ? []
        : [
            {
              value: add([...multiplied(other, inputs), at(biases, i)]),
              says: `That is row ${i + 1}. This is about row ${row + 1}.`,
            },
            {
              value: add([...multiplied(own, inputs), at(biases, i)]),
              says: `The products are those of row ${row + 1}, the bias is that of row ${i + 1}.`,
            },
            {
              value: add([...multiplied(other, inputs), bias]),
              says: `The bias is that of row ${row + 1}, the products are those of row ${i + 1}.`,
            },
          ],
    ),
    ...(inputs.length === 4
      ? [
          {
            value: add([...multiplied(own, [x1, x3, x2, x4]), bias]),
            says: 'The pixels are read row by row: top left, top right, bottom left, bottom right.',
          },
        ]
      : []),
  ];
}

/** The slips of max(0, z): ReLU left out, applied where it changes nothing, the sign dropped, taken for a switch. */
export function reluSlips(z: number): Slip[] {
  const stopped = 'A sum below zero does not get through the gate; it does not turn round either.';
  return z > 0
    ? [
        { value: 0, says: 'ReLU was applied where it should not be: this sum is above zero, so the gate is open.' },
        { value: 1, says: 'The gate is open. But it is more than a switch: it lets through how much there is.' },
        { value: -z, says: 'A sum above zero goes through as it is, with its sign.' },
      ]
    : [
        { value: z, says: 'That is the sum itself. ReLU is still to be applied to it.' },
        { value: -z, says: stopped },
        { value: 1, says: 'This sum is not above zero, so the gate is shut.' },
      ];
}

/** The slips of 1 / (1 + e^(−z)): stopped on the way, the sign in the exponent lost, z rounded first. */
export function sigmoidSlips(z: number): Slip[] {
  const e = Math.exp(-z);
  return [
    { value: z, says: 'That is the score itself. The sigmoid is still to be applied to it.' },
    { value: e, says: 'That is the exponential, the first of three steps. Add 1, then divide 1 by the result.' },
    { value: 1 + e, says: 'One step is left: 1 divided by this.' },
    { value: 1 / (1 + 1 / e), says: 'The sign in the exponent got lost: it is minus the score.' },
    {
      value: 1 / e,
      says: 'The sign in the exponent got lost, and there are two more steps: add 1, then divide 1 by the result.',
    },
    { value: 1 / (1 - e), says: 'Below the line stands a sum: 1 plus the exponential.' },
    ...roundedEarly((round) => 1 / (1 + Math.exp(-round(z)))),
    ...roundedEarly((round) => 1 / (1 + round(e))),
  ].filter(({ value }) => Number.isFinite(value));
}
