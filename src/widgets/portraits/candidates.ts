/** Four images that might please the post's neuron 3, and the sum that each gives it. */
import { at, POST_PARAMETERS, type Vector } from '../../model';
import { sumRange } from '../../model/image-range';
import { dot } from '../../model/linear';
import { greyOf, largestSize } from './look';

const NEURON = 2;

export interface Candidate {
  name: string;
  x: Vector;
  sum: number;
}

/** In the order of the question's choices; with the worst and the best sum that the neuron can have. */
export function candidates(): { images: readonly Candidate[]; from: number; to: number } {
  const { W1, b1 } = POST_PARAMETERS;
  const [weights, bias] = [at(W1, NEURON), at(b1, NEURON)];
  const { low, high } = sumRange(weights, bias);
  const dearest = weights.indexOf(Math.max(...weights));
  const images: [string, Vector][] = [
    ['the portrait', weights.map((weight) => greyOf(weight, largestSize(W1)))],
    ['plain white', weights.map(() => 1)],
    ['black and white', high.x],
    ['one white', weights.map((_, j) => Number(j === dearest))],
  ];
  return {
    images: images.map(([name, x]) => ({ name, x, sum: dot(weights, x) + bias })),
    from: low.value,
    to: high.value,
  };
}
