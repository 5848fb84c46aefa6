import { at } from '../../model';
import { sum } from '../../model/linear';
import { type Moment, momentOf, POST_MOMENT, read } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { networkOf, PARAMETER_IDS } from '../../quantities/parameters';
import { distinct } from '../slips';
import type { Exercises, Slip } from '../types';

/** The slopes that are not 0 with the post's numbers. */
const NOT_FLAT = PARAMETER_IDS.map(slopeId).filter((id) => read(POST_MOMENT, id) !== 0);

/** How many of them have the opposite sign now. */
const turned = (moment: Moment): number =>
  NOT_FLAT.filter((id) => Math.sign(read(moment, id)) === -Math.sign(read(POST_MOMENT, id))).length;
const everySign = (moment: Moment): boolean => turned(moment) === NOT_FLAT.length;
const withLabel0 = (moment: Moment) => ({ ...networkOf(moment), y: 0 });

const PIXEL = 1;
const NEURONS = [0, 1, 2];

/** The slope at pixel 2, and what one gets by the usual wrong turns. */
function pixelSlips({ W1, W2, dz2, da1, dz1, dx }: Moment): Slip[] {
  const part = (i: number) => at(at(W1, i), PIXEL) * at(dz1, i);
  const beforeGates = (weight: (i: number) => number) => sum(NEURONS.map((i) => weight(i) * at(da1, i)));
  const row = (i: number) => at(at(W1, PIXEL), i);
  return distinct(at(dx, PIXEL), [
    { value: beforeGates((i) => at(at(W1, i), PIXEL)), says: 'Neuron 2 is silent: its gate lets nothing through.' },
    {
      value: sum(NEURONS.map((i) => row(i) * at(dz1, i))),
      says: 'Those are the weights of row 2, of neuron 2. Pixel 2 has one weight in each row: its column.',
    },
    {
      value: beforeGates(row),
      says: 'Two things: those are the weights of row 2, and the gate of neuron 2 is shut. Pixel 2 has one weight in each row.',
    },
    { value: part(2), says: 'That is the path through neuron 3 alone. There are others, and they add up.' },
    { value: part(0), says: 'That is the path through neuron 1 alone. There are others, and they add up.' },
    {
      value: dz2 * sum(NEURONS.map((i) => at(at(W1, i), PIXEL) * (at(dz1, i) === 0 ? 0 : 1))),
      says: 'The weights to the answer are left out. Start from the slopes at the activations: they have them in.',
    },
    {
      value: sum([...dz1]),
      says: 'Those are the slopes that arrive, added up. Each still has to be multiplied by its weight to pixel 2.',
    },
    { value: -at(dx, PIXEL), says: 'The size is right and the sign is not.' },
    { value: sum(NEURONS.map((i) => at(at(W1, i), PIXEL) * at(W2, i))), says: 'That leaves the slope at the score out.' },
  ]);
}

export const exercises: Exercises = {
  'every-sign': {
    kind: 'goal',
    title: 'Turn every sign round',
    by: 'parameters',
    only: ['y'],
    reached: everySign,
    possible: (moment) => everySign(moment) || everySign(momentOf(withLabel0(moment))),
    solution: (moment) => {
      const network = withLabel0(moment);
      return everySign(momentOf(network)) ? network : everySign(moment) ? networkOf(moment) : undefined;
    },
    status: (moment) => `Signs turned: ${turned(moment)} of ${NOT_FLAT.length}.`,
    gauge: (moment) => ({ value: turned(moment), from: 0, to: NOT_FLAT.length, goal: NOT_FLAT.length }),
  },
  'wake-the-objector': {
    kind: 'predict',
    title: 'The pull on a silent neuron',
    choices: ['the hardest of all', 'a little', 'not at all'],
    veils: ['dW1[1][0]', 'dW1[1][1]', 'dW1[1][2]', 'dW1[1][3]', 'db1[1]', 'dz1[1]', 'da1[1]'],
    answer: () => 2,
    says: [
      'It would have most to answer for. But what arrives has to pass its gate.',
      'Not even a little: what arrives has to pass its gate.',
      undefined,
    ],
  },
  'pixel-2': {
    kind: 'work',
    title: 'The slope at pixel 2',
    numbers: 'post',
    veils: ['dx', 'nudge.dx'],
    fields: [
      {
        label: 'slope at pixel 2',
        answer: ({ dx }) => at(dx, PIXEL),
        follows: ({ W1, dz1 }, digits) => [sum(NEURONS.map((i) => digits(at(at(W1, i), PIXEL)) * digits(at(dz1, i))))],
        slips: pixelSlips,
      },
    ],
    hints: () => [
      'Three paths, so one weight from each row. Which path does the gate close?',
      '0.2 × (−0.108) = −0.0216 through neuron 1, 0 through neuron 2.',
    ],
  },
};
