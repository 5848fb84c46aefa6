/** How the map, the table and the count are built: lines from each pixel and neuron, rows of the table, groups of the strip. */
import { PARAMETER_IDS } from '../../quantities/parameters';
import { EDGES, HIDDEN_EDGES, STARTS, startOf } from './edges';

/** The nineteen, as they are counted. */
export const GROUPS = [
  { words: 'weights, row by row', ids: HIDDEN_EDGES.flat().map(({ id }) => id) },
  { words: 'biases', ids: [0, 1, 2].map((i) => `b1[${i}]`) },
  { words: 'weights to the answer', ids: [0, 1, 2].map((i) => `W2[${i}]`) },
  { words: 'bias', ids: ['b2'] },
] as const;

const LINES = STARTS.length;
const ROWS = HIDDEN_EDGES.length;
/** Stop 0 has nothing; at the last, all is there. */
export const LAST_STOP = LINES + ROWS + GROUPS.length;

/** How much of a start's lines there is at a place of the walk. */
export const grownAt = (at: number, start: string): number => Math.max(0, Math.min(1, at - STARTS.indexOf(start)));
/** How many rows of the table, and how many groups of the strip, are filled. */
export const rowsAt = (stop: number): number => Math.max(0, Math.min(ROWS, stop - LINES));
export const groupsAt = (stop: number): number => Math.max(0, stop - LINES - ROWS);

/** What a stop has just done: the lines of a pixel or neuron, a row, a group; nothing at the beginning. */
export type Deed =
  | { kind: 'nothing' | 'done' }
  | { kind: 'lines'; start: string }
  | { kind: 'row'; row: number }
  | { kind: 'group'; group: number };
export function deedAt(stop: number): Deed {
  if (stop === 0) return { kind: 'nothing' };
  if (stop === LAST_STOP) return { kind: 'done' };
  if (stop <= LINES) return { kind: 'lines', start: STARTS[stop - 1] as string };
  if (stop <= LINES + ROWS) return { kind: 'row', row: rowsAt(stop) - 1 };
  return { kind: 'group', group: groupsAt(stop) - 1 };
}

/** How far it is, in a few words. */
export function progressAt(stop: number): string {
  const lines = EDGES.filter((edge) => grownAt(stop, startOf(edge)) > 0).length;
  if (lines < EDGES.length || stop === LINES) return `${lines} of ${EDGES.length} lines`;
  if (groupsAt(stop) === 0) return `${4 * rowsAt(stop)} of 12 in the table`;
  const counted = GROUPS.slice(0, groupsAt(stop)).flatMap(({ ids }) => ids).length;
  return `${counted} of ${PARAMETER_IDS.length} counted`;
}

/** Whose bias it is; undefined for everything else. */
export function ownerOf(id: string): string | undefined {
  const neuron = GROUPS[1].ids.indexOf(id);
  return neuron >= 0 ? `neuron ${neuron + 1}` : id === 'b2' ? 'the last neuron' : undefined;
}
