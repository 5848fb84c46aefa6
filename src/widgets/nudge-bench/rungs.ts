/** The ladder of ever smaller distances. */
import type { Network } from '../../quantities';
import { type Nudge, nudged } from '../../quantities/nudge';

/** A nudge by h either way, and what the table shows of it. */
export interface Rung extends Nudge {
  h: number;
  /** The two losses, to eight decimals. */
  high: number;
  low: number;
  /** (high − low) / 2h, from those very digits: whoever checks the row arrives at it. */
  quotient: number;
}

export const STEPS = [1, 0.1, 0.01, 0.001];

/** Units of the eighth decimal. */
const UNITS = 1e8;
/** Beyond these a loss has no digits to go by. */
const LARGEST = 999_999;

const shows = (units: number): boolean => units >= 1 && units <= LARGEST * UNITS;

function rungOf(network: Network, id: string, h: number): Rung {
  const nudge = nudged(network, id, h);
  const [high, low] = [Math.round(nudge.plus * UNITS), Math.round(nudge.minus * UNITS)];
  const quotient = shows(high) && shows(low) ? (high - low) / Math.round(2 * h * UNITS) : nudge.slope;
  return { ...nudge, h, high: high / UNITS, low: low / UNITS, quotient };
}

/** Every distance's nudge of one number. */
export const rungsOf = (network: Network, id: string): Rung[] => STEPS.map((h) => rungOf(network, id, h));
