/** Exact arithmetic on shown digits, so that a relation sign can tell the truth. */
import { toAscii } from './number';

export interface Rational {
  readonly n: bigint;
  /** above 0 */
  readonly d: bigint;
}

/** Rows of numbers; a single number is 1 × 1. null stands for a number that can't be known exactly. */
export type Value = readonly (readonly (Rational | null)[])[];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
function rational(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * sign || 1n;
  return { n: n / by, d: d / by };
}

/** Reads shown digits, with or without brackets: `(−0.06)` is −6/100. null for `<0.00000001` and the like. */
export function parseShown(shown: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(toAscii(shown).replace(/[()]/g, ''));
  if (!match) return null;
  const [, sign, whole, fraction = ''] = match;
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

export const single = (entry: Rational | null): Value => [[entry]];
export const integer = (n: number): Rational => ({ n: BigInt(n), d: 1n });
const zero = integer(0);
const one = integer(1);
const isZero = (a: Rational): boolean => a.n === 0n;
const equal = (a: Rational | null, b: Rational | null): boolean => !!a && !!b && a.n === b.n && a.d === b.d;

type Binary = (a: Rational, b: Rational) => Rational | null;
const addEntries: Binary = (a, b) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
const multiplyEntries: Binary = (a, b) => rational(a.n * b.n, a.d * b.d);
const divideEntries: Binary = (a, b) => (isZero(b) ? null : rational(a.n * b.d, a.d * b.n));
const maxEntries: Binary = (a, b) => (a.n * b.d >= b.n * a.d ? a : b);

const lift = (f: Binary) => (a: Rational | null, b: Rational | null) => (a && b ? f(a, b) : null);

const size = (value: Value): [number, number] => [value.length, value[0]?.length ?? 0];

/** Entry by entry; the sizes must agree. */
function each(f: Binary) {
  const entry = lift(f);
  return (a: Value, b: Value): Value => {
    if (String(size(a)) !== String(size(b))) throw new RangeError(`sizes ${size(a)} and ${size(b)} do not agree`);
    return a.map((row, i) => row.map((value, j) => entry(value, b[i]?.[j] ?? null)));
  };
}
export const add = each(addEntries);
export const timesEach = each(multiplyEntries);
export const divide = each(divideEntries);
export const max = each(maxEntries);

/** The matrix product; a single number times anything scales it. */
export function times(a: Value, b: Value): Value {
  const [rows, inner] = size(a);
  const [height, columns] = size(b);
  const multiply = lift(multiplyEntries);
  if (rows === 1 && inner === 1) return map(b, (entry) => multiply((a[0] as Value[0])[0] ?? null, entry));
  if (height === 1 && columns === 1) return times(b, a);
  if (inner !== height) throw new RangeError(`a matrix of ${rows} × ${inner} can't multiply one of ${height} × ${columns}`);
  const sum = lift(addEntries);
  return a.map((row) =>
    (b[0] as Value[0]).map((_, j) =>
      row.map((entry, k) => multiply(entry, b[k]?.[j] ?? null)).reduce((left, right) => sum(left, right)),
    ),
  );
}

export const transposed = (a: Value): Value => (a[0] as Value[0]).map((_, j) => a.map((row) => row[j] ?? null));

const map = (a: Value, f: (entry: Rational | null) => Rational | null): Value => a.map((row) => row.map(f));
const known = (f: (entry: Rational) => Rational | null) => (a: Value) => map(a, (entry) => entry && f(entry));

export const negate = known((a) => rational(-a.n, a.d));
export const relu = known((a) => (a.n > 0n ? a : zero));
/** Exact only at their exact points. */
export const exp = known((a) => (isZero(a) ? one : null));
export const ln = known((a) => (equal(a, one) ? zero : null));
export const sigmoid = known((a) => (isZero(a) ? rational(1n, 2n) : null));

/** True where every entry is known and the same. */
export const same = (a: Value, b: Value): boolean =>
  String(size(a)) === String(size(b)) && a.every((row, i) => row.every((entry, j) => equal(entry, b[i]?.[j] ?? null)));
