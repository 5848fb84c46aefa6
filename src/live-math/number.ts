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

function show(value: number): { text: string; exact: boolean } {
  if (Number.isNaN(value)) throw new RangeError('formatNumber: not a number; the model never makes one.');
  const sign = value < 0 ? MINUS : '';
  const size = Math.abs(value);
  const edge = value < 0 ? ['<', '>'] : ['>', '<'];
  if (size === 0) return { text: '0', exact: true };
  if (size === Number.POSITIVE_INFINITY) return { text: `${edge[0]}${sign}999999`, exact: false };
  const decimal = decimalOf(size);
  const rounded = Number(`${decimal.digits}e${decimal.exponent}`);
  if (rounded > 999999) return { text: `${edge[0]}${sign}999999`, exact: false };
  if (rounded < 1e-8) return { text: `${edge[1]}${sign}0.00000001`, exact: false };
  // Below 0.0001: two significant digits, down to 8 decimals. digits has 12, so its first stands at exponent + 11.
  const decimals = rounded < 1e-4 ? Math.min(8, -(decimal.exponent + 11) + 1) : 4;
  const { units, exact } = round(decimal, decimals);
  return { text: sign + toText(units, decimals), exact };
}

/** The number as a reader sees it: `0.69`, `−0.06`, `0.784`, `<0.00000001`, `>999999`. */
export const formatNumber = (value: number): string => show(value).text;

/** True where the shown digits are the whole number (to 12 significant digits). */
export const isShownInFull = (value: number): boolean => show(value).exact;

/**
 * Whole percents of a share from 0 to 1: `78%`, `<1%` below one half, `>99%` from 99.5 on.
 * open: the share is strictly between 0 and 1, whatever its double says; then it is never shown as 0% or 100%.
 */
export function formatPercent(share: number, open = false): string {
  const rounded = Number(share.toPrecision(12));
  if (rounded < 0.005 && (share > 0 || open)) return '<1%';
  if (rounded >= 0.995 && (share < 1 || open)) return '>99%';
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
