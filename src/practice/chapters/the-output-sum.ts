import { sumSlips } from '../../exercises/slips';
import { POST_PARAMETERS, relu } from '../../model';
import { dot, products, sum } from '../../model/linear';
import { problem } from '../problem';
import { equals, list, n, sumOf, terms } from '../words';

interface Last {
  W2: readonly number[];
  b2: number;
}
const POST: Last = { W2: POST_PARAMETERS.W2, b2: POST_PARAMETERS.b2 };
const given = ({ W2, b2 }: Last) => `W₂ is ${list(W2)}, and b₂ is ${n(b2)}.`;

const line = problem<Last & { a1: readonly number[] }>({
  name: 'line',
  first: { ...POST, a1: [0.62, 0, 1.5] },
  draw: ({ times, tenths, hundredths, shuffled }) => {
    const W2 = times(3, () => tenths(-9, 9));
    const drawn = { W2, b2: tenths(-5, 5), a1: shuffled([0, hundredths(5, 150), tenths(2, 15)]) };
    return W2.includes(0) || drawn.b2 === 0 || !W2.some((weight) => weight < 0) ? undefined : drawn;
  },
  pose({ W2, b2, a1 }) {
    const brought = products(W2, a1);
    const score = sum([...brought, b2]);
    return {
      asks: `Three neurons hand on ${list(a1)}. ${given({ W2, b2 })} What is the score?`,
      fields: [
        {
          label: 'z₂',
          answer: score,
          slips: [{ value: score - b2, says: 'b₂ was written down and not added. The post did the same.' }],
          more: sumSlips({ weights: W2, inputs: a1, bias: b2, term: 'neuron' }),
        },
      ],
      hints: [
        'Each neuron brings what it hands on, times its weight to the answer. Then comes the bias.',
        `Neuron 1 brings ${sumOf([W2[0] ?? 0], [a1[0] ?? 0])}.`,
      ],
      solution: `${sumOf(W2, a1, b2)} = ${terms([...brought, b2])} ${equals(score)}.`,
    };
  },
});

const sums = problem<Last & { z1: readonly number[] }>({
  name: 'sums',
  first: { ...POST, z1: [0.8, 0.1, 0.8] },
  draw: ({ times, tenths, shuffled }) => {
    const W2 = times(3, () => tenths(-9, 9));
    const drawn = { W2, b2: tenths(-5, 5), z1: shuffled([-tenths(1, 9), tenths(1, 12), tenths(1, 12)]) };
    return W2.includes(0) || drawn.b2 === 0 ? undefined : drawn;
  },
  pose({ W2, b2, z1 }) {
    const a1 = z1.map(relu);
    const brought = products(W2, a1);
    const score = sum([...brought, b2]);
    const forgotten = sum([...products(W2, z1), b2]);
    const silent = z1.some((value) => value <= 0);
    return {
      asks: `The sums of three neurons are ${list(z1)}, before their gates. ${given({ W2, b2 })} What is the score?`,
      fields: [
        {
          label: 'z₂',
          answer: score,
          slips: [
            ...(silent ? [{ value: forgotten, says: 'ReLU was forgotten: a sum below zero goes on as 0.' }] : []),
            { value: score - b2, says: 'The bias is still to be added.' },
            ...brought.flatMap((one, i) =>
              one < 0
                ? [{ value: score - 2 * one, says: `A sign got lost: neuron ${i + 1} counts against, and brings ${n(one)}.` }]
                : [],
            ),
          ],
          more: [
            { value: relu(score), says: 'The score itself has no gate: it may be below zero.' },
            {
              value: sum([dot(W2, z1.map(Math.abs)), b2]),
              says: 'A sum below zero does not turn round at the gate: it goes on as 0.',
            },
            ...sumSlips({ weights: W2, inputs: a1, bias: b2, term: 'neuron' }),
          ],
        },
      ],
      hints: [
        'First the gates: what does each neuron hand on?',
        `Handed on are ${list(a1)}. Neuron 1 then brings ${sumOf([W2[0] ?? 0], [a1[0] ?? 0])}.`,
      ],
      solution: `Handed on are ${list(a1)}. ${sumOf(W2, a1, b2)} = ${terms([...brought, b2])} ${equals(score)}.`,
    };
  },
});

