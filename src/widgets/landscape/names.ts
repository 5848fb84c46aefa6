/** What the nineteen are called here, and the numbers that a batch makes of them. */
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { quantity } from '../../quantities';
import { PARAMETER_IDS } from '../../quantities/parameters';
import type { Batch } from './batch';

/** n: from 0 to 18, as in the model's flatten(parameters). */
export const idOf = (n: number): string => at(PARAMETER_IDS, n);
export const symbolOf = (n: number): string => quantity(idOf(n)).symbol;

export const slopeId = (n: number): string => `d${idOf(n)}`;

/** A height with as many decimals as the step between lines asks for. */
export function heightText(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step * 2) + 1e-9));
  return decimals > 6 || value > 999999 ? formatNumber(value) : value.toFixed(decimals);
}

/** "the mean loss of image 1 and image 2" */
export const heightOf = ({ height, words }: Batch): string => `the ${height} of ${words}`;
