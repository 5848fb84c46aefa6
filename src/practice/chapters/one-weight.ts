import { sum } from '../../model/linear';
import { momentOf, POST_NETWORK, read, registry, withNumber } from '../../quantities';
import { problem } from '../problem';
import { equals, n } from '../words';

const TAPS = ['b2', 'W2[0]', 'W2[2]', 'b1[0]', 'b1[2]', 'W1[0][1]', 'W1[2][3]'] as const;
const H = 0.01;

/** Six decimals, as the chapter shows its losses. */
const six = (value: number): number => Number(value.toFixed(6));

const secant = problem({
  name: 'secant',
  first: { id: 'b2' as string, y: 0 },
  draw: ({ pick }) => ({ id: pick(TAPS), y: pick([0, 1]) }),
  pose({ id, y }) {
    const network = { ...POST_NETWORK, y };
    const now = read(network, id);
    const lossAt = (value: number) => six(momentOf(withNumber(network, id, value)).L);
    const [low, high] = [sum([now, -H]), sum([now, H])];
    const [below, above] = [lossAt(low), lossAt(high)];
    const difference = six(above - below);
    const slope = difference / (2 * H);
    const symbol = registry.quantity(id)?.symbol ?? id;
    return {
      asks: `The label is ${y}. With ${symbol} at ${n(high)} the loss is ${above.toFixed(6)}, at ${n(low)} it is ${below.toFixed(6)}. What is the slope at ${symbol}?`,
      fields: [
        {
          label: 'slope',
          answer: slope,
          follows: [Math.round(slope * 1000) / 1000],
          slips: [
            { value: slope * 2, says: `That is divided by ${H}. The stretch goes from ${n(low)} to ${n(high)}.` },
            {
              value: difference,
              says: 'That is the change of the loss. The slope is the change for each 1: divide by the stretch.',
            },
            { value: -slope, says: 'The size is right, the sign is not: loss at the higher value minus loss at the lower.' },
            { value: (2 * H) / difference, says: 'That is the wrong way up: the change of the loss stands on top.' },
          ],
          more: [
            { value: difference * 2 * H, says: 'Divide by the stretch; don’t multiply.' },
            { value: (above + below) / 2, says: 'That is the loss in the middle. How much does it change, for each 1?' },
          ],
        },
      ],
      hints: [
        'From the lower value to the higher: how much does the loss change? Mind the sign.',
        `${above.toFixed(6)} − ${below.toFixed(6)}, over a stretch of ${n(2 * H)}.`,
      ],
      solution: `${above.toFixed(6)} − ${below.toFixed(6)} = ${difference < 0 ? '−' : ''}${Math.abs(difference).toFixed(6)}; divided by ${n(2 * H)} ${equals(slope)}. The way down is ${slope > 0 ? 'down: a smaller number, a smaller loss' : 'up: a larger number, a smaller loss'}.`,
    };
  },
});

interface Slopes {
  slopes: readonly (readonly [string, number])[];
}

const steepest = problem<Slopes>({
  name: 'steepest',
  first: {
    slopes: [
      ['b₂', -0.216],
      ['W₂[3]', -0.2009],
      ['W₂[1]', -0.149],
    ],
  },
  draw({ shuffled, hundredths, pick }) {
    const names = shuffled(['b₂', 'W₂[3]', 'W₂[1]', 'W₁[1,2]', 'b₁[3]']).slice(0, 3);
    const slopes = names.map((name) => [name, pick([-1, 1]) * hundredths(2, 60)] as const);
    const sizes = slopes.map(([, slope]) => Math.abs(slope));
    const signed = slopes.map(([, slope]) => slope);
    // The steepest one lies below zero: whoever goes by the largest number is caught.
    const largest = signed.indexOf(Math.max(...signed));
    return new Set(sizes).size === 3 && sizes.indexOf(Math.max(...sizes)) !== largest ? { slopes } : undefined;
  },
  pose({ slopes }) {
    const sizes = slopes.map(([, slope]) => Math.abs(slope));
    const right = sizes.indexOf(Math.max(...sizes));
    const least = sizes.indexOf(Math.min(...sizes));
    return {
      asks: `Three slopes of the loss: ${slopes.map(([name, slope]) => `at ${name} ${n(slope)}`).join(', ')}. A nudge of the same size at which of them changes the loss most?`,
      choices: slopes.map(([name]) => name),
      right,
      says: slopes.map((_, at) =>
        at === right
          ? undefined
          : at === least
            ? 'That is the flattest of the three.'
            : 'There is a steeper one. The sign says which way is down, the size how steep it is.',
      ),
      hints: [
        'How steep a slope is, its size says. What does its sign say?',
        `At ${slopes[0]?.[0]} a nudge of 0.01 changes the loss by about ${n(Math.abs(slopes[0]?.[1] ?? 0) / 100)}, up or down.`,
      ],
      solution: `By size: ${[...slopes]
        .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
        .map(([name, slope]) => `${name} ${n(Math.abs(slope))}`)
        .join(', ')}. The steepest is at ${slopes[right]?.[0]}.`,
    };
  },
});

