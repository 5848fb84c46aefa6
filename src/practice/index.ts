/** The problems of every chapter, with the numbers of a seed. */
import { problems as backpropagation } from './chapters/backpropagation';
import { problems as oneForwardPass } from './chapters/one-forward-pass';
import { problems as oneWeight } from './chapters/one-weight';
import { problems as relu } from './chapters/relu';
import { problems as sigmoid } from './chapters/sigmoid';
import { problems as theArchitecture } from './chapters/the-architecture';
import { problems as theError } from './chapters/the-error';
import { problems as theInput } from './chapters/the-input';
import { problems as theOutputSum } from './chapters/the-output-sum';
import { problems as theProblem } from './chapters/the-problem';
import { problems as theTrainingLoop } from './chapters/the-training-loop';
import { problems as theUpdate } from './chapters/the-update';
import { problems as theWeightedSum } from './chapters/the-weighted-sum';
import { problems as whatLayersDo } from './chapters/what-layers-do';
import { problems as whyDoTheSums } from './chapters/why-do-the-sums';
import type { Maker } from './problem';
import type { Problem } from './types';

export { workOf } from './problem';
export { FIRST_SEED } from './seed';
export type { Problem } from './types';

/** By the slugs of the chapters. */
const SETS: Readonly<Record<string, readonly Maker[]>> = {
  'why-do-the-sums': whyDoTheSums,
  'the-problem': theProblem,
  'the-architecture': theArchitecture,
  'what-layers-do': whatLayersDo,
  'the-input': theInput,
  'the-weighted-sum': theWeightedSum,
  relu,
  'the-output-sum': theOutputSum,
  sigmoid,
  'one-forward-pass': oneForwardPass,
  'the-error': theError,
  'one-weight': oneWeight,
  backpropagation,
  'the-update': theUpdate,
  'the-training-loop': theTrainingLoop,
};

/** The chapters that have problems. */
export const PRACTISED: readonly string[] = Object.keys(SETS);

/** The same slug and seed give the same problems. */
export const problemsOf = (slug: string, seed: number): Problem[] => (SETS[slug] ?? []).map(({ make }) => make(slug, seed));
