/** A car at night in 64 × 64 greys, drawn for this book, and what becomes of it when four squares that touch melt into one. */
import { at } from '../../model';
import car from './car-64.json';
import { type Greys, SIDES } from './sides';

export { type Greys, SIDES };

/** Each square of the next stage is the mean of four of this one. */
export const melted = (greys: Greys): Greys =>
  Array.from({ length: greys.length / 2 }, (_, i) =>
    Array.from({ length: greys.length / 2 }, (_, j) => {
      const [above, below] = [at(greys, 2 * i), at(greys, 2 * i + 1)];
      // To 12 digits: what four tenths come to is a tenth again.
      const mean = (at(above, 2 * j) + at(above, 2 * j + 1) + at(below, 2 * j) + at(below, 2 * j + 1)) / 4;
      return Number(mean.toPrecision(12));
    }),
  );

/** The car at each of these. */
export const STAGES: readonly Greys[] = (() => {
  const stages: Greys[] = [car];
  while (stages.length < SIDES.length) stages.push(melted(at(stages, stages.length - 1)));
  return stages;
})();

/** Four squares of the 8 × 8 picture in the beam of its headlights: those that the chapter asks to melt by hand. */
export const FOUR: readonly number[] = [0, 1, 2, 3].map((k) => at(at(at(STAGES, 3), 6 + (k >> 1)), 4 + (k & 1)));
