/**
 * Images to learn from, each with its label. Source: made up for this site; greys from 0 (black) to 1 (white), row by row.
 * The label is a rule of ours: at night white is light, and a car is where its headlights are.
 */
import { labelOf, sidesOf } from '../rule';
import type { Example, Vector } from '../types';

export interface DataSet {
  /** Which images are called cars. */
  readonly rule: string;
  readonly examples: readonly Example[];
}

/** A set whose rule can be asked about any image. */
export interface RuledSet extends DataSet {
  /** 1 for a car, 0 for none; undefined where the rule says nothing. */
  readonly labelOf: (x: Vector) => 0 | 1 | undefined;
}

const rows = (...list: [number, number, number, number, 0 | 1][]): Example[] =>
  list.map(([topLeft, topRight, bottomLeft, bottomRight, y]) => ({ x: [topLeft, topRight, bottomLeft, bottomRight], y }));

/** A car drives to the right: the right column is brighter than the left. The post's two images are the first two. */
export const SET_A: RuledSet = {
  rule: 'the right side is brighter than the left',
  labelOf,
  examples: rows(
    [0.2, 0.5, 0.1, 0.8, 1],
    [0.3, 0.1, 0.5, 0.1, 0],
    [0.1, 0.9, 0.2, 0.7, 1],
    [0.8, 0.2, 0.9, 0.1, 0],
    [0.3, 0.8, 0.1, 0.6, 1],
    [0.7, 0.3, 0.6, 0.2, 0],
    [0, 0.6, 0.2, 0.9, 1],
    [0.9, 0.1, 0.7, 0.3, 0],
  ),
};

/** From this much light more, one side is clearly brighter. */
const CLEAR = 0.6;
/** Up to here the sides count as alike. */
const ALIKE = 0.2;

/** The label by the rule of set B: 1 where one side is clearly brighter, whichever it is; undefined between its two bounds. */
function labelOfEither(x: Vector): 0 | 1 | undefined {
  const { left, right } = sidesOf(x);
  const apart = Number(Math.abs(right - left).toPrecision(12));
  return apart >= CLEAR ? 1 : apart <= ALIKE ? 0 : undefined;
}

/** A car drives to either side: one column is clearly brighter than the other. No straight line tells these apart. */
export const SET_B: RuledSet = {
  rule: 'one side, left or right, is clearly brighter than the other',
  labelOf: labelOfEither,
  examples: rows(
    [0.2, 0.5, 0.1, 0.8, 1],
    [0.1, 0.1, 0.2, 0.1, 0],
    [0.8, 0.2, 0.9, 0.1, 1],
    [0.9, 0.8, 0.9, 0.8, 0],
    [0.1, 0.9, 0.2, 0.8, 1],
    [0.5, 0.5, 0.5, 0.5, 0],
    [0.7, 0.1, 0.8, 0, 1],
    [0.8, 0.9, 0.1, 0.2, 0],
    [0, 0.7, 0.1, 0.9, 1],
    [0.2, 0.1, 0.9, 0.8, 0],
    [0.3, 0.1, 0.5, 0.1, 1],
    [0.4, 0.3, 0.3, 0.4, 0],
  ),
};

/** Columns against rows. */
export const SET_C4: DataSet = {
  rule: 'a column is lit',
  examples: rows([1, 0, 1, 0, 1], [0, 1, 0, 1, 1], [1, 1, 0, 0, 0], [0, 0, 1, 1, 0]),
};

/** Diagonals against columns: from the post's numbers a full batch stays stuck at ln 2 for ever, one by one does not. */
export const SET_G4: DataSet = {
  rule: 'a diagonal is lit',
  examples: rows([1, 0, 0, 1, 1], [0, 1, 1, 0, 1], [1, 0, 1, 0, 0], [0, 1, 0, 1, 0]),
};
