/** Rows of greys, from 0 (black) to 1 (white). */
export type Greys = readonly (readonly number[])[];

/** How many squares lie along a side, stage by stage. */
export const SIDES = [64, 32, 16, 8, 4, 2] as const;
