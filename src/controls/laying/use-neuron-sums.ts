/** The sums of the three neurons as they are and as they are drawn, on one ruler, so that their lengths compare. */
import type { RefObject } from 'preact';
import { at } from '../../model';
import { PACE, useTravels } from '../motion/use-travel';
import { type Axis, plainAxis } from '../plot/axis';
import { useFitted } from '../plot/use-fitted';
import { useRead } from '../use-read';
import { NEURONS } from './rows';
import { rulerOver, type Sum, totalsOf } from './sums';

export interface NeuronSums {
  axis: Axis;
  ticks: readonly number[];
  /** Of each sum, after 0, 1, 2, … terms. */
  totals: readonly (readonly number[])[];
  drawn: readonly (readonly number[])[];
}

/** Any sums that share a ruler. */
export function useSums(of: readonly Sum[], field: RefObject<Element>): NeuronSums {
  const read = useRead();
  const totals = of.map((one) => totalsOf(one, read));
  const { axis, ticks } = useFitted(() => rulerOver(totals.flat()));
  const [least, most] = useTravels([axis.min, axis.max], field, PACE.quick);
  const flat = useTravels(totals.flat(), field);
  const size = at(totals, 0).length;
  return {
    axis: plainAxis([least as number, most as number], [0, 100]),
    ticks,
    totals,
    drawn: totals.map((_, n) => flat.slice(n * size, (n + 1) * size)),
  };
}

export const useNeuronSums = (field: RefObject<Element>): NeuronSums => useSums(NEURONS, field);
