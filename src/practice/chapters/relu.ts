import { reluSlips } from '../../exercises/slips';
import { POST_EXAMPLE, POST_PARAMETERS, relu } from '../../model';
import { sumRange } from '../../model/image-range';
import { dot, products, sum } from '../../model/linear';
import type { Draw } from '../draw';
import { problem } from '../problem';
import { equals, list, n, sumOf, terms } from '../words';

interface Neuron {
  weights: readonly number[];
  bias: number;
  x: readonly number[];
}
const drawNeuron = ({ times, tenths }: Draw): Neuron => ({
  weights: times(4, () => tenths(-4, 4)),
  bias: tenths(-6, 3),
  x: times(4, () => tenths(0, 9)),
});
const sumOfNeuron = ({ weights, bias, x }: Neuron): number => sum([...products(weights, x), bias]);
const given = ({ weights, bias, x }: Neuron) =>
  `A neuron has the weights ${list(weights)} and a bias of ${n(bias)}. The image is ${list(x)}.`;

/** The brightness of pixel j at which the sum is zero; undefined where the pixel does not count. */
function bendAt(neuron: Neuron, j: number): number | undefined {
  const weight = neuron.weights[j] ?? 0;
  if (weight === 0) return undefined;
  const others = neuron.x.map((value, at) => (at === j ? 0 : value));
  return Number((-sumOfNeuron({ ...neuron, x: others }) / weight).toPrecision(12));
}
/** The most that pixel j alone can make of the sum. */
function mostBy(neuron: Neuron, j: number): number {
  const ends = [0, 1].map((value) => sumOfNeuron({ ...neuron, x: neuron.x.map((old, at) => (at === j ? value : old)) }));
  return Math.max(...ends);
}
const isTenth = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

const wake = problem<Neuron>({
  name: 'wake',
  first: { weights: POST_PARAMETERS.W1[1] ?? [], bias: -0.3, x: POST_EXAMPLE.x },
  draw(draw) {
    const neuron = drawNeuron(draw);
    const able = [0, 1, 2, 3].filter((j) => mostBy(neuron, j) > 0.005);
    const bend = able[0] === undefined ? undefined : bendAt(neuron, able[0]);
    return sumOfNeuron(neuron) < -0.005 && able.length === 1 && bend !== undefined && isTenth(bend) ? neuron : undefined;
  },
  pose(neuron) {
    const z = sumOfNeuron(neuron);
    const j = [0, 1, 2, 3].findIndex((pixel) => mostBy(neuron, pixel) > 0.005);
    const weight = neuron.weights[j] ?? 0;
    const bend = bendAt(neuron, j) ?? 0;
    const unable = [0, 1, 2, 3].filter((pixel) => pixel !== j);
    return {
      asks: `${given(neuron)} Its sum is ${n(z)}, so it is silent. Which pixel can wake it alone, the others staying as they are, and at what brightness of that pixel is the sum exactly zero?`,
      fields: [
        {
          label: 'pixel',
          answer: j + 1,
          slips: unable.map((pixel) => ({
            value: pixel + 1,
            says: `Pixel ${pixel + 1} alone can bring the sum to ${n(mostBy(neuron, pixel))} at most, and that is not above zero.`,
          })),
        },
        {
          label: 'zero at',
          answer: bend,
          slips: [],
          more: [
            { value: -z / Math.abs(weight), says: 'That is how far the pixel must move. From where does it start?' },
            { value: sum([neuron.x[j] ?? 0, z / weight]), says: 'That moves the pixel the wrong way.' },
            { value: -neuron.bias / weight, says: 'The other pixels bring something too.' },
            { value: -z, says: 'That is what the sum lacks. Each tenth of this pixel brings a tenth of its weight.' },
          ],
        },
      ],
      hints: [
        'How much does the sum lack? For each pixel: how much can it add, at the most, by going to white or to black?',
        `It lacks ${n(-z)}. Pixel ${(unable.at(-1) ?? 0) + 1} could add ${n(sum([mostBy(neuron, unable.at(-1) ?? 0), -z]))} at the most.`,
      ],
      solution: `Only pixel ${j + 1}: with a weight of ${n(weight)} it makes up ${n(-z)} when it moves by ${n(-z)} / ${n(Math.abs(weight))} ${equals(-z / Math.abs(weight))}, from ${n(neuron.x[j] ?? 0)} to ${n(bend)}. There the sum is zero, still silence; ${weight > 0 ? 'brighter' : 'darker'}, and the neuron speaks. By the others it comes to ${unable.map((pixel) => `${n(mostBy(neuron, pixel))} (pixel ${pixel + 1})`).join(', ')} at the most.`,
    };
  },
});

