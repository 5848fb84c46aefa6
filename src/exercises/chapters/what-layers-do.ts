import { formatNumber } from '../../live-math';
import { sumRange } from '../../model/image-range';
import type { Moment } from '../../quantities';
import { alike, withImage } from '../images';
import type { Exercises, Goal } from '../types';

/** The image that a neuron is looking for, and what it measures on it. */
const favourite = ({ W1, b1 }: Moment, i: number) => sumRange(W1[i] ?? [], b1[i] ?? 0).high;

const largestSum = (i: number): Goal => ({
  kind: 'goal',
  title: `The image that neuron ${i + 1} is looking for`,
  reached: (moment) => alike(moment.z1[i] ?? 0, favourite(moment, i).value),
  possible: () => true,
  solution: (moment) => withImage(moment, favourite(moment, i).x),
  status: ({ z1 }) => `Its sum is ${formatNumber(z1[i] ?? 0)}.`,
});

export const exercises: Exercises = {
  'who-likes-bottom-left': {
    kind: 'predict',
    title: 'Who likes the bottom-left pixel best',
    choices: ['neuron 1', 'neuron 2', 'neuron 3'],
    answer: ({ W1 }) => {
      const weights = W1.map((row) => row[2] ?? 0);
      return weights.indexOf(Math.max(...weights));
    },
  },
  'largest-sum-of-neuron-3': largestSum(2),
  'largest-sum-of-neuron-2': largestSum(1),
};
