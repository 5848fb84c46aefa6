import { forward, type Parameters, POST_EXAMPLE, POST_PARAMETERS } from '../../../src/model';
import type { Claim } from './claim';

const { W1, b1, W2 } = POST_PARAMETERS;
const { x, y } = POST_EXAMPLE;
const post = forward(POST_PARAMETERS, POST_EXAMPLE);
/** The post's parameters with one weight of the first layer set. */
const withWeight = (neuron: number, pixel: number, weight: number, of: Parameters = POST_PARAMETERS): Parameters => ({
  ...of,
  W1: of.W1.map((row, i) => row.map((value, j) => (i === neuron && j === pixel ? weight : value))),
});
const withColumn4 = (...weights: readonly [number, number, number]): Parameters =>
  weights.reduce((of, weight, i) => withWeight(i, 3, weight, of), POST_PARAMETERS);

/** How far pixel 4 moves answer and score, at most: over the black-and-white settings of the others and the post's own. */
function hold(parameters: Parameters): { answer: number; score: number } {
  const others = [...Array.from({ length: 8 }, (_, n) => [(n >> 2) & 1, (n >> 1) & 1, n & 1]), x.slice(0, 3)];
  const moved = others.map((three) => {
    const [black, white] = [0, 1].map((grey) => forward(parameters, { x: [...three, grey], y })) as [typeof post, typeof post];
    return { answer: Math.abs(white.a2 - black.a2), score: Math.abs(white.z2 - black.z2) };
  });
  return { answer: Math.max(...moved.map(({ answer }) => answer)), score: Math.max(...moved.map(({ score }) => score)) };
}
const count = (pixels: number, hidden: number): number => pixels * hidden + hidden + hidden + 1;

export const claims: readonly Claim[] = [
  {
    says: 'Twelve weights and three biases, three weights and one bias: nineteen.',
    holds: () => [
      [W1.flat().length, 12],
      [b1.length, 3],
      [W2.length, 3],
      [count(4, 3), 19],
    ],
  },
  {
    says: '$5 \\times 6 + 1 = 31$',
    holds: () => [
      [count(4, 5), 31],
      [count(4, 3) + 2 * 5, 29],
      [count(4, 3) + 2 * 4, 27],
      [count(4, 3) + 2, 21],
      [4 * 5 + 5, 25],
      [count(4, 5) - 5, 26],
      [count(4, 5) + 4, 35],
    ],
  },
  {
    says: 'Neuron 1’s alone can, because the line ends there',
    holds: () => {
      const { z1 } = forward(withWeight(0, 2, 0.6), POST_EXAMPLE);
      return z1[0] !== post.z1[0] && z1[1] === post.z1[1] && z1[2] === post.z1[2];
    },
  },
  {
    says: 'Now move pixel 3: it has a line to each of the three',
    holds: () => forward(POST_PARAMETERS, { x: [0.2, 0.5, 1, 0.8], y }).z1.every((sum, i) => sum !== post.z1[i]),
  },
  {
    says: 'anywhere up to $\\quoted{0.3}$. Neuron 2’s sum moves, and the answer does not.',
    holds: () => {
      const at = (weight: number) => forward(withWeight(1, 2, weight), POST_EXAMPLE);
      const tenths = Array.from({ length: 24 }, (_, k) => (k - 20) / 10);
      return (
        tenths.every((weight) => at(weight).a2 === post.a2) &&
        Math.abs((at(-0.2).z1[1] ?? 0) + 0.05) < 1e-12 &&
        at(0.4).a2 !== post.a2
      );
    },
  },
  {
    says: 'With the others black or white, pixel 4 can still move the answer by',
    holds: () => [
      [hold(POST_PARAMETERS).answer, 0.0247],
      [hold(withColumn4(0, 0.2, 0)).answer, 0.0125],
    ],
  },
  {
    says: 'For this image it is blind',
    holds: () => {
      const cut = withColumn4(0, 0.2, 0);
      const scores = [0, 1].map((grey) => forward(cut, { x: [...x.slice(0, 3), grey], y }).z2);
      return scores[0] === scores[1];
    },
  },
  { says: 'With all three at 0, nobody hears pixel 4', holds: () => hold(withColumn4(0, 0, 0)).score === 0 },
  {
    says: 'With the three weights to the answer at 0, no pixel is heard at all.',
    holds: () => hold({ ...POST_PARAMETERS, W2: [0, 0, 0] }).score === 0,
  },
];
