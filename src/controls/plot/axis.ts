/** The axes of a drawing: where a value lies, and what a place stands for. Without d3, which makes the ticks (frame.ts). */

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
  xLabel: string;
  yLabel: string;
}

/** An axis without ticks, from `min` at `start` to `max` at `end`. */
export function plainAxis([min, max]: readonly [number, number], [start, end]: readonly [number, number]): Axis {
  const perUnit = (end - start) / (max - min);
  return { min, max, at0: start - min * perUnit, perUnit, ticks: [] };
}

/** Where a value lies on an axis; values beyond its ends lie at them. */
export const place = ({ min, max, at0, perUnit }: Axis, value: number): number =>
  at0 + Math.max(min, Math.min(max, value)) * perUnit;

/** What a place in the drawing stands for on an axis. */
export const valueAt = ({ min, max, at0, perUnit }: Axis, at: number): number =>
  Math.max(min, Math.min(max, (at - at0) / perUnit));
