import { distinct } from '../../exercises/slips';
import { ordersOf } from '../../model/shuffles';
import { problem } from '../problem';
import { list, n } from '../words';

interface Image {
  x: readonly number[];
}

const columns = problem<Image>({
  name: 'columns',
  first: { x: [0.2, 0.5, 0.1, 0.8] },
  draw: ({ times, tenths }) => {
    const x = times(4, () => tenths(0, 10));
    return new Set(x).size === 4 ? { x } : undefined;
  },
  pose({ x }) {
    const [x1 = 0, x2 = 0, x3 = 0, x4 = 0] = x;
    return {
      asks: `A picture has ${n(x1)} and ${n(x2)} above, ${n(x3)} and ${n(x4)} below. Somebody reads it column by column, from the left. What are the second and the third number of the list?`,
      fields: [
        {
          label: 'second',
          answer: x3,
          slips: [
            { value: x2, says: 'That is read row by row. Go down first.' },
            { value: x1, says: 'That is the first number.' },
            { value: x4, says: 'That is the last number.' },
          ],
        },
        {
          label: 'third',
          answer: x2,
          slips: [
            { value: x3, says: 'That is read row by row. Go down the first column, then the second.' },
            { value: x1, says: 'That is the first number.' },
            { value: x4, says: 'That is the last number.' },
          ],
        },
      ],
      hints: [
        'The first column stands on the left: it has a number above and one below.',
        `It begins with ${n(x1)}, at the top left, and goes straight down.`,
      ],
      solution: `${list([x1, x3, x2, x4])}: pixels 2 and 3 have changed places. So that every sum stays as it is, columns 2 and 3 of the table of weights must change places too.`,
    };
  },
});

const below = problem({
  name: 'below',
  first: { wide: 40, number: 5 },
  draw: ({ whole }) => ({ wide: whole(6, 60), number: whole(2, 200) }),
  pose: ({ wide, number }) => ({
    asks: `A picture is ${wide} pixels wide, its pixels numbered row by row from 1. Which number lies right below ${number}?`,
    fields: [
      {
        label: 'below',
        answer: number + wide,
        slips: [
          { value: number + 1, says: 'That one lies beside it, or begins the next row.' },
          {
            value: number + wide + 1,
            says: 'That one lies below and one to the right: a whole row further is exactly as many as the row is wide.',
          },
          {
            value: number + wide - 1,
            says: 'That one lies below and one to the left: a whole row further is exactly as many as the row is wide.',
          },
        ],
        more: [
          { value: number * wide, says: 'A row further adds the width; it multiplies nothing.' },
          { value: number - wide, says: 'That one lies above.' },
        ],
      },
    ],
    hints: ['Go on counting from there until you stand below it. How many steps is that?', `A whole row: ${wide} steps.`],
    solution: `One row further is ${wide} numbers further: ${number} + ${wide} = ${number + wide}.`,
  }),
});

interface Square {
  side: number;
  number: number;
}

const neighbours = problem<Square>({
  name: 'neighbours',
  first: { side: 3, number: 5 },
  draw({ whole }) {
    const side = whole(4, 9);
    return { side, number: whole(1, side - 2) * side + whole(2, side - 1) };
  },
  pose({ side, number }) {
    const of = (away: number, sign: -1 | 1) => [
      { value: number + sign, says: 'That one touches it too, and lies in the same row. There is one further away in number.' },
      { value: number + sign * (away + 1), says: 'That one touches it only at a corner.' },
      { value: number + sign * (away - 1), says: 'That one touches it only at a corner.' },
    ];
    return {
      asks: `A picture is ${side} by ${side}, read row by row from 1. Four pixels touch number ${number} along a side. Which of them has the smallest number, which the largest?`,
      fields: [
        { label: 'smallest', answer: number - side, slips: of(side, -1) },
        { label: 'largest', answer: number + side, slips: of(side, 1) },
      ],
      hints: [
        'Two of the four lie in the same row, one lies above, one below.',
        'Above is a whole row back, below a whole row on.',
      ],
      solution: `${number - side}, ${number - 1}, ${number + 1} and ${number + side}: above, left, right, below. In the list the neighbours above and below are ${side} away, and nothing in it says that they touch.`,
    };
  },
});

const GREYS = ['', '', 'two', 'three', 'four', 'five'] as const;

const orders = problem({
  name: 'orders',
  first: { greys: 4 },
  draw: ({ whole }) => ({ greys: whole(3, 5) }),
  pose({ greys }) {
    const answer = ordersOf(greys).length;
    return {
      asks: `In how many orders can ${GREYS[greys]} different greys stand?`,
      fields: [
        {
          label: 'orders',
          answer,
          slips: distinct(answer, [
            { value: greys, says: 'That is how many can stand first. For each of them, something is left to choose.' },
            { value: greys * greys, says: 'For the second place one less is left: a grey can’t stand twice.' },
            { value: greys ** greys, says: 'That lets a grey stand several times. For each further place one less is left.' },
            { value: greys * (greys - 1), says: 'Those are the choices for the first two places. Go on.' },
            { value: (greys * (greys + 1)) / 2, says: 'The choices multiply; they are not added.' },
            { value: answer / 2, says: 'Read forwards or backwards counts as two orders.' },
          ]),
        },
      ],
      hints: [
        'Fill one place after the other. How many greys are left for each?',
        `For the first place there are all ${GREYS[greys]}, for the second one less.`,
      ],
      solution: `${Array.from({ length: greys }, (_, at) => greys - at).join(' × ')} = ${answer}. They are ${answer} different pictures of the same greys.`,
    };
  },
});

export const problems = [columns, below, neighbours, orders];
