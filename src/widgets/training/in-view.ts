import type { Example } from '../../model';
import type { Network } from '../../quantities';

/** Whether an image of a set, with its label, is the one that the whole site shows. */
export const isInView = ({ x, y }: Example, now: Network): boolean => now.y === y && now.x.every((grey, j) => grey === x[j]);