const bend = problem<Neuron & { across: number }>({
  name: 'bend',
  first: { weights: POST_PARAMETERS.W1[1] ?? [], bias: -0.3, x: [1, 0.5, 0.1, 0.8], across: 2 },
  draw(draw) {
    const neuron = { ...drawNeuron(draw), across: draw.whole(0, 3) };
    const at = bendAt(neuron, neuron.across);
    return at !== undefined && at > 0.05 && at < 0.95 && isTenth(at) ? neuron : undefined;
  },
  pose(neuron) {
    const { weights, bias, x, across } = neuron;
    const weight = weights[across] ?? 0;
    const at = bendAt(neuron, across) ?? 0;
    const others = x.map((value, j) => (j === across ? 0 : value));
    const start = sumOfNeuron({ ...neuron, x: others });
    const end = sum([start, weight]);
    const white = relu(end);
    const black = relu(start);
    const ofEnd = (z: number, what: string) => [
      { value: z, says: `ReLU was forgotten: with ${what} the sum is below zero.` },
      { value: -z, says: 'A sum below zero does not turn round at the gate.' },
    ];
    return {
      asks: `${given(neuron)} Now only pixel ${across + 1} moves, from black to white. What does the neuron hand on when it is black, what when it is white, and where between is the bend?`,
      fields: [
        {
          label: 'when black',
          answer: black,
          slips:
            start < 0
              ? ofEnd(start, 'the pixel black')
              : [{ value: 0, says: 'The other pixels and the bias are still there, and make a sum above zero.' }],
          more: [
            { value: relu(bias), says: 'Only this pixel is black. The others bring what they bring.' },
            { value: sumOfNeuron(neuron), says: 'That is the sum for the image as it is. Make the pixel black.' },
          ],
        },
        {
          label: 'when white',
          answer: white,
          slips:
            end < 0
              ? ofEnd(end, 'the pixel white')
              : [{ value: 0, says: 'With the pixel white the sum is above zero, so it passes.' }],
          more: [
            { value: weight, says: 'That is what the pixel brings. The others and the bias bring something too.' },
            { value: sumOfNeuron(neuron), says: 'That is the sum for the image as it is. Make the pixel white.' },
          ],
        },
        {
          label: 'bend at',
          answer: at,
          slips: [],
          more: [
            { value: x[across] ?? 0, says: 'That is where the pixel is. Where is the sum zero?' },
            {
              value: Math.abs(start),
              says: 'That is how far the sum is from zero when the pixel is black. A white pixel brings its whole weight: what part of it is needed?',
            },
            { value: -bias / weight, says: 'The other pixels bring something too.' },
            { value: 1 - at, says: 'That is counted from white. Count from black.' },
          ],
        },
      ],
      hints: [
        'Work out the sum with that pixel black: everything else stays.',
        `Without it: ${terms([...products(weights, others).filter((_, j) => j !== across), bias])}. A white pixel ${across + 1} brings ${n(weight)} more.`,
      ],
      solution: `Black: the sum is ${n(start)}, handed on is ${n(black)}. White: the sum is ${n(end)}, handed on is ${n(white)}. It is zero at ${n(Math.abs(start))} / ${n(Math.abs(weight))} ${equals(at)}: there the line ${weight > 0 ? 'leaves the ground' : 'meets the ground and lies flat from there'}.`,
    };
  },
});

