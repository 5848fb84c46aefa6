/** What goals about images share. */
import { formatNumber } from '../live-math';
import type { Vector } from '../model';
import type { Moment, Network } from '../quantities';

/** The reader's network with another image in it. */
export const withImage = ({ W1, b1, W2, b2, y, eta }: Moment, x: Vector): Network => ({ W1, b1, W2, b2, x, y, eta });

/** Whether two numbers look the same on the page. */
export const alike = (a: number, b: number): boolean => formatNumber(a) === formatNumber(b);
