import type { Network } from '../quantities';

/** What a reader can set, without what follows from it: where the solution of a goal starts. */
export const networkOf = ({ W1, b1, W2, b2, x, y, eta }: Network): Network => ({ W1, b1, W2, b2, x, y, eta });
