/** Reading what a reader types. */
import { parsePlain, toAscii } from './number';
import { refusal } from './range';
import type { Range } from './registry';

const asPlain = (text: string): string => toAscii(text.trim()).replace(',', '.');

/** Reads what a reader typed: digits with a decimal point or comma, a minus of either kind. NaN where it is no number. */
export const parseTyped = (text: string): number => parsePlain(asPlain(text));

/** Whether a number may still come of what has been typed so far. */
export const isUnfinished = (text: string): boolean => /^[+-]?\d*\.?\d*(e[+-]?\d*)?$/i.test(asPlain(text));

/** What a reader typed: the value, or why it was refused. */
export function readTyped(range: Range, text: string): { value: number } | { refused: string } {
  const value = parseTyped(text);
  const refused = refusal(range, value);
  if (refused === undefined) return { value };
  return { refused: Number.isNaN(value) ? `“${text.trim()}” is no number.` : `${text.trim()} is out of range: ${refused}.` };
}
