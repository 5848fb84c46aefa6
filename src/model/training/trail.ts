import { at } from '../at';
import { flatten, unflatten } from '../parameters';
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
  /** The score z2 of image n of the set, from 0, at step t. */
  readonly score: (t: number, n: number) => number;
  /** How many neurons speak for image n at step t. */
  readonly speaking: (t: number, n: number) => number;
  /** The number at `index` of flatten(parameters), after step t. */
  readonly entry: (t: number, index: number) => number;
}

/**
 * Starts a run.
 * @throws {RangeError} when there is no image, or the shapes do not fit.
 */
export function trailOf(run: Run): Trail {
  const { start, examples } = run;
  if (examples.length === 0) throw new RangeError('trailOf: there are no examples; training needs one or more.');
  const size = flatten(start).length;
  const scoresFrom = size + 2;
  const speakingFrom = scoresFrom + examples.length;
  const width = speakingFrom + examples.length;
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
    const { loss, correct, passes } = end.assessment;
    const scores = passes.map(({ z2 }) => z2);
    const speaking = passes.map(({ r1 }) => r1.filter((open) => open === 1).length);
    steps.set([...flatten(parameters), loss, correct, ...scores, ...speaking], last * width);
  };
  keep(start);

  return {
    run,
    last: () => last,
    advance: () => keep(trainingStep(end.parameters, examples, end.assessment, { ...run, t: last })),
    parameters: (t) => unflatten(steps.subarray(t * width, t * width + size), start),
    loss: (t) => at(steps, t * width + size),
    correct: (t) => at(steps, t * width + size + 1),
    score: (t, n) => at(steps, t * width + scoresFrom + n),
    speaking: (t, n) => at(steps, t * width + speakingFrom + n),
    entry: (t, index) => at(steps, t * width + index),
  };
}

/** The parameters after some steps; for a single answer, where nobody looks at the way there. */
export function trained(run: Run, steps: number): Parameters {
  const trail = trailOf(run);
  while (trail.last() < steps) trail.advance();
  return trail.parameters(steps);
}
