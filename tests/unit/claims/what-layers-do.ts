import { at, POST_PARAMETERS, type Vector } from '../../../src/model';
import { dot } from '../../../src/model/linear';
import { seeded } from '../support';
import type { Claim } from './claim';

const { W1, b1, W2 } = POST_PARAMETERS;
const sumOf = (neuron: number, x: Vector) => dot(at(W1, neuron), x) + at(b1, neuron);
const CORNERS: Vector[] = Array.from({ length: 16 }, (_, n) => [8, 4, 2, 1].map((bit) => Number((n & bit) > 0)));
const best = (neuron: number) => CORNERS.reduce((a, b) => (sumOf(neuron, b) > sumOf(neuron, a) ? b : a));
const sums = (neuron: number) => CORNERS.map((x) => sumOf(neuron, x));
const TOP_ROW = [1, 1, 0, 0];
const TWO_CORNERS = [1, 0, 0, 1];

export const claims: readonly Claim[] = [
  {
    says: 'It is the third, the one that is white there.',
    holds: () => at(at(W1, 2), 2) === Math.max(...W1.flat().map(Math.abs)) && W1.slice(0, 2).every((row) => at(row, 2) < 0),
  },
  {
    says: 'The brown tick is where the black image stands: with every pixel 0 no weight has anything to multiply, and only the bias is left.',
    holds: () => b1.map((bias, i) => [sumOf(i, [0, 0, 0, 0]), bias] as const),
  },
  {
    says: 'Make pixel 3 white: with the post’s weights it pushes two dots to the left and one to the right.',
    holds: () => W1.map((row) => Math.sign(at(row, 2))).join() === '-1,-1,1',
  },
  {
    says: 'The third: black at the top left, white everywhere else.',
    holds: () => best(2).join() === '0,1,1,1',
  },
  {
    says: 'has no greys, and only the signs of its weights decide it. (To a pixel with a weight of exactly 0 it is all the same.)',
    holds: () => {
      const random = seeded(3);
      return Array.from({ length: 200 }, () => Array.from({ length: 4 }, () => 4 * random() - 2)).every((weights) => {
        const found = CORNERS.reduce((a, b) => (dot(weights, b) > dot(weights, a) ? b : a));
        const greys = Array.from({ length: 50 }, () => weights.map(() => random()));
        return (
          weights.every((weight, j) => at(found, j) === (weight > 0 ? 1 : 0)) &&
          greys.every((x) => dot(weights, x) <= dot(weights, found))
        );
      });
    },
  },
  {
    says: '$\\quoted{0.3}$, $\\quoted{0.4}$ and $\\quoted{0.1}$, and the bias $\\quoted{0.7}$, make $\\quoted{1.5}$.',
    holds: () => [
      [Math.max(...sums(2)), '1.5'],
      [sumOf(2, best(2)), '1.5'],
      [Math.min(...sums(2)), '0.5'],
      [sumOf(2, [0, 0, 1, 0]), '1.1'],
    ],
  },
  {
    says: 'With the post’s numbers, neuron 3’s portrait at half the brightness still looks like it, and its pixels bring $\\quoted{0.3375}$; those of plain white bring $\\quoted{0.6}$.',
    holds: () => {
      const greys = at(W1, 2).map((weight) => (1 + weight / 0.4) / 2);
      const half = greys.map((grey) => grey / 2);
      return [
        [dot(at(W1, 2), half), '0.3375'],
        [dot(at(W1, 2), [1, 1, 1, 1]), '0.6'],
      ];
    },
  },
  {
    says: 'With the post’s numbers its sum is now $\\quoted{0.3}$. It is not much, since its bias starts it at $\\quoted{-0.3}$.',
    holds: () => [
      [sumOf(1, [1, 1, 0, 1]), '0.3'],
      [Math.max(...sums(1)), '0.3'],
      [Math.min(...sums(1)), '-0.6'],
      [at(b1, 1), '-0.3'],
    ],
  },
  {
    says: 'neuron 1’s dot has gone to its end as well, to $\\quoted{0.9}$',
    holds: () => [
      [sumOf(0, [1, 1, 0, 1]), '0.9'],
      [Math.max(...sums(0)), '0.9'],
      [Math.min(...sums(0)), '0.4'],
    ],
  },
  {
    says: 'neurons 1 and 2 have the same favourite, because their signs are the same',
    holds: () => best(0).join() === best(1).join() && at(W1, 0).every((weight, j) => weight * at(at(W1, 1), j) > 0),
  },
  {
    says: 'Neuron 1: $\\quoted{0.8}$, then $\\quoted{0.7}$. Neuron 2: $\\quoted{0.1}$, then $\\quoted{0.2}$.',
    holds: () => [
      [sumOf(0, TOP_ROW), '0.8'],
      [sumOf(0, TWO_CORNERS), '0.7'],
      [sumOf(1, TOP_ROW), '0.1'],
      [sumOf(1, TWO_CORNERS), '0.2'],
    ],
  },
  {
    says: 'what neuron 1 reports counts $\\quoted{0.5}$, for a car; what neuron 2 reports counts $\\quoted{-0.3}$, against one',
    holds: () => [
      [at(W2, 0), '0.5'],
      [at(W2, 1), '-0.3'],
    ],
  },
];
