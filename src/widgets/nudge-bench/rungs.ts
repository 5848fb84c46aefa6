/** The ladder of ever smaller steps. */
import type { Network } from '../../quantities';
import { type Nudge, nudged } from '../../quantities/nudge';

/** A nudge by h either way. */
export interface Rung extends Nudge {
  h: number;
}

const STEPS = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001];

/** Every step's nudge of one number. */
export const rungsOf = (network: Network, id: string): Rung[] => STEPS.map((h) => ({ h, ...nudged(network, id, h) }));
