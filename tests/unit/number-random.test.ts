/** The rounding rule once more, written the slow way: from the bits of the double, in whole numbers. */
import { expect, it } from 'vitest';
import { formatNumber, isShownInFull } from '../../src/live-math/number';
import { seeded } from './support';

const power = (n: number) => 10n ** BigInt(n);

/** A double is exactly mantissa × 2^exponent; as a fraction numerator / denominator of whole numbers. */
function fractionOf(size: number): [bigint, bigint] {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, size);
  const stored = bits.getBigUint64(0);
  const field = Number((stored >> 52n) & 0x7ffn);
  const mantissa = (stored & ((1n << 52n) - 1n)) | (field === 0 ? 0n : 1n << 52n);
  const exponent = Math.max(field, 1) - 1075;
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)];
}

/** The whole number nearest to n / d; half goes up, which is away from zero for these sizes. */
const nearest = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/** n / d to so many significant digits, again as a fraction. */
function toSignificant([n, d]: [bigint, bigint], digits: number): [bigint, bigint] {
  let places = 0; // decimals that make `digits` digits; negative for large numbers
  const scaled = () => (places >= 0 ? nearest(n * power(places), d) : nearest(n, d * power(-places)));
  while (scaled() >= power(digits)) places--;
  while (scaled() < power(digits - 1)) places++;
  return places >= 0 ? [scaled(), power(places)] : [scaled() * power(-places), 1n];
}

function slowly(value: number): { text: string; full: boolean } {
  if (value === 0) return { text: '0', full: true };
  const minus = value < 0 ? '−' : '';
  const [n, d] = toSignificant(fractionOf(Math.abs(value)), 12);
  if (n > 999999n * d) return { text: value > 0 ? '>999999' : '<−999999', full: false };
  if (n * power(8) < d) return { text: value > 0 ? '<0.00000001' : '>−0.00000001', full: false };
  let decimals = 4;
  // The first of two significant digits stands at the first decimal that makes the number 1 or more.
  if (n * power(3) < d) {
    let first = 4;
    while (n * power(first) < d) first++;
    decimals = Math.min(first + 1, 8);
  }
  const units = nearest(n * power(decimals), d);
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  let fraction = digits.slice(-decimals);
  while (fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return { text: minus + (fraction ? `${whole}.${fraction}` : whole), full: units * d === n * power(decimals) };
}

const random = seeded(12);
const sign = () => (random() < 0.5 ? -1 : 1);
const whole = (below: number) => Math.floor(random() * below);

const kinds: Record<string, () => number> = {
  'of every size': () => sign() * random() * 10 ** (random() * 24 - 14),
  'as networks have them': () => sign() * random() * 4,
  'short decimals and their halves': () => (sign() * (whole(200_000) + (random() < 0.5 ? 0.5 : 0))) / 10 ** (whole(7) + 2),
  'products and sums of short decimals': () =>
    (whole(41) / 10 - 2) * (whole(11) / 10) + (whole(41) / 10 - 2) * (whole(1001) / 1e5),
};

it.each(Object.keys(kinds))('agrees on 5,000 numbers: %s', (kind) => {
  const make = kinds[kind] as () => number;
  const wrong: string[] = [];
  for (let n = 0; n < 5000; n++) {
    const value = make();
    const expected = slowly(value);
    const found = { text: formatNumber(value), full: isShownInFull(value) };
    if (found.text !== expected.text || found.full !== expected.full)
      wrong.push(`${value}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
  expect(wrong).toEqual([]);
});