interface Speaking extends Last {
  a1: readonly number[];
}

/** What the score comes to without neuron i. */
const without = ({ W2, a1, b2 }: Speaking, i: number): number => sum([...products(W2, a1).filter((_, at) => at !== i), b2]);

const below = problem<Speaking>({
  name: 'below-zero',
  first: { ...POST, a1: [0.69, 0, 0.93] },
  draw({ tenths, shuffled, hundredths }) {
    const drawn = {
      W2: shuffled([tenths(2, 9), tenths(2, 9), -tenths(2, 9)]),
      b2: tenths(-2, 4),
      a1: [hundredths(20, 120), hundredths(20, 120), hundredths(20, 120)],
    };
    const against = drawn.W2.findIndex((weight) => weight < 0);
    const a1 = drawn.a1.map((value, i) => (i === against ? 0 : value));
    const fair = [0, 1, 2].every((i) => without({ ...drawn, a1 }, i) > 0.05);
    return fair ? { ...drawn, a1 } : undefined;
  },
  pose(numbers) {
    const { W2, a1 } = numbers;
    const score = sum([...products(W2, a1), numbers.b2]);
    const against = W2.findIndex((weight) => weight < 0);
    const names = [0, 1, 2].flatMap((i) => [`neuron ${i + 1}’s, up`, `neuron ${i + 1}’s, down`]);
    const [one = 0, other = 0] = [0, 1, 2].filter((i) => i !== against);
    return {
      asks: `Three neurons hand on ${list(a1)}. ${given(numbers)} The score is ${n(score)}. One bias of the hidden layer, moved far enough, can bring it below zero by itself. Whose, and in which direction?`,
      choices: names,
      right: 2 * against,
      says: [0, 1, 2].flatMap((i) =>
        i === against
          ? [undefined, `Neuron ${i + 1} counts against. Lower its bias, and it has even less to say: it is silent already.`]
          : [
              `Neuron ${i + 1} counts for. The more it hands on, the higher the score.`,
              `The least that neuron ${i + 1} can hand on is 0. Without it the score is ${n(without(numbers, i))}, still above zero.`,
            ],
      ),
      hints: [
        'A neuron can hand on as much as you like, but never less than 0. Whose weight to the answer is below zero?',
        `Silence neuron ${one + 1}, and the score is ${n(without(numbers, one))}; silence neuron ${other + 1}, and it is ${n(without(numbers, other))}. Neither is below zero.`,
      ],
      solution: `Neuron ${against + 1}’s, up: its weight is ${n(W2[against] ?? 0)}, so the more it hands on, the lower the score. It must hand on more than ${n(without(numbers, against))} / ${n(-(W2[against] ?? 0))} ${equals(without(numbers, against) / -(W2[against] ?? 0))}. The other two can at most fall silent, and that is not enough.`,
    };
  },
});

const fourth = problem({
  name: 'fourth',
  first: { score: 1.289, weight: -0.5 },
  draw: ({ hundredths, pick }) => ({ score: hundredths(20, 250), weight: -pick([2, 4, 5, 8]) / 10 }),
  pose({ score, weight }) {
    const answer = score / -weight;
    return {
      asks: `The score is ${n(score)}. A fourth hidden neuron is added, with a weight of ${n(weight)} to the answer. How much must it hand on to bring the score to exactly zero?`,
      fields: [
        {
          label: 'handed on',
          answer,
          slips: [
            { value: -answer, says: 'A neuron hands on 0 or more, never less. Its weight has the minus.' },
            { value: score * -weight, says: 'Its weight times what it hands on must make up for the score. So divide.' },
            { value: score, says: 'What it hands on is still multiplied by its weight.' },
          ],
          more: [
            { value: score * weight, says: 'Its weight times what it hands on must make up for the score. So divide.' },
            { value: sum([score, weight]), says: 'The weight multiplies; it is not added.' },
            { value: sum([score, -weight]), says: 'The weight multiplies; it is not taken away.' },
          ],
        },
      ],
      hints: ['It must bring as much below zero as the score is above.', `How many times ${n(-weight)} make ${n(score)}?`],
      solution: `${n(score)} / ${n(-weight)} ${equals(answer)}: it then brings ${n(-score)}.`,
    };
  },
});

export const problems = [line, sums, below, fourth];
