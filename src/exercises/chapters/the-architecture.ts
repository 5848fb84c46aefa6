import { formatNumber } from '../../live-math';
import { forward } from '../../model';
import { type Moment, withNumber } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import type { Exercises } from '../types';

/** How many hidden neurons the exercise gives the network instead of three. */
const HIDDEN = 5;
/** What one hidden neuron owns: a weight for each of four pixels, a bias, a weight on the way to the answer. */
const OWNED = 6;

/** Every black-and-white setting of pixels 1 to 3. */
const CORNERS = Array.from({ length: 8 }, (_, n) => [n & 4 ? 1 : 0, n & 2 ? 1 : 0, n & 1]);
/** Settings of five greys: what cancels in the corners need not cancel between them. */
const GREYS = Array.from({ length: 5 ** 3 }, (_, n) =>
  [n % 5, Math.floor(n / 5) % 5, Math.floor(n / 25)].map((grey) => grey / 4),
);

/** How far answer and score still move when pixel 4 goes from black to white, for one setting of the others. */
function movedBy({ W1, b1, W2, b2 }: Moment, others: readonly number[]): { answer: number; score: number } {
  const withPixel4 = (grey: number) => forward({ W1, b1, W2, b2 }, { x: [...others, grey], y: 1 });
  const [black, white] = [withPixel4(0), withPixel4(1)];
  return { answer: Math.abs(white.a2 - black.a2), score: Math.abs(white.z2 - black.z2) };
}

/** A score that moves by no more than this does not move. */
const STILL = 1e-9;

interface Hold {
  /** The most that pixel 4 still does to the answer with the others black or white, and where it does it. */
  most: number;
  at: readonly number[];
  /** Whether it does nothing there, nothing with the others grey, nothing with the image in view. */
  blindInCorners: boolean;
  blind: boolean;
  blindHere: boolean;
}

export function holdOfPixel4(moment: Moment): Hold {
  const corners = CORNERS.map((others) => ({ others, ...movedBy(moment, others) }));
  const worst = corners.reduce((most, one) => (one.answer > most.answer ? one : most));
  const still = (others: readonly number[]) => movedBy(moment, others).score <= STILL;
  const blindInCorners = corners.every(({ score }) => score <= STILL);
  const blindHere = still(moment.x.slice(0, 3));
  return {
    most: worst.answer,
    at: worst.others,
    blindInCorners,
    blind: blindInCorners && blindHere && GREYS.every(still),
    blindHere,
  };
}

/** A setting of pixels 1 to 3 in words. */
function inWords(others: readonly number[]): string {
  const white = others.flatMap((grey, j) => (grey === 1 ? [j + 1] : []));
  if (white.length === 0) return 'Make pixels 1 to 3 black';
  if (white.length === 1) return `Make pixel ${white[0]} white, the others black`;
  return `Make pixels ${white.join(' and ')} white`;
}

export const exercises: Exercises = {
  'one-line-moves': {
    kind: 'predict',
    title: 'Which sums move with one line',
    choices: ['neuron 1’s only', 'all three', 'none, only the answer'],
    answer: () => 0,
    says: [
      undefined,
      'A pixel has three lines. This is one of them: where does it end?',
      'The answer hears of it only through a neuron. Through which?',
    ],
  },
  'blind-to-pixel-4': {
    kind: 'goal',
    title: 'Blind to pixel 4',
    by: 'parameters',
    reached: (moment) => holdOfPixel4(moment).blind,
    possible: () => true,
    solution: (moment) => [0, 1, 2].reduce((network, i) => withNumber(network, `W1[${i}][3]`, 0), networkOf(moment)),
    status: (moment) => {
      const { most, at: where, blind, blindInCorners, blindHere } = holdOfPixel4(moment);
      if (blind) return 'Pixel 4 moves nothing.';
      if (blindInCorners) return 'With the others black or white it is blind, but not with all of their greys.';
      if (blindHere) return `For this image it is blind. ${inWords(where)}, and try again.`;
      return `With the others black or white, pixel 4 can still move the answer by ${formatNumber(most)}.`;
    },
    gauge: (moment) => {
      const { most } = holdOfPixel4(moment);
      return { value: most, from: 0, to: 0.05, goal: 0 };
    },
  },
  'five-neurons': {
    kind: 'work',
    title: 'Parameters with five hidden neurons',
    numbers: 'post',
    hints: () => ['How many numbers does one hidden neuron own?', `Six each, and one bias at the end: ${HIDDEN} × ${OWNED} + 1.`],
    fields: [
      {
        label: 'parameters',
        answer: () => HIDDEN * OWNED + 1,
        slips: () => [
          { value: 25, says: 'Those are the lines. The biases have none, and count as well.' },
          { value: 26, says: 'The biases of the hidden neurons are missing.' },
          { value: 30, says: 'One is missing: the last neuron has a bias too.' },
          { value: 35, says: 'The four pixels were counted. They come from outside.' },
          { value: 29, says: 'Each new neuron also has a line to the answer.' },
          { value: 27, says: 'Each new neuron also has a bias, and a line to the answer.' },
          { value: 21, says: 'Each new neuron brings more than one number: its lines have weights, and it has a bias.' },
          { value: 19, says: 'That is the network as it is, with three hidden neurons.' },
          { value: 20, says: 'Those are the lines from the pixels alone.' },
          { value: 10, says: 'Those are the pixels, the neurons and the answer. Count the lines, and a bias for each neuron.' },
        ],
      },
    ],
  },
};
