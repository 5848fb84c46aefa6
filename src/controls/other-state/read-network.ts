/** The network that an island may work with: on its first render the post's, which the page was built with. */
import type { Read } from '../../live-math';
import type { Network } from '../../quantities';

const all = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

/** All that a reader can set, as `useRead()` gives it. */
export const readNetwork = (read: Read): Network => ({
  x: all(4, (j) => read(`x[${j}]`)),
  W1: [0, 1, 2].map((i) => all(4, (j) => read(`W1[${i}][${j}]`))),
  b1: all(3, (i) => read(`b1[${i}]`)),
  W2: all(3, (i) => read(`W2[${i}]`)),
  b2: read('b2'),
  y: read('y'),
  eta: read('eta'),
});