const change = problem({
  name: 'change',
  first: { slope: 0.5, move: -0.02 },
  draw: ({ tenths, pick, whole }) => ({ slope: pick([-1, 1]) * tenths(2, 15), move: (pick([-1, 1]) * whole(1, 5)) / 100 }),
  pose({ slope, move }) {
    const answer = slope * move;
    return {
      asks: `The slope at a weight is ${n(slope)}. The weight ${move < 0 ? 'falls' : 'rises'} by ${n(Math.abs(move))}. By about how much does the loss change?`,
      fields: [
        {
          label: 'change',
          answer,
          slips: [
            { value: -answer, says: 'Look at the signs: the slope’s, and whether the weight rises or falls.' },
            { value: slope / move, says: 'The slope is so much for each 1; this is only a small part of 1. Multiply.' },
            { value: slope, says: 'That would be for a whole 1.' },
            { value: sum([slope, move]), says: 'The two are multiplied, not added.' },
          ],
          more: [{ value: answer * 10, says: 'The decimal point stands one place further left.' }],
        },
      ],
      hints: [
        'The slope says how much the loss changes for each 1. How much of 1 is it here, and in which direction?',
        `${move < 0 ? 'Falling' : 'Rising'} is ${n(move)}, and the slope is so much for each 1: ${n(slope)}.`,
      ],
      solution: `${n(slope)} × ${move < 0 ? `(${n(move)})` : n(move)} ${equals(answer)}: the loss ${answer < 0 ? 'falls' : 'rises'}. “About”, since the slope itself changes on the way.`,
    };
  },
});

const steeper = problem({
  name: 'steeper',
  first: { activation: 0.93 },
  draw: ({ pick, hundredths }) => ({ activation: pick([0, 1, hundredths(5, 95), hundredths(105, 190), hundredths(105, 190)]) }),
  pose({ activation }) {
    const right = activation < 1 ? 0 : activation > 1 ? 1 : 2;
    return {
      asks: `A neuron of the hidden layer hands on ${n(activation)}. Which is the steeper slope of the loss, at the output bias or at that neuron’s weight to the answer?`,
      choices: ['at the bias', 'at the weight', 'both are equally steep'],
      right,
      says: [
        'Nudge the weight: the score moves by as much as the neuron hands on. Is that less than the nudge?',
        'Nudge the weight: the score moves only by the part that the neuron hands on.',
        'They are equally steep only where the neuron hands on exactly 1.',
      ],
      hints: [
        'By how much does the score move when the bias rises by a nudge? And when the weight does?',
        `The bias moves the score by the whole nudge, the weight by ${n(activation)} times the nudge.`,
      ],
      solution: `${['At the bias', 'At the weight', 'Both are equally steep'][right]}. The loss hangs on the score: the bias moves it by the whole nudge, the weight by ${n(activation)} of it. The weight’s slope is the steeper one exactly where the neuron hands on more than 1.`,
    };
  },
});

export const problems = [secant, steepest, change, steeper];
