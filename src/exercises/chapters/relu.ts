import { formatNumber } from '../../live-math';
import { GATE_THRESHOLD, POST_EXAMPLE } from '../../model';
import { silentImage, sumRange } from '../../model/image-range';
import { type Moment, POST_MOMENT } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import type { Exercises } from '../types';

const spread = ({ W1, b1 }: Moment, i: number) => sumRange(W1[i] ?? [], b1[i] ?? 0);
const allSilent = ({ r1 }: Moment): boolean => r1.every((gate) => gate === 0);
const isPostImage = ({ x }: Moment): boolean => x.every((value, j) => value === POST_EXAMPLE.x[j]);

/** "Neurons 1 and 3 speak." */
function whoSpeaks({ r1 }: Moment): string {
  const open = r1.flatMap((gate, i) => (gate === 1 ? [i + 1] : []));
  if (open.length === 0) return 'No neuron speaks.';
  if (open.length === 1) return `Neuron ${open[0]} speaks.`;
  return `Neurons ${open.slice(0, -1).join(', ')} and ${open.at(-1)} speak.`;
}

/** The bias that brings a sum to zero or, by the next tenth, just below. */
const silencing = (bias: number, sum: number): number =>
  sum > GATE_THRESHOLD ? Math.floor((bias - sum) * 10 + 1e-9) / 10 : bias;

export const exercises: Exercises = {
  'without-neuron-2': {
    kind: 'predict',
    title: 'Without neuron 2',
    choices: ['it changes', 'it stays as it is'],
    answer: () => (POST_MOMENT.c2[1] === 0 ? 1 : 0),
  },
  'without-relu': {
    kind: 'predict',
    title: 'Without ReLU',
    choices: ['it rises', 'it stays as it is', 'it falls'],
    answer: () => 1 - Math.sign(POST_MOMENT.zc - POST_MOMENT.z2),
  },
  'turn-on': {
    kind: 'goal',
    title: 'Switch neuron 2 on',
    reached: ({ r1 }) => r1[1] === 1,
    possible: (moment) => spread(moment, 1).high.value > GATE_THRESHOLD,
    solution: (moment) => {
      const { value, x } = spread(moment, 1).high;
      return value > GATE_THRESHOLD ? { ...networkOf(moment), x } : undefined;
    },
    status: ({ z1 }) => `The sum of neuron 2 is ${formatNumber(z1[1] ?? 0)}.`,
  },
  'all-silent': {
    kind: 'goal',
    title: 'An image for which nobody speaks',
    reached: allSilent,
    possible: (moment) => silentImage(moment) !== undefined,
    solution: (moment) => {
      const x = silentImage(moment);
      return x && { ...networkOf(moment), x };
    },
    status: whoSpeaks,
  },
  'silence-the-post': {
    kind: 'goal',
    title: 'Silence by biases',
    by: 'parameters',
    reached: (moment) => isPostImage(moment) && allSilent(moment),
    possible: () => true,
    solution: (moment) => ({
      ...networkOf(moment),
      x: POST_EXAMPLE.x,
      b1: moment.W1.map((row, i) => {
        const bias = moment.b1[i] ?? 0;
        return silencing(
          bias,
          row.reduce((sum, weight, j) => sum + weight * (POST_EXAMPLE.x[j] ?? 0), bias),
        );
      }),
    }),
    status: (moment) => (isPostImage(moment) ? whoSpeaks(moment) : 'This is not the post’s first image.'),
  },
};
