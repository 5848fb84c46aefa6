import { crossEntropy, sigmoid } from '../../model';
import { sum } from '../../model/linear';
import { problem } from '../problem';
import { equals, list, n, terms } from '../words';

const silent = problem({
  name: 'silent',
  first: { bias: -4.6444 },
  draw: ({ hundredths }) => ({ bias: hundredths(-520, -60) }),
  pose({ bias }) {
    const against = Math.exp(-bias);
    const answer = sigmoid(bias);
    return {
      asks: `For an image all three neurons are silent, and b₂ is ${n(bias)}. Against one part for a car, how many parts stand against it, and what is the answer?`,
      fields: [
        {
          label: 'parts against',
          answer: against,
          follows: [Math.round(against)],
          slips: [
            { value: 1 / against, says: 'That is the part for a car, to one against. Turn it round.' },
            { value: -bias, says: 'That is the score. The odds are e to a power.' },
            { value: 1 + against, says: 'Those are all parts together. How many of them are against?' },
          ],
          more: [{ value: 1, says: 'One to one would be a score of 0. The bias is still there.' }],
        },
        {
          label: 'answer',
          answer,
          follows: [1 / (1 + Math.round(against))],
          slips: [
            { value: 0.5, says: 'The neurons hand on nothing, but the bias is still added: the score is not 0.' },
            { value: 1 - answer, says: 'The sign of the bias got lost: the score is below zero.' },
            { value: 0, says: 'No answer is ever exactly 0. The score is the bias.' },
          ],
          more: [{ value: 1 / against, says: 'Those are the odds. The answer is the part for, of all parts together.' }],
        },
      ],
      hints: [
        'What is the score when nobody speaks?',
        `The score is ${n(bias)}, so the odds are e to the power of ${n(bias)}, to 1.`,
      ],
      solution: `The score is b₂ alone. e to the power of ${n(-bias)} ${equals(against)} parts against; 1 / ${n(1 + against)} ${equals(answer)}.`,
    };
  },
});

interface Marked {
  scores: readonly number[];
  labels: readonly number[];
}

const marked = problem<Marked>({
  name: 'accuracy',
  draw({ times, tenths, shuffled }) {
    const scores = times(4, () => tenths(-25, 25));
    const labels = shuffled([1, 1, 0, 0]);
    return scores.some((score) => Math.abs(score) < 0.15) ? undefined : { scores, labels };
  },
  pose({ scores, labels }) {
    const losses = scores.map((z, i) => crossEntropy(z, labels[i] ?? 0));
    const right = scores.filter((z, i) => z > 0 === (labels[i] === 1)).length;
    const mean = sum(losses) / 4;
    const flipped = sum(scores.map((z, i) => crossEntropy(z, 1 - (labels[i] ?? 0)))) / 4;
    return {
      asks: `Four images get the scores ${list(scores)}; their labels are ${labels.join(', ')}. How many verdicts are right, and what is the mean loss?`,
      fields: [
        {
          label: 'right',
          answer: right,
          slips: right === 2 ? [] : [{ value: 4 - right, says: 'Those are the wrong ones.' }],
          more: [
            {
              value: scores.filter((z) => z > 0).length,
              says: 'That is how many get “car”. How many of the verdicts agree with the label?',
            },
            { value: 4, says: 'That is how many there are. A verdict is right where it agrees with the label.' },
            { value: 2, says: 'That is how many are cars. How many of the verdicts agree with the label?' },
          ],
        },
        {
          label: 'mean loss',
          answer: mean,
          follows: [sum(losses.map((loss) => Number(loss.toFixed(4)))) / 4],
          slips: [
            { value: sum(losses), says: 'That is the sum. The mean is a quarter of it.' },
            { value: flipped, says: 'Those are the losses for the other labels.' },
            {
              value: 1 - right / 4,
              says: 'That is the part of the verdicts that is wrong. The loss also asks how sure each was.',
            },
          ],
          more: [
            {
              value: sum(scores.map((z, i) => (sigmoid(z) - (labels[i] ?? 0)) ** 2)) / 4,
              says: 'That is the mean squared error.',
            },
          ],
        },
      ],
      hints: [
        'A verdict asks only whether the score is above zero. The loss of each image is minus ln of the share left for its label.',
        `Image 1: the answer is ${n(sigmoid(scores[0] ?? 0))}, the label ${labels[0]}, so its loss is ${n(losses[0] ?? 0)}.`,
      ],
      solution: `${right} of 4 are right. The losses are ${losses.map((loss) => n(loss)).join(', ')}; together ${n(sum(losses))}, their mean ${equals(mean)}.`,
    };
  },
});

/** At which step the mean loss of set A is first below 0.1, from the post's numbers: by rate. A test works them out. */
export const STEPS_OF_A = [
  { rate: 0.5, steps: 43, allRight: 7 },
  { rate: 1, steps: 22, allRight: 4 },
  { rate: 2, steps: 12, allRight: 2 },
] as const;

