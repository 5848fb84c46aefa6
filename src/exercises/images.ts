/** What goals about images share. */
import { formatNumber } from '../live-math';
import type { Vector } from '../model';
import { type Moment, momentOf, type Network, withNumber } from '../quantities';
import { networkOf } from '../quantities/parameters';

/** The reader's network with another image in it. */
export const withImage = (moment: Moment, x: Vector): Network => ({ ...networkOf(moment), x });

/** Whether two numbers look the same on the page. */
export const alike = (a: number, b: number): boolean => formatNumber(a) === formatNumber(b);

/** What pixel j (from 0) does from black to white: by how much score and answer rise. */
export function fromBlackToWhite(moment: Moment, j: number): { score: number; answer: number } {
  const [black, white] = [0, 1].map((grey) => momentOf(withNumber(networkOf(moment), `x[${j}]`, grey))) as [Moment, Moment];
  return { score: white.z2 - black.z2, answer: white.a2 - black.a2 };
}

/** Whether pixel j (from 0) pulls the answer down as it gets brighter. */
export const pullsDown = (moment: Moment, j: number): boolean => fromBlackToWhite(moment, j).score < -1e-12;
