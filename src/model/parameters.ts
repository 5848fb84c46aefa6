/** The parameters as one list: this file alone says in which order, and which they are. */
import { at } from './at';
import type { ParameterSlopes } from './step';
import type { Parameters } from './types';

/** The arrays in their order. W1 goes row by row: the 19 numbers of the post's network are 12, 3, 3 and 1 of them. */
export const PARAMETER_NAMES = ['W1', 'b1', 'W2', 'b2'] as const satisfies readonly (keyof Parameters)[];

/** The parameters alone, out of anything that has more: a network with its image, or all that follows from it. */
export const parametersOf = ({ W1, b1, W2, b2 }: Parameters): Parameters => ({ W1, b1, W2, b2 });

/** The parameters as a list, in their order. */
export const flatten = ({ W1, b1, W2, b2 }: Parameters): number[] => [...W1.flat(), ...b1, ...W2, b2];

/** Their slopes in the same order. */
export const flattenSlopes = ({ dW1, db1, dW2, db2 }: ParameterSlopes): number[] =>
  flatten({ W1: dW1, b1: db1, W2: dW2, b2: db2 });

/** The way back from such a list. like: parameters of the shapes that are wanted. @throws {RangeError} when the list is too short. */
export function unflatten(values: ArrayLike<number>, like: Parameters): Parameters {
  let n = 0;
  const next = () => at(values, n++);
  return { W1: like.W1.map((row) => row.map(next)), b1: like.b1.map(next), W2: like.W2.map(next), b2: next() };
}

/** Whether two networks have the same parameters, to the last bit; 0 and −0 are the same. */
export function sameParameters(a: Parameters, b: Parameters): boolean {
  if (a === b) return true;
  const others = flatten(b);
  return flatten(a).every((value, i) => value === others[i]);
}

/** How many of the parameters differ between two networks of the same shapes. */
export const movedParameters = (a: Parameters, b: Parameters): number => {
  const others = flatten(b);
  return flatten(a).filter((value, i) => value !== others[i]).length;
};
