import { alike, withImage } from '../images';
import type { Exercises } from '../types';

const RIGHT_COLUMN = [0, 1, 0, 1];

export const exercises: Exercises = {
  'is-it-a-car': {
    kind: 'predict',
    title: 'Is it a car?',
    choices: ['a car', 'not a car'],
    // Four greys do not say. That is the point.
    answer: () => undefined,
  },
  'paint-the-right-column': {
    kind: 'goal',
    reached: ({ x }) => RIGHT_COLUMN.every((value, j) => alike(x[j] ?? Number.POSITIVE_INFINITY, value)),
    possible: () => true,
    solution: (moment) => withImage(moment, RIGHT_COLUMN),
  },
};
