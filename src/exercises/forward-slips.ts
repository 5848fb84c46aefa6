/** The slips of each step of the forward pass, ready for a field: `slips: (moment) => z1Slips(moment, 0)`. */
import { at, sigmoid } from '../model';
import { sum } from '../model/linear';
import type { Moment } from '../quantities';
import { postSlips } from './post-slips';
import { matrixRowSlips, sigmoidSlips, sumSlips } from './slips';
import type { Digits, Slip } from './types';

/** What follows from the digits that are shown: by way of the products, and from the weights at once. */
export const z1Follows = ({ c1, W1, x, b1 }: Moment, i: number, digits: Digits): number[] => [
  sum([...at(c1, i).map((product) => digits(product)), digits(b1[i])]),
  sum([...at(W1, i).map((weight, j) => digits(weight) * digits(x[j])), digits(b1[i])]),
];
export const z2Follows = ({ c2, W2, a1, b2 }: Moment, digits: Digits): number[] => [
  sum([...c2.map((product) => digits(product)), digits(b2)]),
  sum([...W2.map((weight, i) => digits(weight) * digits(a1[i])), digits(b2)]),
];
export const a2Follows = ({ z2, exp2 }: Moment, digits: Digits): number[] => [sigmoid(digits(z2)), 1 / (1 + digits(exp2))];

/** The sum of neuron i + 1. */
export const z1Slips = (moment: Moment, i: number): Slip[] => [
  ...postSlips(`z1[${i}]`, moment),
  ...((moment.z1[i] ?? 0) < 0
    ? [{ value: 0, says: 'The sum itself is asked for. It is below zero, and what makes 0 of it, ReLU, comes after it.' }]
    : []),
  ...matrixRowSlips({ weights: moment.W1, inputs: moment.x, biases: moment.b1, row: i, term: 'pixel' }),
];

/** The output sum. */
export const z2Slips = (moment: Moment): Slip[] => [
  ...postSlips('z2', moment),
  ...sumSlips({ weights: moment.W2, inputs: moment.a1, bias: moment.b2, term: 'neuron' }),
  { value: moment.zc, says: 'ReLU was left out: a sum below zero counts as 0 here.' },
  { value: moment.zc - moment.b2, says: 'ReLU was left out, and so was the bias.' },
];

/** The answer. */
export const a2Slips = (moment: Moment): Slip[] => [
  ...postSlips('a2', moment),
  ...sigmoidSlips(moment.z2),
  ...z2Slips(moment).map(({ value, says }) => ({ value: 1 / (1 + Math.exp(-value)), says: `In the score before: ${says}` })),
];
