/** What the page of practice asks: problems whose numbers are drawn from a seed. */
import type { Slip } from '../exercises/types';

/** One number that is asked for. */
export interface Asked {
  /** What it is, as its label: `z₁[1]`. */
  label: string;
  answer: number;
  /** What else is right: the same from rounded digits on the way. */
  follows?: readonly number[];
  /** The slips that this problem is about: pairwise different, and different from the answer; other numbers are drawn until they are. */
  slips: readonly Slip[];
  /** More that may happen, the likelier first; of those that give a value already taken none counts. */
  more?: readonly Slip[];
}

/** Numbers to work out, or one of several answers to choose. */
export interface Posed {
  /** The question, complete in itself. */
  asks: string;
  fields?: readonly Asked[];
  choices?: readonly string[];
  /** The place of the right choice. */
  right?: number;
  /** What is said of each choice that is not right. */
  says?: readonly (string | undefined)[];
  /** What to do next; then the first step, with these numbers. */
  hints: readonly [string, string];
  /** Worked out, in a few lines. */
  solution: string;
}

/** A problem with its numbers. */
export interface Problem extends Posed {
  /** `relu/bend`. */
  id: string;
}
