import {
  backward,
  forward,
  type Parameters,
  POST_EXAMPLE,
  POST_PARAMETERS,
  POST_SECOND_IMAGE,
  sigmoid,
  step,
} from '../../../src/model';
import { at } from '../../../src/model/at';
import { flatten, unflatten } from '../../../src/model/parameters';
import { meanSlopes, trained } from '../../../src/model/training';
import type { Claim } from './claim';

const PAIR = [
  { x: POST_EXAMPLE.x, y: 1 },
  { x: POST_SECOND_IMAGE, y: 0 },
];
const passes = (p: Parameters) => PAIR.map((example) => forward(p, example));
const mean = (p: Parameters): number => passes(p).reduce((total, { L }) => total + L, 0) / 2;
const answers = (p: Parameters): number[] => passes(p).map(({ a2 }) => a2);
const [first, second] = PAIR.map((example) => backward(POST_PARAMETERS, example, forward(POST_PARAMETERS, example)));
if (!first || !second) throw new Error('two images have two sets of slopes');
const slopes = meanSlopes(POST_PARAMETERS, PAIR, passes(POST_PARAMETERS));
const flat = [...slopes.dW1.flat(), ...slopes.db1, ...slopes.dW2, slopes.db2];
const squares = flat.reduce((total, slope) => total + slope * slope, 0);
const after = (eta: number): Parameters => step(POST_PARAMETERS, slopes, eta);
const START = mean(POST_PARAMETERS);

/** The mean loss with W₂[3], or b₂, or both lowered. */
const lowered = (weight: number, bias: number): Parameters => {
  const { W2, b2 } = POST_PARAMETERS;
  return { ...POST_PARAMETERS, W2: W2.map((value, i) => (i === 2 ? value - weight : value)), b2: b2 - bias };
};
const gain = (weight: number, bias: number): number => mean(lowered(weight, bias)) - START;

/** All numbers moved along a direction, so far in all. */
/** The mean loss that the slopes at the start promise for a move of this length against a direction. */
const promised = (direction: readonly number[], length: number): number => {
  const size = Math.sqrt(direction.reduce((total, one) => total + one * one, 0));
  return START - (length / size) * direction.reduce((total, one, n) => total + one * at(flat, n), 0);
};
const along = (direction: readonly number[], length: number): Parameters => {
  const size = Math.sqrt(direction.reduce((total, one) => total + one * one, 0));
  return unflatten(
    flatten(POST_PARAMETERS).map((value, n) => value - (length * at(direction, n)) / size),
    POST_PARAMETERS,
  );
};

const run = (start: Parameters, steps: number) => trained({ start, examples: PAIR, mode: 'batch', eta: 0.5 }, steps);
const leapt = after(5);
const shut = (p: Parameters): boolean => passes(p).every(({ r1 }) => r1.every((gate) => gate === 0));

/** From sure and wrong: the answers of the first steps, with cross-entropy or with the squared error. */
const fallen = (squared: boolean, steps: number): number[] => {
  let p: Parameters = { ...POST_PARAMETERS, b2: 3.5 };
  const example = { x: POST_EXAMPLE.x, y: 0 };
  return Array.from({ length: steps + 1 }, () => {
    const pass = forward(p, example);
    p = step(p, backward(p, example, pass), squared ? 0.5 * 2 * pass.a2 * (1 - pass.a2) : 0.5);
    return pass.a2;
  });
};
const [ours, theirs] = [fallen(false, 70), fallen(true, 70)];
const below = (all: readonly number[]): number => all.findIndex((answer) => answer < 0.5);

const rates = Array.from({ length: 400 }, (_, n) => (n + 1) / 100);
const bothRight = (eta: number): boolean => {
  const [one = 0, two = 1] = answers(after(eta));
  return one > 0.5 && two <= 0.5;
};

/** The slope at W₁[3,4] for image 1 when W₂ is moved on the way, and the walk goes on with the new one. */
const tooLate = (): number => first.dz2 * at(step(POST_PARAMETERS, first, 0.5).W2, 2) * at(POST_EXAMPLE.x, 3);

