/** The course of a column over the rows of a matrix: laid down on each, then term after term, the bias last. */
import { sumOfNeuron } from './sums';

export const ROWS = 3;
/** Four products and the bias. */
export const TERMS_OF_ROW = 5;
/** The row is laid under the column, then its terms drop. */
const STEPS_OF_ROW = TERMS_OF_ROW + 1;
export const LAST_OF_ROWS = ROWS * STEPS_OF_ROW;

export const NEURONS = Array.from({ length: ROWS }, (_, i) => sumOfNeuron(i));

/** The row that a place on the way lies in, and how far it has come, from 0 to 6: laid down at 1, then term after term. */
export function rowAt(along: number): { row: number; within: number } {
  const held = Math.max(0, Math.min(LAST_OF_ROWS, along));
  const row = Math.max(0, Math.min(ROWS - 1, Math.ceil(held / STEPS_OF_ROW - 1e-9) - 1));
  return { row, within: held - row * STEPS_OF_ROW };
}

/** How many terms of a row have dropped at a stop. */
export const droppedAt = (stop: number): number => Math.max(0, Math.round(rowAt(stop).within) - 1);

/** Where on the way neuron i has its sum. */
export const sumDone = (i: number): number => (i + 1) * STEPS_OF_ROW;
