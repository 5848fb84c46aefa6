/** What a reader may set a number to. */
import { addSteps, formatNumber } from './number';
import type { Range } from './registry';

/** What a slider moves on: marks every `step` from `min` to `max`. */
export type Scale = Pick<Range, 'min' | 'max' | 'step'>;

/** Says in words why a value can't be taken; undefined where it can. */
export function refusal({ typedMin, typedMax, above, whole }: Range, value: number): string | undefined {
  const [low, high] = [formatNumber(typedMin), formatNumber(typedMax)];
  if (Number.isNaN(value)) return 'that is no number';
  if (whole && value !== typedMin && value !== typedMax) return `it is ${low} or ${high}`;
  if (above && value <= typedMin) return `it must be above ${low}`;
  if (value < typedMin) return `it must be ${low} or more`;
  if (value > typedMax) return `it must be ${high} or less`;
  return undefined;
}

/** The range of a slider: wide enough for the value as it is. */
export const widened = ({ min, max }: Pick<Scale, 'min' | 'max'>, value: number): { min: number; max: number } => ({
  min: Math.min(min, value),
  max: Math.max(max, value),
});

/** A value some steps on, kept within the slider's range. */
export function stepped(range: Scale, value: number, steps: number): number {
  const { min, max } = widened(range, value);
  return Math.max(min, Math.min(max, addSteps(value, steps, range.step)));
}

/** The mark of a scale that is nearest to `wanted`; its ends, made wide enough for the value as it is, count as marks. */
export function toMark(range: Scale, value: number, wanted: number): number {
  const { min, max } = widened(range, value);
  if (wanted === min || wanted === max) return wanted;
  return Math.max(min, Math.min(max, addSteps(0, Math.round(wanted / range.step), range.step)));
}

/**
 * Where a slider goes that was set to `wanted`: to the nearest mark. A nudge of less than a step, as assistive technology
 * may send, is one step from the value as it is.
 */
export function snapped(range: Scale, value: number, wanted: number): number {
  const { min, max } = widened(range, value);
  if (wanted === value) return value;
  const nudged = Math.abs(wanted - value) < range.step && wanted !== min && wanted !== max;
  return nudged ? stepped(range, value, Math.sign(wanted - value)) : toMark(range, value, wanted);
}
