/** Compares what a reader typed with the right number and with the likely slips. */
import { formatNumber, noNumber, parseTyped, readNumber, type Typed } from '../live-math';
import type { Moment } from '../quantities';
import type { Digits, Field, Limits, Slip } from './types';

export interface Verdict {
  kind: 'right' | 'slip' | 'wrong' | 'unreadable';
  says: string;
}

/** Fewer decimals than this are no rounding of the answer but another number. */
const LEAST_DECIMALS = 2;

const half = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-12;

/** Whether the typed digits show the number: in full, to 4 decimals, or rounded to two at the least (and not to nothing). */
export function isNumber({ value, decimals }: Typed, number: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(number)) return false;
  if (formatNumber(value) === formatNumber(number)) return true;
  return decimals >= LEAST_DECIMALS && value !== 0 && Math.abs(value - number) <= half(decimals);
}

/** The shown digits of a number; what is too small or too large for digits counts as it is. */
export const digits: Digits = (value = 0, within) => {
  const shown = parseTyped(formatNumber(value, within));
  return Number.isNaN(shown) ? value : shown;
};

/** Why a guess can't be the answer; undefined where it may be. */
export function impossible(value: number, { min, max, whole, says }: Limits): string | undefined {
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return undefined;
  if (says) return says;
  return whole ? `It is a whole number from ${min} to ${max}.` : `It lies between ${min} and ${max}.`;
}

/** The likeliest slip that gives what was typed and would not be right; exact ones before rounded ones. */
export function slipThatGives(typed: Typed, answer: number, slips: readonly Slip[]): string | undefined {
  const telling = slips.filter(({ value }) => !isNumber(typed, answer) && isNumber(typed, value));
  const exact = telling.find(({ value }) => formatNumber(value) === formatNumber(typed.value));
  return (exact ?? telling[0])?.says;
}

/** What can be said of a wrong number from its digits alone. */
function nearMiss({ value, decimals }: Typed, answer: number): string | undefined {
  if (formatNumber(-value) === formatNumber(answer)) return 'The size is right, the sign is not.';
  if (decimals < LEAST_DECIMALS || value === 0)
    return Math.abs(value - answer) <= half(decimals)
      ? 'That is rounded too far. Two decimals at the least, four at best.'
      : undefined;
  const cut = Math.trunc(answer * 10 ** decimals + Math.sign(answer) * 1e-9) / 10 ** decimals;
  return Math.abs(cut - value) < 1e-12 ? 'The digits were cut off. Round the last one, or give one more.' : undefined;
}

export function check(
  text: string,
  { answer: of, follows, slips }: Pick<Field, 'answer' | 'follows' | 'slips'>,
  moment: Moment,
): Verdict {
  const typed = readNumber(text);
  if (Number.isNaN(typed.value))
    return { kind: 'unreadable', says: text.trim() === '' ? 'Type a number first.' : noNumber(text) };
  const answer = of(moment);
  if (isNumber(typed, answer)) {
    const full = formatNumber(answer);
    return {
      kind: 'right',
      says: formatNumber(typed.value) === full ? 'Right.' : `Right, rounded. The page shows it as ${full}.`,
    };
  }
  if (follows?.(moment, digits).some((number) => isNumber(typed, number)))
    return {
      kind: 'right',
      says: `Right, from the digits that are shown. The page goes on with all of them: ${formatNumber(answer)}.`,
    };
  const says = slipThatGives(typed, answer, slips?.(moment) ?? []) ?? nearMiss(typed, answer);
  return says ? { kind: 'slip', says } : { kind: 'wrong', says: `Not ${formatNumber(typed.value)}. Go through it step by step.` };
}
