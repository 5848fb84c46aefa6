/** The axes of a drawing: where a value lies, and what a place stands for. Without d3, which makes the ticks (frame.ts). */

import { twelveDigits } from '../../live-math';

export interface Axis {
  min: number;
  max: number;
  /** Where 0 lies in the drawing, and how far 1 is from it. */
  at0: number;
  perUnit: number;
  ticks: readonly { at: number; label: string }[];
}

export interface Frame {
  width: number;
  height: number;
  box: { left: number; right: number; top: number; bottom: number };
  x: Axis;
  y: Axis;
}

/** An axis without ticks, from `min` at `start` to `max` at `end`. */
export function plainAxis([min, max]: readonly [number, number], [start, end]: readonly [number, number]): Axis {
  const perUnit = (end - start) / (max - min);
  return { min, max, at0: start - min * perUnit, perUnit, ticks: [] };
}

/** Where a value lies on an axis; values beyond its ends lie at them. */
export const place = ({ min, max, at0, perUnit }: Axis, value: number): number =>
  at0 + Math.max(min, Math.min(max, value)) * perUnit;

/** Whether a value lies before an axis (−1), beyond it (1) or on it (0). */
export const sideOf = ({ min, max }: Axis, value: number): -1 | 0 | 1 => (value < min ? -1 : value > max ? 1 : 0);

/** The least of 1, 2, 5, 10, 20 … by which both axes of a frame must grow, from 0, for all of these to lie on them. */
export function scaleFor({ x, y }: Frame, values: readonly number[]): number {
  const need = Math.max(...values.map((value) => Math.max(value / x.max, value / y.max, value / x.min)), 1);
  const size = 10 ** Math.floor(Math.log10(need));
  return size * ([1, 2, 5, 10].find((step) => step * size >= need * (1 - 1e-12)) ?? 10);
}

/** What a place in the drawing stands for on an axis. */
export const valueAt = ({ min, max, at0, perUnit }: Axis, at: number): number =>
  Math.max(min, Math.min(max, (at - at0) / perUnit));

/** Beyond this, sums and differences would leave the doubles. */
const HUGE = 1e300;

/** The least and the greatest of some values, as far as an axis can hold them. */
export function endsOf(values: readonly number[]): [low: number, high: number] {
  const held = values.map((value) => Math.max(-HUGE, Math.min(HUGE, value)));
  return [Math.min(...held), Math.max(...held)];
}

/** The multiples of 1, 2 or 5 × 10ⁿ that lie between two values: `about` of them. */
export function roundSteps(low: number, high: number, about: number): number[] {
  const rough = Math.max((high - low) / about, 1e-9);
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 5].find((one) => one * size >= rough * (1 - 1e-12)) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.max(0, Math.floor(high / step + 1e-9) - first + 1);
  return Array.from({ length: Math.min(count, 2 * about + 2) }, (_, n) => twelveDigits((first + n) * step));
}
