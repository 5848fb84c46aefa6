import { shownText } from '../../live-math';
import { type Moment, quantity, read } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { PARAMETER_IDS } from '../../quantities/parameters';
import type { Exercises, Field } from '../types';

const UP = 0;
const DOWN = 1;
const NEITHER = 2;

/** Up where the slope is below zero: the loss then falls as the number rises. */
const better = (slope: number): number => (slope < 0 ? UP : slope > 0 ? DOWN : NEITHER);

const RANKED = [
  ['W2[0]', 'W₂[1]'],
  ['W2[2]', 'W₂[3]'],
  ['b2', 'b₂'],
] as const;
const size = (moment: Moment, id: string): number => Math.abs(read(moment, slopeId(id)));
/** 1 for the steepest; numbers that are equally steep share a place. */
const placeOf = (moment: Moment, id: string): number =>
  1 + RANKED.filter(([other]) => size(moment, other) > size(moment, id) + 1e-12).length;
const fromBelow = (moment: Moment, id: string): number =>
  1 + RANKED.filter(([other]) => size(moment, other) < size(moment, id) - 1e-12).length;
const bySign = (moment: Moment, id: string): number =>
  1 + RANKED.filter(([other]) => read(moment, slopeId(other)) > read(moment, slopeId(id)) + 1e-12).length;
const byValue = (moment: Moment, id: string): number =>
  1 + RANKED.filter(([other]) => Math.abs(read(moment, other)) > Math.abs(read(moment, id)) + 1e-12).length;

const rank = ([id, symbol]: (typeof RANKED)[number]): Field => ({
  label: `place of ${symbol}`,
  answer: (moment) => placeOf(moment, id),
  slips: (moment) => [
    { value: fromBelow(moment, id), says: 'Counted from the wrong end: 1 is the steepest.' },
    { value: bySign(moment, id), says: 'Leave the signs out: a slope far below zero is steep too.' },
    { value: byValue(moment, id), says: 'That goes by the numbers themselves. Their slopes are meant.' },
  ],
});

export const exercises: Exercises = {
  'up-or-down': {
    kind: 'predict',
    title: 'Should W₂[3] go up or down?',
    choices: ['up', 'down', 'it makes no difference'],
    answer: ({ dW2 }) => better(dW2[2] ?? 0),
  },
  flat: {
    kind: 'pick',
    title: 'A number that makes no difference',
    from: PARAMETER_IDS,
    right: (moment, id) => read(moment, slopeId(id)) === 0,
    says: (moment, id) =>
      `Its slope is ${shownText(quantity(slopeId(id)), read(moment, slopeId(id)))}, so it does make a difference.`,
  },
  rank: { kind: 'work', title: 'Three slopes in order', fields: RANKED.map(rank) },
};
