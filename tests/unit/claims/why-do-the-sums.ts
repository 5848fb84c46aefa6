import { forward, POST_EXAMPLE, POST_PARAMETERS } from '../../../src/model';
import type { Claim } from './claim';

const { W1, b1, W2 } = POST_PARAMETERS;
const { x, y } = POST_EXAMPLE;
const answerWith = (pixel: number, grey: number): number =>
  forward(POST_PARAMETERS, { x: x.map((value, j) => (j === pixel ? grey : value)), y }).a2;
const corners = Array.from({ length: 16 }, (_, n) => [n & 8, n & 4, n & 2, n & 1].map((bit) => (bit ? 1 : 0)));

const MARKS = [6, 10, 8];
const mark = (weights: readonly number[]): number => weights.reduce((sum, weight, k) => sum + weight * (MARKS[k] ?? 0), 0);
const WEIGHTS = [0.5, 0.2, 0.3];

export const claims: readonly Claim[] = [
  {
    says: 'fifteen multiplications of this kind, fifteen additions and two small rules',
    // A hidden neuron adds its bias to four products, the last one to three.
    holds: () => [
      [W1.flat().length + W2.length, 15],
      [W1.reduce((sum, row) => sum + row.length, 0) + W2.length, 15],
      [b1.length + 1, 4],
    ],
  },
  { says: 'no sum is longer than five numbers', holds: () => [[(W1[0]?.length ?? 0) + 1, 5]] },
  {
    says: 'more than three hundred years for a single answer, at ten seconds a multiplication',
    holds: () => (1e9 * 10) / (365.25 * 86_400) > 300 && (1e9 * 10) / (365.25 * 86_400) < 320,
  },
  { says: 'The exam brings $\\quoted{0.5} \\times 6 = 3$', holds: () => [[0.5 * 6, 3]] },
  {
    says: 'The plain average would be 8. You got $\\quoted{7.4}$',
    holds: () => [
      [mark([1 / 3, 1 / 3, 1 / 3]), '8'],
      [mark(WEIGHTS), '7.4'],
    ],
  },
  { says: 'Those are the marks alone, added up', holds: () => [[mark([1, 1, 1]), 24]] },
  { says: 'The weights were added to the marks', holds: () => [[mark([1, 1, 1]) + 0.5 + 0.2 + 0.3, 25]] },
  {
    says: 'The 3 that the exam has brought is missing',
    holds: () => [
      [mark([0, 0.2, 0.3]), 4.4],
      [mark([0.5, 0, 0.3]), 5.4],
      [mark([0.5, 0.2, 0]), '5'],
    ],
  },
  { says: 'The weights of homework and project have changed places', holds: () => [[mark([0.5, 0.3, 0.2]), 7.6]] },
  { says: 'The weights of exam and homework have changed places', holds: () => [[mark([0.2, 0.5, 0.3]), 8.6]] },
  { says: 'The weights of exam and project have changed places', holds: () => [[mark([0.3, 0.2, 0.5]), 7.8]] },
  {
    says: 'With the post’s weights there is one; the other three push it up',
    holds: () => {
      const [first, second, third, fourth] = [0, 1, 2, 3].map((j) => [answerWith(j, 0), answerWith(j, 1)]) as [
        [number, number],
        [number, number],
        [number, number],
        [number, number],
      ];
      return [
        [first[0], 0.7877],
        [first[1], 0.759],
        [second[0], 0.7538],
        [second[1], 0.8114],
        [third[0], 0.7794],
        [third[1], 0.8223],
        [fourth[0], 0.7658],
        [fourth[1], 0.7883],
      ];
    },
  },
  {
    says: 'With the post’s weights it is pixel 1',
    // Whatever the other pixels show: on every edge of the cube of images, and so with either gate of neuron 2.
    holds: () =>
      corners.every((corner) =>
        [0, 1, 2, 3].every((j) => {
          const with_ = (grey: number) =>
            forward(POST_PARAMETERS, { x: corner.map((value, k) => (k === j ? grey : value)), y }).z2;
          return j === 0 ? with_(1) < with_(0) : with_(1) > with_(0);
        }),
      ),
  },
  {
    says: 'Through neuron 1 this brings $\\quoted{0.1} \\times \\quoted{0.5} = \\quoted{0.05}$ to the last sum; through neuron 3, $\\quoted{-0.2} \\times \\quoted{0.8} = \\quoted{-0.16}$.',
    holds: () => [
      [(W1[0]?.[0] ?? 0) * (W2[0] ?? 0), 0.05],
      [(W1[2]?.[0] ?? 0) * (W2[2] ?? 0), -0.16],
    ],
  },
  {
    says: 'In the post’s picture neuron 2 hands on 0 until pixel 1 has passed $\\quoted{0.4}$; then neuron 2 pulls down too.',
    holds: () => {
      const handedOn = (grey: number) => forward(POST_PARAMETERS, { x: [grey, 0.5, 0.1, 0.8], y: 1 }).a1[1] ?? Number.NaN;
      return handedOn(0) < 1e-12 && handedOn(0.4) < 1e-12 && handedOn(0.41) > 0.002 && (W2[1] ?? 0) < 0;
    },
  },
];
