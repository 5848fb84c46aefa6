import { leastAndMost, otherAnswers } from '../../model/shuffles';
import type { Moment } from '../../quantities';
import type { Exercises, Field, Slip } from '../types';

/** The other end of the range, the change instead of the answer, and every order that is not the one asked for. */
function slips(moment: Moment, wanted: 'least' | 'most'): Slip[] {
  const { a2 } = moment;
  const answer = leastAndMost(moment)[wanted];
  const others = otherAnswers(moment);
  const change = (other: number) => Math.abs(other - a2);
  const direction = wanted === 'most' ? 'more' : 'less';
  return [
    { value: a2, says: 'That is the answer as it is. Which order, of those that change the picture, is asked for?' },
    { value: change(answer), says: 'That is how far the answer moves. Type the answer itself.' },
    ...others.map((value): Slip => {
      const better = others.filter((other) =>
        wanted === 'most' ? change(other) > change(value) : change(other) < change(value),
      );
      return {
        value,
        says: `One of the orders gives that, but ${better.length === 1 ? 'another one moves' : `${better.length} others move`} the answer ${direction}.`,
      };
    }),
  ];
}

const field = (label: string, wanted: 'least' | 'most'): Field => ({
  label,
  answer: (moment) => leastAndMost(moment)[wanted],
  slips: (moment) => slips(moment, wanted),
});

export const exercises: Exercises = {
  'shuffle-alike': {
    kind: 'predict',
    choices: ['it rises', 'it falls', 'nothing', 'that depends on the image'],
    answer: () => 2,
  },
  'pixels-only': { kind: 'work', fields: [field('moved least', 'least'), field('moved most', 'most')] },
};
