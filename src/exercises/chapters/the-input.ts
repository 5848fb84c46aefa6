import { formatNumber } from '../../live-math';
import { leastAndMost } from '../../model/shuffles';
import type { Moment } from '../../quantities';
import type { Exercises, ReadPage } from '../types';

/** The answer under the tiles, where the page has them. */
const answerOf = (page: ReadPage | undefined) => page?.('tiles.a2');
/** Added in another order, the same products may differ in a double's last digit. */
const HAIR = 1e-12;
const ends = (moment: Moment) => {
  const { least, most } = leastAndMost(moment);
  return { least: least.a2, most: most.a2 };
};

export const exercises: Exercises = {
  'right-below': {
    kind: 'work',
    title: 'The pixel right below number 20',
    numbers: 'post',
    fields: [
      {
        label: 'number',
        answer: () => 28,
        slips: () => [
          { value: 21, says: 'That is the next in the list: the pixel to the right of it.' },
          { value: 12, says: 'That is the one above it.' },
          { value: 22, says: 'Two further on is right below it in an image two pixels wide. This one is wider.' },
          { value: 27, says: 'One short: count how many numbers a row has.' },
          { value: 29, says: 'One too far: count how many numbers a row has.' },
          { value: 24, says: 'That is the end of its own row.' },
        ],
      },
    ],
    hints: () => ['How many numbers further on is the same spot in the next row?', 'A row has 8 numbers: 20 + 8.'],
  },
  'shuffle-alike': {
    kind: 'predict',
    title: 'Pixels and weights shuffled alike',
    choices: ['it rises', 'it falls', 'it stays'],
    says: ['Which pixel meets which weight now?', 'Which pixel meets which weight now?'],
    answer: () => 2,
    veils: ['tiles.z1', 'tiles.a2'],
  },
  'largest-order': {
    kind: 'goal',
    title: 'The order with the largest answer',
    own: 'tiles',
    reached: (moment, page) => (answerOf(page) ?? Number.NEGATIVE_INFINITY) >= ends(moment).most - HAIR,
    possible: () => true,
    gauge: (moment, page) => {
      const { least, most } = ends(moment);
      const to = Math.ceil(most * 100) / 100;
      const from = Math.min(Math.floor(least * 100) / 100, to - 0.01);
      return { value: answerOf(page) ?? moment.a2, from, to, goal: most };
    },
    status: (moment, page) => `The answer is ${formatNumber(answerOf(page) ?? moment.a2, 'unit')}.`,
  },
};
