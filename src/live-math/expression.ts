/**
 * The left side of a relation sign, as arithmetic. The build reads it from the author's TeX (expression-tex.ts) and
 * writes it into the page in prefix form, `+ * W1 x b1`; the page works it out with the digits that it shows.
 */
import * as exact from './exact';
import type { Registry } from './registry';

const binary = { '+': exact.add, '*': exact.times, '.*': exact.timesEach, '/': exact.divide, max: exact.max };
const unary = {
  neg: exact.negate,
  exp: exact.exp,
  ln: exact.ln,
  relu: exact.relu,
  sigmoid: exact.sigmoid,
  T: exact.transposed,
};
export type Functions = typeof unary;

/**
 * For comparing the form of two expressions: a made-up exponential with exact values, and the sigmoid that belongs to
 * it, so that σ(z) and 1 / (1 + e^(−z)) agree and nothing else does.
 */
const formalExp = (a: exact.Value) =>
  exact.add(
    exact.timesEach(a, a),
    exact.add(
      a,
      a.map((row) => row.map(() => exact.integer(3))),
    ),
  );
export const formal: Functions = {
  ...unary,
  exp: formalExp,
  ln: (a) => exact.add(exact.timesEach(a, exact.timesEach(a, a)), a),
  sigmoid: (a) => {
    const ones = a.map((row) => row.map(() => exact.integer(1)));
    return exact.divide(ones, exact.add(ones, formalExp(exact.negate(a))));
  },
};

/** The shown text of a number by its id. */
export type Shown = (id: string) => string;

/** The shown value of a number or of a whole array. */
export function shownValue(id: string, registry: Registry, shown: Shown): exact.Value {
  const rows = registry.rows(id);
  if (rows) return rows.map((row) => row.map((entry) => exact.parseShown(shown(entry))));
  return exact.single(exact.parseShown(shown(id)));
}

/** Works out an expression in prefix form. @throws {RangeError} where sizes do not fit together. */
export function evaluate(prefix: string, registry: Registry, shown: Shown, functions = unary): exact.Value {
  const tokens = prefix.split(' ');
  let at = 0;
  const next = (): exact.Value => {
    const token = tokens[at++] as string;
    if (Object.hasOwn(binary, token)) return binary[token as keyof typeof binary](next(), next());
    if (Object.hasOwn(functions, token)) return functions[token as keyof Functions](next());
    // A matrix: `m3,1` and then its entries, row by row.
    const matrix = /^m(\d+),(\d+)$/.exec(token);
    if (matrix) {
      const entry = () => (next()[0] as exact.Value[0])[0] ?? null;
      const times = (n: string | undefined) => Array.from({ length: Number(n) });
      return times(matrix[1]).map(() => times(matrix[2]).map(entry));
    }
    return /^-?[\d.]+$/.test(token) ? exact.single(exact.parseShown(token)) : shownValue(token, registry, shown);
  };
  return next();
}

/** The ids in an expression, in the order in which they stand, each once. */
export const idsIn = (prefix: string): string[] => [
  ...new Set(
    prefix
      .split(' ')
      .filter((token) => !Object.hasOwn(binary, token) && !Object.hasOwn(unary, token) && !/^m\d+,\d+$|^-?[\d.]+$/.test(token)),
  ),
];

/** The sign before the result `id`: `=` where the expression gives exactly what is shown in every entry, else `≈`. */
export const relationOfExpression = (prefix: string, id: string, registry: Registry, shown: Shown): '=' | '≈' =>
  exact.same(evaluate(prefix, registry, shown), shownValue(id, registry, shown)) ? '=' : '≈';

/** The sign between symbols and the numbers on its right, single or whole arrays: `=` where each is shown in full. */
export const relationOfSymbols = (ids: readonly string[], registry: Registry, inFull: (id: string) => boolean): '=' | '≈' =>
  ids.flatMap((id) => registry.rows(id)?.flat() ?? [id]).every(inFull) ? '=' : '≈';
