/** Flattening a picture of two rows: where each tile stands on the way, in tiles from the top left of the drawing. */

/** A tile's place; turn: how far the strip that it lies in has stood up, in degrees. */
export interface Place {
  across: number;
  down: number;
  turn: number;
}

export interface Stop {
  name: string;
  says: string;
}

export const STOPS: readonly Stop[] = [
  { name: 'square', says: 'Two rows of two.' },
  { name: 'cut', says: 'It is cut between its rows, and the second slides to the right.' },
  { name: 'strip', says: 'The second row has moved up behind the first.' },
  { name: 'column', says: 'The strip has stood up. No number is lost.' },
];

/** Row 1 of the square lies here, and its last tile's place becomes the column's lowest. */
const ROW = 3;
/** The gap of the cut, in tiles. */
const GAP = 0.3;

const share = (at: number, from: number, to: number): number => Math.max(0, Math.min(1, (at - from) / (to - from)));

/**
 * Where pixel j (from 0) stands at a moment between the first stop, 0, and the last, 3. The second row is cut off, slides right,
 * moves up; then the strip stands up about its right end, which never moves.
 */
export function placeAt(j: number, moment: number): Place {
  const second = j > 1;
  const [cut, slides, rises] = [share(moment, 0, 0.25), share(moment, 0.25, 1), share(moment, 1, 2)];
  const across = second ? j - 2 + 2 * slides : j;
  const down = second ? ROW + 1 + GAP * cut - (1 + GAP) * rises : ROW;
  const turn = 90 * share(moment, 2, 3);
  if (turn === 0) return { across, down, turn };
  const [angle, arm] = [(turn * Math.PI) / 180, 3 - j];
  return { across: 3 - arm * Math.cos(angle), down: ROW - arm * Math.sin(angle), turn };
}
