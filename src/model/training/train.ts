/**
 * Gradient descent on a set of images, with the network's own forward pass, backward pass and step: there is no second
 * implementation of any of them.
 *
 * Guaranteed: the sums are taken in the order of the set, so that the same start, set, mode, η and number of steps give
 * the same bits in every run of one engine. Engines may differ in the last digit of exp and log1p; over the runs that
 * the site speaks of (sets A and B, η 0.1 and 0.5, 1000 steps) they agree to 1e-9.
 */
import { at } from '../at';
import { backward, type Passed } from '../backward';
import { forward } from '../forward';
import { sum } from '../linear';
import { type ParameterSlopes, step } from '../step';
import type { Example, Forward, Parameters, Vector } from '../types';
import { isCar } from '../verdict';

/**
 * batch: a step takes the mean of the slopes of all images. single: a step takes the slopes of one image; step t + 1 takes
 * image t mod N, so that N steps see every image once. Either way one step is one change of the parameters.
 */
export type Mode = 'batch' | 'single';

/** A network before the whole of a set. */
export interface Assessment {
  /** The forward pass of each image. */
  readonly passes: readonly Forward[];
  /** The mean of their losses, in nats; finite. */
  readonly loss: number;
  /** How many images have the right verdict. */
  readonly correct: number;
}

const mean = (values: Vector): number => sum(values) / values.length;

export function assess(parameters: Parameters, examples: readonly Example[]): Assessment {
  const passes = examples.map((example) => forward(parameters, example));
  return {
    passes,
    loss: mean(passes.map(({ L }) => L)),
    correct: passes.filter(({ z2 }, n) => isRight(z2, at(examples, n))).length,
  };
}

/** Whether the verdict of a score is the example's label. */
export const isRight = (z2: number, { y }: Example): boolean => isCar(z2) === (y === 1);

/** The mean of the slopes of all images, entry by entry. passes: one for each example, of the same parameters. */
export function meanSlopes(parameters: Parameters, examples: readonly Example[], passes: readonly Passed[]): ParameterSlopes {
  const all = examples.map((example, n) => backward(parameters, example, at(passes, n)));
  const { W1, b1, W2 } = parameters;
  return {
    dW1: W1.map((row, i) => row.map((_, j) => mean(all.map(({ dW1 }) => at(at(dW1, i), j))))),
    db1: b1.map((_, i) => mean(all.map(({ db1 }) => at(db1, i)))),
    dW2: W2.map((_, i) => mean(all.map(({ dW2 }) => at(dW2, i)))),
    db2: mean(all.map(({ db2 }) => db2)),
  };
}

interface Turn {
  readonly mode: Mode;
  /** How many steps have been taken. */
  readonly t: number;
}

/** The slopes that step t + 1 goes by: the mean of all, or those of the image whose turn it is. */
export function slopesOfStep(
  parameters: Parameters,
  examples: readonly Example[],
  { passes }: Assessment,
  { mode, t }: Turn,
): ParameterSlopes {
  if (mode === 'batch') return meanSlopes(parameters, examples, passes);
  const n = t % examples.length;
  return backward(parameters, at(examples, n), at(passes, n));
}

/** The parameters after step t + 1, from those after step t and what the set makes of them. */
export const trainingStep = (
  parameters: Parameters,
  examples: readonly Example[],
  assessment: Assessment,
  turn: Turn & { readonly eta: number },
): Parameters => step(parameters, slopesOfStep(parameters, examples, assessment, turn), turn.eta);
