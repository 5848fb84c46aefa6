import { at, crossEntropy, sigmoid } from '../../model';
import { roundedEarly } from '../slips';
import type { Exercises, Slip } from '../types';

/** What the reader chooses between, and the losses that these stand for. */
const GUESSES = [0.8, 1.5, 5];

const nearest = (loss: number): number =>
  GUESSES.reduce((best, guess, n) => (Math.abs(guess - loss) < Math.abs(at(GUESSES, best) - loss) ? n : best), 0);

const SURE = 4;
const p = sigmoid(SURE);

const sureSlips: Slip[] = [
  { value: crossEntropy(SURE, 1), says: 'That is the loss for the label 1. Here the label is 0, so the other term counts.' },
  { value: p, says: 'That is the answer itself. The loss is minus the logarithm of what it gives to “not a car”.' },
  { value: 1 - p, says: 'That is the chance left for “not a car”. Its logarithm is still to be taken, with a minus in front.' },
  {
    value: -crossEntropy(SURE, 0),
    says: 'The size is right. A loss is never below zero: mind the minus in front of the logarithm.',
  },
  { value: -Math.log10(1 - p), says: 'That is the logarithm to the base 10. Here ln is meant, to the base e.' },
  { value: p ** 2, says: 'That is the squared error. The loss here is minus a logarithm.' },
  { value: SURE, says: 'Close: that is the score. The loss is a little more than that.' },
  ...roundedEarly((round) => -Math.log(Math.max(1e-9, 1 - round(p)))),
];

export const exercises: Exercises = {
  'other-label': {
    kind: 'predict',
    title: 'The loss with the label 0',
    choices: GUESSES.map((guess) => `about ${guess}`),
    answer: ({ z2 }) => nearest(crossEntropy(z2, 0)),
  },
  'do-not-know': {
    kind: 'work',
    title: 'The answer that costs ln 2',
    fields: [
      {
        label: 'a₂',
        answer: () => sigmoid(0),
        slips: () => [
          { value: Math.log(2), says: 'That is the loss. Which answer costs as much?' },
          { value: 2, says: 'A probability is never above 1. Mind the minus in front of the logarithm.' },
          { value: 1 - Math.log(2), says: 'The loss is a logarithm, not what is missing to 1.' },
          { value: 0, says: 'Zero is the score of that answer. The question is about the answer itself.' },
        ],
      },
    ],
  },
  'sure-and-wrong': {
    kind: 'work',
    title: 'Sure, and wrong',
    fields: [{ label: 'L', answer: () => crossEntropy(SURE, 0), slips: () => sureSlips }],
  },
};
