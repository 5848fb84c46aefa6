/** What there is to say of a moment of training, in words: true of these very numbers, and never a number with a point. */
import { type Example, isCar } from '../../model';
import type { Assessment } from '../../model/training';

export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How many of a set are right, as a sentence. */
export function rightOf(correct: number, all: number): string {
  if (all === 1) return `The one image is ${correct === 1 ? 'right' : 'wrong'}.`;
  return correct === all ? `All ${all} are right.` : `${correct} of ${all} are right.`;
}

/** How many times the loss of the start is a loss that has run away. */
const AWAY = 8;

function ofAnswers({ passes, correct, loss }: Assessment, examples: readonly Example[]): string {
  const cars = passes.filter(({ z2 }) => isCar(z2)).length;
  const all = examples.length === 1 ? 'The one image' : `All ${examples.length} images`;
  if (correct === examples.length)
    return `${all} ${examples.length === 1 ? 'is' : 'are'} right${loss > 0.1 ? ', some by a hair: right is not yet sure.' : '.'}`;
  if (cars === examples.length) return 'It calls every image a car.';
  if (cars === 0) return 'It calls no image a car.';
  return `${correct} of ${examples.length} are right; those with a dashed number are wrong.`;
}

/** silent: the neurons, from 0, that speak for no image of the set. */
export function remark(
  now: Assessment,
  examples: readonly Example[],
  { t, lossAtStart }: { t: number; lossAtStart: number },
): string {
  const neurons = now.passes[0]?.r1.map((_, i) => i) ?? [];
  const silent = neurons.filter((i) => now.passes.every(({ r1 }) => r1[i] === 0));
  if (silent.length === neurons.length)
    return 'Every neuron is silent on every image. No slope reaches their numbers any more; only b₂ can still move, and no training on these images will wake them.';
  if (t > 0 && now.loss > AWAY * Math.max(lossAtStart, Math.LN2))
    return 'The loss has run away: each step leaps across the valley and lands higher on the other side. A smaller η would do.';
  const ofLoss = t > 0 && now.loss > lossAtStart ? 'The loss is higher than at step 0: the steps are too long. ' : '';
  const ofNeurons =
    silent.length === 0
      ? ''
      : ` ${silent.length === 1 ? 'Neuron' : 'Neurons'} ${list(silent.map((i) => String(i + 1)))} ${
          silent.length === 1 ? 'is' : 'are'
        } silent on every image: no slope reaches ${silent.length === 1 ? 'its' : 'their'} numbers.`;
  return ofLoss + ofAnswers(now, examples) + ofNeurons;
}
