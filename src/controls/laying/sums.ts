/** A row laid under a column: the numbers that meet, their products, and the totals as one after the other is added. */
import type { Read } from '../../live-math';
import { sum } from '../../model/linear';
import { type Axis, endsOf, plainAxis, roundSteps } from '../plot/axis';

export interface Sum {
  /** Ids: the column's numbers, the weight under each, what the two make. */
  entries: readonly string[];
  weights: readonly string[];
  products: readonly string[];
  bias: string;
  total: string;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** The sum of neuron i, from 0. */
export const sumOfNeuron = (i: number): Sum => ({
  entries: range(4).map((j) => `x[${j}]`),
  weights: range(4).map((j) => `W1[${i}][${j}]`),
  products: range(4).map((j) => `c1[${i}][${j}]`),
  bias: `b1[${i}]`,
  total: `z1[${i}]`,
});

export const SCORE: Sum = {
  entries: range(3).map((i) => `a1[${i}]`),
  weights: range(3).map((i) => `W2[${i}]`),
  products: range(3).map((i) => `c2[${i}]`),
  bias: 'b2',
  total: 'z2',
};

/** The ids of its terms, in the order in which they are added: the bias last. */
export const termsOf = ({ products, bias }: Sum): string[] => [...products, bias];

/** After 0, 1, 2, … terms. The last total is the sum itself, which knows when its terms cancel. */
export function totalsOf(of: Sum, read: Read): number[] {
  const values = termsOf(of).map(read);
  return [0, ...values].map((_, count) => (count === values.length ? read(of.total) : sum(values.slice(0, count))));
}

/** What a total on the way is called: `partial.z1[0][2]` after two terms. */
export const partOf = (of: Sum, count: number): string => `partial.${of.total}[${count}]`;

/** The sum of the first `count` terms in prefix form, for a relation sign: `+ + c1[0][0] c1[0][1] c1[0][2]`. */
export const firstTerms = (of: Sum, count: number): string =>
  [...Array<string>(Math.max(0, count - 1)).fill('+'), ...termsOf(of).slice(0, count)].join(' ');

/** A ruler in percent that holds 0 and every total, with some room at either side, and the values that have a tick. */
export interface Ruler {
  axis: Axis;
  ticks: readonly number[];
}

export function rulerOver(totals: readonly number[]): Ruler {
  const [low, high] = endsOf([0, ...totals]);
  // Whole steps of a tenth or so, so that the ruler changes only now and then.
  const span = Math.max(high - low, 0.1);
  const [, step = span / 10] = roundSteps(0, span, 10);
  const least = low < 0 ? (Math.floor(low / step + 1e-9) - 0.25) * step : 0;
  const most = (Math.ceil(high / step - 1e-9) + 0.25) * step;
  return { axis: plainAxis([least, most], [0, 100]), ticks: roundSteps(least, most, 7) };
}
