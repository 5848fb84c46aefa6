/** The exercises of every chapter, by its slug. */

import type { Exercises } from '../types';
import { exercises as backpropagation } from './backpropagation';
import { exercises as oneForwardPass } from './one-forward-pass';
import { exercises as oneWeight } from './one-weight';
import { exercises as relu } from './relu';
import { exercises as sigmoid } from './sigmoid';
import { exercises as theArchitecture } from './the-architecture';
import { exercises as theError } from './the-error';
import { exercises as theInput } from './the-input';
import { exercises as theOutputSum } from './the-output-sum';
import { exercises as theProblem } from './the-problem';
import { exercises as theTrainingLoop } from './the-training-loop';
import { exercises as theUpdate } from './the-update';
import { exercises as theWeightedSum } from './the-weighted-sum';
import { exercises as whatLayersDo } from './what-layers-do';
import { exercises as whyDoTheSums } from './why-do-the-sums';

export const chapters: Readonly<Record<string, Exercises>> = {
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
