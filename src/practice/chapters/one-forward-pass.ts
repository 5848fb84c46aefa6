import { digits } from '../../exercises/check';
import { a2Follows, a2Slips, z1Slips, z2Follows, z2Slips } from '../../exercises/forward-slips';
import { POST_SECOND_IMAGE } from '../../model';
import { sum } from '../../model/linear';
import { type Moment, momentOf, POST_NETWORK } from '../../quantities';
import { problem } from '../problem';
import type { Asked } from '../types';
import { equals, list, n, sumOf, terms } from '../words';

const { W1, b1, W2, b2 } = POST_NETWORK;

/** Down the column for along the row: three products, then the bias. */
const transposed = ({ x }: Moment, i: number): number => sum([...W1.map((row, k) => (row[i] ?? 0) * (x[k] ?? 0)), b1[i] ?? 0]);

function sumField(moment: Moment, i: number): Asked {
  const z = moment.z1[i] ?? 0;
  return {
    label: `z₁[${i + 1}]`,
    answer: z,
    slips: [
      { value: z - (b1[i] ?? 0), says: 'The bias is still to be added.' },
      { value: transposed(moment, i), says: `That goes down column ${i + 1}. A row is a neuron: go along row ${i + 1}.` },
      ...(z < 0 ? [{ value: 0, says: 'ReLU comes too early here: the sum itself is asked for.' }] : []),
    ],
    more: z1Slips(moment, i),
  };
}

const pass = problem({
  name: 'pass',
  first: { x: POST_SECOND_IMAGE },
  draw: ({ times, tenths }) => ({ x: times(4, () => tenths(0, 10)) }),
  pose({ x }) {
    const moment = momentOf({ ...POST_NETWORK, x });
    const { z1, a1, z2, exp2, a2, c2, zc } = moment;
    return {
      asks: `The whole pass with the post’s numbers: W₁ has the rows ${W1.map(list).join(', ')}, b₁ is ${list(b1)}, W₂ is ${list(W2)}, b₂ is ${n(b2)}. The image is ${list(x)}.`,
      fields: [
        ...[0, 1, 2].map((i) => sumField(moment, i)),
        {
          label: 'z₂',
          answer: z2,
          follows: z2Follows(moment, digits),
          slips: [
            ...(moment.r1.includes(0) ? [{ value: zc, says: 'ReLU was forgotten: a sum below zero goes on as 0.' }] : []),
            { value: z2 - b2, says: 'b₂ is still to be added.' },
          ],
          more: z2Slips(moment),
        },
        {
          label: 'e to the −z₂',
          answer: exp2,
          follows: [Math.exp(-digits(z2))],
          slips: [{ value: 1 / exp2, says: 'The sign in the exponent got lost: it is minus the score.' }],
          more: [
            { value: -z2, says: 'That is the exponent alone. Raise e to it.' },
            { value: a2, says: 'That is the answer already.' },
          ],
        },
        { label: 'a₂', answer: a2, follows: a2Follows(moment, digits), slips: [], more: a2Slips(moment) },
      ],
      hints: [
        'Three sums, three gates, one more sum, then the sigmoid. Begin with neuron 1.',
        `Neuron 1: ${sumOf(W1[0] ?? [], x, b1[0] ?? 0)}.`,
      ],
      solution: `Sums ${z1.map((z) => n(z)).join(', ')}; handed on ${a1.map((a) => n(a)).join(', ')}; score ${terms([...c2, b2])} ${equals(z2)}; e to the power of ${n(-z2)} ${equals(exp2)}; answer 1 / ${n(1 + exp2)} ${equals(a2)}.`,
    };
  },
});

const SIXTEEN = [
  {
    asks: 'How many of them get the right verdict from the post’s network, which calls everything a car?',
    answer: 5,
    wrong: 'Those are the ties. A tie is not a car, so the verdict on it is wrong.',
  },
  {
    asks: 'A network calls everything “not a car”. On how many of them is it right?',
    answer: 11,
    wrong: 'Those are the ties alone. Images with a brighter left side are no cars either.',
  },
  { asks: 'How many of them are ties, both sides equally bright?', answer: 6, wrong: '' },
] as const;

