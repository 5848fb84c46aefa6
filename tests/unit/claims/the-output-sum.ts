/** What chapter 7 says, worked out again. */
import { at, forward, type Parameters, POST_EXAMPLE, POST_PARAMETERS, type Vector } from '../../../src/model';
import { dot } from '../../../src/model/linear';
import type { Claim } from './claim';

const { W1, W2, b1, b2 } = POST_PARAMETERS;
const { x } = POST_EXAMPLE;
const pass = (image: Vector = x, parameters: Parameters = POST_PARAMETERS) => forward(parameters, { x: image, y: 1 });
const ours = pass();
const with1 = (value: number) => pass([value, ...x.slice(1)]).z2;
const heavier: Parameters = { ...POST_PARAMETERS, W2: [at(W2, 0), -2, at(W2, 2)] };
const topWhite = [1, 1, 0, 0];
/** How far each of the four must move to bring the score to zero. */
const toZero = [...ours.a1, 1].map((per) => ours.z2 / per);

export const claims: readonly Claim[] = [
  {
    says: 'In the post the weights are $\\quoted{0.5}$, $\\quoted{-0.3}$ and $\\quoted{0.8}$. So the last neuron trusts neuron 3 most',
    holds: () => W2.join() === '0.5,-0.3,0.8' && Math.max(...W2) === at(W2, 2),
  },
  {
    says: 'the activations $\\quoted{0.69}$, 0, $\\quoted{0.93}$, the bias $\\quoted{0.2}$',
    holds: () => [
      [at(ours.a1, 0), 0.69],
      [at(ours.a1, 1), 0],
      [at(ours.a1, 2), 0.93],
      [b2, 0.2],
      [at(W2, 0) * at(ours.a1, 0), 0.345],
      [at(W2, 2) * at(ours.a1, 2), 0.744],
      [ours.z2, 1.289],
    ],
  },
  {
    says: 'It prints $\\quoted{1.51}$. Its own line adds up to $\\quoted{1.71}$, since the $\\quoted{0.2}$ was written and not added',
    holds: () => [
      [dot(W2, [0.62, 0, 1.5]), 1.51],
      [dot(W2, [0.62, 0, 1.5]) + b2, 1.71],
    ],
  },
  {
    says: 'more than half of the score: it hands on more than neuron 1, and it counts for more',
    holds: () => (at(W2, 2) * at(ours.a1, 2)) / ours.z2 > 0.5 && at(ours.a1, 2) > at(ours.a1, 0) && at(W2, 2) > at(W2, 0),
  },
  { says: 'Nothing happens. The weight multiplies 0.', holds: () => pass(x, heavier).z2 === ours.z2 },
  {
    says: 'Now the post’s neuron 2 speaks: it hands on $\\quoted{0.1}$. With a weight of $\\quoted{-0.3}$ it takes $\\quoted{0.03}$ off the score; with −2 it takes $\\quoted{0.2}$ off.',
    holds: () => [
      [at(pass(topWhite).a1, 1), 0.1],
      [-at(W2, 1) * at(pass(topWhite).a1, 1), 0.03],
      [2 * at(pass(topWhite).a1, 1), 0.2],
      [pass(topWhite).z2, 1.21],
      [pass(topWhite, heavier).z2, 1.04],
    ],
  },
  {
    says: 'The bias has the shortest way, a little more than $\\quoted{1.289}$. Neuron 3’s weight has to move by about $\\quoted{1.39}$, neuron 1’s by about $\\quoted{1.87}$',
    holds: () => [
      [at(toZero, 3), 1.289],
      [at(toZero, 2), '1.39'],
      [at(toZero, 0), '1.87'],
    ],
  },
  { says: 'Neuron 2’s moves nothing.', holds: () => at(toZero, 1) === Number.POSITIVE_INFINITY },
  {
    says: 'the score falls by $\\quoted{0.011}$ for every tenth, until $\\quoted{0.4}$',
    holds: () => [
      [with1(0) - with1(0.1), 0.011],
      [with1(0.3) - with1(0.4), 0.011],
      [with1(0), 1.311],
      [with1(0.4), 1.267],
    ],
  },
  {
    says: 'from then on it falls by $\\quoted{0.02}$ for every tenth',
    holds: () => [
      [with1(0.4) - with1(0.5), 0.02],
      [with1(0.9) - with1(1), 0.02],
      [with1(1), 1.147],
    ],
  },
  {
    says: '{\\quoted{0.5} \\times \\quoted{0.1} = \\quoted{0.05}}$ through neuron 1, and {\\quoted{0.8} \\times (\\quoted{-0.2}) = \\quoted{-0.16}}$ through neuron 3. Together that is $\\quoted{-0.11}$',
    holds: () => [
      [at(W2, 0) * at(at(W1, 0), 0), 0.05],
      [at(W2, 2) * at(at(W1, 2), 0), -0.16],
      [at(ours.We, 0), -0.11],
    ],
  },
  {
    says: '{\\quoted{-0.3} \\times (\\quoted{-0.06}) = \\quoted{0.018}}$',
    holds: () => [
      [at(W2, 1) * at(ours.z1, 1), 0.018],
      [
        dot(
          W2,
          [0, 1, 2].map((i) => dot(at(W1, i), x) + at(b1, i)),
        ) +
          b2 -
          ours.z2,
        0.018,
      ],
    ],
  },
];
