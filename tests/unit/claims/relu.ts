/** What chapter 6 says, worked out again. */
import { at, forward, GATE_THRESHOLD, POST_EXAMPLE, POST_PARAMETERS, POST_SECOND_IMAGE, type Vector } from '../../../src/model';
import { dot, sum } from '../../../src/model/linear';
import type { Claim } from './claim';

const { W1, b1 } = POST_PARAMETERS;
const { x } = POST_EXAMPLE;
const pass = (image: Vector) => forward(POST_PARAMETERS, { x: image, y: 1 });
const second = pass(POST_SECOND_IMAGE);
/** Where the sum of neuron 2 is zero, as pixel 1 alone moves. */
const bend = (image: Vector, bias = at(b1, 1)) => -(dot(at(W1, 1), [0, ...image.slice(1)]) + bias) / at(at(W1, 1), 0);
const with1 = (value: number): Vector => [value, ...x.slice(1)];
/** The least sum that any image can give a neuron. */
const least = (i: number) => sum([...at(W1, i).filter((weight) => weight < 0), at(b1, i)]);
const count = (white: number) => Math.max(0, white);
const object = (white: number) => Math.max(0, white - 1);
const tent = [0, 1, 1, 2].map((white) => count(white) - 2 * object(white) - 0.5);

export const claims: readonly Claim[] = [
  {
    says: '$\\quoted{-0.06}$, nearly enough, and $\\quoted{-0.6}$, far from it, would both go on as 0',
    holds: () => [
      [at(pass(x).z1, 1), -0.06],
      [at(pass([0, 0, 1, 0]).z1, 1), '-0.6'],
      [at(pass(x).a1, 1), 0],
      [at(pass([0, 0, 1, 0]).a1, 1), 0],
    ],
  },
  { says: 'neuron 2 is silent for our image', holds: () => pass(x).r1.join() === '1,0,1' },
  {
    says: 'the weight between them is $\\quoted{0.3}$, so every tenth of brightness there brings $\\quoted{0.03}$',
    holds: () => [
      [at(at(W1, 1), 0), 0.3],
      [at(at(W1, 1), 0) / 10, 0.03],
    ],
  },
  {
    says: 'Pixel 1 is $\\quoted{0.2}$, and the sum of the post’s neuron 2 is $\\quoted{-0.06}$',
    holds: () => [
      [at(x, 0), 0.2],
      [at(pass(x).z1, 1), -0.06],
    ],
  },
  {
    says: 'So at $\\quoted{0.4}$ it is exactly zero, still silence; anything brighter, and neuron 2 speaks.',
    holds: () =>
      Math.abs(bend(x) - 0.4) < 1e-12 &&
      Math.abs(at(pass(with1(0.4)).z1, 1)) <= GATE_THRESHOLD &&
      at(pass(with1(0.4)).r1, 1) === 0 &&
      at(pass(with1(0.401)).r1, 1) === 1,
  },
  {
    says: 'whatever pixel 1 does on the left of it, neuron 2 hands on the same 0',
    holds: () => [0, 0.1, 0.2, 0.3, 0.4].every((value) => at(pass(with1(value)).a1, 1) === 0),
  },
  {
    says: 'On the right of the bend all of it comes through, $\\quoted{0.03}$ for every tenth.',
    holds: () => [
      [at(pass(with1(0.6)).a1, 1) - at(pass(with1(0.5)).a1, 1), 0.03],
      [at(pass(with1(1)).a1, 1), 0.18],
    ],
  },
  {
    says: 'from $\\quoted{0.1}$ to $\\quoted{0.3}$, and the bend moves to $\\quoted{0.6}$',
    holds: () => [
      [at(x, 2), 0.1],
      [bend([at(x, 0), at(x, 1), 0.3, at(x, 3)]), 0.6],
    ],
  },
  { says: 'now the bias has moved, to $\\quoted{-0.36}$', holds: () => [[bend(x, -0.36), 0.6]] },
  {
    says: 'Make pixel 3 white, and the bend is off the picture: pixel 1 alone can’t wake the post’s neuron 2 any more.',
    holds: () => bend([0.2, 0.5, 1, 0.8]) > 1 && at(pass([1, 0.5, 1, 0.8]).r1, 1) === 0,
  },
  {
    says: 'For the image {[0, 1, 0, 1]}$ the sum of the post’s neuron 2 is exactly 0',
    holds: () => at(pass([0, 1, 0, 1]).z1, 1) === 0 && at(pass([0, 1, 0, 1]).r1, 1) === 0,
  },
  {
    says: 'The activations are {[\\quoted{0.51}, 0, \\quoted{0.88}]}$: other amounts, the same pattern.',
    holds: () => [
      [at(second.a1, 0), 0.51],
      [at(second.a1, 1), 0],
      [at(second.a1, 2), 0.88],
      ...second.r1.map((gate, i) => [gate, at(pass(x).r1, i)] as const),
    ],
  },
  {
    says: 'Neuron 1 never falls below $\\quoted{0.4}$, neuron 3 never below $\\quoted{0.5}$.',
    holds: () => [
      [least(0), 0.4],
      [least(2), 0.5],
    ],
  },
  {
    says: 'So the pattern tells only whether neuron 2 speaks.',
    holds: () => least(0) > 0 && least(2) > 0 && at(pass([1, 1, 0, 1]).r1, 1) === 1 && at(pass([0, 0, 1, 0]).r1, 1) === 0,
  },
  {
    says: 'You will get three right, never the fourth.',
    holds: () => {
      // Both pairs have the same total, whatever the weights; and three can be right.
      const right = (l: number, r: number, b: number) => [b < 0, l + b > 0, r + b > 0, l + r + b < 0].filter(Boolean).length;
      const grid = Array.from({ length: 41 }, (_, n) => (n - 20) / 10);
      const best = grid.flatMap((l) => grid.flatMap((r) => grid.map((b) => right(l, r, b))));
      return Math.max(...best) === 3 && right(1, 1, -0.5) === 3;
    },
  },
  {
    says: 'It counts too, with a bias of −1: −1, 0, 0, 1.',
    holds: () => [0, 1, 1, 2].map((white) => white - 1).join() === '-1,0,0,1' && tent.join() === '-0.5,0.5,0.5,-0.5',
  },
  {
    says: 'just $\\quoted{1.5}$ − *white pixels*: one plain sum again, one image wrong',
    holds: () => {
      const open = [0, 1, 1, 2].map((white) => white - 2 * (white - 1) - 0.5);
      return open.join() === '1.5,0.5,0.5,-0.5' && open.join() === [0, 1, 1, 2].map((white) => 1.5 - white).join();
    },
  },
];
