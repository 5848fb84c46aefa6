/** The fifteen edges of the drawing: which weight each one is, what it joins, and what it makes. */

export interface Edge {
  /** The weight, which is the edge. */
  id: string;
  /** The number that comes in, the product that goes on, and the sum that it goes into. */
  input: string;
  product: string;
  sum: string;
  /** The nodes at its two ends: a pixel or neuron, and a neuron or the answer (undefined); counted from 0. */
  from: number;
  to?: number;
}

export const HIDDEN_EDGES: readonly (readonly Edge[])[] = [0, 1, 2].map((i) =>
  [0, 1, 2, 3].map((j) => ({
    id: `W1[${i}][${j}]`,
    input: `x[${j}]`,
    product: `c1[${i}][${j}]`,
    sum: `z1[${i}]`,
    from: j,
    to: i,
  })),
);

export const OUTPUT_EDGES: readonly Edge[] = [0, 1, 2].map((i) => ({
  id: `W2[${i}]`,
  input: `a1[${i}]`,
  product: `c2[${i}]`,
  sum: 'z2',
  from: i,
}));

export const EDGES: readonly Edge[] = [...HIDDEN_EDGES.flat(), ...OUTPUT_EDGES];

/** The pixel or the neuron in which a line begins. */
export const startOf = ({ from, to }: Edge): string => (to === undefined ? `z1[${from}]` : `x[${from}]`);
/** All of them, in the order in which lines are drawn. */
export const STARTS: readonly string[] = [...new Set(EDGES.map(startOf))];
