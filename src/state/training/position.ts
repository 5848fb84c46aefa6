/** Where a reader is in a training run. */
import { type Example, type Parameters, POST_LEARNING_RATE, POST_PARAMETERS, sameParameters } from '../../model';
import { type Mode, type Run, SET_A, SET_B } from '../../model/training';

export type SetName = 'A' | 'B' | 'own';
export const SET_NAMES: readonly SetName[] = ['A', 'B', 'own'];
export const MODES: readonly Mode[] = ['batch', 'single'];

/** Everything that determines the numbers of a moment of training; the image in view and its label are not part of it. */
export interface Position {
  /** The parameters at step 0. */
  readonly start: Parameters;
  readonly set: SetName;
  /** The reader's own images; one or more where the set is theirs. */
  readonly own: readonly Example[];
  readonly mode: Mode;
  readonly eta: number;
  /** How often the parameters have been changed since. */
  readonly t: number;
}

export const FIRST_POSITION: Position = {
  start: POST_PARAMETERS,
  set: 'A',
  own: [],
  mode: 'batch',
  eta: POST_LEARNING_RATE,
  t: 0,
};

/** The deck goes no further. */
export const LAST_STEP = 100_000;
export const MOST_IMAGES = 24;

const sets = { A: SET_A, B: SET_B };
export const ruleOf = (set: SetName): string | undefined => (set === 'own' ? undefined : sets[set].rule);
/** The rule by which images that are not in the set count as cars: the set's own, or the book's where the images are the reader's. */
export const labelBy = (set: SetName) => sets[set === 'own' ? 'A' : set].labelOf;
export const examplesOf = ({ set, own }: Pick<Position, 'set' | 'own'>): readonly Example[] =>
  set === 'own' ? own : sets[set].examples;

export const runOf = (position: Position): Run => ({
  start: position.start,
  examples: examplesOf(position),
  mode: position.mode,
  eta: position.eta,
});

const sameImage = (a: Example, b: Example | undefined): boolean => a.y === b?.y && a.x.every((grey, j) => grey === b.x[j]);

/** Whether two positions are steps of one and the same run. */
export const sameRun = (a: Position, b: Position): boolean =>
  a.set === b.set &&
  a.mode === b.mode &&
  a.eta === b.eta &&
  sameParameters(a.start, b.start) &&
  (a.set !== 'own' || (a.own.length === b.own.length && a.own.every((image, n) => sameImage(image, b.own[n]))));
