import { formatNumber, twelveDigits } from '../../live-math';
import { at, forward, POST_SECOND_IMAGE } from '../../model';
import { sum } from '../../model/linear';
import { type Moment, POST_NETWORK } from '../../quantities';
import { distinct } from '../slips';
import type { Exercises, ReadPage } from '../types';

/** Neuron 2 and pixel 1: what the sum is short of zero, and what a pixel as bright as 1 brings it. */
const short = ({ z1 }: Moment): number => twelveDigits(-at(z1, 1));
const weight = ({ W1 }: Moment): number => at(at(W1, 1), 0);
const needed = (moment: Moment): number => at(moment.x, 0) + short(moment) / weight(moment);

const whereSlips = (moment: Moment) =>
  distinct(needed(moment), [
    {
      value: short(moment) / weight(moment),
      says: 'That is how much brighter it must become. It does not start from black.',
    },
    { value: short(moment), says: 'That is how much the sum is short of zero. How much of pixel 1 brings that?' },
    {
      value: at(moment.x, 0) + short(moment),
      says: 'The sum is that much short, but pixel 1 counts for only three tenths of its brightness.',
    },
    { value: short(moment) * weight(moment), says: 'Divide by the weight: how many times does it go into what is missing?' },
    {
      value: (short(moment) / weight(moment)) * 10,
      says: 'That counts the tenths that are missing. How bright is pixel 1 when they have been added?',
    },
    {
      value: sum([at(moment.x, 0), -short(moment) / weight(moment)]),
      says: 'That is darker. The weight is above zero, so a brighter pixel raises the sum.',
    },
    {
      value: -at(moment.b1, 1) / weight(moment),
      says: 'That makes up for the bias alone. The other pixels bring something as well.',
    },
  ]);

/** The post's neurons and its second image. */
const silentForSecond = forward(POST_NETWORK, { x: POST_SECOND_IMAGE, y: 0 }).r1.map((gate) => gate === 0);
const PATTERNS = [[], [1], [0, 1], [0, 1, 2]] as const;

/** The images of two pixels, and whether each should get a number above zero; widgets/one-sum has them as `line.of.NAME`. */
const WANTED = { neither: false, left: true, right: true, both: false } as const;
const onRightSide = (page?: ReadPage): number =>
  Object.entries(WANTED).filter(([name, above]) => {
    const value = page?.(`line.of.${name}`) ?? 0;
    return above ? value > 0 : value < 0;
  }).length;

export const exercises: Exercises = {
  'where-it-speaks': {
    kind: 'work',
    title: 'Where neuron 2 begins to speak',
    numbers: 'post',
    veils: ['bend[1].x[0]'],
    hints: (moment) => [
      'How far below zero is the sum?',
      `Every tenth of brightness brings ${formatNumber(weight(moment) / 10)}. How many tenths make up for ${formatNumber(short(moment))}?`,
    ],
    fields: [{ label: 'pixel 1', answer: needed, slips: whereSlips }],
  },
  'second-image': {
    kind: 'predict',
    title: 'Who is silent for the second image',
    choices: ['none', 'neuron 2 alone', 'neurons 1 and 2', 'all three'],
    says: [
      'It is darker than ours where neuron 2 wants it bright, and brighter at pixel 3, which counts against it.',
      undefined,
      'Neuron 1 begins from a bias of 0.5, and its one negative weight can take away 0.1 at most.',
      'Neurons 1 and 3 begin from biases of 0.5 and 0.7, and no image takes that much away.',
    ],
    answer: () =>
      PATTERNS.findIndex((silent) => silentForSecond.every((is, i) => is === (silent as readonly number[]).includes(i))),
  },
  'one-sum': {
    kind: 'goal',
    title: 'One sum for four images',
    own: 'line',
    reached: (_, page) => onRightSide(page) === 4,
    possible: () => false,
    status: (_, page) => `${onRightSide(page)} of 4 images are right.`,
    gauge: (_, page) => ({ value: onRightSide(page), from: 0, to: 4, goal: 4 }),
  },
};
