/** What the usual slips would give, worked out from the reader's own numbers. */
import { formatNumber } from '../live-math/number';
import type { Slip } from './types';

/** Σ weights·inputs + bias, as a reader would add it up by hand. */
export interface Sum {
  weights: readonly number[];
  inputs: readonly number[];
  bias: number;
  /** What the terms are called: "pixel", "neuron". */
  term: string;
}

const total = ({ weights, inputs, bias }: Sum): number =>
  weights.reduce((sum, weight, i) => sum + weight * (inputs[i] as number), bias);
const n = formatNumber;

/** The slips of a weighted sum: bias, signs, a product left out, adding where one multiplies, rounding on the way. */
export function sumSlips(sum: Sum): Slip[] {
  const { weights, inputs, bias, term } = sum;
  const right = total(sum);
  const products = weights.map((weight, i) => weight * (inputs[i] as number));
  const slips: Slip[] = [
    { value: right - bias, says: `That is the sum of the products. The bias, ${n(bias)}, is still to be added.` },
    { value: right - 2 * bias, says: `The bias is ${n(bias)}; here it was taken away instead of added.` },
  ];
  products.forEach((product, i) => {
    if (product < 0)
      slips.push({
        value: right - 2 * product,
        says: `A sign got lost: the product of ${term} ${i + 1} is ${n(product)}, below zero.`,
      });
    else if (product > 0)
      slips.push({
        value: right - 2 * product,
        says: `The product of ${term} ${i + 1}, ${n(product)}, is above zero; it was taken away.`,
      });
    slips.push({ value: right - product, says: `One product is missing: ${term} ${i + 1} brings ${n(product)}.` });
  });
  slips.push(
    {
      value: total({ ...sum, weights: weights.map(Math.abs), bias: Math.abs(bias) }),
      says: 'Every minus sign got lost on the way.',
    },
    {
      value: weights.reduce((all, weight, i) => all + weight + (inputs[i] as number), bias),
      says: `Each weight is multiplied by its ${term}, not added to it.`,
    },
    {
      value: products.reduce((all, product) => all + Math.round(product * 10) / 10, bias),
      says: 'The products were rounded to one decimal before they were added. Keep all their digits until the end.',
    },
  );
  return slips;
}
