import { dot, products, sum } from '../../model/linear';
import { problem } from '../problem';
import { equals, list, n, ORDINALS, sumOf, terms } from '../words';

/** Three weights in tenths that add up to 1, all different. */
const SHARES = [
  [0.6, 0.1, 0.3],
  [0.5, 0.2, 0.3],
  [0.7, 0.1, 0.2],
] as const;

interface Marks {
  marks: readonly number[];
  weights: readonly number[];
}

const weighted = problem<Marks>({
  name: 'marks',
  first: { marks: [9, 4, 7], weights: [0.6, 0.1, 0.3] },
  draw: ({ whole, shuffled, pick, times }) => ({ marks: times(3, () => whole(1, 10)), weights: shuffled(pick(SHARES)) }),
  pose({ marks, weights }) {
    const brought = products(weights, marks);
    const answer = sum(brought);
    return {
      asks: `Three marks are ${marks[0]}, ${marks[1]} and ${marks[2]}. They count ${n(weights[0] ?? 0)}, ${n(weights[1] ?? 0)} and ${n(weights[2] ?? 0)}. What is the final mark?`,
      fields: [
        {
          label: 'final mark',
          answer,
          slips: [
            { value: sum(marks) / 3, says: 'That is the plain average. These marks don’t count the same.' },
            { value: sum(marks), says: 'That adds the marks up. Each is first multiplied by its weight.' },
            ...brought.map((product, at) => ({
              value: answer - product,
              says: `The ${ORDINALS[at]} mark is missing: it brings ${n(product)}.`,
            })),
          ],
          more: [
            { value: answer / 3, says: 'The weights have done the sharing out already: nothing is left to divide.' },
            { value: dot([...weights].reverse(), marks), says: 'The weights have changed places: each belongs to its own mark.' },
            { value: sum([...marks, ...weights]), says: 'A weight multiplies its mark; it is not added to it.' },
          ],
        },
      ],
      hints: [
        'Let each mark bring what it counts: mark times weight.',
        `The first brings ${marks[0]} × ${n(weights[0] ?? 0)} ${equals(brought[0] ?? 0)}.`,
      ],
      solution: `${sumOf(marks, weights)} = ${terms(brought)} ${equals(answer)}.`,
    };
  },
});

const product = problem({
  name: 'product',
  first: { pixel: 0.8, weight: 0.1 },
  draw: ({ tenths }) => {
    const drawn = { pixel: tenths(2, 9), weight: tenths(-9, 9) };
    return drawn.weight === 0 ? undefined : drawn;
  },
  pose({ pixel, weight }) {
    const answer = products([pixel], [weight])[0] ?? 0;
    return {
      asks: `A pixel of ${n(pixel)} meets a weight of ${n(weight)}. What does it bring to the sum?`,
      fields: [
        {
          label: 'it brings',
          answer,
          slips: [
            { value: answer * 10, says: 'A tenth of a tenth is a hundredth: the decimal point stands one place further left.' },
            { value: sum([pixel, weight]), says: 'A weight multiplies; it is not added.' },
            { value: -answer, says: 'The size is right. Look at the sign: it is the weight’s.' },
          ],
          more: [
            { value: pixel / weight, says: 'A weight multiplies; nothing is divided.' },
            { value: weight, says: 'That is the weight, which a white pixel would bring. This one is less bright.' },
            { value: pixel, says: 'That is the pixel itself. How much does it count?' },
          ],
        },
      ],
      hints: [
        'What a pixel brings is its brightness times the weight.',
        `Leave the points aside and multiply ${pixel * 10} by ${n(Math.abs(weight) * 10)}; then it is hundredths.${weight < 0 ? ' The weight is below zero, and so is what it brings.' : ''}`,
      ],
      solution: `${sumOf([pixel], [weight])} ${equals(answer)}.`,
    };
  },
});

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

const average = problem({
  name: 'average',
  first: { marks: 3 },
  draw: ({ whole }) => ({ marks: whole(3, 8) }),
  pose: ({ marks }) => ({
    asks: `With which weight for each would a weighted sum of ${NUMBERS[marks]} marks be their plain average? (A fraction will do.)`,
    fields: [
      {
        label: 'each weight',
        answer: 1 / marks,
        slips: [
          { value: 1, says: 'With weights of 1 the marks are only added up.' },
          { value: marks, says: 'That makes the sum larger still. An average divides: what is that as a multiplication?' },
          { value: 1 / (marks - 1), says: 'Count the marks again: together the weights should make 1.' },
          { value: 1 / (marks + 1), says: 'Count the marks again: together the weights should make 1.' },
        ],
        more: [{ value: 0.5, says: 'That is the average of two marks only.' }],
      },
    ],
    hints: [
      'A plain average adds the marks and divides. In it every mark counts the same.',
      'All the weights together make 1, and they are equal.',
    ],
    solution: `1 divided by ${marks} ${equals(1 / marks)} for each: then the weights add up to 1, and all marks count the same.`,
  }),
});

