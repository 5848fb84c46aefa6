/** Moving the score to where a reader wants it, by the one number that does nothing else: the output bias. */
import { addSteps } from '../../live-math';
import { sum } from '../../model/linear';

/** The score that gives this probability: ln(p / (1 − p)), for p strictly between 0 and 1. */
export const scoreOf = (p: number): number => Math.log(p / (1 - p));

/** The output bias with which the score is `wanted`, the rest of the network left as it is. */
export const biasFor = (wanted: number, { z2, b2 }: { z2: number; b2: number }): number =>
  Number(sum([wanted, -z2, b2]).toPrecision(12));

/** To the nearest mark of a scale with marks every `step`. */
export const toMark = (value: number, step: number): number => addSteps(0, Math.round(value / step), step);
