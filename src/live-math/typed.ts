/** Reading what a reader types. */
import { parsePlain, toAscii } from './number';
import { refusal } from './range';
import type { Range } from './registry';

export interface Typed {
  /** NaN where it is no number. */
  value: number;
  /** How many decimals were typed; infinite for a fraction, whose value is exact. */
  decimals: number;
}

/** Without what makes no difference: spaces, a sign of relation before it, the brackets in which the page writes a negative number. */
function plain(text: string): string {
  const dense = toAscii(text)
    .replace(/\s/g, '')
    .replace(/[–—‐‑﹣]/g, '-')
    .replace(/^[=≈~]/, '')
    .replaceAll(',', '.');
  const unwrapped = /^\(([^()]*)\)(%?)$/.exec(dense);
  return unwrapped ? `${unwrapped[1]}${unwrapped[2]}` : dense;
}

/**
 * Reads a number as readers write it: a decimal point or comma, a dot before or behind it, any dash as a minus, a fraction
 * (`69/100`), a percentage as a share, brackets around it, an exponent, spaces anywhere.
 */
export function readNumber(text: string): Typed {
  const dense = plain(text);
  const [above = '', below, ...rest] = dense.split('/').map((part) => part.replace(/^\(([^()]*)\)$/, '$1'));
  if (below !== undefined) {
    const value = rest.length > 0 || parsePlain(below) === 0 ? Number.NaN : parsePlain(above) / parsePlain(below);
    return { value, decimals: Number.POSITIVE_INFINITY };
  }
  const percent = dense.endsWith('%');
  const digits = (percent ? dense.slice(0, -1) : dense).replace(/(\.\d+)\.$/, '$1');
  const [, fraction = '', exponent = '0'] = /^[^.e]*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(digits) ?? [];
  // In decimal: 7 % is 0.07, and 7 × 0.01 is 0.07 and a little.
  const value = percent ? parsePlain(digits) / 100 : parsePlain(digits);
  return { value, decimals: Math.max(0, fraction.length - Number(exponent)) + (percent ? 2 : 0) };
}

/** The number that a reader typed. NaN where it is none. */
export const parseTyped = (text: string): number => readNumber(text).value;

/** Whether a number may still come of what has been typed so far. */
export const isUnfinished = (text: string): boolean =>
  /^\(?[+-]?\d*\.?\d*(e[+-]?\d*)?\)?(\/\(?[+-]?\d*\.?\d*\)?|%|\.)?$/i.test(plain(text));

/** Letters of what was typed that a message repeats. */
const QUOTED_LETTERS = 16;

function cutShort(text: string): string {
  const typed = text.trim();
  return typed.length > QUOTED_LETTERS ? `${typed.slice(0, QUOTED_LETTERS)}…` : typed;
}

/** What is said of something typed that is no number. */
export const noNumber = (text: string): string => `“${cutShort(text)}” is no number.`;

/** What a reader typed: the value, or why it was refused; an empty field is refused without a word. */
export function readTyped(range: Range, text: string): { value: number } | { refused: string } {
  const value = parseTyped(text);
  const refused = refusal(range, value);
  if (refused === undefined) return { value };
  if (text.trim() === '') return { refused: '' };
  return { refused: Number.isNaN(value) ? noNumber(text) : `${cutShort(text)} is out of range: ${refused}.` };
}
