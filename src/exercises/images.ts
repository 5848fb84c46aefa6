/** What goals about images share. */
import { formatNumber } from '../live-math';
import type { Vector } from '../model';
import type { Moment, Network } from '../quantities';
import { networkOf } from '../quantities/parameters';

/** The reader's network with another image in it. */
export const withImage = (moment: Moment, x: Vector): Network => ({ ...networkOf(moment), x });

/** Whether two numbers look the same on the page. */
export const alike = (a: number, b: number): boolean => formatNumber(a) === formatNumber(b);
