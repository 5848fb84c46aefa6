/** The four moments of flattening a picture of two rows: where each tile stands, in tiles from the top left. */
export interface Stop {
  name: string;
  says: string;
  /** [across, down], pixel by pixel. */
  places: readonly (readonly [number, number])[];
}

/** The strip lies in row 3 and stands up about its right end, so that its last tile never moves. */
export const STOPS: readonly Stop[] = [
  {
    name: 'square',
    says: 'Two rows of two.',
    places: [
      [0, 3],
      [1, 3],
      [0, 4],
      [1, 4],
    ],
  },
  {
    name: 'cut',
    says: 'It is cut between its rows, and the second slides to the right.',
    places: [
      [0, 3],
      [1, 3],
      [2, 4],
      [3, 4],
    ],
  },
  {
    name: 'strip',
    says: 'The second row moves up behind the first.',
    places: [
      [0, 3],
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  },
  {
    name: 'column',
    says: 'The strip stands up. No number is lost.',
    places: [
      [3, 0],
      [3, 1],
      [3, 2],
      [3, 3],
    ],
  },
];
