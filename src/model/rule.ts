/** The rule of the book, which says what the images are to count as: a car's right side is brighter than its left. */
import { at } from './at';
import type { Vector } from './types';

/** The sums of the two sides of an image, row by row in x. To twelve digits: tenths add up to tenths, and a tie is one. */
export function sidesOf(x: Vector): { left: number; right: number } {
  const sum = (a: number, b: number) => Number((a + b).toPrecision(12));
  return { left: sum(at(x, 0), at(x, 2)), right: sum(at(x, 1), at(x, 3)) };
}

/** The label by the rule: 1 for a car; a tie is none. */
export function labelOf(x: Vector): 0 | 1 {
  const { left, right } = sidesOf(x);
  return right > left ? 1 : 0;
}
