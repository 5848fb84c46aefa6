/**
 * A pocket calculator for relation signs, fed with the digits that a reader sees. It shares no arithmetic with the code that
 * puts the signs into the page, so that one can be held against the other: decimals with a point that shifts, a division
 * kept as two of them, and arrays entry by entry.
 */
import type { Relation, Sign } from './relation';

/** digits × 10^−places */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}
/** top / bottom; a missing bottom is 1. Undefined stands for what nobody can know exactly. */
interface Quotient {
  readonly top: Decimal;
  readonly bottom?: Decimal | undefined;
}
type Exact = Quotient | undefined;

const ONE: Decimal = { digits: 1n, places: 0 };
const HALF: Decimal = { digits: 5n, places: 1 };
const ZERO: Decimal = { digits: 0n, places: 0 };

const POWERS: bigint[] = [];
function power(places: number): bigint {
  POWERS[places] ??= 10n ** BigInt(places);
  return POWERS[places];
}
const aligned = ({ digits, places }: Decimal, to: number): bigint => (places === to ? digits : digits * power(to - places));

function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: aligned(a, places) + aligned(b, places), places };
}
const by = (a: Decimal, b: Decimal): Decimal => ({ digits: a.digits * b.digits, places: a.places + b.places });
const minus = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places });
/** Below 0, 0 or above it, as a is below, at or above b. */
function compared(a: Decimal, b: Decimal): bigint {
  const places = Math.max(a.places, b.places);
  return aligned(a, places) - aligned(b, places);
}

const over = (a: Decimal, bottom: Decimal | undefined): Decimal => (bottom ? by(a, bottom) : a);
const bottoms = (a: Quotient, b: Quotient): Decimal | undefined =>
  a.bottom && b.bottom ? by(a.bottom, b.bottom) : (a.bottom ?? b.bottom);
/** Both on one bottom. */
const tops = (a: Quotient, b: Quotient): [Decimal, Decimal] => [over(a.top, b.bottom), over(b.top, a.bottom)];
const isNegative = ({ top, bottom }: Quotient): boolean => top.digits < 0n !== (bottom !== undefined && bottom.digits < 0n);
const isAt = (a: Quotient, b: Decimal): boolean => compared(a.top, over(b, a.bottom)) === 0n;

const both = (f: (a: Quotient, b: Quotient) => Exact) => (a: Exact, b: Exact) => a && b && f(a, b);
const added = both((a, b) => ({ top: plus(...tops(a, b)), bottom: bottoms(a, b) }));
const multiplied = both((a, b) => ({ top: by(a.top, b.top), bottom: bottoms(a, b) }));
const negated = (a: Exact): Exact => a && { ...a, top: minus(a.top) };
const larger = both((a, b) => (isNegative(added(a, negated(b)) as Quotient) ? b : a));
const divided = both((a, b) => (b.top.digits === 0n ? undefined : { top: over(a.top, b.bottom), bottom: over(b.top, a.bottom) }));

const BINARY = { '+': added, '.*': multiplied, '/': divided, max: larger } as const;

/** A function that no decimal gives exactly, but for one point of it. */
const exactAt = (point: Decimal, value: Decimal) => (a: Exact) => (a && isAt(a, point) ? { top: value } : undefined);
const UNARY = {
  neg: negated,
  relu: (a: Exact) => larger(a, { top: ZERO }),
  exp: exactAt(ZERO, ONE),
  ln: exactAt(ONE, ZERO),
  sigmoid: exactAt(ZERO, HALF),
} as const;

/** What the calculator is fed with. */
interface Fed {
  readonly number: (id: string) => Exact;
}

/** Numbers in rows and columns; an entry is worked out when it is asked for. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (i: number, j: number, fed: Fed) => Exact;
}
const one = (at: Grid['at']): Grid => ({ rows: 1, columns: 1, at });
const sizeOf = ({ rows, columns }: Grid): string => `${rows} × ${columns}`;
const isOne = ({ rows, columns }: Grid): boolean => rows === 1 && columns === 1;

/** The ids of an array in rows and columns; undefined for a single number. */
export type RowsOf = (id: string) => readonly (readonly string[])[] | undefined;

function named(id: string, rowsOf: RowsOf): Grid {
  const rows = rowsOf(id);
  if (!rows) return one((_i, _j, fed) => fed.number(id));
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    at: (i, j, fed) => fed.number(rows[i]?.[j] as string),
  };
}

function entryByEntry(f: (a: Exact, b: Exact) => Exact, a: Grid, b: Grid): Grid {
  if (sizeOf(a) !== sizeOf(b)) throw new RangeError(`${sizeOf(a)} and ${sizeOf(b)} have no entries in common`);
  return { ...a, at: (i, j, fed) => f(a.at(i, j, fed), b.at(i, j, fed)) };
}

function product(a: Grid, b: Grid): Grid {
  if (isOne(a)) return { ...b, at: (i, j, fed) => multiplied(a.at(0, 0, fed), b.at(i, j, fed)) };
  if (isOne(b)) return product(b, a);
  if (a.columns !== b.rows) throw new RangeError(`${sizeOf(a)} can't multiply ${sizeOf(b)}`);
  const at: Grid['at'] = (i, j, fed) => {
    let sum = multiplied(a.at(i, 0, fed), b.at(0, j, fed));
    for (let k = 1; k < a.columns; k++) sum = added(sum, multiplied(a.at(i, k, fed), b.at(k, j, fed)));
    return sum;
  };
  return { rows: a.rows, columns: b.columns, at };
}

