import { forward, POST_EXAMPLE, POST_PARAMETERS } from '../../../src/model';
import car from '../../../src/widgets/melting-car/car-64.json';
import type { Claim } from './claim';

const CAR: readonly (readonly number[])[] = car;

/** The mean of one block of the picture, of so many squares to a side. */
function mean(side: number, row: number, column: number): number {
  const size = 64 / side;
  const block = CAR.slice(row * size, (row + 1) * size).flatMap((line) => line.slice(column * size, (column + 1) * size));
  return block.reduce((sum, grey) => sum + grey, 0) / block.length;
}

/** In whole tenths, so that equal is equal. */
const side = (x: readonly number[], column: number): number =>
  Math.round((x[column] ?? 0) * 10) + Math.round((x[column + 2] ?? 0) * 10);
const SIX = [
  [0.1, 0.9, 0.2, 0.7],
  [0.3, 0.1, 0.5, 0.1],
  [0.9, 0.3, 0.1, 0.8],
  [0.4, 0.3, 0.3, 0.4],
  [0, 0.2, 0, 0],
  [1, 1, 1, 1],
];

export const claims: readonly Claim[] = [
  {
    says: 'four greys, $\\quoted{0.2}$ and $\\quoted{0.5}$ above, $\\quoted{0.1}$ and $\\quoted{0.8}$ below',
    holds: () => [
      [mean(2, 0, 0), '0.2'],
      [mean(2, 0, 1), '0.5'],
      [mean(2, 1, 0), '0.1'],
      [mean(2, 1, 1), '0.8'],
    ],
  },
  {
    says: 'at the bottom right of the 4 by 4 picture $\\quoted{0.5}$, 1, this $\\quoted{0.7}$ and 1 make $\\quoted{3.2}$',
    holds: () => {
      const printed = [
        [0.1, 0.2, 0.3, 0.2],
        [0.2, 0.3, 0.7, 0.8],
        [0, 0.1, 0.5, 1],
        [0.1, 0.2, 0.7, 1],
      ];
      const shown = printed.flatMap((line, i) => line.map((grey, j) => [mean(4, i, j), grey.toFixed(2)] as const));
      return [...shown, [0.5 + 1 + 0.7 + 1, 3.2], [3.2 / 4, 0.8]];
    },
  },
  { says: 'each of them counts $\\quoted{0.25}$', holds: () => [[1 / 4, 0.25]] },
  {
    says: 'Together they make $\\quoted{2.8}$, and a quarter of that is $\\quoted{0.7}$',
    holds: () => [
      [mean(8, 6, 4), '0.500'],
      [mean(8, 6, 5), '1.000'],
      [mean(8, 7, 4), '0.700'],
      [mean(8, 7, 5), '0.600'],
      [0.5 + 1 + 0.7 + 0.6, 2.8],
      [2.8 / 4, 0.7],
    ],
  },
  { says: '4096 numbers have become 4', holds: () => [[CAR.flat().length, 4096]] },
  {
    says: 'on the right and $\\quoted{0.2} + \\quoted{0.1} = \\quoted{0.3}$ on the left. A car.',
    holds: () => [
      [side(POST_EXAMPLE.x, 1) / 10, 1.3],
      [side(POST_EXAMPLE.x, 0) / 10, 0.3],
    ],
  },
  {
    says: 'Three cars, three that are not',
    holds: () => SIX.map((x) => side(x, 1) > side(x, 0)).join() === 'true,false,true,false,true,false',
  },
  {
    says: 'still a car, by $\\quoted{1.1}$ to $\\quoted{1.0}$',
    holds: () => [
      [side(SIX[2] ?? [], 1) / 10, 1.1],
      [side(SIX[2] ?? [], 0) / 10, '1.0'],
    ],
  },
  { says: 'more than four billion', holds: () => 256 ** 4 === 4_294_967_296 },
  {
    says: 'Four pixels and nineteen numbers make the answer, and the label is not among them',
    holds: () => {
      const { x } = POST_EXAMPLE;
      return forward(POST_PARAMETERS, { x, y: 0 }).a2 === forward(POST_PARAMETERS, { x, y: 1 }).a2;
    },
  },
];
