import { formatNumber } from '../../live-math';
import { GATE_THRESHOLD, isCar } from '../../model';
import { sumRange } from '../../model/image-range';
import { type Moment, momentOf, type Network } from '../../quantities';
import { networkOf } from '../../quantities/parameters';
import { roundedEarly } from '../slips';
import type { Exercises, Field, Slip } from '../types';

/** The largest rate that a reader can set. */
const LARGEST = 100;

const allSilent = ({ next }: Moment): boolean => next.r1.every((gate) => gate === 0);

/** Whether no image can open neurons 1 and 3 after the step. */
const deadAfter = ({ next: { W1, b1 } }: Moment): boolean =>
  [0, 2].every((i) => sumRange(W1[i] ?? [], b1[i] ?? 0).high.value <= GATE_THRESHOLD);

/**
 * The smallest rate, in hundredths, that reaches the goal. A gate that a step shuts stays shut for a larger one: along the
 * step each sum moves in one direction.
 */
function smallestRate(network: Network, reached: (moment: Moment) => boolean): Network | undefined {
  const at = (hundredths: number) => ({ ...network, eta: hundredths / 100 });
  if (!reached(momentOf(at(LARGEST * 100)))) return undefined;
  let [low, high] = [0, LARGEST * 100];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(momentOf(at(middle)))) high = middle;
    else low = middle;
  }
  return at(high);
}

const silencing = (moment: Moment): Network | undefined => smallestRate({ ...networkOf(moment), y: 0 }, allSilent);
/** With the label as it is if that will do, else with the other. */
const killing = (moment: Moment): Network | undefined =>
  [moment.y, 1 - moment.y]
    .map((y) => smallestRate({ ...networkOf(moment), y }, deadAfter))
    .find((network) => network !== undefined);

const speaking = ({ next }: Moment): string => {
  const open = [0, 1, 2].filter((i) => next.r1[i] === 1).map((i) => i + 1);
  return open.length === 0
    ? 'After the step no neuron would speak for this image.'
    : `After the step, still speaking for this image: ${open.join(', ')}.`;
};
const highest = ({ next: { W1, b1 } }: Moment): string => {
  const [one, three] = [0, 2].map((i) => formatNumber(sumRange(W1[i] ?? [], b1[i] ?? 0).high.value));
  return `After the step, the highest sum that any image gives: neuron 1 ${one}, neuron 3 ${three}.`;
};

const stepFollows: Field['follows'] = ({ W1, dW1, eta }, digits) => [digits(W1[2]?.[3]) - digits(eta) * digits(dW1[2]?.[3])];

/** New W₁[3,4]: old − η · slope, where the slope is ∂L/∂z₂ · W₂[3] · gate · pixel 4. */
function stepSlips({ W1, dW1, W2, dz2, dz1, x, eta, r1, next }: Moment): Slip[] {
  const [old, slope, pixel] = [W1[2]?.[3] ?? 0, dW1[2]?.[3] ?? 0, x[3] ?? 0];
  const gated = (weight: number) => dz2 * weight * (r1[2] ?? 0) * pixel;
  return [
    { value: old + eta * slope, says: 'The sign of the step: the slope times η is taken away, so that the loss falls.' },
    { value: old - slope, says: 'The learning rate was left out: only η times the slope is taken away.' },
    { value: slope, says: 'That is the slope. Multiply it by η and take that away from the old weight.' },
    { value: -eta * slope, says: 'That is the step. It is still to be added to the old weight.' },
    { value: eta * slope, says: 'That is η times the slope. Take it away from the old weight.' },
    {
      value: old - eta * gated(next.W2[2] ?? 0),
      says: 'W₂ was updated first, and the new W₂[3] got into this slope. All slopes come from the old numbers.',
    },
    {
      value: old - eta * dz2 * (W2[2] ?? 0) * pixel,
      says: 'The gate was left out: the sum of neuron 3 is not above zero, so nothing passes back.',
    },
    {
      value: old - eta * (dz1[2] ?? 0),
      says: 'The pixel was left out: the slope at a weight is the slope at the sum times its pixel.',
    },
    { value: old, says: 'That is the weight as it is now.' },
    ...roundedEarly((round) => old - eta * round(slope)),
  ];
}

export const exercises: Exercises = {
  'still-a-car': {
    kind: 'predict',
    title: 'Still a car after one step?',
    choices: ['it says “car”', 'it says “not a car”'],
    answer: (moment) => (isCar(momentOf({ ...networkOf(moment), y: 0, eta: 0.5 }).next.z2) ? 0 : 1),
  },
  'one-weight': {
    kind: 'work',
    title: 'One weight, one step',
    fields: [{ label: 'new W₁[3,4]', answer: ({ next }) => next.W1[2]?.[3] ?? 0, follows: stepFollows, slips: stepSlips }],
  },
  'all-silent': {
    kind: 'goal',
    title: 'One step that silences everybody',
    by: 'parameters',
    reached: (moment) => moment.y === 0 && allSilent(moment),
    possible: (moment) => silencing(moment) !== undefined,
    solution: silencing,
    status: speaking,
  },
  'dead-for-all': {
    kind: 'goal',
    title: 'One step that kills two neurons',
    by: 'parameters',
    reached: deadAfter,
    possible: (moment) => killing(moment) !== undefined,
    solution: killing,
    status: highest,
  },
};