/** Reads an expression in prefix form. @throws {RangeError} where sizes do not fit, or something is left over. */
function read(prefix: string, rowsOf: RowsOf): Grid {
  const words = prefix.split(' ').reverse();
  const next = (): Grid => {
    const word = words.pop();
    if (word === undefined) throw new RangeError(`"${prefix}" ends too early`);
    if (word === '*') return product(next(), next());
    if (Object.hasOwn(BINARY, word)) return entryByEntry(BINARY[word as keyof typeof BINARY], next(), next());
    if (word === 'T') {
      const turned = next();
      return { rows: turned.columns, columns: turned.rows, at: (i, j, fed) => turned.at(j, i, fed) };
    }
    if (Object.hasOwn(UNARY, word)) {
      const inner = next();
      const f = UNARY[word as keyof typeof UNARY];
      return { ...inner, at: (i, j, fed) => f(inner.at(i, j, fed)) };
    }
    const [, rows, columns] = /^m(\d+),(\d+)$/.exec(word) ?? [];
    if (rows !== undefined) {
      const size = { rows: Number(rows), columns: Number(columns) };
      const entries = Array.from({ length: size.rows * size.columns }, next);
      return { ...size, at: (i, j, fed) => entries[i * size.columns + j]?.at(0, 0, fed) };
    }
    if (isConstant(word)) {
      const value = digitsOf(word);
      return one(() => value);
    }
    return named(word, rowsOf);
  };
  const grid = next();
  if (words.length > 0) throw new RangeError(`"${prefix}" goes on after its end`);
  return grid;
}

const isMatrix = (word: string): boolean => /^m\d/.test(word);
const isConstant = (word: string): boolean => /^-?\d/.test(word);
const isOperator = (word: string): boolean =>
  word === '*' || word === 'T' || Object.hasOwn(BINARY, word) || Object.hasOwn(UNARY, word);

/** The ids of an expression in prefix form. */
export const operandsOf = (prefix: string): string[] =>
  prefix.split(' ').filter((word) => !isMatrix(word) && !isConstant(word) && !isOperator(word));

/** Shown digits as a reader types them into a calculator, brackets left out; undefined for `<0.01`, `78%` and the like. */
function digitsOf(shown: string): Exact {
  const [, sign, whole, fraction = ''] = /^\(?([-\u2212]?)(\d+)(?:\.(\d+))?\)?$/.exec(shown) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole + fraction);
  return { top: { digits: sign ? -digits : digits, places: fraction.length } };
}

/** Of a double, what counts as the number: the rest is the rounding of sums in binary. */
const SIGNIFICANT = 12;

/** Whether the digits are the whole number. No two decimals of up to 12 digits are one double, so doubles can be compared. */
const isInFull = (shown: string, value: number): boolean => {
  const digits = shown.replace(/[()]/g, '').replace('\u2212', '-');
  return Number(digits) === Number(value.toPrecision(SIGNIFICANT));
};

/** What one state shows of each number, and what the number is. */
export interface Seen extends Fed {
  /** The shown text by id. */
  readonly text: (id: string) => string;
  /** The double behind it, asked for only where symbols stand on the left. */
  readonly value: (id: string) => number;
}

/** Makes one state ready for the calculator: each text is read once, however many signs ask for it. */
export function seen(text: Seen['text'], value: Seen['value']): Seen {
  const texts = new Map<string, string>();
  const numbers = new Map<string, Exact>();
  const once = (id: string): string => {
    let shown = texts.get(id);
    if (shown === undefined) {
      shown = text(id);
      texts.set(id, shown);
    }
    return shown;
  };
  return {
    text: once,
    value,
    number(id) {
      if (!numbers.has(id)) numbers.set(id, digitsOf(once(id)));
      return numbers.get(id);
    },
  };
}

/**
 * A relation made ready: for each state, the sign that its digits prove.
 * @throws {RangeError} where the two sides differ in size.
 */
export function prepare({ left, right }: Relation, rowsOf: RowsOf): (state: Seen) => Sign {
  const ids = right.flatMap((id) => rowsOf(id)?.flat() ?? [id]);
  if (left === undefined) return ({ text, value }) => (ids.every((id) => isInFull(text(id), value(id))) ? '=' : '≈');
  const worked = read(left, rowsOf);
  const result = named(right[0] as string, rowsOf);
  if (sizeOf(worked) !== sizeOf(result)) throw new RangeError(`${sizeOf(worked)} can't be ${sizeOf(result)}`);
  return (fed) => {
    for (let i = 0; i < result.rows; i++)
      for (let j = 0; j < result.columns; j++) {
        const [a, b] = [worked.at(i, j, fed), result.at(i, j, fed)];
        if (!a || !b || compared(...tops(a, b)) !== 0n) return '≈';
      }
    return '=';
  };
}
