/** Terms that add up to the score, one after the other, and the ruler that they are drawn on. */
import { type Axis, plainAxis, roundSteps } from '../../controls/plot/axis';
import type { Read } from '../../live-math';
import { sum } from '../../model/linear';

export interface Term {
  /** "neuron 3", "bias". */
  name: string;
  /** The number of the reader's that this bar is a handle of, and the term itself. */
  grip: string;
  id: string;
  value: number;
  /** How far the bar moves when that number grows by 1: the activation; 1 for the bias. */
  per: number;
  /** The sum before this term, and with it. */
  from: number;
  to: number;
}

/** The three products and the bias, each beginning where the one before it ended. */
export function termsOf(read: Read): Term[] {
  const terms = [
    ...[0, 1, 2].map((i) => ({ name: `neuron ${i + 1}`, grip: `W2[${i}]`, id: `c2[${i}]`, per: read(`a1[${i}]`) })),
    { name: 'bias', grip: 'b2', id: 'b2', per: 1 },
  ];
  let from = 0;
  return terms.map((term, n) => {
    const value = read(term.id);
    // The last sum is the score itself, which knows when its terms cancel.
    const to = n === terms.length - 1 ? read('z2') : sum([from, value]);
    const placed = { ...term, value, from, to };
    from = to;
    return placed;
  });
}

/** An axis in percent, and the values that have a tick: it holds 0 and every sum on the way, with some room at either side. */
export interface Ruler {
  axis: Axis;
  ticks: readonly number[];
}

export function rulerFor(terms: readonly Term[]): Ruler {
  const ends = [0, ...terms.map(({ to }) => Math.max(-1e300, Math.min(1e300, to)))];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  // Whole steps of a fifth or so, so that the ruler changes only now and then.
  const span = Math.max(high - low, 0.5);
  const [step = span / 5] = roundSteps(span / 8, span / 2, 2);
  const least = (Math.floor(low / step + 1e-9) - 0.6) * step;
  const most = (Math.ceil(high / step - 1e-9) + 0.6) * step;
  return { axis: plainAxis([least, most], [0, 100]), ticks: roundSteps(least, most, 5) };
}
