/** Moving the score to where a reader wants it, by the one number that does nothing else: the output bias. */
import { type Scale, toMark } from '../../live-math';
import { sigmoid } from '../../model';
import { sum } from '../../model/linear';
import { moment, setNumber } from '../../state/store';
import { plainAxis } from '../plot/axis';

/** The score that gives this probability: ln(p / (1 − p)), for p strictly between 0 and 1. */
export const scoreOf = (p: number): number => Math.log(p / (1 - p));

/** The output bias with which the score is `wanted`, the rest of the network left as it is. */
export const biasFor = (wanted: number, { z2, b2 }: { z2: number; b2: number }): number =>
  Number(sum([wanted, -z2, b2]).toPrecision(12));

export const setScore = (wanted: number): void => setNumber('b2', biasFor(wanted, moment.peek()));

/** What is computed has digits without end: a lever, and the point on the curve, go to the marks of their scale. */
export const nearestMark = (scale: Scale, wanted: number): number => toMark(scale, scale.min, wanted);

export const SCORE: Scale = { min: -6, max: 6, step: 0.1 };
/** Its ends are those of the score. */
export const ANSWER: Scale = { min: sigmoid(SCORE.min), max: sigmoid(SCORE.max), step: 0.01 };

/** As far as the axis has it: a hand takes a score beyond it by its end. */
export const withinScores = (score: number): number => Math.max(SCORE.min, Math.min(SCORE.max, score));

/** The score across a drawing, in percent; and the whole scores along it. */
export const ACROSS = plainAxis([SCORE.min, SCORE.max], [0, 100]);
export const SCORES: readonly number[] = Array.from({ length: 13 }, (_, n) => n - 6);
