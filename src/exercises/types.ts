/** What a reader can be asked. Everything is worked out from the reader's own numbers, nothing is listed. */
import type { Moment, Network } from '../quantities';

/** A wrong answer that is known: what it comes to with these very numbers, and what to say to whoever gives it. */
export interface Slip {
  value: number;
  /** One or two sentences that name the slip and not the answer; decimals in them are shown as quoted numbers. */
  says: string;
}

interface Asked {
  /** A few words for the page of the reader's progress; without them, the second half of the id is read out. */
  title?: string;
  /** Numbers that answer it, by ids or names of arrays: veiled on its page while it is open. */
  veils?: readonly string[];
}

/** The value of a number's shown digits; a probability is told apart, since its digits near 1 are. */
export type Digits = (value: number | undefined, within?: 'unit') => number;

/** One number to work out by hand. */
export interface Field {
  /** What it is, as its label: `z₁[1]`. */
  label: string;
  answer: (moment: Moment) => number;
  /** The same worked out from the digits that the page shows, for a reader who goes by those. */
  follows?: (moment: Moment, digits: Digits) => number[];
  /** The likely slips, the likeliest first; one that happens to give the right answer is passed over. */
  slips?: (moment: Moment) => Slip[];
}

/** Fields for numbers that a reader computes by hand, for the network as it is or as it was in the post. */
export interface WorkItOut extends Asked {
  kind: 'work';
  fields: readonly Field[];
  /** Whose numbers it is about: the reader's own, unless it says `post`. */
  numbers?: 'post';
  /** What to do next; then the first step, with these numbers. */
  hints?: (moment: Moment) => readonly [string, string];
}

/** A question before its answer is on the page. */
export interface Prediction extends Asked {
  kind: 'predict';
  /** What can be chosen; a question without choices asks for a number. */
  choices?: readonly string[];
  /** The index of the right choice, or the number; undefined where there is no right answer. */
  answer: (moment: Moment) => number | undefined;
  /** What is said of each choice that is not right, in place of "Not so". */
  says?: readonly (string | undefined)[];
  /** What a typed guess may be; without it, any number. */
  limits?: Limits;
}

/** What can be the answer at all. */
export interface Limits {
  min: number;
  max: number;
  /** Whole numbers only. */
  whole?: true;
  /** The sentence for a guess that can't be; without it, one that names the limits. */
  says?: string;
}

/** A probability. */
export const SHARE: Limits = { min: 0, max: 1 };

/** Reads a number that one page has beside the network's (`t`, `LD`, `tiles.a2`, …); undefined on any other page. */
export type ReadPage = (id: string) => number | undefined;

/** How far a reader is: a mark on a track, and where to bring it. */
export interface Gauge {
  value: number;
  /** The ends of the track; beyond them the mark becomes an arrow. */
  from: number;
  to: number;
  /** A place on the track, or a stretch of it. */
  goal: number | readonly [number, number];
}

/** A state to bring the network, or a widget of its own state, into; checked as the reader moves things. */
export interface Goal extends Asked {
  kind: 'goal';
  /** What the exercise lets a reader change, where it is not (only) the image. */
  by?: 'parameters';
  /** Whether the reader is there. */
  reached: (moment: Moment, page?: ReadPage) => boolean;
  /** Whether it can be done from here with what the exercise allows; where not, "it cannot be done" is the right answer. */
  possible: (moment: Moment) => boolean;
  /** A network that reaches it, for a reader who gives up; undefined where there is none. */
  solution?: (moment: Moment) => Network | undefined;
  /** How close it is, in a few words: "the sum is −0.06". */
  status?: (moment: Moment, page?: ReadPage) => string;
  gauge?: (moment: Moment, page?: ReadPage) => Gauge | undefined;
  /** The question of the same chapter whose answer `status` tells: its name. The words are veiled as long as that is open. */
  tells?: string;
  /** Where "nothing else" may be changed: the ids, or names of arrays, that may. */
  only?: readonly string[];
  /** A goal on the own state of a widget: the name under which the widget offers it (state/page-numbers.ts). */
  own?: string;
}

/** One of the network's numbers to point out; where none will do, "there is none" is the right answer. */
export interface Pick extends Asked {
  kind: 'pick';
  /** The ids to choose from. */
  from: readonly string[];
  right: (moment: Moment, id: string) => boolean;
  /** What to say of a choice that was wrong: one sentence. */
  says: (moment: Moment, id: string) => string;
}

export type Exercise = WorkItOut | Prediction | Goal | Pick;

/** The exercises of one chapter, by the second half of their ids: `relu/one-sum` is `one-sum` in chapters/relu.ts. */
export type Exercises = Readonly<Record<string, Exercise>>;

/** What an exercise is called where its words are not at hand: `sign-of-neuron-2` reads "Sign of neuron 2". */
export const titleOf = (name: string, { title }: Exercise): string =>
  title ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
