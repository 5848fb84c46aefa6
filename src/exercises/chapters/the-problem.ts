import type { Exercises } from '../types';

/** How many images there are to label. */
const IMAGES = 6;

export const exercises: Exercises = {
  'four-become-one': {
    kind: 'work',
    title: 'Four squares become one',
    numbers: 'post',
    veils: ['melted.grey'],
    hints: () => ['Add the four. How much do they make together?', '2.8, shared among four.'],
    fields: [
      {
        label: 'one square',
        answer: () => (0.5 + 1 + 0.7 + 0.6) / 4,
        slips: () => [
          { value: 2.8, says: 'That is the sum, brighter than white. It is still to be divided by four.' },
          { value: 1.4, says: 'That is half of the sum. There are four squares.' },
          { value: 0.75, says: 'That is the middle between the darkest and the brightest. All four count.' },
          { value: 0.65, says: 'That lies half way between the two in the middle. The other two count as well.' },
          { value: 0.575, says: 'The 0.5 is missing from the sum.' },
          { value: 0.45, says: 'The 1 is missing from the sum.' },
          { value: 0.525, says: 'The third of the four is missing from the sum.' },
          { value: 0.55, says: 'The 0.6 is missing from the sum.' },
        ],
      },
    ],
  },
  'label-six': {
    kind: 'goal',
    title: 'Six images labelled',
    own: 'six',
    reached: (_, page) => page?.('six.right') === IMAGES,
    possible: () => true,
    status: (_, page) => `${page?.('six.right') ?? 0} of six are labelled by the rule.`,
    gauge: (_, page) => ({ value: page?.('six.right') ?? 0, from: 0, to: IMAGES, goal: IMAGES }),
  },
  stamp: {
    kind: 'predict',
    title: 'Another label, and the answer',
    choices: ['it goes down a little', 'it jumps to 0', 'it stays'],
    answer: () => 2,
    says: [
      'Not even a little: look for the label among what makes the answer.',
      'It would have to be told. Look for the label among what makes the answer.',
    ],
  },
};
