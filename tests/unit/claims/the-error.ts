import { crossEntropy, forward, POST_EXAMPLE, POST_PARAMETERS, sigmoid, squaredError } from '../../../src/model';
import { randomNetwork, seeded } from '../support';
import type { Claim } from './claim';

const { a2, z2 } = forward(POST_PARAMETERS, POST_EXAMPLE);
const [asCar, asNot] = [-Math.log(a2), -Math.log(1 - a2)];
const halvings = (share: number): number => -Math.log2(share);

export const claims: readonly Claim[] = [
  {
    says: 'Whoever says $\\quoted{90\\%}$ rain leaves $\\quoted{10\\%}$ for dry. Ben left $\\quoted{1\\%}$.',
    holds: () => 100 - 90 === 10 && 100 - 99 === 1,
  },
  {
    says: 'If $y$ is 1, the truth has got $\\quoted{0.784}$. If $y$ is 0, it has got the rest, ${1 - \\quoted{0.784} = \\quoted{0.216}}$.',
    holds: () => [
      [a2, '0.7840'],
      [1 - a2, '0.2160'],
    ],
  },
  {
    says: 'A half and a quarter: ${1 + 2 = 3}$ halvings, an eighth.',
    holds: () => halvings(1 / 2) + halvings(1 / 4) === halvings((1 / 2) * (1 / 4)),
  },
  {
    says: '| share | 1 | 1/2 | 1/4 | 1/8 | 1/16 | … | 1/1024 |',
    holds: () => [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 1024].map(halvings).join() === '0,1,2,3,4,10',
  },
  {
    says: 'So he pays her penalty twice, 2 where she pays 1.',
    holds: () => [
      [-Math.log(0.01) / -Math.log(0.1), 2],
      [-Math.log(0.1), 2.3026],
      [-Math.log(0.01), 4.6052],
    ],
  },
  {
    says: 'A doubling counts $\\quoted{0.6931}$, since ${e^{\\quoted{0.6931}} \\approx 2}$; a halving, which goes the other way, counts ${\\ln \\quoted{0.5} \\approx \\quoted{-0.6931}}$',
    holds: () => [
      [Math.log(2), 0.6931],
      [Math.exp(0.6931), '2'],
      [Math.log(0.5), -0.6931],
    ],
  },
  {
    says: 'With a label of 0 it would be $\\quoted{1.5324}$: a little over two halvings.',
    holds: () => [
      [asNot, 1.5324],
      [crossEntropy(z2, 0), 1.5324],
      [halvings(1 - a2), 2.211],
      [halvings(a2), 0.351],
    ],
  },
  { says: 'With $\\quoted{0.784}$ a calculator gives $\\quoted{0.2433}$', holds: () => [[-Math.log(0.784), 0.2433]] },
  { says: 'the page goes on with all digits of the answer', holds: () => [[asCar, 0.2434]] },
  {
    says: '${5 \\times \\quoted{0.6931} = \\quoted{3.4655}}$; with all digits it is $\\quoted{3.4657}$',
    holds: () => [
      [5 * 0.6931, 3.4655],
      [-Math.log(1 - 31 / 32), 3.4657],
    ],
  },
  { says: 'a network answers 31/32, about $\\quoted{0.969}$', holds: () => [[31 / 32, 0.969]] },
  {
    says: 'That is always exactly $z_2$, whatever the numbers are.',
    holds: () => {
      const random = seeded(10);
      return Array.from({ length: 300 }, () => randomNetwork(random, 3)).every((network) => {
        const score = forward(network, network).z2;
        return Math.abs(crossEntropy(score, 0) - crossEntropy(score, 1) - score) < 1e-12 * (1 + Math.abs(score));
      });
    },
  },
  {
    says: 'it costs one halving, $\\quoted{0.6931}$, whichever label comes',
    holds: () => {
      const shrug = forward({ ...POST_PARAMETERS, b2: -1.089 }, POST_EXAMPLE).z2;
      const near = forward({ ...POST_PARAMETERS, b2: -1.1 }, POST_EXAMPLE).z2;
      return [
        [crossEntropy(shrug, 0), 0.6931],
        [crossEntropy(shrug, 1), 0.6931],
        [near, -0.011],
        [crossEntropy(near, 1), 0.6987],
        [crossEntropy(near, 0), 0.6877],
      ];
    },
  },
  {
    says: 'Who pays more than $\\quoted{0.6931}$ would have done better to shrug.',
    holds: () => sigmoid(0) === 0.5 && crossEntropy(0, 1) === crossEntropy(0, 0),
  },
  {
    says: 'The loss falls from $\\quoted{6.0025}$ to $\\quoted{5.0067}$, nearly as much.',
    holds: () => [
      [crossEntropy(6, 0), 6.0025],
      [crossEntropy(5, 0), 5.0067],
      [5.0067 - 6.0025, -0.9958],
    ],
  },
  {
    says: 'The squared error falls from $\\quoted{0.9951}$ to $\\quoted{0.9867}$, by less than a hundredth.',
    holds: () => [
      [squaredError(6, 0), 0.9951],
      [squaredError(5, 0), 0.9867],
      [0.9867 - 0.9951, -0.0084],
    ],
  },
  {
    // Over the answer it is steepest there; over the score it is not.
    says: 'It lies almost flat there, high up.',
    holds: () => {
      const overScore = (p: number) => 2 * p * p * (1 - p);
      const steepest = Math.max(...Array.from({ length: 999 }, (_, i) => overScore((i + 1) / 1000)));
      return [
        [overScore(sigmoid(6)), 0.0049],
        [steepest, 0.2963],
        [overScore(2 / 3), 0.2963],
      ];
    },
  },
  {
    says: 'Label 0, a score of 6',
    holds: () => [[forward({ ...POST_PARAMETERS, b2: 4.911 }, POST_EXAMPLE).z2, 6]],
  },
  {
    says: 'Nothing that you could say costs less in all than $\\quoted{70\\%}$.',
    holds: () => {
      const inAll = (z: number) => 7 * crossEntropy(z, 1) + 3 * crossEntropy(z, 0);
      const said = Math.log(0.7 / 0.3);
      return [-3, -1, -0.1, -1e-3, 1e-3, 0.1, 1, 3].every((off) => inAll(said + off) > inAll(said));
    },
  },
];
