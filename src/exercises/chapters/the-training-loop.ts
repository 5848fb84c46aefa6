import { formatNumber } from '../../live-math';
import { forward, isCar, POST_EXAMPLE, POST_LEARNING_RATE, POST_PARAMETERS, POST_SECOND_IMAGE, sigmoid } from '../../model';
import { lowestByOnePixel } from '../../model/image-range-one-pixel';
import { SET_A, trained } from '../../model/training';
import { type Moment, momentOf, type Network } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { type Exercises, type ReadPage, SHARE, type Slip } from '../types';

/** The run that the chapter speaks of: set A, the whole of it at every step, from the post's numbers. */
const afterSteps = (steps: number, examples = SET_A.examples) =>
  trained({ start: POST_PARAMETERS, examples, mode: 'batch', eta: POST_LEARNING_RATE }, steps);

/** The slopes at b₂ of the post's two images, the first a car and the second not, for the weights as they are. */
function twoSlopes(moment: Moment): { first: number; second: number; answers: [number, number] } {
  const first = momentOf({ ...networkOf(moment), x: POST_EXAMPLE.x, y: 1 });
  const second = momentOf({ ...networkOf(moment), x: POST_SECOND_IMAGE, y: 0 });
  return { first: first.db2, second: second.db2, answers: [first.a2, second.a2] };
}

function meanSlips(moment: Moment): Slip[] {
  const { first, second, answers } = twoSlopes(moment);
  const [a, b] = answers;
  return [
    { value: first + second, says: 'That is the sum of the two. A mean is their sum divided by how many there are.' },
    { value: -(first + second) / 2, says: 'The sign got lost: each slope is the answer minus the label.' },
    { value: (a + b) / 2, says: 'That is the mean of the two answers. Take the label away from each answer first.' },
    { value: (b - first) / 2, says: 'The slope of the first image is below zero, since its label is 1.' },
    { value: first, says: 'That is the slope of the first image alone.' },
    { value: second, says: 'That is the slope of the second image alone.' },
  ];
}

/** How many pixels differ from the post's image. */
const pixelsMoved = ({ x }: Pick<Network, 'x'>): number => x.filter((grey, j) => grey !== POST_EXAMPLE.x[j]).length;

const NEURONS = ['neuron 1', 'neuron 2', 'neuron 3', 'none of them'] as const;

/** The first neuron whose weights, bias and outgoing weight are the post's after training, to the last bit. */
function unmoved(): number {
  const { W1, b1, W2 } = afterSteps(100);
  const same = (i: number) =>
    String([W1[i], b1[i], W2[i]]) === String([POST_PARAMETERS.W1[i], POST_PARAMETERS.b1[i], POST_PARAMETERS.W2[i]]);
  const found = [0, 1, 2].findIndex(same);
  return found < 0 ? NEURONS.length - 1 : found;
}

/** Set A from the post's numbers. */
const ofTheChapter = (page: ReadPage): boolean => page('set') === 0 && page('fromPost') === 1;
const PASSES = 10;

export const exercises: Exercises = {
  'black-image': {
    kind: 'predict',
    title: 'Trained on one image only',
    answer: () => {
      const black = { x: [0, 0, 0, 0], y: 1 };
      return sigmoid(forward(afterSteps(100, [{ ...POST_EXAMPLE }]), black).z2);
    },
    limits: SHARE,
  },
  'mean-slope': {
    kind: 'work',
    title: 'The mean of two slopes',
    fields: [
      {
        label: 'mean of ∂L/∂b₂',
        answer: (moment) => {
          const { first, second } = twoSlopes(moment);
          return (first + second) / 2;
        },
        follows: (moment, digits) => {
          const { first, second } = twoSlopes(moment);
          return [(digits(first) + digits(second)) / 2];
        },
        slips: meanSlips,
      },
    ],
  },
  'which-neuron': { kind: 'predict', title: 'Which neuron stays as it is?', choices: NEURONS, answer: unmoved },
  'in-fifty-steps': {
    kind: 'goal',
    title: 'All eight right within fifty steps',
    by: 'parameters',
    reached: (_, page = () => undefined) =>
      ofTheChapter(page) && page('correct') === page('N') && (page('LD') ?? 1) < 0.1 && (page('t') ?? 50) < 50,
    possible: () => true,
    status: (_, page = () => undefined) =>
      page('t') === undefined
        ? ''
        : `Step ${page('t')}: ${page('correct')} of ${page('N')} right, mean loss ${formatNumber(page('LD') ?? 0)}${ofTheChapter(page) ? '' : ', but not set A from the post’s numbers'}.`,
  },
  'never-recovers': {
    kind: 'goal',
    title: 'A rate that kills the network',
    by: 'parameters',
    reached: (_, page = () => undefined) =>
      ofTheChapter(page) && page('single') === 1 && page('speaking') === 0 && (page('t') ?? 0) >= PASSES * SET_A.examples.length,
    possible: () => true,
    status: (_, page = () => undefined) => {
      const [t, speaking] = [page('t'), page('speaking')];
      if (t === undefined) return '';
      const mode = page('single') === 1 ? '' : ' The deck is set to full batch.';
      return `After ${Math.floor(t / SET_A.examples.length)} passes, neurons that speak for some image of the set: ${speaking}.${mode}`;
    },
  },
  'one-pixel': {
    kind: 'goal',
    title: 'One pixel that changes the verdict',
    reached: (moment) => !isCar(moment.z2) && pixelsMoved(moment) === 1,
    possible: (moment) => !isCar(lowestByOnePixel(moment, POST_EXAMPLE.x).value),
    solution: (moment) => {
      const { value, x } = lowestByOnePixel(moment, POST_EXAMPLE.x);
      return isCar(value) ? undefined : { ...networkOf(moment), x };
    },
    status: (moment) =>
      `Pixels that differ from the post’s image: ${pixelsMoved(moment)}. The score is ${formatNumber(moment.z2)}.`,
  },
};
