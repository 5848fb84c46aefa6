import { at, forward, POST_EXAMPLE, POST_PARAMETERS, type Vector } from '../../../src/model';
import { assess, SET_A, trained } from '../../../src/model/training';
import type { Claim } from './claim';

const { W1 } = POST_PARAMETERS;
const GREYS = POST_EXAMPLE.x;
const ORDERS = GREYS.flatMap((_, a) =>
  GREYS.flatMap((_, b) =>
    GREYS.flatMap((_, c) => GREYS.map((_, d) => [a, b, c, d]).filter((order) => new Set(order).size === 4)),
  ),
);
const taken = <T>(from: readonly T[], order: readonly number[]): T[] => order.map((place) => at(from, place));
const answers = (x: Vector, rows = W1) => forward({ ...POST_PARAMETERS, W1: rows }, { x, y: 1 });
const columnsTaken = (order: readonly number[]) => W1.map((row) => taken(row, order));

export const claims: readonly Claim[] = [
  {
    says: 'Pixel 28 touches pixel 20, and in the list seven others stand between them. In a photograph 4000 pixels wide it would be 3999.',
    holds: () => {
      const place = (n: number, width: number) => [(n - 1) % width, Math.floor((n - 1) / width)];
      const [across = 0, down = 0] = place(20, 8);
      const below = place(28, 8);
      return [
        [below[0] ?? -1, across],
        [below[1] ?? -1, down + 1],
        [28 - 20 - 1, 7],
        [4000 - 1, 3999],
      ];
    },
  },
  {
    says: '51 is $\\quoted{0.2}$, and 204 is $\\quoted{0.8}$.',
    holds: () => [
      [51 / 255, '0.2'],
      [204 / 255, '0.8'],
    ],
  },
  {
    // In thousandths, so that nothing is rounded: 0.5 × z1[1] + 0.8 × z1[3] + 0.2, neuron 2 silent.
    says: 'So it is with each of the 4 × 3 × 2 × 1 = 24 orders.',
    holds: () => {
      const tenths = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((one) => Math.round(one * 10)));
      const [first = 0, second = 0, third = 0] = [50, -30, 70];
      return (
        ORDERS.length === 24 &&
        ORDERS.every((order) => {
          const x = taken(GREYS, order).map((grey) => Math.round(grey * 10));
          const [a = 0, b = 0, c = 0] = tenths(columnsTaken(order)).map((row) =>
            row.reduce((sum, weight, j) => sum + weight * at(x, j), 0),
          );
          return second + b <= 0 && 5 * (first + a) + 8 * (third + c) + 200 === 1289;
        })
      );
    },
  },
  {
    says: 'with the post’s numbers, to $\\quoted{0.7602}$ after that one swap',
    holds: () => {
      const { z1, a1, z2, a2 } = answers(taken(GREYS, [1, 0, 2, 3]));
      return [
        [at(z1, 0), '0.66'],
        // Exactly 0, and so shut: doubles leave 5.6e-17.
        [at(a1, 1), 0],
        [at(z1, 2), '0.78'],
        [z2, '1.154'],
        [a2, '0.7602'],
      ];
    },
  },
  {
    says: 'With the post’s numbers the largest is $\\quoted{0.8072}$, at $\\quoted{0.1}$, $\\quoted{0.8}$, $\\quoted{0.5}$, $\\quoted{0.2}$.',
    holds: () => {
      const all = ORDERS.map((order) => ({ x: taken(GREYS, order), ...answers(taken(GREYS, order)) }));
      const largest = Math.max(...all.map(({ a2 }) => a2));
      const there = all.filter(({ a2 }) => a2 > largest - 1e-9);
      return there.length === 1 && largest.toFixed(4) === '0.8072' && there[0]?.x.join() === '0.1,0.8,0.5,0.2';
    },
  },
  {
    says: 'to the last sum, the most of the four: the brightest goes there. At place 1 it takes away: there goes the darkest.',
    holds: () => {
      const x = [0.1, 0.8, 0.5, 0.2];
      const { z2 } = answers(x);
      const does = x.map((_, j) => answers(x.map((grey, k) => (k === j ? grey + 1e-3 : grey))).z2 - z2);
      const placesByGrey = [1, 2, 3, 0];
      return placesByGrey.every((j, n) => n === 0 || at(does, j) < at(does, at(placesByGrey, n - 1)));
    },
  },
  {
    says: 'Shuffle the columns of weights that it starts with in the same way, and each step of its learning is the same',
    holds: () => {
      const order = [2, 0, 3, 1];
      const shuffled = SET_A.examples.map((example) => ({ ...example, x: taken(example.x, order) }));
      return [0, 1, 10, 50].every((steps) => {
        const run = { eta: 0.5, mode: 'batch' } as const;
        const plain = trained({ ...run, start: POST_PARAMETERS, examples: SET_A.examples }, steps);
        const other = trained({ ...run, start: { ...POST_PARAMETERS, W1: columnsTaken(order) }, examples: shuffled }, steps);
        return Math.abs(assess(plain, SET_A.examples).loss - assess(other, shuffled).loss) < 1e-12;
      });
    },
  },
  {
    says: 'Add the two: above zero is a car, by our rule.',
    holds: () =>
      ORDERS.every((order) => {
        const [a = 0, b = 0, c = 0, d = 0] = taken(GREYS, order);
        return Math.abs(-a + b + (-c + d) - (b + d - (a + c))) < 1e-12;
      }),
  },
];
