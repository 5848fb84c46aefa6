/**
 * The ground: the mean loss of some images over two of the nineteen, the other seventeen as they are. A plane names the two
 * by their places in the model's flatten(parameters).
 */
import { at, crossEntropy, type Example, flatten, flattenSlopes, type Parameters, unflatten } from '../../model';
import { forward } from '../../model/forward';
import { scoreOf } from '../../model/image-range';
import { sum } from '../../model/linear';
import { meanSlopes } from '../../model/training/train';

export interface Plane {
  /** From 0 to 18: which one lies across, and which one goes up. */
  readonly across: number;
  readonly up: number;
}

export const samePlane = (a: Plane, b: Plane): boolean => a.across === b.across && a.up === b.up;

/** A place on the plane: the values of the two. */
export type Place = readonly [across: number, up: number];

export const placeOf = (parameters: Parameters, { across, up }: Plane): Place => {
  const all = flatten(parameters);
  return [at(all, across), at(all, up)];
};

/** The same parameters with these two moved to a place. */
export function movedTo(parameters: Parameters, { across, up }: Plane, [p, q]: Place): Parameters {
  const all = flatten(parameters);
  all[across] = p;
  all[up] = q;
  return unflatten(all, parameters);
}

/** The mean loss of the images, in nats. */
export const meanLoss = (parameters: Parameters, examples: readonly Example[]): number =>
  sum(examples.map(({ x, y }) => crossEntropy(scoreOf(parameters, x), y))) / examples.length;

/** The mean slopes of the images at all nineteen, in the order of the plane's places. */
export const slopesOf = (parameters: Parameters, examples: readonly Example[]): number[] =>
  flattenSlopes(
    meanSlopes(
      parameters,
      examples,
      examples.map((example) => forward(parameters, example)),
    ),
  );