interface Mix {
  marks: readonly [number, number];
  share: number;
}

const mix = problem<Mix>({
  name: 'mix',
  first: { marks: [10, 5], share: 0.6 },
  draw({ pick, whole, tenths }) {
    const low = whole(1, 5);
    const drawn = { marks: [low + pick([4, 5]), low], share: tenths(1, 9) } as const;
    return drawn.share === 0.5 ? undefined : drawn;
  },
  pose({ marks: [high, low], share }) {
    const wanted = sum([high * share, low * (1 - share)]);
    return {
      asks: `Two marks are ${high} and ${low}. Their two weights add up to 1, and the weighted sum is ${n(wanted)}. What is the weight of the ${high}?`,
      fields: [
        {
          label: `weight of the ${high}`,
          answer: share,
          slips: [
            { value: 1 - share, says: `That is the weight of the ${low}.` },
            { value: 0.5, says: `Equal weights give ${n((high + low) / 2)}.` },
            { value: wanted / high, says: `That leaves out what the ${low} brings.` },
          ],
          more: [
            {
              value: high - wanted,
              says: `That is how far the sum lies below ${high}. As a part of the way from one mark to the other?`,
            },
            {
              value: wanted - low,
              says: `That is how far the sum lies above ${low}. As a part of the way from one mark to the other?`,
            },
          ],
        },
      ],
      hints: [
        `With all the weight on the ${low} the sum is ${low}, with all of it on the ${high} it is ${high}. How much of the way has it come?`,
        `From ${low} to ${high} it is a way of ${high - low}. The sum has come ${n(wanted)} − ${low} of it.`,
      ],
      solution: `It has come ${n(wanted - low)} of a way of ${high - low}: ${n(wanted - low)} / ${high - low} ${equals(share)}. The ${low} counts ${n(1 - share)}. Check: ${sumOf([high, low], [share, 1 - share])} ${equals(wanted)}.`,
    };
  },
});

interface Neuron {
  weights: readonly number[];
  bias: number;
  pixels: readonly number[];
}

const neuron = problem<Neuron>({
  name: 'neuron',
  draw: ({ tenths, times }) => {
    const weights = times(4, () => tenths(-4, 4));
    const pixels = times(4, () => tenths(0, 9));
    return new Set(weights).size === 4 && weights.some((weight) => weight < 0)
      ? { weights, bias: tenths(1, 8), pixels }
      : undefined;
  },
  pose({ weights, bias, pixels }) {
    const brought = products(weights, pixels);
    const answer = sum([...brought, bias]);
    return {
      asks: `Four pixels are ${list(pixels)}. A neuron weighs them with ${list(weights)}, in that order, and adds its bias of ${n(bias)}. What is its sum?`,
      fields: [
        {
          label: 'sum',
          answer,
          slips: [
            { value: answer - bias, says: 'The bias is still to be added, whatever the image is.' },
            {
              value: sum([...brought.map(Math.abs), bias]),
              says: 'A minus sign got lost: a weight below zero makes the sum smaller.',
            },
          ],
          more: [
            ...brought.map((one, at) => ({
              value: answer - one,
              says: `The ${ORDINALS[at]} pixel is missing: it brings ${n(one)}.`,
            })),
            { value: sum([...weights, bias]), says: 'Each weight is first multiplied by its pixel.' },
            {
              value: dot([...weights].reverse(), pixels) + bias,
              says: 'The weights stand in the order of the pixels: first with first.',
            },
          ],
        },
      ],
      hints: [
        'Multiply each pixel by its weight, mind the signs, and add the four to the bias.',
        `The first pixel brings ${sumOf([weights[0] ?? 0], [pixels[0] ?? 0])} ${equals(brought[0] ?? 0)}.`,
      ],
      solution: `${sumOf(weights, pixels, bias)} = ${terms([...brought, bias])} ${equals(answer)}.`,
    };
  },
});

export const problems = [weighted, product, average, mix, neuron];
