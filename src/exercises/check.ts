/** Compares what a reader typed with the right number and with the likely slips. */
import { formatNumber, parseTyped, toAscii } from '../live-math/number';
import type { Moment } from '../quantities';
import type { Field, Slip } from './types';

export type Verdict =
  | { kind: 'right'; says: string }
  /** The sentences of every slip that gives what was typed. */
  | { kind: 'slip'; says: string[] }
  | { kind: 'wrong' | 'unreadable'; says: string };

/** Reads what was typed; a percentage counts as a share. NaN where it is no number. */
export function readAnswer(text: string): { value: number; decimals: number } {
  const percent = /%\s*$/.test(text);
  const plain = toAscii(text.trim().replace(/\s*%$/, '')).replace(',', '.');
  const decimals = (plain.split('.')[1] ?? '').length + (percent ? 2 : 0);
  return { value: percent ? parseTyped(plain) / 100 : parseTyped(plain), decimals };
}

/** Fewer decimals than this are no rounding of the answer but another number. */
const LEAST_DECIMALS = 2;

/** Whether the typed digits are the number, or the number rounded to as many decimals (two at the least). */
export function isNumber(typed: { value: number; decimals: number }, number: number): boolean {
  if (formatNumber(typed.value) === formatNumber(number)) return true;
  if (typed.decimals < LEAST_DECIMALS) return false;
  return Math.abs(typed.value - number) <= 0.5 * 10 ** -typed.decimals + 1e-12;
}

/** Slips that give what was typed and would not be right; each sentence once. */
function slipsThatGive(typed: { value: number; decimals: number }, answer: number, slips: readonly Slip[]): string[] {
  const telling = slips.filter(({ value }) => formatNumber(value) !== formatNumber(answer) && isNumber(typed, value));
  return [...new Set(telling.map(({ says }) => says))].slice(0, 2);
}

export function check(text: string, field: Pick<Field, 'answer' | 'slips'>, moment: Moment): Verdict {
  const typed = readAnswer(text);
  if (Number.isNaN(typed.value))
    return { kind: 'unreadable', says: text.trim() === '' ? 'Type a number first.' : `“${text.trim()}” is no number.` };
  const answer = field.answer(moment);
  if (isNumber(typed, answer)) {
    const full = formatNumber(answer);
    return {
      kind: 'right',
      says: formatNumber(typed.value) === full ? 'Right.' : `Right, rounded; to four decimals it is ${full}.`,
    };
  }
  const says = slipsThatGive(typed, answer, field.slips?.(moment) ?? []);
  if (says.length > 0) return { kind: 'slip', says };
  return { kind: 'wrong', says: `Not ${formatNumber(typed.value)}. Go through the terms one by one.` };
}
