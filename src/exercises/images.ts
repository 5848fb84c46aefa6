/** What goals about images share. */
import { formatNumber } from '../live-math';
import type { Vector } from '../model';
import { type Moment, momentOf, type Network, withNumber } from '../quantities';
import { networkOf } from '../quantities/parameters';

/** The reader's network with another image in it. */
export const withImage = (moment: Moment, x: Vector): Network => ({ ...networkOf(moment), x });

/** Whether two numbers look the same on the page. */
export const alike = (a: number, b: number): boolean => formatNumber(a) === formatNumber(b);

/** Whether pixel j (from 0) pulls the answer down as it gets brighter: white, the answer is below what it is with it black. */
export function pullsDown(moment: Moment, j: number): boolean {
  const score = (grey: number) => momentOf(withNumber(networkOf(moment), `x[${j}]`, grey)).z2;
  return score(1) < score(0) - 1e-12;
}
