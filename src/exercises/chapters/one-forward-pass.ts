import { formatNumber } from '../../live-math';
import { at, isCar, POST_EXAMPLE, POST_SECOND_IMAGE } from '../../model';
import { scoreOf, scoreRange } from '../../model/image-range';
import { type Moment, momentOf } from '../../quantities';
import { a2Follows, a2Slips, z1Follows, z1Slips, z2Follows, z2Slips } from '../forward-slips';
import type { Exercises, Field, Slip } from '../types';

/** The 16 images of black and white pixels only. */
const CORNERS = Array.from({ length: 16 }, (_, bits) => [0, 1, 2, 3].map((j) => (bits >> j) & 1));

/** The reader's network, shown the post's second image. */
const second = (moment: Moment): Moment => momentOf({ ...moment, x: POST_SECOND_IMAGE });

/** A field about the second image; whoever computes the first one instead is told so. */
function field({ label, answer, follows, slips }: Required<Field>, firstToo?: boolean): Field {
  return {
    label,
    answer: (moment) => answer(second(moment)),
    follows: (moment, digits) => follows(second(moment), digits),
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
    limits: { min: 0, max: CORNERS.length, whole: true },
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
    status: ({ a2 }) => `The answer is ${formatNumber(a2, 'unit')}; “not a car” begins at 0.5.`,
  },
  'second-image': {
    kind: 'work',
    title: 'The second image, by hand',
    fields: [
      ...[0, 1, 2].map((i) =>
        field(
          {
            label: `z₁[${i + 1}]`,
            answer: ({ z1 }) => at(z1, i),
            follows: (moment, digits) => z1Follows(moment, i, digits),
            slips: (moment) => z1Slips(moment, i),
          },
          true,
        ),
      ),
      field({
        label: 'z₂',
        answer: ({ z2 }) => z2,
        follows: z2Follows,
        slips: (moment) => [oldSums(moment), ...z2Slips(moment)],
      }),
      field({ label: 'a₂', answer: ({ a2 }) => a2, follows: a2Follows, slips: a2Slips }),
    ],
  },
};
