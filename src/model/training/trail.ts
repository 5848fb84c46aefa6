import { at } from '../at';
import type { ParameterSlopes } from '../step';
import type { Example, Parameters } from '../types';
import { type Assessment, assess, type Mode, trainingStep } from './train';

/** What determines a run: everything else about it follows. */
export interface Run {
  /** The parameters at step 0. */
  readonly start: Parameters;
  /** One image or more. */
  readonly examples: readonly Example[];
  readonly mode: Mode;
  /** η, above 0. */
  readonly eta: number;
}

/** A run as far as it has been computed; every step stays to be looked at again. */
export interface Trail {
  readonly run: Run;
  /** The last step computed. */
  readonly last: () => number;
  /** Computes one step more. */
  readonly advance: () => void;
  /** Steps count from 0, the start, to last(). */
  readonly parameters: (t: number) => Parameters;
  readonly loss: (t: number) => number;
  readonly correct: (t: number) => number;
  /** The number at `index` of flatten(parameters), after step t. */
  readonly entry: (t: number, index: number) => number;
}

/** W1 row by row, b1, W2, b2: the 19 numbers of the post's network. */
export const flatten = ({ W1, b1, W2, b2 }: Parameters): number[] => [...W1.flat(), ...b1, ...W2, b2];

/** The slopes in the same order. */
export const flattenSlopes = ({ dW1, db1, dW2, db2 }: ParameterSlopes): number[] =>
  flatten({ W1: dW1, b1: db1, W2: dW2, b2: db2 });

function unflatten(values: ArrayLike<number>, like: Parameters): Parameters {
  let n = 0;
  const next = () => at(values, n++);
  return { W1: like.W1.map((row) => row.map(next)), b1: like.b1.map(next), W2: like.W2.map(next), b2: next() };
}

/**
 * Starts a run.
 * @throws {RangeError} when there is no image, or the shapes do not fit.
 */
export function trailOf(run: Run): Trail {
  const { start, examples } = run;
  if (examples.length === 0) throw new RangeError('trailOf: there are no examples; training needs one or more.');
  const size = flatten(start).length;
  const width = size + 2;
  let steps = new Float64Array(width * 128);
  let last = -1;
  let end: { parameters: Parameters; assessment: Assessment };

  const keep = (parameters: Parameters): void => {
    end = { parameters, assessment: assess(parameters, examples) };
    last += 1;
    if ((last + 1) * width > steps.length) {
      const larger = new Float64Array(steps.length * 2);
      larger.set(steps);
      steps = larger;
    }
    steps.set([...flatten(parameters), end.assessment.loss, end.assessment.correct], last * width);
  };
  keep(start);

  return {
    run,
    last: () => last,
    advance: () => keep(trainingStep(end.parameters, examples, end.assessment, { ...run, t: last })),
    parameters: (t) => unflatten(steps.subarray(t * width, t * width + size), start),
    loss: (t) => at(steps, t * width + size),
    correct: (t) => at(steps, t * width + size + 1),
    entry: (t, index) => at(steps, t * width + index),
  };
}

/** The parameters after some steps; for a single answer, where nobody looks at the way there. */
export function trained(run: Run, steps: number): Parameters {
  const trail = trailOf(run);
  while (trail.last() < steps) trail.advance();
  return trail.parameters(steps);
}
