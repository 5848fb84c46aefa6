/** Creases of the ground: straight lines on which a neuron falls silent for an image. Solved, not traced. */
import { at, type Example, forward, type Parameters } from '../../model';
import type { Square } from './frame';
import { type Place, type Plane, placeOf } from './plane';

export interface Crease {
  /** From 0. */
  readonly neuron: number;
  readonly image: number;
  /** Its ends on the frame's edge. */
  readonly from: Place;
  readonly to: Place;
  /** The way to the side on which the neuron is silent: a direction of length 1. */
  readonly silent: Place;
}

/** How much the sum of a neuron moves for each 1 of the nth of flatten(parameters). */
function worth({ W1, b1 }: Parameters, { x }: Example, neuron: number, n: number): number {
  const pixels = x.length;
  const weights = W1.length * pixels;
  if (n < weights) return Math.floor(n / pixels) === neuron ? at(x, n % pixels) : 0;
  return n < weights + b1.length && n - weights === neuron ? 1 : 0;
}

/** The creases that run through the frame, those of one neuron and one place only once. */
export function creasesOf(parameters: Parameters, examples: readonly Example[], plane: Plane, square: Square): Crease[] {
  const [p0, q0] = placeOf(parameters, plane);
  return examples.flatMap((example, image) => {
    const { z1 } = forward(parameters, example);
    return z1.flatMap((z, neuron): Crease[] => {
      const [a, b] = [plane.across, plane.up].map((n) => worth(parameters, example, neuron, n)) as [number, number];
      const size = Math.hypot(a, b);
      if (size === 0) return [];
      // a (p − p0) + b (q − q0) + z = 0, the sum of the neuron over the plane.
      const ends = cut(square, a, b, z - a * p0 - b * q0);
      return ends ? [{ neuron, image, from: ends[0], to: ends[1], silent: [-a / size, -b / size] }] : [];
    });
  });
}

/** Where the line a p + b q + c = 0 runs through a square; undefined where it does not, or touches a corner only. */
function cut({ left, bottom, side }: Square, a: number, b: number, c: number): [Place, Place] | undefined {
  const [right, top] = [left + side, bottom + side];
  const found: Place[] = [];
  const add = (p: number, q: number) => {
    const inside = p >= left && p <= right && q >= bottom && q <= top;
    if (inside && !found.some(([r, s]) => Math.hypot(p - r, q - s) < 1e-9 * side)) found.push([p, q]);
  };
  if (b !== 0) for (const p of [left, right]) add(p, -(a * p + c) / b);
  if (a !== 0) for (const q of [bottom, top]) add(-(b * q + c) / a, q);
  const [one, two] = found;
  return one && two ? [one, two] : undefined;
}