const deck = problem({
  name: 'deck',
  first: { which: 2 },
  draw: ({ whole }) => ({ which: whole(0, 2) }),
  pose({ which }) {
    const { rate, steps, allRight } = STEPS_OF_A[which] ?? STEPS_OF_A[0];
    return {
      asks: `At the deck of the chapter: set A, all images at once, the post’s numbers, a rate of ${n(rate)}. After how many steps is the mean loss below 0.1 for the first time?`,
      fields: [
        {
          label: 'steps',
          answer: steps,
          slips: [
            { value: steps - 1, says: 'There it is still a little above 0.1.' },
            { value: steps + 1, says: 'It was below 0.1 one step before.' },
            { value: allRight, says: 'There all eight verdicts are right for the first time. The loss asks for more.' },
          ],
        },
      ],
      hints: [
        'Set the rate, then go step by step and watch the mean loss.',
        `At the step where all eight are right for the first time the loss is still well above 0.1. Go on from there.`,
      ],
      solution: `After ${steps} steps. With rates of 0.5, 1 and 2 it takes ${STEPS_OF_A.map((row) => row.steps).join(', ')} steps; at 4 it never gets there. Quicker is not always further.`,
    };
  },
});

interface Count {
  images: number;
  steps: number;
}

const passes = problem<Count>({
  name: 'passes',
  first: { images: 8, steps: 43 },
  draw: ({ whole }) => ({ images: whole(4, 30), steps: whole(10, 300) }),
  pose: ({ images, steps }) => ({
    asks: `A data set has ${images} images. Each step uses all of them. In ${steps} steps, how many times has an image gone through the network, and how often has each of the nineteen numbers moved?`,
    fields: [
      {
        label: 'passes',
        answer: images * steps,
        slips: [
          { value: steps, says: 'That is how many steps there were. Each needs a pass for every image.' },
          { value: images + steps, says: 'A pass for every image, and that in every step: multiply.' },
        ],
        more: [
          { value: images * steps * 19, says: 'One pass serves all nineteen numbers.' },
          { value: images, says: 'That is one step.' },
        ],
      },
      {
        label: 'moves',
        answer: steps,
        slips: [
          { value: images * steps, says: 'The slopes of all images become one mean first: a step moves each number once.' },
        ],
        more: [
          { value: 19 * steps, says: 'That counts all nineteen. How often does each of them move?' },
          { value: 19, says: 'That is how many numbers there are.' },
        ],
      },
    ],
    hints: [
      'What happens in a single step, to the images and to the numbers?',
      'In one step every image goes through once; then their slopes are averaged, and each number moves a single time.',
    ],
    solution: `${images} × ${steps} = ${images * steps} passes; each number has moved ${steps} times, once a step, by the mean of the slopes.`,
  }),
});

const threshold = problem<{ parts: readonly number[]; bias: number }>({
  name: 'dead',
  draw({ times, tenths }) {
    const parts = times(4, () => tenths(-9, 9));
    const bias = tenths(-30, 5);
    return parts.some((part) => part > 0) && parts.some((part) => part < 0) && bias !== 0 ? { parts, bias } : undefined;
  },
  pose({ parts, bias }) {
    const likes = parts.filter((part) => part > 0);
    const most = sum([...likes, bias]);
    const dead = most <= 0;
    return {
      asks: `After training, a neuron has the weights ${list(parts)} and a bias of ${n(bias)}. What is the largest sum that any image can give it? And can it still learn: 1 for yes, 0 for no?`,
      fields: [
        {
          label: 'largest sum',
          answer: most,
          slips: [
            { value: most - bias, says: 'The bias is still to be added.' },
            {
              value: sum([...parts, bias]),
              says: 'That is its sum for a white image. Pixels that count against should be black.',
            },
          ],
          more: [
            {
              value: sum([...parts.map(Math.abs), bias]),
              says: 'A pixel that counts against can’t help: the best it can do is bring 0.',
            },
            { value: bias, says: 'That is its sum for a black image.' },
          ],
        },
        {
          label: 'can learn',
          answer: dead ? 0 : 1,
          slips: [
            {
              value: dead ? 1 : 0,
              says: dead
                ? 'Its gate is shut for every image there is, so no slope ever comes through.'
                : 'There are images for which it speaks, and from those it can learn, if they are in the set.',
            },
          ],
        },
      ],
      hints: [
        'Which image does it like best? What does that give?',
        `Its favourite brings ${terms(likes)}. Then the bias. Above zero, its gate opens for at least one image.`,
      ],
      solution: `${terms([...likes, bias])} ${equals(most)}: ${dead ? 'not above zero, so it is silent for every image there is, and a silent neuron gets no slope. It is dead: 0' : 'above zero, so some images make it speak: 1. Whether one of the data set does is another question'}.`,
    };
  },
});

export const problems = [silent, marked, deck, passes, threshold];
