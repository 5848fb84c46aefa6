import { sum } from '../../model/linear';
import { problem } from '../problem';
import { equals, inBrackets, n, terms } from '../words';

/** Not 0.5: with it, the rate forgotten and the mean forgotten come to the same. */
const RATES = [0.1, 0.2, 0.4, 2] as const;

interface Step {
  value: number;
  slopes: readonly [number, number];
  rate: number;
}

const step = problem<Step>({
  name: 'step',
  first: { value: 0.5, slopes: [-0.1491, 0.3882], rate: 0.2 },
  draw({ tenths, hundredths, pick }) {
    const drawn = { value: tenths(-9, 9), slopes: [hundredths(-50, 50), hundredths(-50, 50)], rate: pick(RATES) } as const;
    return Math.abs(drawn.slopes[0] + drawn.slopes[1]) < 0.05 || drawn.value === 0 ? undefined : drawn;
  },
  pose({ value, slopes: [one, other], rate }) {
    const mean = sum([one, other]) / 2;
    const answer = sum([value, -rate * mean]);
    return {
      asks: `A weight is ${n(value)}. Image 1 gives it a slope of ${n(one)}, image 2 one of ${n(other)}. The rate is ${n(rate)}. What is the weight after one step on both?`,
      fields: [
        {
          label: 'weight',
          answer,
          follows: [value - rate * Number(mean.toFixed(4))],
          slips: [
            { value: sum([value, rate * mean]), says: 'The step goes against the slope, so it is taken away.' },
            {
              value: sum([value, -rate * (one + other)]),
              says: 'That is the step for both slopes together. The mean loss has their mean.',
            },
            { value: sum([value, -mean]), says: 'The rate was forgotten.' },
            { value: sum([value, -rate * one]), says: 'That is the step for image 1 alone.' },
            { value: sum([value, -rate * other]), says: 'That is the step for image 2 alone.' },
          ],
          more: [
            { value: -rate * mean, says: 'That is the step. Where does it lead from where the weight is?' },
            { value: mean, says: 'That is the mean slope. The step is the rate times it, taken away from the weight.' },
            { value: value - mean / rate, says: 'The slope is multiplied by the rate, not divided.' },
          ],
        },
      ],
      hints: [
        'What is the mean of the two slopes? The step goes against it, as far as rate times slope.',
        `The mean slope is (${terms([one, other])}) / 2.`,
      ],
      solution: `The mean slope is ${n(mean)}, and ${n(value)} − ${n(rate)} × ${inBrackets(mean)} ${equals(answer)}.`,
    };
  },
});

const promise = problem({
  name: 'promise',
  first: { loss: 0.8376, square: 0.2483, rate: 0.2 },
  draw: ({ whole, pick }) => ({
    loss: whole(6000, 9900) / 10000,
    square: whole(800, 4000) / 10000,
    rate: pick([0.1, 0.2, 0.4, 0.5, 1]),
  }),
  pose({ loss, square, rate }) {
    const answer = sum([loss, -rate * square]);
    return {
      asks: `The mean loss is ${n(loss)}. The squares of all nineteen slopes add up to ${n(square)}. Which loss do the slopes promise for one step with a rate of ${n(rate)}?`,
      fields: [
        {
          label: 'promised',
          answer,
          follows: [Math.round(answer * 1000) / 1000],
          slips: [
            { value: sum([loss, rate * square]), says: 'A step against the slopes lowers the loss: take it away.' },
            ...(rate === 1 ? [] : [{ value: sum([loss, -square]), says: 'The rate was forgotten.' }]),
            { value: sum([loss, -rate * square * square]), says: 'Those are squares already.' },
            {
              value: sum([loss, -rate * Math.sqrt(square)]),
              says: 'No root: each slope counts once for how far the number goes, and once for what that does.',
            },
          ],
          more: [
            { value: -rate * square, says: 'That is the promised change. Where does it lead?' },
            { value: rate * square, says: 'That is how much is promised. What is left of the loss?' },
            {
              value: sum([loss, -rate * rate * square]),
              says: 'The rate counts once: the slopes say what a change does, the rate only how far it goes.',
            },
            { value: loss * (1 - rate * square), says: 'It is taken away as it is, not as a part of the loss.' },
          ],
        },
      ],
      hints: [
        'Each number moves by rate times its slope, and its slope says what that does to the loss. What do all of them promise together?',
        `Together they promise a fall of ${n(rate)} × ${n(square)}.`,
      ],
      solution: `${n(loss)} − ${n(rate)} × ${n(square)} ${equals(answer)}. What comes is more than that where the ground bends up.`,
    };
  },
});

interface Pull {
  slopes: readonly [number, number];
}

const pull = problem<Pull>({
  name: 'pull',
  first: { slopes: [-0.1, 0.1] },
  draw({ pick, tenths }) {
    const size = tenths(1, 6);
    return {
      slopes: pick([
        [-size, size],
        [size, -size],
        [size, 0],
        [0, -size],
        [tenths(-8, -1), tenths(1, 8)],
        [tenths(1, 8), tenths(-8, -1)],
      ] as const),
    };
  },
  pose({ slopes: [one, other] }) {
    const mean = sum([one, other]) / 2;
    const right = mean === 0 ? 2 : mean > 0 ? 1 : 0;
    const content =
      one === 0
        ? 'Image 1 would be content as it is'
        : other === 0
          ? 'Image 2 would be content as it is'
          : 'Neither image is content';
    return {
      asks: `At a weight, image 1 gives a slope of ${n(one)} and image 2 one of ${n(other)}. One step on both: what does the weight do?`,
      choices: ['it rises', 'it falls', 'it stays where it is'],
      right,
      says: [
        mean === 0
          ? 'One pulls up as hard as the other pulls down.'
          : 'The mean slope is above zero, and a step goes against it.',
        mean === 0
          ? 'One pulls down as hard as the other pulls up.'
          : 'The mean slope is below zero, and a step goes against it.',
        'The two pulls don’t cancel: their mean is not zero.',
      ],
      hints: [
        'What counts is the mean of the two slopes. Is it above or below zero?',
        `(${terms([one, other])}) / 2, and the step goes against it.`,
      ],
      solution: `The mean slope is ${n(mean)}: the weight ${['rises', 'falls', 'stays where it is'][right]}. ${content}${mean === 0 ? ': what stands still need not be good' : ''}.`,
    };
  },
});

const alone = problem({
  name: 'alone',
  first: { y: 1 },
  draw: ({ pick }) => ({ y: pick([0, 1]) }),
  pose: ({ y }) => ({
    asks: `There is a single image, with the label ${y}. From which rate on does one step make its loss larger?`,
    choices: ['from 1 on', 'from 2 on', 'it depends on the network', 'at no rate'],
    right: 3,
    says: [
      'With one image there is no other side of the valley to end up on.',
      'With one image there is no other side of the valley to end up on.',
      'Whatever the network is: does any part of the score ever move the wrong way?',
      undefined,
    ],
    hints: [
      'Overshooting needs somebody on the other side. Who is there, with a single image?',
      `The label is ${y}: ${y === 1 ? 'b₂ can only rise, and no neuron’s part of the score can fall' : 'b₂ can only fall, and no neuron’s part of the score can rise'}. So where does the score go?`,
    ],
    solution: `At no rate. The label ${y} pulls every part of the score the same way, ${y === 1 ? 'up' : 'down'}, however long the step is; the loss of that image can only fall. With two images that is no longer so.`,
  }),
});

export const problems = [step, promise, pull, alone];
