/** The sweep of W₁'s rows over the column x: at every stop one more product has dropped, and the bias comes last. */
import { sum } from '../../model/linear';

export const ROWS = 3;
const PRODUCTS = 4;
/** Four products and the bias. */
export const TERMS = PRODUCTS + 1;
/** The stops run through all rows: 0 is before the first product, 5 is row 1 complete, 15 is row 3 complete. */
export const LAST_STOP = ROWS * TERMS;

/** The row that a stop lies in, and how many of its terms have dropped by then. */
export function placeOf(stop: number): { row: number; dropped: number } {
  const row = Math.max(0, Math.ceil(stop / TERMS) - 1);
  return { row, dropped: stop - row * TERMS };
}

/** The stop at which a row is complete. */
export const rowComplete = (row: number): number => (row + 1) * TERMS;

/** The totals after 0, 1, 2, … terms. */
export const runningTotals = (terms: readonly number[]): number[] => [0, ...terms].map((_, count) => sum(terms.slice(0, count)));

/** The ids of a row's terms, in the order in which they drop. */
export const termIds = (row: number): string[] => [0, 1, 2, 3].map((j) => `c1[${row}][${j}]`).concat(`b1[${row}]`);

/** The sum of the first `count` terms in prefix form, for a relation sign: `+ + c1[0][0] c1[0][1] c1[0][2]`. */
export const sumExpression = (row: number, count: number): string =>
  [...Array<string>(Math.max(0, count - 1)).fill('+'), ...termIds(row).slice(0, count)].join(' ');
