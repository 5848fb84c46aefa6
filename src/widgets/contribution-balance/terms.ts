/** Terms that add up to the score, one after the other, and the scale that they are drawn on. */
import type { Read } from '../../live-math';

export interface Term {
  /** "neuron 3", "bias". */
  name: string;
  /** The number of the reader's that this bar is a handle of, and the term itself. */
  grip: string;
  id: string;
  value: number;
  /** The sum before this term. */
  from: number;
}

/** The three products and the bias, each beginning where the one before it ended. */
export function termsOf(read: Read): Term[] {
  const terms = [
    ...[0, 1, 2].map((i) => ({ name: `neuron ${i + 1}`, grip: `W2[${i}]`, id: `c2[${i}]` })),
    { name: 'bias', grip: 'b2', id: 'b2' },
  ];
  let from = 0;
  return terms.map((term) => {
    const value = read(term.id);
    const placed = { ...term, value, from };
    from += value;
    return placed;
  });
}

/** How far the scale reaches to either side: 2, 5, 10, 20 … so that it changes only now and then. */
export function reachOf(terms: readonly Term[]): number {
  const furthest = Math.max(...terms.map(({ from, value }) => Math.abs(from + value)));
  for (let size = 1; size < 1e9; size *= 10) for (const step of [2, 5, 10]) if (furthest <= step * size) return step * size;
  return furthest;
}

/** The names of the terms that are largest in size; none where all are 0. */
export function largest(terms: readonly Term[]): string[] {
  const size = Math.max(...terms.map(({ value }) => Math.abs(value)));
  return size === 0 ? [] : terms.filter(({ value }) => Math.abs(value) >= size * (1 - 1e-12)).map(({ name }) => name);
}
