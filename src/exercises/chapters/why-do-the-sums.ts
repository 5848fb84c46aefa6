import { fromBlackToWhite, pullsDown } from '../images';
import type { Exercises } from '../types';

const PIXELS = [0, 1, 2, 3];

export const exercises: Exercises = {
  'final-mark': {
    kind: 'work',
    title: 'The final mark',
    numbers: 'post',
    hints: () => ['Homework counts 0.2. What does a 10 bring?', '0.2 × 10 = 2 and 0.3 × 8 = 2.4. Add the 3 of the exam.'],
    fields: [
      {
        label: 'final mark',
        answer: () => 0.5 * 6 + 0.2 * 10 + 0.3 * 8,
        slips: () => [
          { value: 8, says: 'That is the plain average, as if the three counted the same.' },
          { value: 24, says: 'Those are the marks alone, added up. Each is first multiplied by what it counts.' },
          { value: 25, says: 'The weights were added to the marks. Each mark is multiplied by its weight.' },
          { value: 4.4, says: 'The 3 that the exam has brought is missing.' },
          { value: 5.4, says: 'What homework brings is missing.' },
          { value: 5, says: 'What the project brings is missing.' },
          { value: 7.6, says: 'The weights of homework and project have changed places.' },
          { value: 8.6, says: 'The weights of exam and homework have changed places.' },
          { value: 7.8, says: 'The weights of exam and project have changed places.' },
        ],
      },
    ],
  },
  'pulls-down': {
    kind: 'goal',
    title: 'The pixel that pulls the answer down',
    own: 'tracks',
    reached: (moment, page) => {
      const pixel = page?.('tracks.pixel');
      return pixel !== undefined && pullsDown(moment, pixel);
    },
    possible: (moment) => PIXELS.some((j) => pullsDown(moment, j)),
    // By how much the chosen pixel lifts the answer from black to white: below zero it pulls down.
    gauge: (moment, page) => {
      const pixel = page?.('tracks.pixel');
      if (pixel === undefined) return undefined;
      return { value: fromBlackToWhite(moment, pixel).answer, from: -0.1, to: 0.1, goal: [-0.1, 0] };
    },
    status: (moment, page) => {
      const pixel = page?.('tracks.pixel');
      if (pixel === undefined || pullsDown(moment, pixel)) return '';
      return `Pixel ${pixel + 1} does not: move it from black to white, and watch the mark.`;
    },
  },
};
