import { backward, forward, type Parameters, POST_EXAMPLE, POST_PARAMETERS, sigmoid } from '../../../src/model';
import { at } from '../../../src/model/at';
import { flatten } from '../../../src/model/parameters';
import type { Claim } from './claim';

const { W1, W2 } = POST_PARAMETERS;
const { x } = POST_EXAMPLE;
const pass = (parameters: Parameters, y: number, image = x) => forward(parameters, { x: image, y });
const slopes = (y: number) => backward(POST_PARAMETERS, { x, y }, pass(POST_PARAMETERS, y));
const [car, not] = [slopes(1), slopes(0)];
const { z2, a2 } = pass(POST_PARAMETERS, 1);

const flat = (y: number): number[] => {
  const { dW1, db1, dW2, db2 } = slopes(y);
  return [...dW1.flat(), ...db1, ...dW2, db2];
};

const brighter = (i: number): number =>
  at(pass(POST_PARAMETERS, 1, [0.21, 0.5, 0.1, 0.8]).z1, i) - at(pass(POST_PARAMETERS, 1).z1, i);

const loss = (share: number): number => -Math.log(share);
const sure = sigmoid(z2 - 0.2 + 3.5);

export const claims: readonly Claim[] = [
  {
    says: 'a network of a billion numbers, at ten runs a second, and it would feel its way for more than six years',
    holds: () => [[2e9 / 10 / 3600 / 24 / 365.25, 6.34]],
  },
  {
    says: 'here take their product, $\\quoted{-0.216}$',
    holds: () => [
      [car.dz2, '-0.2160'],
      [at(at(car.dW1, 2), 0), -0.034564],
    ],
  },
  {
    says: 'a euro is $\\quoted{1.1}$ dollars, a dollar 150 yen, so a euro is 165 yen',
    holds: () => [[1.1 * 150, 165]],
  },
  ...(
    [
      [a2, 0.784, 0.244623, 0.242072, -1.2755],
      [0.5, 0.5, 0.695149, 0.691149, -2],
      [0.1, 0.1, 2.312635, 2.292635, -10],
    ] as const
  ).map(
    ([share, shown, below, above, slope]): Claim => ({
      says: `| $\\quoted{${shown}}$ | $\\quoted{${below}}$ | $\\quoted{${above}}$ | $${slope === -1.2755 ? '\\quoted{-1.2755}' : slope}$ |`,
      holds: () => [
        // The printed losses are those of the printed share.
        [loss(shown - 0.001), below],
        [loss(shown + 0.001), above],
        [(above - below) / 0.002, slope],
        [-1 / share, slope],
      ],
    }),
  ),
  {
    says: '$\\quoted{0.784784}$, in a whole of $\\quoted{1.000784}$. Of the $\\quoted{0.000784}$ that came, $\\quoted{0.784}$ only keeps the fraction as it was; $\\quoted{0.216}$ of it is gain, a thousandth of ${\\quoted{0.784} \\times \\quoted{0.216}}$.',
    holds: () => [
      [0.784 * 1.001, 0.784784],
      [0.216 + 0.784784, 1.000784],
      [0.784784 / 1.000784, 0.784169],
      [0.784784 - 0.784, 0.000784],
      [1 - 0.784, 0.216],
      [(sigmoid(z2 + 0.001) - sigmoid(z2)) / 0.000784, '0.216'],
      [0.001 * 0.784 * 0.216, 0.000169],
    ],
  },
  { says: 'it is largest in the middle, $\\quoted{0.25}$', holds: () => [[sigmoid(0) * (1 - sigmoid(0)), '0.25']] },
  {
    says: 'A thousandth more makes $\\quoted{0.5}$ larger by the factor $\\quoted{1.002}$, and in factors of $e$ that counts $\\quoted{0.002}$',
    holds: () => [
      [0.501 / 0.5, '1.002'],
      [Math.log(1.002), '0.002'],
    ],
  },
  ...(
    [
      [a2, 0.784, '\\quoted{0.1694}', '\\quoted{-1.2755}', -0.216],
      [0.5, 0.5, '\\quoted{0.25}', '-2', -0.5],
      [0.1, 0.1, '\\quoted{0.09}', '-10', -0.9],
    ] as const
  ).map(
    ([answer, shown, curve, cost, both]): Claim => ({
      says: `| $\\quoted{${shown}}$ | $${curve}$ | $${cost}$ | $\\quoted{${both}}$ |`,
      holds: () => [
        [answer * (1 - answer) * (-1 / answer), both],
        [answer - 1, both],
      ],
    }),
  ),
  {
    says: 'that turns the sign round; ${1 - a_2}$ cancels, $a_2$ is left. So it is always *answer minus label*:',
    holds: () => [
      [1 / (1 - a2), 4.629156],
      [(a2 * (1 - a2)) / (1 - a2), 0.783978],
      [not.dz2, 0.783978],
    ],
  },
  {
    says: '$\\quoted{0.9899}$, the sigmoid is nearly flat, about $\\quoted{0.01}$. Our loss makes up for it with 99; the squared error (local slope: twice the distance) has only $\\quoted{1.98}$',
    holds: () => [
      [sure, 0.9899],
      [sure * (1 - sure), 0.01],
      [Math.floor(1 / (1 - sure)), 99],
      [2 * sure, 1.98],
      [2 * sure * sure * (1 - sure), 0.02],
    ],
  },
  { says: '${\\quoted{0.93} \\times (\\quoted{-0.216}) \\approx \\quoted{-0.2009}}$', holds: () => [[at(car.dW2, 2), -0.2009]] },
  { says: '${\\quoted{0.8} \\times (\\quoted{-0.216}) = \\quoted{-0.1728}}$', holds: () => [[at(car.da1, 2), -0.1728]] },
  {
    says: '${\\quoted{0.2} \\times (\\quoted{-0.1728}) \\approx \\quoted{-0.0346}}$',
    holds: () => [[at(at(car.dW1, 2), 0), -0.0346]],
  },
  {
    says: 'With the post’s numbers thirteen of the nineteen slopes are not 0.',
    holds: () => flatten(POST_PARAMETERS).length === 19 && flat(1).filter((slope) => slope !== 0).length === 13,
  },
  {
    says: 'each slope is now $\\quoted{-3.63}$ times what it was; $\\quoted{3.63}$ is the odds',
    holds: () => [
      ...flat(1).flatMap((slope, n) => (slope === 0 ? [] : [[at(flat(0), n) / slope, -3.63] as const])),
      [Math.exp(z2), 3.63],
    ],
  },
  {
    says: 'A slope of $\\quoted{-0.2352}$ arrives',
    holds: () => [
      [at(not.da1, 1), -0.2352],
      [at(not.dz1, 1), 0],
    ],
  },
  ...[0, 1, 2].map(
    (i): Claim => ({
      says: [
        '| neuron 1 | $\\quoted{0.1}$ | $\\quoted{0.001}$ | $\\quoted{0.5}$ | $\\quoted{0.0005}$ |',
        '| neuron 2 | $\\quoted{0.3}$ | $\\quoted{0.003}$ | gate shut | 0 |',
        '| neuron 3 | $\\quoted{-0.2}$ | $\\quoted{-0.002}$ | $\\quoted{0.8}$ | $\\quoted{-0.0016}$ |',
      ][i] as string,
      holds: () => [
        [at(at(W1, i), 0), at([0.1, 0.3, -0.2], i)],
        [brighter(i), at([0.001, 0.003, -0.002], i)],
        [brighter(i) * at(W2, i) * at(pass(POST_PARAMETERS, 1).r1, i), at(['0.0005', '0.0000', '-0.0016'], i)],
      ],
    }),
  ),
  {
    says: '${\\quoted{0.0005} + 0 - \\quoted{0.0016} = \\quoted{-0.0011}}$',
    holds: () => [[pass(POST_PARAMETERS, 1, [0.21, 0.5, 0.1, 0.8]).z2 - z2, -0.0011]],
  },
  {
    says: 'At the activations the slopes are $\\quoted{-0.108}$, $\\quoted{0.0648}$ and $\\quoted{-0.1728}$, neuron 2 is silent',
    holds: () => [
      ...car.da1.map((slope, i) => [slope, at([-0.108, 0.0648, -0.1728], i)] as const),
      [at(pass(POST_PARAMETERS, 1).r1, 1), 0],
    ],
  },
  {
    says: '0.2 × (−0.108) = −0.0216 through neuron 1, 0 through neuron 2.',
    holds: () => [
      [0.2 * -0.108, -0.0216],
      ...car.dx.map((slope, j) => [slope, at([0.0238, -0.0734, -0.0583, -0.0281], j)] as const),
    ],
  },
];
