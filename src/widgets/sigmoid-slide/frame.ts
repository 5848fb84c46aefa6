/** What the slide is drawn in: the score across, the answer upwards, in percent. */
import { plainAxis } from '../../controls/plot/axis';
import { moment, setNumber } from '../../state/store';
import { biasFor, SCORE } from './levers';

/** The size that the curve is drawn for: 62 px for a point of score. */
export const SIZE = { width: 744, height: 338 } as const;

export const ACROSS = plainAxis([SCORE.min, SCORE.max], [0, 100]);
export const UP = plainAxis([0, 1], [100, 0]);

export const setScore = (wanted: number): void => setNumber('b2', biasFor(wanted, moment.peek()));
