import { forward, POST_EXAMPLE, POST_PARAMETERS } from '../../../src/model';
import { at } from '../../../src/model/at';
import { sumRange } from '../../../src/model/image-range';
import { dot, products } from '../../../src/model/linear';
import { randomNetwork, seeded } from '../support';
import type { Claim } from './claim';

const { W1, b1 } = POST_PARAMETERS;
const { x } = POST_EXAMPLE;
const rows = W1.map((row) => products(row, x));
const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values));
const darkest = x.indexOf(Math.min(...x));

export const claims: readonly Claim[] = [
  { says: 'Pixel 4 is the brightest of our image.', holds: () => largest(x) === 3 },
  { says: 'It is not the one that brings neuron 1 the most', holds: () => largest(at(rows, 0)) === 1 },
  {
    says: 'Neuron 2, with $\\quoted{0.24}$.',
    holds: () => [
      [dot(at(W1, 1), x), 0.24],
      [dot(at(W1, 0), x), 0.19],
    ],
  },
  {
    says: 'Then its bias takes $\\quoted{0.3}$ away, and its sum ends just below zero.',
    holds: () => [[dot(at(W1, 1), x) + at(b1, 1), -0.06]],
  },
  {
    says: 'The products are $\\quoted{-0.04}$, $\\quoted{0.15}$, $\\quoted{0.04}$ and $\\quoted{0.08}$. They come to $\\quoted{0.23}$',
    holds: () => [
      ...at(rows, 2).map((product, j) => [product, at([-0.04, 0.15, 0.04, 0.08], j)] as const),
      [dot(at(W1, 2), x), 0.23],
    ],
  },
  {
    says: '0.24 is more than 0.19. Neuron 2’s one large minus, −0.3, meets the darkest pixel.',
    holds: () => at(W1, 1)[darkest] === -0.3,
  },
  {
    says: 'It has the largest weight, 0.4. But that one meets the darkest pixel.',
    holds: () => Math.max(...W1.flat()) === 0.4 && at(W1, 2)[darkest] === 0.4,
  },
  {
    says: 'With the post’s numbers the three are nearly alike. What sets their sums apart is the bias:',
    holds: () => {
      const sums = forward(POST_PARAMETERS, POST_EXAMPLE).z1;
      const products = W1.map((row) => dot(row, x));
      const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      return largest(products) === 1 && spread(products) < 0.051 && spread(sums) > 0.9 && Math.min(...sums) === sums[1];
    },
  },
  {
    says: 'Make the image black, and only the biases are left, $z_1 = b_1$, whatever the weights.',
    holds: () => {
      const random = seeded(5);
      return Array.from({ length: 200 }, () => randomNetwork(random, 3)).every((network) =>
        forward(network, { x: [0, 0, 0, 0], y: 1 }).z1.every((sum, i) => sum === network.b1[i]),
      );
    },
  },
  {
    says: 'brings ${\\quoted{0.3} + \\quoted{0.1} + \\quoted{0.2} = \\quoted{0.6}}$',
    holds: () => [[sumRange(at(W1, 1), 0).high.value, 0.6]],
  },
  {
    says: 'A bias of $\\quoted{-0.6}$ just cancels that, and a sum of 0 is not above zero.',
    holds: () => [[sumRange(at(W1, 1), -0.6).high.value, 0]],
  },
  {
    says: '−0.2 × 0.2 = −0.04 and 0.3 × 0.5 = 0.15. Together 0.11.',
    holds: () => [[at(at(rows, 2), 0) + at(at(rows, 2), 1), 0.11]],
  },
];
