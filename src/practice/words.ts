/** How problems write their numbers. */
import { formatNumber, parseTyped } from '../live-math';

export const n = formatNumber;

/** After an operator: a number below zero stands in brackets. */
export const inBrackets = (value: number): string => (value < 0 ? `(${n(value)})` : n(value));

/** [0.2, 0.5, 0.1, 0.8] */
export const list = (values: readonly number[]): string => `[${values.map((value) => n(value)).join(', ')}]`;

/** "= 0.69" where the digits are the whole number, otherwise "≈ 0.2434". */
export const equals = (value: number): string => `${Math.abs(parseTyped(n(value)) - value) < 1e-10 ? '=' : '≈'} ${n(value)}`;

/** 0.1 × 0.2 + (−0.3) × 0.5 + 0.7 */
export const sumOf = (weights: readonly number[], inputs: readonly number[], ...rest: readonly number[]): string =>
  [
    ...weights.map((weight, at) => `${at === 0 ? n(weight) : inBrackets(weight)} × ${inBrackets(inputs[at] ?? 0)}`),
    ...rest.map(inBrackets),
  ].join(' + ');

/** 0.02 + 0.1 − 0.01 + 0.5: terms with their signs. */
export const terms = (values: readonly number[]): string =>
  values.map((value, at) => (at === 0 ? n(value) : `${value < 0 ? '−' : '+'} ${n(Math.abs(value))}`)).join(' ');

/** "first", "second", … of a short list. */
export const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** The rows of W₁ in words: "row 1: 0.1, 0.2, −0.1, 0.1; row 2: …". */
export const rowsOf = (rows: readonly (readonly number[])[], name = 'row'): string =>
  rows.map((row, i) => `${name} ${i + 1}: ${row.map((value) => n(value)).join(', ')}`).join('; ');