const three = problem({
  name: 'three',
  first: { sums: [-3, 0, 0.5] },
  draw: ({ shuffled, hundredths, whole }) => ({
    sums: shuffled([-hundredths(1, 99), -whole(1, 5), 0, hundredths(2, 200)]).slice(0, 3),
  }),
  pose: ({ sums }) => ({
    asks: `What does ReLU make of ${n(sums[0] ?? 0)}, of ${n(sums[1] ?? 0)} and of ${n(sums[2] ?? 0)}?`,
    fields: sums.map((z) => ({
      label: `of ${n(z)}`,
      answer: relu(z),
      slips: [],
      more: reluSlips(z),
    })),
    hints: ['Ask each of them: are you above zero?', 'Above zero it passes as it is. Otherwise nothing goes on in its place.'],
    solution: `${sums.map((z) => n(relu(z))).join(', ')}. A sum that is not above zero counts as 0, however far below it lies; one above zero passes as it is.`,
  }),
});

const silence = problem<Pick<Neuron, 'weights'>>({
  name: 'silence',
  first: { weights: POST_PARAMETERS.W1[1] ?? [] },
  draw: ({ times, tenths }) => {
    const weights = times(4, () => tenths(-5, 5));
    return weights.some((weight) => weight > 0) && weights.some((weight) => weight < 0) ? { weights } : undefined;
  },
  pose({ weights }) {
    const likes = weights.filter((weight) => weight > 0);
    const most = sumRange(weights, 0).high.value;
    return {
      asks: `A neuron has the weights ${list(weights)}. Which is the highest bias with which it is silent for every image?`,
      fields: [
        {
          label: 'bias',
          answer: -most,
          slips: [
            { value: most, says: 'That is what its favourite image brings. The bias must take it away.' },
            { value: -sum(weights), says: 'That silences it for a white image. Its favourite brings more.' },
            {
              value: -sum(weights.map(Math.abs)),
              says: 'That is silent for every image, but lower than it need be: pixels that count against never raise the sum.',
            },
          ],
          more: [
            { value: 0, says: 'With no bias a single pixel that counts for makes it speak.' },
            { value: -Math.max(...weights), says: 'That silences it for one white pixel. Several may be white at once.' },
            {
              value: sum(weights.filter((weight) => weight < 0)),
              says: 'Pixels that count against don’t make it speak. What can the others bring?',
            },
          ],
        },
      ],
      hints: [
        'Which image makes its sum largest? Even for that one it must not be above zero.',
        `Its favourite brings ${terms(likes)}, and exactly zero is still silence.`,
      ],
      solution: `Its favourite brings ${terms(likes)} ${equals(most)}. With a bias of ${n(-most)} that makes exactly zero, and zero is not above zero: shut.`,
    };
  },
});

interface Layer {
  weights: readonly (readonly number[])[];
  b1: readonly number[];
  x: readonly number[];
}

const pattern = problem<Layer>({
  name: 'pattern',
  draw({ times, tenths }) {
    const layer = {
      weights: times(3, () => times(2, () => tenths(-6, 6))),
      b1: times(3, () => tenths(-4, 4)),
      x: times(2, () => tenths(1, 9)),
    };
    const z = layer.weights.map((row, i) => sum([dot(row, layer.x), layer.b1[i] ?? 0]));
    const silent = z.filter((value) => value <= 0).length;
    return silent > 0 && silent < 3 && !z.some((value) => Math.abs(value) < 0.005) ? layer : undefined;
  },
  pose({ weights, b1, x }) {
    const z = weights.map((row, i) => sum([dot(row, x), b1[i] ?? 0]));
    return {
      asks: `Three neurons look at two pixels, ${list(x)}. Their weights are ${weights.map(list).join(', ')}, their biases ${list(b1)}. What does each hand on?`,
      fields: z.map((value, i) => ({
        label: `a₁[${i + 1}]`,
        answer: relu(value),
        slips: [],
        more: [
          ...reluSlips(value),
          { value: relu(value - (b1[i] ?? 0)), says: 'The bias is missing in the sum.' },
          {
            value: sum([relu(value - (b1[i] ?? 0)), b1[i] ?? 0]),
            says: 'ReLU came too early: the bias belongs to the sum, and the gate asks the whole sum.',
          },
        ],
      })),
      hints: [
        'First the three sums, biases included. Only then ask each whether it is above zero.',
        `The first sum is ${sumOf(weights[0] ?? [], x, b1[0] ?? 0)}.`,
      ],
      solution: `The sums are ${z.map((value) => n(value)).join(', ')}; handed on are ${z.map((value) => n(relu(value))).join(', ')}.`,
    };
  },
});

export const problems = [wake, bend, three, silence, pattern];
