/** Planes that chapters begin with. */
import { PARAMETER_IDS } from '../../quantities/parameters';
import type { Plane } from './plane';

export const planeOf = (across: string, up: string): Plane => ({
  across: PARAMETER_IDS.indexOf(across),
  up: PARAMETER_IDS.indexOf(up),
});

export const W2_AND_B2 = planeOf('W2[2]', 'b2');
/** Where neuron 3 falls silent for some images. */
export const OVER_NEURON_3 = planeOf('W1[2][2]', 'b1[2]');
