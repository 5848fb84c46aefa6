/** The marks of the three rulers as they are drawn: on their way, or where they stand. */
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { useMoment } from '../../controls/use-read';
import { at } from '../../model';
import { sumRange } from '../../model/image-range';
import type { Drawn } from './Ruler';

const NEURONS = [0, 1, 2] as const;
const MARKS = 5;

/** pressed: the pixel without which a sum is shown too. */
export function useMarks(pressed: number, field: RefObject<Element>): readonly Drawn[] {
  const { W1, b1, z1, c1 } = useMoment();
  const goals = NEURONS.flatMap((i) => {
    const { low, high } = sumRange(at(W1, i), at(b1, i));
    const [sum, push] = [at(z1, i), at(at(c1, i), pressed)];
    return [low.value, at(b1, i), high.value, sum, Number.isFinite(push) ? sum - push : sum];
  });
  const drawn = useTravels(goals, field);
  /** Where each dot stood when it set out. */
  const stood = useRef(z1);
  stood.current = z1.map((goal, i) => (drawn[MARKS * i + 3] === goal ? goal : at(stood.current, i)));
  return NEURONS.map((i) => {
    const [low, bias, high, sum, without] = drawn.slice(MARKS * i, MARKS * (i + 1)) as [number, number, number, number, number];
    const [goal, from] = [at(z1, i), at(stood.current, i)];
    return {
      low,
      bias,
      high,
      sum,
      without,
      ghost: from === goal ? undefined : { from, left: Math.min(1, Math.abs((goal - sum) / (goal - from))) },
    };
  });
}
