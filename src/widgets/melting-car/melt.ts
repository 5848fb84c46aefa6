/** Four squares on their way into one: each keeps its outer corner, its inner edges run to the far side, its grey to the mean. */
import { at } from '../../model';
import { type Greys, SIDES } from './sides';

/** Which four: counted in fours from the top left. */
export interface Group {
  row: number;
  column: number;
}

/** A place in the picture, from 0 to 1 across and down. */
export interface Spot {
  x: number;
  y: number;
}

/** The four at a place. */
export function groupAt(stage: number, { x, y }: Spot): Group {
  const groups = at(SIDES, stage) / 2;
  const within = (share: number) => Math.max(0, Math.min(groups - 1, Math.floor(share * groups)));
  return { row: within(y), column: within(x) };
}

/** Their greys: the two above, the two below. */
export const fourOf = (greys: Greys, { row, column }: Group): number[] =>
  [0, 1, 2, 3].map((k) => at(at(greys, 2 * row + (k >> 1)), 2 * column + (k & 1)));

/** Of three bands along one side, which of the two squares lie over it. */
const OVER = [[0], [0, 1], [1]] as const;

/**
 * The nine parts of what is to be seen of four squares, `share` of the way (0: four squares, 1: one). Where squares overlap,
 * the mean of theirs. In squares from the corner of the first; parts without any size are left out.
 */
export function eachPart(
  four: readonly number[],
  share: number,
  draw: (left: number, top: number, right: number, bottom: number, grey: number) => void,
): void {
  const mean = (at(four, 0) + at(four, 1) + at(four, 2) + at(four, 3)) / 4;
  const edge = (n: number): number => (n === 0 ? 0 : n === 1 ? 1 - share : n === 2 ? 1 + share : 2);
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      if (edge(row) === edge(row + 1) || edge(column) === edge(column + 1)) continue;
      let [sum, count] = [0, 0];
      for (const i of at(OVER, row))
        for (const j of at(OVER, column)) {
          sum += at(four, 2 * i + j);
          count++;
        }
      const own = sum / count;
      draw(edge(column), edge(row), edge(column + 1), edge(row + 1), own + (mean - own) * share);
    }
}
