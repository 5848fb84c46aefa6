import { sum } from '../../model/linear';
import { sidesOf } from '../../model/rule';
import { problem } from '../problem';
import { equals, n, terms } from '../words';

interface Image {
  x: readonly number[];
}

const label = problem<Image>({
  name: 'label',
  first: { x: [0.6, 0.4, 0.2, 0.5] },
  draw: ({ times, tenths }) => {
    const x = times(4, () => tenths(0, 10));
    const { left, right } = sidesOf(x);
    return Math.abs(right - left) < 0.55 ? { x } : undefined;
  },
  pose({ x }) {
    const { left, right } = sidesOf(x);
    const [x1 = 0, x2 = 0, x3 = 0, x4 = 0] = x;
    const rows = [
      { value: x1 + x2, says: 'That is the top row. A side goes from top to bottom: top right and bottom right.' },
      { value: x3 + x4, says: 'That is the bottom row. A side goes from top to bottom.' },
    ];
    const car = right > left;
    return {
      asks: `An image has ${n(x1)} and ${n(x2)} above, ${n(x3)} and ${n(x4)} below. How bright is its right side, how bright its left, and what is its label: 1 for a car, 0 for anything else?`,
      fields: [
        {
          label: 'right side',
          answer: right,
          slips: left === right ? [] : [{ value: left, says: 'That is the left side.' }],
          more: [...rows, { value: x2 * x4, says: 'The two pixels are added, not multiplied.' }],
        },
        {
          label: 'left side',
          answer: left,
          slips: left === right ? [] : [{ value: right, says: 'That is the right side.' }],
          more: [...rows, { value: x1 * x3, says: 'The two pixels are added, not multiplied.' }],
        },
        {
          label: 'label',
          answer: car ? 1 : 0,
          slips: [
            {
              value: car ? 0 : 1,
              says:
                left === right
                  ? 'Both sides are equally bright, and equal is not a car.'
                  : car
                    ? 'Not the brightest pixel decides but the side: the right one is the brighter.'
                    : 'The right side is not the brighter one.',
            },
          ],
        },
      ],
      hints: ['Add the two pixels of each side, then compare.', `The right side is ${terms([x2, x4])}.`],
      solution: `Right ${terms([x2, x4])} ${equals(right)}, left ${terms([x1, x3])} ${equals(left)}: ${car ? 'the right side is brighter, a car, label 1' : left === right ? 'a tie, so not a car, label 0' : 'not a car, label 0'}.`,
    };
  },
});

const melt = problem<Image>({
  name: 'melt',
  first: { x: [0.2, 0.6, 0.4, 0.4] },
  draw: ({ times, tenths }) => {
    const x = times(4, () => tenths(0, 10));
    return Math.round(sum(x) * 10) % 2 === 0 ? { x } : undefined;
  },
  pose({ x }) {
    const total = sum(x);
    return {
      asks: `Four squares of ${n(x[0] ?? 0)}, ${n(x[1] ?? 0)}, ${n(x[2] ?? 0)} and ${n(x[3] ?? 0)} melt into one. How bright is it?`,
      fields: [
        {
          label: 'brightness',
          answer: total / 4,
          slips: [
            { value: total, says: 'That is all four together. It is still to be divided by four.' },
            { value: total / 2, says: 'That is divided by two, and there are four squares.' },
          ],
          more: [
            {
              value: (Math.max(...x) + Math.min(...x)) / 2,
              says: 'That is the middle between the brightest and the darkest. All four count.',
            },
            ...x.map((grey) => ({ value: (total - grey) / 4, says: `The square of ${n(grey)} was forgotten.` })),
            { value: Math.max(...x), says: 'That is the brightest. All four count alike.' },
          ],
        },
      ],
      hints: [
        'Each of the four counts a quarter.',
        `The upper two make ${n((x[0] ?? 0) + (x[1] ?? 0))}. Add the lower two, then share it all among four.`,
      ],
      solution: `${terms(x)} ${equals(total)}, and a quarter of that is ${n(total / 4)}.`,
    };
  },
});

const least = problem({
  name: 'least',
  first: { x1: 0.7, x2: 0.5, x3: 0.1 },
  draw({ tenths }) {
    const drawn = { x1: tenths(1, 9), x2: tenths(1, 9), x3: tenths(1, 9) };
    const tie = sum([drawn.x1, drawn.x3, -drawn.x2]);
    return tie > 0.05 && tie < 0.95 ? drawn : undefined;
  },
  pose({ x1, x2, x3 }) {
    const tie = sum([x1, x3, -x2]);
    const answer = sum([tie, 0.1]);
    return {
      asks: `Three pixels of an image are ${n(x1)} (top left), ${n(x2)} (top right) and ${n(x3)} (bottom left). How bright must the fourth be at least to make a car? Answer in tenths.`,
      fields: [
        {
          label: 'fourth pixel',
          answer,
          slips: [
            { value: tie, says: 'With that both sides are equally bright, and equal is not a car.' },
            { value: sum([x1, x3]), says: 'That is the whole left side. The top right pixel already brings a part.' },
          ],
          more: [
            { value: sum([x1, x3, 0.1]), says: 'That forgets the top right pixel, which already brings a part.' },
            { value: sum([tie, -0.1]), says: 'With that the left side is still the brighter one.' },
            { value: sum([x1, x2, -x3]), says: 'That compares the rows, above and below. The sides are left and right.' },
          ],
        },
      ],
      hints: [
        'How bright is the left side? The right side must have more.',
        `The left side has ${terms([x1, x3])}, the right side ${n(x2)} so far.`,
      ],
      solution: `The left side has ${n(sum([x1, x3]))}. With ${n(tie)} the right side has as much, a tie, which is no car. The next tenth is ${n(answer)}.`,
    };
  },
});

const CHANGES = [
  { does: 'turned round, left for right', answer: 1, why: 'What was the brighter side is then the left one.' },
  { does: 'turned upside down', answer: 0, why: 'Both pixels stay on their side; only above and below change places.' },
  {
    does: 'made half as bright, every pixel of it',
    answer: 0,
    why: 'Both sides are halved, and the larger half stays the larger.',
  },
  {
    does: 'made its own negative (0.2 becomes 0.8, 0.5 stays 0.5)',
    answer: 1,
    why: 'What a side lacked to 2 it now has: the darker side becomes the brighter.',
  },
  {
    does: 'turned by a quarter, to the right',
    answer: 2,
    why: 'Then the two pixels that stood above stand on the right, and of those nothing is known.',
  },
] as const;

const mirrored = problem({
  name: 'mirrored',
  first: { change: 0 },
  draw: ({ whole }) => ({ change: whole(0, CHANGES.length - 1) }),
  pose({ change }) {
    const { does, answer, why } = CHANGES[change] ?? CHANGES[0];
    return {
      asks: `The image of a car is ${does}. Is it a car afterwards?`,
      choices: ['always', 'never', 'it depends on the image'],
      right: answer,
      says: [
        'There are cars of which that is not true. Try the first one that comes to mind.',
        'There are cars that stay cars. Which pixels end up on the right?',
        'Try two different cars: the same happens to both.',
      ],
      hints: [
        'A car’s right side is the brighter one. Where does that side go?',
        'Write the image as a b above, c d below: for a car, b + d is more than a + c. Now do the same after the change.',
      ],
      solution: `${['Always', 'Never', 'It depends'][answer]}. ${why}`,
    };
  },
});

export const problems = [label, melt, least, mirrored];
