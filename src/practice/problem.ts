/** From a seed to a problem: its numbers are drawn until every slip can be told from every other and from the answer. */
import { isNumber } from '../exercises/check';
import type { Slip, WorkItOut } from '../exercises/types';
import { formatNumber, parseTyped, readNumber } from '../live-math';
import { type Draw, drawFor } from './draw';
import { FIRST_SEED } from './seed';
import type { Asked, Posed, Problem } from './types';

/** How a kind of problem comes by its numbers, and what it asks of them. */
export interface Kind<N> {
  name: string;
  /** The numbers of the first seed, where the book has some of its own. */
  first?: N;
  /** Undefined where these would not do. */
  draw: (draw: Draw) => N | undefined;
  pose: (numbers: N) => Posed;
}

/** A kind of problem, whatever its numbers are. */
export interface Maker {
  name: string;
  /** @throws {Error} where no draw is fair. */
  make: (slug: string, seed: number) => Problem;
}

/** Far more than any kind needs. */
const MOST_DRAWS = 2000;

export function problem<N>({ name, first, draw, pose }: Kind<N>): Maker {
  return {
    name,
    make(slug, seed) {
      const id = `${slug}/${name}`;
      if (seed === FIRST_SEED && first !== undefined) return { id, ...completed(pose(first)) };
      for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
        const numbers = draw(drawFor(seed, id, attempt));
        const posed = numbers && pose(numbers);
        if (posed && isFair(posed)) return { id, ...completed(posed) };
      }
      throw new Error(`${id}: no draw of ${MOST_DRAWS} would do.`);
    },
  };
}

/** Whether what a slip gives, typed as it is shown, would pass for right. */
const passes = (value: number, { answer, follows = [] }: Asked): boolean => {
  const typed = readNumber(formatNumber(value));
  return Number.isNaN(typed.value) || [answer, ...follows].some((right) => isNumber(typed, right));
};

const numbersIn = (text: string): string[] => text.match(/−?\d+(?:\.\d+)?/g) ?? [];

/** Whether the answers can be typed, the slips told apart, and the hints leave the answers alone. */
export function isFair({ fields = [], hints }: Posed): boolean {
  return fields.every((asked) => {
    const shown = formatNumber(asked.answer);
    const values = asked.slips.map(({ value }) => formatNumber(value));
    return (
      !Number.isNaN(parseTyped(shown)) &&
      new Set(values).size === values.length &&
      !asked.slips.some(({ value }) => passes(value, asked)) &&
      !hints.some((hint) => numbersIn(hint).includes(shown))
    );
  });
}

/** The slips with those that may also happen, as far as they give values of their own. */
function completed(posed: Posed): Posed {
  const { fields } = posed;
  return fields
    ? { ...posed, fields: fields.map(({ more, ...asked }) => ({ ...asked, slips: joined(asked, more ?? []) })) }
    : posed;
}
function joined(asked: Asked, more: readonly Slip[]): Slip[] {
  const slips = [...asked.slips];
  const taken = new Set(slips.map(({ value }) => formatNumber(value)));
  for (const slip of more) {
    const shown = Number.isNaN(slip.value) ? '' : formatNumber(slip.value);
    if (!shown || taken.has(shown) || passes(slip.value, asked)) continue;
    taken.add(shown);
    slips.push(slip);
  }
  return slips;
}

/** The same as an exercise of the chapters, for the controls that check those. */
export const workOf = ({ fields = [], hints }: Problem): WorkItOut => ({
  kind: 'work',
  numbers: 'post',
  fields: fields.map(({ label, answer, follows, slips }) => ({
    label,
    answer: () => answer,
    ...(follows && { follows: () => [...follows] }),
    slips: () => [...slips],
  })),
  hints: () => hints,
});
