import { at } from './at';
import type { Matrix, Vector } from './types';

/** Doubles end at ±1.8e308. Results stay at that edge, so that no infinity meets another and makes a NaN. */
const atEdge = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));

/** a·b, finite. */
export const multiply = (a: number, b: number): number => atEdge(a * b);

/**
 * The sum of the terms, left to right, finite. A total that is no more than the rounding of its own terms is exactly 0:
 * 0.1 + 0.2 − 0.3 leaves 5.6e-17 in doubles, and a neuron must not speak for that.
 */
export function sum(terms: Vector): number {
  let total = 0;
  let size = 0;
  for (const term of terms) {
    total = atEdge(total + term);
    size = atEdge(size + Math.abs(term));
  }
  return Math.abs(total) <= terms.length * Number.EPSILON * size ? 0 : total;
}

/** The products a[i]·b[i]. a, b: (n); returns (n). */
export const products = (a: Vector, b: Vector): number[] => a.map((value, i) => multiply(value, at(b, i)));

/** a·b = Σ a[i]·b[i]. a, b: (n). */
export const dot = (a: Vector, b: Vector): number => sum(products(a, b));

/** Rows become columns. matrix: (m, n); returns (n, m). */
export const transpose = (matrix: Matrix): number[][] => at(matrix, 0).map((_, column) => matrix.map((row) => at(row, column)));
