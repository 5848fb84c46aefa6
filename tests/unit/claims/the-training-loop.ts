import {
  type Example,
  forward,
  isCar,
  type Parameters,
  POST_EXAMPLE,
  POST_PARAMETERS,
  POST_SECOND_IMAGE,
  type Vector,
} from '../../../src/model';
import { at } from '../../../src/model/at';
import { flatten } from '../../../src/model/parameters';
import { assess, SET_A, SET_B, trailOf, trained } from '../../../src/model/training';
import type { Claim } from './claim';

const run = (examples: readonly Example[], steps: number, start: Parameters = POST_PARAMETERS) =>
  trained({ start, examples, mode: 'batch', eta: 0.5 }, steps);
const answer = (parameters: Parameters, x: Vector): number => forward(parameters, { x, y: 1 }).a2;
const one = run([POST_EXAMPLE], 100);
const A = (steps: number) => run(SET_A.examples, steps);
const B = (steps: number) => run(SET_B.examples, steps);
const loss = (parameters: Parameters, { examples } = SET_A): number => assess(parameters, examples).loss;
const right = (parameters: Parameters, { examples } = SET_A): number => assess(parameters, examples).correct;
const A500 = A(500);
const B500 = B(500);

/** Every image of eleven greys, in whole tenths; counted here by hand, apart from the page's own count. */
const tenths = Array.from({ length: 11 ** 4 }, (_, n) => [
  n % 11,
  Math.floor(n / 11) % 11,
  Math.floor(n / 121) % 11,
  Math.floor(n / 1331),
]);
const brighter = ([a = 0, b = 0, c = 0, d = 0]: Vector): number => b + d - a - c;
const says = (parameters: Parameters) =>
  tenths.map((x) => isCar(forward(parameters, { x: x.map((tenth) => tenth / 10), y: 1 }).z2));
function count(parameters: Parameters) {
  const cars = says(parameters);
  const of = (holds: (image: Vector, car: boolean) => boolean) => tenths.filter((x, n) => holds(x, cars[n] === true)).length;
  return {
    missed: of((x, car) => !car && brighter(x) > 0),
    falseCars: of((x, car) => car && brighter(x) <= 0),
    ties: of((x, car) => car && brighter(x) === 0),
  };
}
const wrong = (parameters: Parameters): number => {
  const { missed, falseCars } = count(parameters);
  return missed + falseCars;
};
const signs = (row: Vector): string => row.map((weight) => (weight > 0 ? 1 : 0)).join();
const speaks = (parameters: Parameters, x: Vector): string => forward(parameters, { x, y: 1 }).r1.join();

