import { at } from '../../model';
import { type Moment, read } from '../../quantities';
import type { Exercises, Field, Slip } from '../types';

/** The slope at the weight from pixel 4 to neuron 3, and what one gets by the usual wrong turns. */
const SLOPE = 'dW1[2][3]';
const slopeFollows: Field['follows'] = ({ dz1, x, da1, r1, dz2, W2, a2, y }, digits) => {
  const behindTheSum = digits(r1[2]) * digits(x[3]);
  return [
    digits(dz1[2]) * digits(x[3]),
    digits(da1[2]) * behindTheSum,
    digits(dz2) * digits(W2[2]) * behindTheSum,
    (digits(a2, 'unit') - y) * digits(W2[2]) * behindTheSum,
  ];
};
function slopeSlips(moment: Moment): Slip[] {
  const of = (id: string) => read(moment, id);
  const [slope, pixel, gate, weight] = [of('dz1[2]'), of('x[3]'), of('r1[2]'), of('W2[2]')];
  return [
    { value: -slope * pixel, says: 'The size is right and the sign is not: the slope that arrives at neuron 3 brings its own.' },
    {
      value: of('dz1[2]') * of('x[2]'),
      says: 'That is pixel 3’s. In W₁[3,4] the first number is the neuron, the second the pixel.',
    },
    { value: of('dz1[0]') * pixel, says: 'That is the slope at neuron 1 times pixel 4. This weight belongs to neuron 3.' },
    { value: of('dz1[1]') * pixel, says: 'That is the slope at neuron 2 times pixel 4. This weight belongs to neuron 3.' },
    {
      value: of('da1[2]') * pixel,
      says: 'That is the slope in front of the gate, times the pixel. Neuron 3 is silent, so its gate multiplies it by 0.',
    },
    // Before the weight's: with the post's numbers, where weight and pixel are alike, this is the likelier one.
    { value: slope, says: 'That is the slope at the sum of neuron 3, which is its bias’s own. The pixel is still to come.' },
    { value: of('dz2') * gate * pixel, says: 'The weight from neuron 3 to the answer is missing: the path runs through it too.' },
    { value: weight * gate * pixel, says: 'The slope at the score is missing: multiply by a₂ − y as well.' },
    {
      value: of('da2') * weight * gate * pixel,
      says: 'That starts from the slope at a₂ and leaves out the sigmoid’s own slope. Start from a₂ − y.',
    },
    { value: of('a2') * weight * gate * pixel, says: 'That starts from a₂. The label is still to be taken away: a₂ − y.' },
    {
      value: slope * of('W1[2][3]'),
      says: 'That is what goes on to pixel 4. For the weight itself, the local factor is the pixel.',
    },
    { value: slope + pixel, says: 'The two are multiplied, not added.' },
    { value: of('dW2[2]'), says: 'That is the slope at W₂[3], a weight of the output neuron.' },
  ];
}

const brightness = ({ x }: Moment) => ({ most: Math.max(...x), least: Math.min(...x) });

/** A pixel by its number; another that is just as bright is as good, and is told so. */
function pixelSlips({ x, W1 }: Moment, wanted: number, other: number, says: string): Slip[] {
  const share = (j: number) => Math.max(...W1.map((row) => Math.abs(at(row, j))));
  const extreme = at(
    [...x.keys()].sort((a, b) => (share(b) - share(a)) * (wanted >= other ? 1 : -1)),
    0,
  );
  const numbered = x.map((value, j) => ({ value, number: j + 1 }));
  return [
    ...numbered
      .filter(({ value }) => value === wanted)
      .map(({ number }) => ({ value: number, says: 'Just as right: another pixel has the same brightness.' })),
    ...numbered.filter(({ value }) => value === other).map(({ number }) => ({ value: number, says })),
    { value: extreme + 1, says: 'You went by the weights. The slope at a weight does not ask how large the weight is.' },
  ];
}

export const exercises: Exercises = {
  'zero-row': {
    kind: 'predict',
    choices: ['Row 1', 'Row 2', 'Row 3', 'More than one', 'None'],
    answer({ dW1 }) {
      const zero = dW1.flatMap((row, i) => (row.every((slope) => slope === 0) ? [i] : []));
      return zero.length > 1 ? 3 : (zero[0] ?? 4);
    },
  },
  'one-slope': {
    kind: 'work',
    fields: [{ label: '∂L/∂W₁[3,4]', answer: (moment) => read(moment, SLOPE), follows: slopeFollows, slips: slopeSlips }],
  },
  pixels: {
    kind: 'work',
    fields: [
      {
        label: 'largest: pixel',
        answer: (moment) => moment.x.indexOf(brightness(moment).most) + 1,
        slips: (moment) => {
          const { most, least } = brightness(moment);
          return pixelSlips(moment, most, least, 'That is the darkest pixel: its weights are multiplied by the least.');
        },
      },
      {
        label: 'smallest: pixel',
        answer: (moment) => moment.x.indexOf(brightness(moment).least) + 1,
        slips: (moment) => {
          const { most, least } = brightness(moment);
          return pixelSlips(moment, least, most, 'That is the brightest pixel: its weights are multiplied by the most.');
        },
      },
    ],
  },
};
