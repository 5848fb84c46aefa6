/**
 * What a network can say to any image at all. Over the cube of images [0, 1]⁴ the score is linear on each piece where
 * the gates stay as they are, so its extremes lie at corners of those pieces: points where as many borders meet as there
 * are pixels, each a side of the cube (a pixel at 0 or 1) or the fence of a neuron (its sum at 0).
 */
import { relu } from './activations';
import { at } from './at';
import { products, sum } from './linear';
import type { Forward, Parameters, Vector } from './types';

/** The lowest and the highest value that weights·x + bias takes for x in [0, 1]ⁿ, with an image for each. */
export function sumRange(weights: Vector, bias: number): { low: Extreme; high: Extreme } {
  const extreme = (wanted: (weight: number) => boolean): Extreme => {
    const x = weights.map((weight) => (wanted(weight) ? 1 : 0));
    return { value: sum([...weights.map((weight, j) => weight * at(x, j)), bias]), x };
  };
  return { low: extreme((weight) => weight < 0), high: extreme((weight) => weight > 0) };
}

export interface Extreme {
  readonly value: number;
  /** An image that has it. */
  readonly x: Vector;
}

const subsets = (items: readonly number[], size: number): number[][] =>
  size === 0 ? [[]] : items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));

/** Solves a square system by elimination; undefined where it has no single solution. rows: (n, n + 1), the last column the right side. */
function solve(rows: number[][]): number[] | undefined {
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    if (Math.abs(at(pivot, column)) < 1e-12) return undefined;
    const place = rows.indexOf(pivot);
    [rows[column], rows[place]] = [pivot, at(rows, column)];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = at(row, column) / at(pivot, column);
      for (let k = column; k <= n; k++) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  return rows.map((row, i) => at(row, n) / at(row, i));
}

/** The corners of all pieces within the cube. */
export function corners({ W1, b1 }: Parameters): number[][] {
  const pixels = at(W1, 0).map((_, j) => j);
  const neurons = W1.map((_, i) => i);
  const found: number[][] = [];
  for (let fences = 0; fences <= Math.min(neurons.length, pixels.length); fences++)
    for (const silent of subsets(neurons, fences))
      for (const free of subsets(pixels, fences)) {
        const fixed = pixels.filter((j) => !free.includes(j));
        for (let bits = 0; bits < 2 ** fixed.length; bits++) {
          const x = pixels.map((j) => (bits >> fixed.indexOf(j)) & 1);
          const solved = solve(
            silent.map((i) => {
              const row = at(W1, i);
              const known = sum([at(b1, i), ...fixed.map((j) => at(row, j) * at(x, j))]);
              return [...free.map((j) => at(row, j)), -known];
            }),
          );
          if (!solved?.every((value) => value >= -1e-9 && value <= 1 + 1e-9)) continue;
          free.forEach((j, n) => {
            x[j] = Math.max(0, Math.min(1, at(solved, n)));
          });
          found.push(x);
        }
      }
  return found;
}

/** The way of an image to its score, without what else a forward pass computes: quick enough for very many. The same bits. */
export function wayOf({ W1, b1, W2, b2 }: Parameters, x: Vector): Pick<Forward, 'z1' | 'a1' | 'r1' | 'z2'> {
  const z1 = W1.map((row, i) => sum([...products(row, x), at(b1, i)]));
  const a1 = z1.map(relu);
  // What a neuron hands on is above 0 where its gate is open, and there alone.
  return { z1, a1, r1: a1.map((handed) => (handed > 0 ? 1 : 0)), z2: sum([...products(W2, a1), b2]) };
}

/** The score z2 of an image: for many images in every frame. */
export const scoreOf = (parameters: Parameters, x: Vector): number => wayOf(parameters, x).z2;

/** The images with the lowest and the highest score, and their scores. */
export function scoreRange(parameters: Parameters): { low: Extreme; high: Extreme } {
  const all = corners(parameters).map((x): Extreme => ({ value: scoreOf(parameters, x), x }));
  const pick = (better: (a: number, b: number) => boolean) =>
    all.reduce((best, one) => (better(one.value, best.value) ? one : best));
  return { low: pick((a, b) => a < b), high: pick((a, b) => a > b) };
}
