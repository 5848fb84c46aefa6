/** One step on the post's two images: image 1, which is a car, and image 2, which is none. */
import { at } from '../at';
import { backward } from '../backward';
import { multiply, sum } from '../linear';
import { POST_EXAMPLE, POST_SECOND_IMAGE } from '../post';
import { type ParameterSlopes, step } from '../step';
import type { Example, Forward, Parameters } from '../types';
import { assess, isRight, meanSlopes } from './train';

export const PAIR: readonly [Example, Example] = [
  { x: POST_EXAMPLE.x, y: 1 },
  { x: POST_SECOND_IMAGE, y: 0 },
];

/** A network before the two images. */
export interface PairMoment {
  readonly passes: readonly [Forward, Forward];
  /** The mean of the two losses. */
  readonly loss: number;
  /** Each image's own slope at b₂: how it pulls. */
  readonly pulls: readonly [number, number];
  /** The mean of their slopes, which a step goes by. */
  readonly slopes: ParameterSlopes;
  /** The squares of those, added up: what a step promises for each 1 of its rate. */
  readonly squares: number;
}

export function pairOf(parameters: Parameters): PairMoment {
  const { passes, loss } = assess(parameters, PAIR);
  const slopes = meanSlopes(parameters, PAIR, passes);
  const { dW1, db1, dW2, db2 } = slopes;
  const pull = (n: 0 | 1) => backward(parameters, PAIR[n], at(passes, n)).db2;
  return {
    passes: [at(passes, 0), at(passes, 1)],
    loss,
    pulls: [pull(0), pull(1)],
    slopes,
    squares: sum([...dW1.flat(), ...db1, ...dW2, db2].map((slope) => multiply(slope, slope))),
  };
}

/** The parameters after a step of that rate. eta: above 0. */
export const pairStep = (parameters: Parameters, eta: number, { slopes } = pairOf(parameters)): Parameters =>
  step(parameters, slopes, eta);

/** Whether both are answered right. */
export const bothRight = ({ passes }: Pick<PairMoment, 'passes'>): boolean =>
  PAIR.every((one, n) => isRight(at(passes, n).z2, one));