const verdicts = problem({
  name: 'verdicts',
  first: { which: 0 },
  draw: ({ whole }) => ({ which: whole(0, 2) }),
  pose({ which }) {
    const { asks, answer, wrong } = SIXTEEN[which] ?? SIXTEEN[0];
    return {
      asks: `Sixteen images are made of black and white pixels only. An image is a car if its right side is brighter than its left. ${asks}`,
      fields: [
        {
          label: 'images',
          answer,
          slips: [],
          more: [
            { value: 16, says: 'That is all of them. By the rule there are cars among them, and images that are none.' },
            ...(wrong
              ? [{ value: 6, says: wrong }]
              : [{ value: 5, says: 'As many are brighter on the right, and as many on the left. What is left over?' }]),
            { value: 8, says: 'The two sides are not the only cases: they may be equally bright.' },
            ...(answer === 5
              ? [{ value: 11, says: 'Those are the images that are not a car.' }]
              : [{ value: 5, says: 'Those are the cars.' }]),
            { value: 4, says: 'Count again: each side can have none, one or two white pixels, and one white pixel in two ways.' },
          ],
        },
      ],
      hints: [
        'Which of the sixteen are cars? Go by how many white pixels each side has.',
        'A side has none in one way, both in one way, and a single white pixel in two ways. When has the right more than the left?',
      ],
      solution:
        'The right side has more white pixels in 5 of them (one to none in 2 ways, two to none in 1, two to one in 2), the left side in 5, and in 6 both have as many. So 5 are cars and 11 are not.',
    };
  },
});

const biasDown = problem({
  name: 'bias',
  first: { lowest: 0.9, bias: 0.2 },
  draw: ({ tenths }) => {
    const drawn = { lowest: tenths(3, 20), bias: tenths(-5, 8) };
    return drawn.bias === 0 ? undefined : drawn;
  },
  pose({ lowest, bias }) {
    const answer = sum([bias, -lowest]);
    return {
      asks: `The lowest score that any image gets from a network is ${n(lowest)}; its b₂ is ${n(bias)}. How low must b₂ be before some image is “not a car”?`,
      fields: [
        {
          label: 'b₂',
          answer,
          slips: [
            { value: -lowest, says: `That is how far b₂ must go down. It starts at ${n(bias)}.` },
            { value: sum([lowest, -bias]), says: 'The score is to fall, so b₂ must go down.' },
            { value: sum([bias, lowest]), says: 'That raises the score.' },
          ],
          more: [
            { value: 0, says: 'With b₂ at 0 the rest of the score is still there.' },
            { value: sum([answer, -0.1]), says: 'It need not go that far: a score of exactly 0 is not above zero.' },
          ],
        },
      ],
      hints: [
        'b₂ moves every score by the same amount. Where must the lowest one end?',
        `The lowest score must come down by ${n(lowest)}, to 0, which is not above zero.`,
      ],
      solution: `${n(bias)} − ${n(lowest)} = ${n(answer)}. There the lowest score is 0, and 0 is not above zero: not a car.`,
    };
  },
});

interface Bound {
  parts: readonly (readonly [number, number])[];
  bias: number;
  order: readonly number[];
}

const bound = problem<Bound>({
  name: 'bound',
  first: {
    parts: [
      [0.2, 0.45],
      [-0.09, 0],
      [0.4, 1.2],
    ],
    bias: -0.6,
    order: [0, 1, 2],
  },
  draw({ tenths, hundredths, shuffled, pick }) {
    const parts = shuffled([
      [tenths(1, 3), tenths(4, 7)],
      [-hundredths(2, 30), 0],
      [tenths(1, 5), tenths(6, 12)],
    ] as const);
    const bias = pick([-1, 1]) * tenths(1, 7);
    return { parts, bias, order: shuffled([0, 1, 2]) };
  },
  pose({ parts, bias, order }) {
    const worst = sum([...parts.map(([low]) => low), bias]);
    const proves = worst > 0;
    const says = [
      proves
        ? undefined
        : 'The worst cases of the three may never come together in one image. So a bound below zero leaves it open.',
      proves
        ? 'Every part is at its lowest, and the sum is still above zero. No score can be lower.'
        : 'For that, some image would have to bring all the worst cases at once. Nobody has shown that one does.',
      proves ? 'Every part is at its lowest, and the sum is still above zero.' : undefined,
    ];
    const choices = ['every image is a car', 'some image is not a car', 'neither of the two'];
    const right = proves ? 0 : 2;
    return {
      asks: `Whatever the image is, the three neurons bring to the score: ${parts.map(([low, high], i) => `neuron ${i + 1} from ${n(low)} to ${n(high)}`).join(', ')}. b₂ is ${n(bias)}. Give each its worst. What have you proved?`,
      choices: order.map((at) => choices[at] ?? ''),
      right: order.indexOf(right),
      says: order.map((at) => (at === right ? undefined : (says[at] ?? 'The bound says nothing of the kind.'))),
      hints: [
        'Add the smallest value of each, and b₂. Is that above zero?',
        `${terms([...parts.map(([low]) => low), bias])}. And does one image bring all three at once?`,
      ],
      solution: `${terms([...parts.map(([low]) => low), bias])} ${equals(worst)}. ${proves ? 'No score can be lower than that, so every image is a car.' : 'The lowest score may be higher than that, since no image need have all the worst at once. A bound that fails proves nothing.'}`,
    };
  },
});

export const problems = [pass, verdicts, biasDown, bound];
