import { shownText } from '../../live-math';
import { quantity, read } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises } from '../types';

const UP = 0;
const DOWN = 1;
const NEITHER = 2;

/** Up where the slope is below zero: the loss then falls as the number rises. */
const better = (slope: number): number => (slope < 0 ? UP : slope > 0 ? DOWN : NEITHER);

/** The losses on both sides of b₂ and at it, and the stretch between the two, as the question prints them. */
const HIGHER = 0.241223;
const LOWER = 0.245543;
const HERE = 0.243374;
const STRETCH = 0.02;
const change = HIGHER - LOWER;

export const exercises: Exercises = {
  'up-or-down': {
    kind: 'predict',
    title: 'Should W₂[3] go up or down?',
    veils: ['dW1', 'db1', 'dW2', 'db2', 'dz2', 'nudge'],
    choices: ['up', 'down', 'it makes no difference'],
    answer: ({ dW2 }) => better(dW2[2] ?? 0),
  },
  'by-hand': {
    kind: 'work',
    title: 'The slope at b₂',
    numbers: 'post',
    veils: ['db2', 'dz2', 'post.db2', 'post.dz2'],
    fields: [
      {
        label: 'slope at b₂',
        answer: ({ db2 }) => db2,
        follows: () => [change / STRETCH],
        slips: ({ db2 }) =>
          distinct(db2, [
            { value: change / 0.01, says: 'Divided by 0.01; but the stretch is from 0.19 to 0.21.' },
            { value: change, says: 'That is the change of the loss. It is still to be divided by the stretch.' },
            { value: -change / STRETCH, says: 'Higher minus lower got mixed up: mind which loss belongs to the higher b₂.' },
            { value: STRETCH / change, says: 'The wrong way up: the change of the loss is divided by the stretch.' },
            { value: (HIGHER - HERE) / 0.01, says: 'One side only: right, and a little rougher than both sides.' },
          ]),
      },
    ],
    hints: () => [
      'From the lower to the higher: how much does the loss change? Mind the sign.',
      '0.241223 − 0.245543 = −0.00432, over a stretch of 0.02.',
    ],
  },
  flat: {
    kind: 'pick',
    title: 'A number that makes no difference',
    from: PARAMETER_IDS,
    right: (moment, id) => read(moment, slopeId(id)) === 0,
    says: (moment, id) =>
      `Its slope is ${shownText(quantity(slopeId(id)), read(moment, slopeId(id)))}, so it does make a difference.`,
  },
};
