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
  /** A bar that has run back ends at its left: from there it goes on over the bar. */
  const back = at(drawn, last) < at(drawn, last - 1);
  if (come <= 0) return null;
  return (
    <i
      class={back ? 'to-ring over' : 'to-ring'}
      style={`--to:${place(axis, at(drawn, last)) / 100};--lane-of:${last - 1};--come:${come}`}
      aria-hidden="true"
    />
  );
}