export const claims: readonly Claim[] = [
  {
    says: 'The loss falls from $\\quoted{0.2434}$ to $\\quoted{0.0014}$.',
    holds: () => [
      [forward(POST_PARAMETERS, POST_EXAMPLE).L, 0.2434],
      [forward(one, POST_EXAMPLE).L, 0.0014],
    ],
  },
  { says: 'four black pixels: $\\quoted{0.9868}$, a car', holds: () => [[answer(one, [0, 0, 0, 0]), 0.9868]] },
  { says: 'And image 2, which is none: $\\quoted{0.9937}$.', holds: () => [[answer(one, POST_SECOND_IMAGE), 0.9937]] },
  {
    says: 'at step 0 all are called cars, so 4 are right. At step 5 images 4 and 8 pass below one half, at step 6 image 6.',
    holds: () => {
      const carsAt = (t: number) =>
        SET_A.examples.flatMap(({ x }, n) => (isCar(forward(A(t), { x, y: 1 }).z2) ? [] : [n + 1])).join();
      return (
        right(POST_PARAMETERS) === 4 &&
        carsAt(4) === '' &&
        carsAt(5) === '4,8' &&
        carsAt(6) === '4,6,8' &&
        carsAt(7) === '2,4,6,8'
      );
    },
  },
  {
    says: 'Image 2 follows, with $\\quoted{0.4997}$, and 8 of 8 are right.',
    holds: () => [[answer(A(7), POST_SECOND_IMAGE), 0.4997]],
  },
  {
    says: '$\\quoted{0.521}$ now, $\\quoted{0.0984}$ at step 43, $\\quoted{0.0053}$ at step 500',
    holds: () => [
      [loss(A(7)), '0.5210'],
      [loss(A(43)), 0.0984],
      [loss(A500), 0.0053],
    ],
  },
  {
    says: 'Their favourite is the clearest car of all, ${[0, 1, 0, 1]}$',
    holds: () => signs(at(A500.W1, 0)) === '0,1,0,1' && signs(at(A500.W1, 2)) === '0,1,0,1',
  },
  {
    says: 'Neuron 2 has kept its six numbers to the last digit: it is silent for all eight',
    holds: () =>
      [4, 5, 6, 7, 13, 16].every((i) => flatten(A500)[i] === flatten(POST_PARAMETERS)[i]) &&
      SET_A.examples.every((example) => forward(A500, example).r1[1] === 0),
  },
  {
    says: '*Speaks, silent, speaks* for the four cars, *all silent* for the other four',
    holds: () => SET_A.examples.every(({ x, y }) => speaks(A500, x) === (y === 1 ? '1,0,1' : '0,0,0')),
  },
  {
    says: 'neuron 1 has the weights $\\quoted{-0.66}$, $\\quoted{1.1902}$, $\\quoted{-1.0384}$, $\\quoted{1.2999}$ and the bias $\\quoted{0.4665}$',
    holds: () => [
      ...at(A500.W1, 0).map((weight, j) => [weight, at(['-0.6600', '1.1902', '-1.0384', '1.2999'], j)] as const),
      [at(A500.b1, 0), 0.4665],
    ],
  },
  {
    says: 'with all gates shut the score is $b_2$, far below zero, and the answer $\\quoted{0.0095}$',
    holds: () => [[answer(A500, POST_SECOND_IMAGE), 0.0095]],
  },
  {
    says: 'at step 0, 7766 are wrong, all that are no cars. At step 7, with 8 of 8 right, still 4487. At step 500, 1565: 145 cars missed, and 1420 called cars that are none, 647 of these ties.',
    holds: () => {
      const { missed, falseCars, ties } = count(A500);
      return [
        [tenths.length, 14641],
        [wrong(POST_PARAMETERS), 7766],
        [count(POST_PARAMETERS).missed, 0],
        [wrong(A(7)), 4487],
        [missed, 145],
        [falseCars, 1420],
        [ties, 647],
      ];
    },
  },
  {
    says: 'In each of the eight, one side is brighter by $\\quoted{0.6}$ or more. All its mistakes at step 500 lie where the sides differ by $\\quoted{0.4}$ at most, closer than anything it was shown.',
    holds: () => {
      const cars = says(A500);
      return (
        SET_A.examples.every(({ x }) => Math.abs(brighter(x)) > 0.6 - 1e-9) &&
        tenths.every((x, n) => cars[n] === brighter(x) > 0 || Math.abs(brighter(x)) <= 4)
      );
    },
  },
  {
    says: 'Of the sixteen of chapter 9 it gets 11; the other five are ties.',
    holds: () => {
      const corners = Array.from({ length: 16 }, (_, n) => [8, 4, 2, 1].map((bit) => Number((n & bit) > 0)));
      const wrongly = corners.filter((x) => isCar(forward(A500, { x, y: 1 }).z2) !== brighter(x) > 0);
      return wrongly.length === 5 && wrongly.every((x) => brighter(x) === 0);
    },
  },
  { says: 'nine of ten, from eight examples', holds: () => [[(1 - wrong(A500) / tenths.length) * 10, 9]] },
  {
    says: 'one side *clearly* brighter than the other, by $\\quoted{0.6}$ or more, whichever it is; in the others the sides differ by $\\quoted{0.2}$ at most',
    holds: () =>
      SET_B.examples.every(({ x, y }) => (y === 1 ? Math.abs(brighter(x)) > 0.6 - 1e-9 : Math.abs(brighter(x)) < 0.2 + 1e-9)),
  },
  {
    says: 'at 162 all twelve are right.',
    holds: () => {
      const trail = trailOf({ start: POST_PARAMETERS, examples: SET_B.examples, mode: 'batch', eta: 0.5 });
      while (trail.last() < 500) trail.advance();
      const all = Array.from({ length: 501 }, (_, t) => trail.correct(t) === 12);
      const slipped = Array.from({ length: 9 }, (_, n) => trail.correct(162 + n));
      return all.indexOf(true) === 162 && all.lastIndexOf(false) === 170 && slipped.every((correct) => correct >= 11);
    },
  },
  {
    says: '$\\quoted{0.6909}$. Then hardly anything: $\\quoted{0.6526}$ at step 50.',
    holds: () => [5, 50].map((t, n) => [loss(B(t), SET_B), at([0.6909, 0.6526], n)] as const),
  },
  {
    says: 'at step 10 all twelve answers lie between $\\quoted{0.48}$ and $\\quoted{0.54}$',
    holds: () => SET_B.examples.every(({ x }) => answer(B(10), x) > 0.48 && answer(B(10), x) < 0.54),
  },
  {
    says: 'B asks what no single sum can say',
    // Three cars and three that are none have a blend in common: a sum would have to be above zero there, and below.
    holds: () => {
      const blend = (parts: readonly (readonly [image: number, of568: number])[], y: number) => {
        const examples = parts.map(([image]) => at(SET_B.examples, image));
        if (examples.some((example) => example.y !== y)) throw new Error('another label');
        return [0, 1, 2, 3].map((j) => parts.reduce((sum, [, part], n) => sum + (part / 568) * at(at(examples, n).x, j), 0));
      };
      const cars = blend(
        [
          [0, 170],
          [4, 133],
          [6, 265],
        ],
        1,
      );
      const others = blend(
        [
          [1, 116],
          [7, 218],
          [9, 234],
        ],
        0,
      );
      return cars.every((value, j) => Math.abs(value - at(others, j)) < 1e-12);
    },
  },
  {
    says: '$\\quoted{0.5579}$ at step 100',
    holds: () => [[loss(B(100), SET_B), 0.5579]],
  },
  {
    says: 'neuron 1 wants light on the right, neuron 3 on the left, and of the six cars, each speaks for three',
    holds: () => {
      const cars = SET_B.examples.filter(({ y }) => y === 1);
      const speaksFor = (i: number) => cars.filter((car) => forward(B500, car).r1[i] === 1).length;
      return (
        signs(at(B500.W1, 0)) === '0,1,0,1' && signs(at(B500.W1, 2)) === '1,0,1,0' && speaksFor(0) === 3 && speaksFor(2) === 3
      );
    },
  },
  {
    says: 'it gets 76 of 100 cars right, and 89 of 100 others',
    holds: () => {
      const cars = says(B500);
      const share = (wanted: (difference: number) => boolean, car: boolean) => {
        const asked = tenths
          .map((x, n) => [Math.abs(brighter(x)), cars[n]] as const)
          .filter(([difference]) => wanted(difference));
        return (100 * asked.filter(([, said]) => said === car).length) / asked.length;
      };
      return [
        [share((difference) => difference >= 6, true), 76],
        [share((difference) => difference <= 2, false), 89],
      ];
    },
  },
  {
    says: 'they stay equal for ever: same numbers, same slopes, same steps',
    holds: () => {
      const row = at(POST_PARAMETERS.W1, 0);
      const alike = { W1: [row, row, row], b1: [0.5, 0.5, 0.5], W2: [0.5, 0.5, 0.5], b2: 0.2 };
      const { W1, b1, W2 } = run(SET_B.examples, 300, alike);
      return new Set(W1.map(String)).size === 1 && new Set(b1).size === 1 && new Set(W2).size === 1;
    },
  },
  {
    says: 'Set A, *one by one*, an image a step, rate 2: after two steps every gate is shut for all eight.',
    holds: () => {
      const ruined = trained({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'single', eta: 2 }, 2);
      return SET_A.examples.every((example) => forward(ruined, example).r1.every((gate) => gate === 0));
    },
  },
];
