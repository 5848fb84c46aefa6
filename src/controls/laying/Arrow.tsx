/** From the end of the last bar to the ring that takes the sum. */
import { at } from '../../model';
import { type Axis, place } from '../plot/axis';

interface Props {
  /** From 0 to 1. */
  come: number;
  axis: Axis;
  /** The totals as drawn. */
  drawn: readonly number[];
}

export function Arrow({ come, axis, drawn }: Props) {
  const last = drawn.length - 1;
  const right = place(axis, Math.max(at(drawn, last - 1), at(drawn, last))) / 100;
  return come > 0 ? <i class="to-ring" style={`--to:${right};--lane-of:${last - 1};--come:${come}`} aria-hidden="true" /> : null;
}
