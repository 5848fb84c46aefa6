/**
 * How a number is shown: the one rounding rule of the site.
 * Works on the 12 significant decimal digits of a double, never on its binary value, so that 0.1 × 0.2 counts as 0.02.
 */
export const MINUS = '\u2212';

/** |value| = digits × 10^exponent, with 12 significant digits. */
function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - 11 };
}

/** How many steps of 10^−decimals fit, half away from zero, and whether they fit exactly. */
function round({ digits, exponent }: { digits: bigint; exponent: number }, decimals: number) {
  const shift = exponent + decimals;
  if (shift >= 0) return { units: digits * 10n ** BigInt(shift), exact: true };
  const divisor = 10n ** BigInt(-shift);
  return { units: (digits * 2n + divisor) / (divisor * 2n), exact: digits % divisor === 0n };
}

function toText(units: bigint, decimals: number): string {
  const text = units.toString().padStart(decimals + 1, '0');
  const fraction = text.slice(text.length - decimals).replace(/0+$/, '');
  return text.slice(0, text.length - decimals) + (fraction && `.${fraction}`);
}

/**
 * What is known of a number whatever its double says: `unit` lies strictly between 0 and 1, `positive` strictly above 0.
 * Such a number is never shown as a bound that it does not reach.
 */
export type Within = 'unit' | 'positive';

const DECIMALS = 4;
const MOST_DECIMALS = 8;
const FINE_DECIMALS = 10;
/** The largest size that is shown in digits, and the smallest. */
const LARGEST = 999999;
const SMALLEST = 1e-8;

/** Decimals that leave two significant digits to a number whose first one stands at this power of ten. */
const decimalsFor = (first: number): number => Math.max(DECIMALS, Math.min(MOST_DECIMALS, 1 - first));
/** The power of ten of the first digit of a size above 0. */
const firstDigit = (size: number): number => Number(size.toExponential(11).split('e')[1]);

/** Beyond what the digits show, on the far side (`>999999`, `<−999999`) or on the near side of the bound (`<0.01`, `>−0.01`). */
const beyond = (side: 'far' | 'near', bound: string, negative: boolean): string =>
  `${(side === 'far') !== negative ? '>' : '<'}${negative ? MINUS : ''}${bound}`;

function show(value: number, within?: Within): { text: string; exact: boolean } {
  if (Number.isNaN(value)) throw new RangeError('formatNumber: not a number; the model never makes one.');
  if (value === 0 && !within) return { text: '0', exact: true };
  const negative = value < 0;
  const size = Math.abs(value);
  const inexact = (side: 'far' | 'near', bound: string) => ({ text: beyond(side, bound, negative), exact: false });
  if (size === Number.POSITIVE_INFINITY) return inexact('far', '999999');
  const decimal = decimalOf(size);
  const rounded = Number(`${decimal.digits}e${decimal.exponent}`);
  if (rounded > LARGEST) return inexact('far', '999999');
  if (rounded < SMALLEST) return inexact('near', '0.00000001');
  let narrow = rounded;
  if (within === 'unit' && rounded > 0.5) {
    // Near 1 it is the distance from 1 that has to keep its digits.
    narrow = Number(`${10n ** BigInt(-decimal.exponent) - decimal.digits}e${decimal.exponent}`);
    if (narrow < SMALLEST) return inexact('far', '0.99999999');
  }
  const decimals = decimalsFor(firstDigit(narrow));
  const { units, exact } = round(decimal, decimals);
  return { text: (negative ? MINUS : '') + toText(units, decimals), exact };
}

/** The number as a reader sees it: `0.69`, `−0.06`, `0.784`, `<0.00000001`, `>999999`; a `unit` near 1 `0.999959`. */
export const formatNumber = (value: number, within?: Within): string => show(value, within).text;

/** True where the shown digits are the whole number (to 12 significant digits). */
export const isShownInFull = (value: number, within?: Within): boolean => show(value, within).exact;

/**
 * The short form, for drawings and readouts where room is small: 3 significant digits, at most 2 decimals (`0.69`, `12.3`,
 * `165`), whole from 1000 up; below 0.005 in size but not zero `<0.01`; a `unit` above 0.99 `>0.99`.
 */
export function formatShort(value: number, within?: Within): string {
  if (value === 0 && !within) return '0';
  const negative = value < 0;
  const size = twelveDigits(Math.abs(value));
  if (size > LARGEST) return beyond('far', '999999', negative);
  if (size < 0.005) return beyond('near', '0.01', negative);
  if (within === 'unit' && size > 0.99) return beyond('far', '0.99', negative);
  const decimals = Math.max(0, Math.min(2, 2 - firstDigit(size)));
  return (negative ? MINUS : '') + toText(round(decimalOf(size), decimals).units, decimals);
}

/**
 * The fine form, where small differences are the point: as many decimals as the number has, up to 10. Beyond what digits show
 * as everywhere; a `unit` or `positive` number that has none of them left as everywhere, too.
 */
export function formatFine(value: number, within?: Within): string {
  const size = Math.abs(value);
  if (!(size >= 1e-10 && size <= LARGEST) || (within === 'unit' && size > 0.5 && 1 - size < 1e-10))
    return formatNumber(value, within);
  return (value < 0 ? MINUS : '') + toText(round(decimalOf(size), FINE_DECIMALS).units, FINE_DECIMALS);
}

/**
 * Whole percents of a share from 0 to 1: `78%`, `<1%` below one half, `>99%` from 99.5 on; a `unit` is never shown as 0% or
 * 100%, whatever its double says.
 */
export function formatPercent(share: number, within?: Within): string {
  const rounded = twelveDigits(share);
  if (rounded < 0.005 && (share > 0 || within)) return '<1%';
  if (rounded >= 0.995 && (share < 1 || within)) return '>99%';
  return `${toText(round(decimalOf(share), 2).units, 0)}%`;
}

/** The shown text in plain TeX and as an argument of arithmetic: an ASCII minus. */
export const toAscii = (shown: string): string => shown.replaceAll(MINUS, '-');

/** Brackets around a negative number that an operator stands before. */
export const bracketed = (shown: string): string => (shown.includes(MINUS) ? `(${shown})` : shown);

/** Without the last digits of a double: what is left of a rounding, and what a browser's fields do not keep. */
export const twelveDigits = (value: number): number => Number(value.toPrecision(12));

/** Adds whole steps in decimal: 0.2 + 1 step of 0.1 is 0.3, not 0.30000000000000004. */
export function addSteps(value: number, steps: number, step: number): number {
  const sum = value + steps * step;
  // −0.3 + 3 × 0.1 leaves 5.6e-17, the rounding of its terms.
  return Math.abs(sum) < 1e-12 * Math.max(Math.abs(value), step) ? 0 : twelveDigits(sum);
}

/** Reads a plain decimal, as code and links write it, with or without an exponent. NaN where it is none. */
export const parsePlain = (text: string): number =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
