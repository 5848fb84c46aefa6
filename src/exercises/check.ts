/** Compares what a reader typed with the right number and with the likely slips. */
import { formatNumber, parseTyped, toAscii } from '../live-math';
import type { Moment } from '../quantities';
import type { Field, Slip } from './types';

export type Verdict =
  | { kind: 'right'; says: string }
  /** The sentences of the slips that give what was typed, the likeliest first. */
  | { kind: 'slip'; says: string[] }
  | { kind: 'wrong' | 'unreadable'; says: string };

export interface Typed {
  value: number;
  /** How many decimals of the number were typed. */
  decimals: number;
}

/** Fewer decimals than this are no rounding of the answer but another number. */
const LEAST_DECIMALS = 2;

/** Reads what was typed: a comma or a point, any dash as a minus, a percentage as a share, `= 0.69`. NaN where it is no number. */
export function readAnswer(text: string): Typed {
  const percent = /%\s*$/.test(text);
  const plain = toAscii(text.trim())
    .replace(/^[=≈~]/, '')
    .replace(/\s*%$/, '')
    .replace(/[–—‐‑﹣-]/g, '-')
    .replace(/\s/g, '')
    .replace(',', '.');
  const [, fraction = '', exponent = '0'] = /^[^.e]*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(plain) ?? [];
  const decimals = Math.max(0, fraction.length - Number(exponent)) + (percent ? 2 : 0);
  return { value: percent ? parseTyped(plain) / 100 : parseTyped(plain), decimals };
}

const half = (decimals: number): number => 0.5 * 10 ** -decimals + 1e-12;

/** Whether the typed digits show the number: in full, to 4 decimals, or rounded to two at the least (and not to nothing). */
export function isNumber({ value, decimals }: Typed, number: number): boolean {
  if (Number.isNaN(value) || Number.isNaN(number)) return false;
  if (formatNumber(value) === formatNumber(number)) return true;
  return decimals >= LEAST_DECIMALS && value !== 0 && Math.abs(value - number) <= half(decimals);
}

/** Slips that give what was typed and would not be right; exact ones before rounded ones, each sentence once. */
export function slipsThatGive(typed: Typed, answer: number, slips: readonly Slip[]): string[] {
  const telling = slips.filter(({ value }) => !isNumber(typed, answer) && isNumber(typed, value));
  const exact = telling.filter(({ value }) => formatNumber(value) === formatNumber(typed.value));
  return [...new Set((exact.length > 0 ? exact : telling).map(({ says }) => says))].slice(0, 2);
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

export function check(text: string, { answer: of, slips }: Pick<Field, 'answer' | 'slips'>, moment: Moment): Verdict {
  const typed = readAnswer(text);
  if (Number.isNaN(typed.value))
    return { kind: 'unreadable', says: text.trim() === '' ? 'Type a number first.' : `“${text.trim()}” is no number.` };
  const answer = of(moment);
  if (isNumber(typed, answer)) {
    const full = formatNumber(answer);
    return {
      kind: 'right',
      says: formatNumber(typed.value) === full ? 'Right.' : `Right, rounded. To four decimals it is ${full}.`,
    };
  }
  const says = slipsThatGive(typed, answer, slips?.(moment) ?? []);
  if (says.length > 0) return { kind: 'slip', says };
  const near = nearMiss(typed, answer);
  return near
    ? { kind: 'slip', says: [near] }
    : { kind: 'wrong', says: `Not ${formatNumber(typed.value)}. Go through it step by step.` };
}
