/** Six images to be labelled by the rule of the book: a car's right side is brighter than its left. */

export interface ToLabel {
  /** The pixels, row by row. */
  x: readonly number[];
  name: string;
  /** What is said of a wrong label. */
  says: string;
}

export const SIX: readonly ToLabel[] = [
  { x: [0.1, 0.9, 0.2, 0.7], name: 'first', says: 'The right is the brighter side.' },
  { x: [0.3, 0.1, 0.5, 0.1], name: 'second', says: 'The left is the brighter side.' },
  { x: [0.9, 0.3, 0.1, 0.8], name: 'third', says: 'The brightest square is on the left, but the side counts.' },
  { x: [0.4, 0.3, 0.3, 0.4], name: 'fourth', says: 'Equal, and equal is not a car.' },
  { x: [0, 0.2, 0, 0], name: 'fifth', says: 'Dark, but darker on the left.' },
  { x: [1, 1, 1, 1], name: 'sixth', says: 'Equal, and equal is not a car.' },
];
