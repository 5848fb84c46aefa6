import {
  backward,
  crossEntropy,
  forward,
  type Parameters,
  POST_EXAMPLE,
  POST_PARAMETERS,
  squaredError,
} from '../../../src/model';
import { at } from '../../../src/model/at';
import { flatten } from '../../../src/model/parameters';
import { POST_NETWORK } from '../../../src/quantities';
import { cutOf } from '../../../src/widgets/landscape/cuts';
import { W2_AND_B2 } from '../../../src/widgets/landscape/planes';
import { randomNetwork, seeded } from '../support';
import type { Claim } from './claim';

const run = (change: Partial<Parameters>, y = 1) => forward({ ...POST_PARAMETERS, ...change }, { ...POST_EXAMPLE, y });
const atWeight = (weight: number): number => run({ W2: [0.5, -0.3, weight] }).L;
const slopes = backward(POST_PARAMETERS, POST_EXAMPLE, run({}));
const sag = (h: number): number => (atWeight(0.8 + h) + atWeight(0.8 - h)) / 2 - atWeight(0.8);
const sure = run({ b2: 3.5 }, 0);
const a1 = at(sure.a1, 2);

export const claims: readonly Claim[] = [
  { says: 'the post’s numbers give $\\quoted{0.243374}$', holds: () => [[run({}).L, 0.243374]] },
  {
    says: 'W_2[3] = \\quoted{0.79}: \\quad L &\\approx \\quoted{0.245391} \\\\ W_2[3] = \\quoted{0.80}: \\quad L &\\approx \\quoted{0.243374} \\\\ W_2[3] = \\quoted{0.81}: \\quad L &\\approx \\quoted{0.241373}',
    holds: () => [
      [atWeight(0.79), 0.245391],
      [atWeight(0.8), 0.243374],
      [atWeight(0.81), 0.241373],
    ],
  },
  { says: 'the loss down by $\\quoted{0.002001}$', holds: () => [[0.243374 - 0.241373, 0.002001]] },
  {
    says: '\\frac{\\quoted{0.241373} - \\quoted{0.243374}}{\\quoted{0.01}} = \\quoted{-0.2001}',
    holds: () => [[(0.241373 - 0.243374) / 0.01, '-0.2001000']],
  },
  {
    says: '\\frac{\\quoted{0.243374} - \\quoted{0.245391}}{\\quoted{0.01}} = \\quoted{-0.2017}',
    holds: () => [[(0.243374 - 0.245391) / 0.01, '-0.2017000']],
  },
  {
    says: '\\frac{\\quoted{0.241373} - \\quoted{0.245391}}{\\quoted{0.02}} = \\quoted{-0.2009}',
    holds: () => [
      [(0.241373 - 0.245391) / 0.02, '-0.2009000'],
      [at(slopes.dW2, 2), -0.2009],
    ],
  },
  {
    says: 'At ${h = 1}$ the post’s curve sags below the secant, by $\\quoted{0.0731}$ in the middle. Drag $h$ down. At $\\quoted{0.1}$ the sag is $\\quoted{0.000732}$, at $\\quoted{0.01}$ it is $\\quoted{0.00000732}$',
    holds: () => [
      [sag(1), 0.0731],
      [sag(0.1), 0.000732],
      [sag(0.01), 0.00000732],
    ],
  },
  {
    says: 'With the label 1, the ground to the right rises by $\\quoted{0.0648}$ for each 1, to the left it is flat; the two-sided slope says $\\quoted{0.0324}$',
    holds: () => {
      const bias = (b: number) => run({ b1: [0.5, b, 0.7] }).L;
      const [low, here, high] = [bias(-0.241), bias(-0.24), bias(-0.239)];
      return [
        [(high - here) / 0.001, 0.0648],
        [(here - low) / 0.001, 0],
        [(high - low) / 0.002, 0.0324],
      ];
    },
  },
  {
    says: '${\\quoted{-0.2009} \\times \\quoted{0.01} = \\quoted{-0.002009}}$, and $\\quoted{-0.002001}$ came. By a whole 1 it would promise $\\quoted{-0.2009}$, and only $\\quoted{-0.1402}$ comes.',
    holds: () => [
      [-0.2009 * 0.01, -0.002009],
      [0.241373 - 0.243374, -0.002001],
      [atWeight(1.8) - atWeight(0.8), -0.1402],
    ],
  },
  {
    says: 'For ${b_2 = \\quoted{0.21}}$ the loss is $\\quoted{0.241223}$, for ${b_2 = \\quoted{0.19}}$ it is $\\quoted{0.245543}$.',
    holds: () => [
      [run({ b2: 0.21 }).L, 0.241223],
      [run({ b2: 0.19 }).L, 0.245543],
      [(0.241223 - 0.245543) / 0.02, '-0.2160000'],
      [slopes.db2, '-0.2160'],
    ],
  },
  {
    says: 'Try any numbers you like.',
    holds: () => {
      const random = seeded(11);
      return Array.from({ length: 300 }, () => randomNetwork(random, 3)).every((network) => {
        const pass = forward(network, network);
        return Math.abs(backward(network, network, pass).db2 - (pass.a2 - network.y)) < 1e-12;
      });
    },
  },
  {
    says: 'With the post’s numbers that makes six flat ones.',
    holds: () =>
      flatten({ W1: slopes.dW1, b1: slopes.db1, W2: slopes.dW2, b2: slopes.db2 }).filter((slope) => slope === 0).length === 6,
  },
  {
    says: 'With the label 0 and ${b_2 = \\quoted{3.5}}$ the post’s answer becomes $\\quoted{0.9899}$.',
    holds: () => [[sure.a2, 0.9899]],
  },
  {
    says: 'At $W_2[3]$ the loss then slopes by $\\quoted{0.9206}$, the squared error by $\\quoted{0.0183}$, fifty times less',
    holds: () => {
      // From two runs each, as the chapter has it.
      const h = 1e-5;
      const scores = [h, -h].map((move) => sure.z2 + move * a1);
      const between = (cost: (z: number, y: number) => number) => (cost(at(scores, 0), 0) - cost(at(scores, 1), 0)) / (2 * h);
      const [loss, squared] = [between(crossEntropy), between(squaredError)];
      return [
        [loss, 0.9206],
        [squared, 0.0183],
        [loss / squared, 50.2],
      ];
    },
  },
  {
    says: 'What the lens showed is the cut through this ground along the line across.',
    holds: () => {
      const { stretch, points, slope } = cutOf(POST_NETWORK, W2_AND_B2, { left: -0.7, bottom: -1.3, side: 3 }, 'across');
      return (
        stretch.join() === '-0.7,2.3' &&
        points.every(([weight, loss]) => Math.abs(atWeight(weight) - loss) < 1e-12) &&
        slope === slopes.dW2[2]
      );
    },
  },
  {
    says: 'The other slope comes from the line up, by two more runs.',
    holds: () => [[(run({ b2: 0.201 }).L - run({ b2: 0.199 }).L) / 0.002, slopes.db2.toPrecision(4)]],
  },
  { says: '${2 \\times 19 = 38}$ for all of them', holds: () => 2 * flatten(POST_PARAMETERS).length === 38 },
];
