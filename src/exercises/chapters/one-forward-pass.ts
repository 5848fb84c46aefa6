import { formatNumber } from '../../live-math';
import { isCar, POST_EXAMPLE, POST_SECOND_IMAGE } from '../../model';
import { scoreOf, scoreRange } from '../../model/image-range';
import { type Moment, momentOf } from '../../quantities';
import { a2Slips, z1Slips, z2Slips } from '../forward-slips';
import type { Exercises, Field, Slip } from '../types';

/** The 16 images of black and white pixels only. */
const CORNERS = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((j) => (bits >> j) & 1));

/** The reader's network, shown the post's second image. */
const second = (moment: Moment): Moment => momentOf({ ...moment, x: POST_SECOND_IMAGE });

/** A field about the second image; whoever computes the first one instead is told so. */
function field(label: string, answer: (moment: Moment) => number, slips: (moment: Moment) => Slip[], firstToo?: boolean): Field {
  return {
    label,
    answer: (moment) => answer(second(moment)),
    slips: (moment) => [
      {
        value: answer(momentOf({ ...moment, x: POST_EXAMPLE.x })),
        says: 'That belongs to the post’s first image. This is about the second.',
      },
      ...(firstToo
        ? [{ value: answer(moment), says: 'That belongs to the image on the page. This is about the post’s second.' }]
        : []),
      ...slips(second(moment)),
    ],
  };
}

/** The score from the sums of the first image: half of the work done again, half not. */
const oldSums = (moment: Moment): Slip => {
  const first = momentOf({ ...moment, x: POST_EXAMPLE.x });
  return { value: first.z2, says: 'Those are the first image’s activations. Work out the second image’s sums first.' };
};

export const exercises: Exercises = {
  'not-car-corners': {
    kind: 'predict',
    title: 'How many of sixteen?',
    answer: (moment) => CORNERS.filter((x) => !isCar(scoreOf(moment, x))).length,
  },
  'say-not-car': {
    kind: 'goal',
    title: 'Make it say “not a car”',
    reached: ({ z2 }) => !isCar(z2),
    possible: (moment) => !isCar(scoreRange(moment).low.value),
    solution: (moment) => {
      const { value, x } = scoreRange(moment).low;
      return isCar(value) ? undefined : { ...moment, x };
    },
    status: ({ a2 }) => `The answer is ${formatNumber(a2)}; “not a car” begins at 0.5.`,
    tryFirst: true,
  },
  'second-image': {
    kind: 'work',
    title: 'The second image, by hand',
    fields: [
      ...[0, 1, 2].map((i) =>
        field(
          `z₁[${i + 1}]`,
          ({ z1 }) => z1[i] ?? 0,
          (moment) => z1Slips(moment, i),
          true,
        ),
      ),
      field(
        'z₂',
        ({ z2 }) => z2,
        (moment) => [oldSums(moment), ...z2Slips(moment)],
      ),
      field('a₂', ({ a2 }) => a2, a2Slips),
    ],
  },
};
