/** Terms that add up to the score, one after the other, and the ruler that they are drawn on. */
import { type Ruler as Plain, SCORE, totalsOf } from '../../controls/laying/sums';
import { endsOf, plainAxis, roundSteps } from '../../controls/plot/axis';
import type { Read } from '../../live-math';
import { at } from '../../model';

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
  const totals = totalsOf(SCORE, read);
  return terms.map((term, n) => ({ ...term, value: read(term.id), from: at(totals, n), to: at(totals, n + 1) }));
}

/** Where a bar begins and ends, and how far its weight alone would reach, as they are drawn. */
export interface Drawn {
  from: number;
  to: number;
  reach: number;
}

/** Bars that are on their way to their values: whatever they are, each begins where the one before it ends. */
export function endToEnd(moving: readonly { value: number; weight: number }[]): Drawn[] {
  let from = 0;
  return moving.map(({ value, weight }) => {
    const drawn = { from, to: from + value, reach: from + weight };
    from = drawn.to;
    return drawn;
  });
}

export interface Ruler extends Plain {
  /** How far apart the small ticks between the others are. */
  minor: number;
}

/** What the ruler shows at first: 380 px are 1 on the widest stage, and 0 lies at a sixth. */
const SPAN = 1.95;
const ZERO = 0.175;
/** Room at its ends for what stands there, in shares of it. */
const ROOM = { left: 0.08, right: 0.15 };
/** It moves by steps of so many to its length, so that it moves only now and then. */
const STEPS = 40;

/** Holds 0 and every sum on the way: where they would leave it, it moves along; where that won't do, it halves its scale. */
export function rulerFor(terms: readonly Pick<Term, 'to'>[]): Ruler {
  const [low, high] = endsOf([0, ...terms.map(({ to }) => to)]);
  const fits = SPAN * (1 - ROOM.left - ROOM.right - 1 / STEPS);
  const span = SPAN * 2 ** Math.max(0, Math.ceil(Math.log2((high - low) / fits)));
  const step = span / STEPS;
  const first = -ZERO * span;
  const least = Math.min(first, Math.floor((low - ROOM.left * span - first) / step) * step + first);
  const beyond = high - (least + span * (1 - ROOM.right));
  const min = beyond > 1e-9 * span ? least + Math.ceil(beyond / step) * step : least;
  const ticks = roundSteps(min, min + span, 5);
  const [one = 0, two = 1] = ticks;
  return { axis: plainAxis([min, min + span], [0, 100]), ticks, minor: (two - one) / 5 };
}

/** A label on the axis, in percent: where it stands, and how far it reaches to either side. */
export interface Needs {
  at: number;
  before: number;
  behind: number;
}

/**
 * Which of the labels along the axis have room beside those that matter more, which come first. On a narrow stage they need
 * more of its length.
 */
export function labelsWithRoom<Label extends Needs>(labels: readonly Label[], scale: number): Set<Label> {
  const standing = new Set<Label>();
  for (const label of labels) {
    const meets = (other: Label): boolean =>
      label.at - label.before * scale < other.at + other.behind * scale &&
      other.at - other.before * scale < label.at + label.behind * scale;
    if (![...standing].some(meets)) standing.add(label);
  }
  return standing;
}