export const claims: readonly Claim[] = [
  {
    says: 'its slope there is answer minus label, $\\quoted{-0.216}$. Image 2 is not a car, and it wants $b_2$ to fall: $\\quoted{0.7612}$',
    holds: () => [
      [first.db2, '-0.2160'],
      [second.db2, 0.7612],
    ],
  },
  {
    says: '$\\quoted{0.784}$ became $\\quoted{0.7113}$, and $\\quoted{0.7612}$ became $\\quoted{0.6774}$',
    holds: () => [
      ...answers(POST_PARAMETERS).map((one, n) => [one, at([0.784, 0.7612], n)] as const),
      ...answers(after(0.5)).map((one, n) => [one, at([0.7113, 0.6774], n)] as const),
    ],
  },
  {
    says: '${(\\quoted{0.2434} + \\quoted{1.4319}) / 2 \\approx \\quoted{0.8376}}$',
    holds: () => [...passes(POST_PARAMETERS).map(({ L }, n) => [L, at([0.2434, 1.4319], n)] as const), [START, 0.8376]],
  },
  {
    says: '(\\quoted{-0.216} + \\quoted{0.7612}) / 2 = \\quoted{0.2726}',
    holds: () => [
      [slopes.db2, 0.272564],
      [(-0.216 + 0.7612) / 2, 0.2726],
    ],
  },
  {
    says: 'Its slope is $\\quoted{-0.2009}$ for image 1 and $\\quoted{0.6698}$ for image 2. The rate is $\\quoted{0.2}$.',
    holds: () => [
      [at(first.dW2, 2), -0.2009],
      [at(second.dW2, 2), 0.6698],
      [at(after(0.2).W2, 2), 0.7531],
    ],
  },
  {
    says: '(−0.2009 + 0.6698) / 2 ≈ 0.2345. Times 0.2, and against it.',
    holds: () => [[at(slopes.dW2, 2), 0.234456]],
  },
  {
    says: 'the mean loss has gone from $\\quoted{0.8376}$ to $\\quoted{0.736}$',
    holds: () => [[mean(after(0.5)), 0.736]],
  },
  ...(
    [
      ['$W_2[3]$ alone', ['-0.0227', '-0.0115', '-0.0058'], (by) => gain(by, 0)],
      ['$b_2$ alone', ['-0.0264', '-0.0134', '-0.0068'], (by) => gain(0, by)],
      ['added up', ['-0.0491', '-0.0249', '-0.0126'], (by) => gain(by, 0) + gain(0, by)],
      ['both at once', ['-0.0474', '-0.0245', '-0.0125'], (by) => gain(by, by)],
      ['off by', ['0.0017', '0.0004', '0.0001'], (by) => gain(by, by) - gain(by, 0) - gain(0, by)],
    ] as const satisfies readonly (readonly [string, readonly string[], (by: number) => number])[]
  ).map(
    ([name, shown, of]): Claim => ({
      says: `| ${name} | ${shown.map((cell) => `$\\quoted{${cell}}$`).join(' | ')} |`,
      holds: () => [0.1, 0.05, 0.025].map((by, n) => [of(by), at<string>(shown, n)] as const),
    }),
  ),
  {
    says: '$\\quoted{0.2563}$ instead of $\\quoted{0.2726}$',
    holds: () => {
      const moved = lowered(0.1, 0);
      return [[meanSlopes(moved, PAIR, passes(moved)).db2, 0.2563]];
    },
  },
  {
    says: 'comes out as $\\quoted{-0.1556}$ instead of $\\quoted{-0.1383}$',
    holds: () => [
      [tooLate(), -0.1556],
      [at(at(first.dW1, 2), 3), -0.1383],
    ],
  },
  { says: 'together about $\\quoted{-0.037}$', holds: () => [[-0.5 * slopes.db2 ** 2, -0.037]] },
  { says: 'the squares of all slopes add up to $\\quoted{0.2483}$', holds: () => [[squares, 0.2483]] },
  {
    says: '\\quoted{0.8376} - \\quoted{0.5} \\times \\quoted{0.2483} \\approx \\quoted{0.7135}',
    holds: () => [[START - 0.5 * squares, 0.7135]],
  },
  {
    says: '$\\quoted{0.736}$ came: a fall of $\\quoted{0.1016}$ instead of $\\quoted{0.1241}$, four fifths of it.',
    holds: () => [
      [0.8376 - 0.736, 0.1016],
      [0.8376 - 0.7135, 0.1241],
      [(START - mean(after(0.5))) / (0.5 * squares), '0.8'],
    ],
  },
  {
    says: 'those of the two left pixels fall, those of the right rise. It is our rule, faintly, in the first step.',
    holds: () => [0, 2].every((i) => at(slopes.dW1, i).map(Math.sign).join() === '1,-1,1,-1'),
  },
  {
    says: 'only $b_2$, the steepest | $\\quoted{0.7831}$ | $\\quoted{0.7868}$',
    holds: () => {
      const alone = [...Array(18).fill(0), 1];
      if (Math.max(...flat.map(Math.abs)) !== slopes.db2) return false;
      return [
        [promised(alone, 0.2), 0.7831],
        [mean(along(alone, 0.2)), 0.7868],
      ];
    },
  },
  {
    says: 'all thirteen that are not flat, by the same amount, each against its slope | $\\quoted{0.759}$ | $\\quoted{0.7663}$',
    holds: () => {
      const alike = flat.map(Math.sign);
      if (flat.filter((slope) => slope !== 0).length !== 13) return false;
      return [
        [promised(alike, 0.2), '0.7590'],
        [mean(along(alike, 0.2)), 0.7663],
      ];
    },
  },
  {
    says: 'each in proportion to its slope | $\\quoted{0.738}$ | $\\quoted{0.7526}$',
    holds: () => [
      [promised(flat, 0.2), '0.7380'],
      [mean(along(flat, 0.2)), 0.7526],
    ],
  },
  {
    says: 'with $W_2[3]$ and $b_2$ moved alone, the same rate crosses the valley too, to $\\quoted{0.8455}$',
    holds: () => [[START + gain(5 * at(slopes.dW2, 2), 5 * slopes.db2), 0.8455]],
  },
  {
    says: 'Of the three, 2: $\\quoted{0.6567}$. And a rate of 5 ends at $\\quoted{0.8547}$, *higher than before you went*.',
    holds: () => [
      [mean(after(2)), 0.6567],
      [mean(after(5)), 0.8547],
    ],
  },
  {
    says: 'It had promised $\\quoted{-0.404}$',
    holds: () => [
      [START - 5 * squares, '-0.404'],
      [0.8376 - 5 * 0.2483, '-0.404'],
    ],
  },
  {
    says: 'It crosses the valley and climbs the other side',
    holds: () => [
      [at(rates, rates.map((eta) => mean(after(eta))).indexOf(Math.min(...rates.map((eta) => mean(after(eta)))))), 1.66],
      [mean(after(4.749)), 0.8376],
    ],
  },
  {
    says: 'between $\\quoted{1.59}$ and $\\quoted{1.88}$, and both are right by a hair: at $\\quoted{1.7}$ the mean loss is $\\quoted{0.6515}$',
    holds: () => [
      [Math.min(...rates.filter(bothRight)), 1.59],
      [Math.max(...rates.filter(bothRight)), 1.88],
      [mean(after(1.7)), 0.6515],
      ...answers(after(1.7)).map((one, n) => [one, at([0.5263, 0.4838], n)] as const),
    ],
  },
  {
    says: 'With our loss the answer has come from $\\quoted{0.9899}$ to $\\quoted{0.4149}$, with the squared error to $\\quoted{0.9846}$.',
    holds: () => [
      [at(ours, 0), 0.9899],
      [at(ours, 10), 0.4149],
      [at(theirs, 10), 0.9846],
    ],
  },
  { says: 'Ours gets below one half at step 9, the other at step 60.', holds: () => below(theirs) === 60 && below(ours) === 9 },
  {
    says: 'After the leap and one small step every gate is shut for both images.',
    holds: () => !shut(leapt) && shut(run(leapt, 1)),
  },
  {
    says: 'it ends at one half: $\\quoted{0.6931}$, the shrug, for ever.',
    holds: () => [
      [mean(run(leapt, 10)), 0.7063],
      [mean(run(leapt, 200)), 0.693147],
      [sigmoid(run(leapt, 200).b2), 0.5],
    ],
  },
];
