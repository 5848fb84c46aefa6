/**
 * The course of one pass: five stations, and the steps of each. A position runs from 0, the image as it stands, to the last
 * step, when the answer is there; whole numbers are what Step stops at.
 */

import { rowAt, TERMS_OF_ROW } from '../../controls/laying/rows';

/** Unroll; three rows, each laid down, four products and the bias; three gates; three terms and the bias; curve and ring. */
export const STEPS = [1, 18, 3, 4, 2] as const;
export const STATIONS = STEPS.length;

const firsts = STEPS.map((_, station) => STEPS.slice(0, station).reduce((sum, steps) => sum + steps, 0));
/** The position at which a station begins, and at which it is done. */
export const beginOf = (station: number): number => firsts[station] ?? LAST;
export const endOf = (station: number): number => beginOf(station) + (STEPS[station] ?? 0);
export const LAST = STEPS.reduce((sum: number, steps) => sum + steps, 0);

/** The station that a position lies in: at its end it still does. */
export const stationAt = (at: number): number =>
  Math.max(
    0,
    firsts.findLastIndex((first) => at > first + 1e-9),
  );

/** The place of a position on five tracks of equal length, from 0 to 5. */
export function trackAt(at: number): number {
  const station = stationAt(at);
  return station + (at - beginOf(station)) / (STEPS[station] ?? 1);
}

/** The position at a place of the tracks. */
export function positionAt(track: number): number {
  const within = Math.max(0, Math.min(STATIONS, track));
  const station = Math.min(STATIONS - 1, Math.floor(within));
  return beginOf(station) + (within - station) * (STEPS[station] ?? 1);
}

/** How far the column has come over the rows. */
export const alongRows = (at: number): number => at - beginOf(1);

/** How long the way to a stop takes, in ms: what has more to show takes longer; a jump over many passes them all by. */
export function msTo(stop: number, from: number): number {
  const steps = Math.abs(stop - from);
  if (steps > 1.5) return Math.min(1800, 500 + 60 * steps);
  const between = Math.max(stop, Math.ceil(from));
  if (between === 1) return 1400;
  const { within } = rowAt(alongRows(between));
  if (stationAt(between) === 1) return within === 1 ? 1000 : 600;
  if (between === beginOf(2) + 1 || between === beginOf(3) + 1 || between === beginOf(4) + 1) return 1400;
  return stationAt(between) === 4 ? 1000 : 700;
}

/** How long Play looks at a stop, the way there included: the first row slowly, those after it faster. */
export function msAt(stop: number): number {
  if (stop === 0) return 700;
  const station = stationAt(stop);
  const { row, within } = rowAt(alongRows(stop));
  const way = msTo(stop, stop - 1);
  if (station !== 1) return way + 1300;
  return way + (row === 0 ? 1000 : within === TERMS_OF_ROW + 1 ? 900 : within === 1 ? 500 : 250);
}
