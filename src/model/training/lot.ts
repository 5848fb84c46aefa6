/** Starts drawn by lot, and what becomes of each: the same draw gives the same starts on every machine. */
import { at } from '../at';
import { wayOf } from '../image-range';
import { flatten, unflatten } from '../parameters';
import { POST_PARAMETERS } from '../post';
import { seeded } from '../seeded';
import { step } from '../step';
import type { Parameters } from '../types';
import type { Run } from './trail';
import { isRight, meanSlopes } from './train';

/** Every number of a network of the post's shapes evenly from −1 to 1: 2u − 1, in the order of PARAMETER_NAMES. next: gives u. */
const drawStart = (next: () => number): Parameters =>
  unflatten(
    flatten(POST_PARAMETERS).map(() => 2 * next() - 1),
    POST_PARAMETERS,
  );

/** The starts of a draw, one after the other from one generator, mulberry32. */
export function drawStarts(seed: number, count: number): Parameters[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => drawStart(next));
}

/** What has become of a start. */
export interface Outcome {
  readonly start: Parameters;
  /** How many images are right at the last step. */
  readonly correct: number;
  /** The first step at which all are; undefined where none is. A later step may lose one again. */
  readonly first: number | undefined;
}

/** How each start is trained: the mean over all images in every step, so many steps. */
export interface Ground extends Pick<Run, 'examples' | 'eta'> {
  readonly steps: number;
}

/** Trains a start to its last step. Yields after each step, so that whoever asks can let others go first. */
function* outcomeOf(start: Parameters, { examples, eta, steps }: Ground): Generator<void, Outcome> {
  let parameters = start;
  let first: number | undefined;
  for (let t = 0; ; t++) {
    const passes = examples.map(({ x }) => wayOf(parameters, x));
    const correct = passes.filter(({ z2 }, n) => isRight(z2, at(examples, n))).length;
    if (correct === examples.length) first ??= t;
    if (t === steps) return { start, correct, first };
    parameters = step(parameters, meanSlopes(parameters, examples, passes), eta);
    yield;
  }
}

/** Trains starts one after the other. Yields after every step what has become of those that are through: the same list until it is longer. */
export function* outcomesOf(starts: readonly Parameters[], ground: Ground): Generator<readonly Outcome[]> {
  let through: readonly Outcome[] = [];
  for (const start of starts) {
    const training = outcomeOf(start, ground);
    let next = training.next();
    for (; !next.done; next = training.next()) yield through;
    through = [...through, next.value];
  }
  yield through;
}

/** Whether all images are right at the last step. */
export const hasWon = ({ correct }: Outcome, { examples }: Pick<Ground, 'examples'>): boolean => correct === examples.length;
