/** A tenth of brightness on the line, and how much more or less the neuron then hands on. */
import { Other } from '../../controls/other-state/Other';
import type { Axis } from '../../controls/plot/axis';
import { twelveDigits } from '../../live-math';
import type { Straight } from './along';
import { acrossAt } from './frame';
import { upAt } from './Ticks';

export const TENTH = 0.1;
/** Room that it needs on the line, and between it and the dot. */
const LEAST = 0.35;
const APART = 0.17;
/** In percent of the height. */
const FLAT = 4;

/** Where it begins, in the middle of where the neuron speaks; undefined where that is too short. */
export const stepOn = (from: number, to: number): number | undefined =>
  to - from < LEAST ? undefined : Math.round((from + to) * 5 - 0.5 + 1e-9) / 10;

interface Props {
  i: number;
  j: number;
  up: Axis;
  /** Its line, as drawn. */
  drawn: Straight;
  weight: number;
  step: number;
  shows: boolean;
}

/** It gives way to the dot. */
export const stepIsClear = (step: number, now: number): boolean => Math.abs(step + TENTH / 2 - now) > APART;

export function Step({ i, j, up, drawn: { start, slope }, weight, step, shows }: Props) {
  const [low, high] = [step, step + TENTH].map((value) => start + slope * value) as [number, number];
  const clear = shows ? '' : ' gone';
  const corner = Math.max(low, high);
  /** Where it is too flat for words beside it, they stand above. */
  const flat = Math.abs(upAt(up, high) - upAt(up, low)) < FLAT;
  return (
    <>
      <span class={`bend-step${clear}`} style={`left:${acrossAt(step + TENTH / 2)}%;top:${upAt(up, corner)}%`} data-quoted="">
        0.1 brighter
      </span>
      <span
        class={`bend-step brings ${slope > 0 ? 'before' : 'after'}${flat ? ' flat' : ''}${clear}`}
        style={`left:${acrossAt(slope > 0 ? step : step + TENTH)}%;top:${upAt(up, flat ? corner : (low + high) / 2)}%`}
      >
        <Other id={`tenth.W1[${i}][${j}]`} like="a1[0]" value={twelveDigits(Math.abs(weight) / 10)} room={6} />{' '}
        {weight < 0 ? 'less' : 'more'}
      </span>
    </>
  );
}
