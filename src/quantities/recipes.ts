/** How a computed number is worked out from its nearest parts, as arithmetic in prefix form (live-math/expression.ts). */
import type { Read } from '../live-math';
import { quantity, registry } from './registry';

const NEURONS = [0, 1, 2];
const PIXELS = [0, 1, 2, 3];
const sumOf = (terms: readonly string[]): string => terms.reduce((left, term) => `+ ${left} ${term}`);
const less = (left: string, right: string) => `+ ${left} neg ${right}`;

type Recipe = (i: number, j: number, read: Read) => string;
const RECIPES: Readonly<Record<string, Recipe>> = {
  c1: (i, j) => `* W1[${i}][${j}] x[${j}]`,
  z1: (i) => sumOf([...PIXELS.map((j) => `c1[${i}][${j}]`), `b1[${i}]`]),
  Wx: (i) => sumOf([0, 1, 2, 3].map((j) => `c1[${i}][${j}]`)),
  a1: (i) => `relu z1[${i}]`,
  c2: (i) => `* W2[${i}] a1[${i}]`,
  z2: () => sumOf([...NEURONS.map((i) => `c2[${i}]`), 'b2']),
  exp2: () => 'exp neg z2',
  odds2: () => 'exp z2',
  a2: () => '/ 1 + 1 exp2',
  share: (_i, _j, read) => (read('y') === 1 ? 'a2' : less('1', 'a2')),
  L: (_i, _j, read) => (read('y') === 1 ? 'neg ln a2' : `neg ln ${less('1', 'a2')}`),
  dz2: () => less('a2', 'y'),
  r2: () => `* a2 ${less('1', 'a2')}`,
  dW2: (i) => `* dz2 a1[${i}]`,
  db2: () => 'dz2',
  da1: (i) => `* dz2 W2[${i}]`,
  dz1: (i) => `* da1[${i}] r1[${i}]`,
  dW1: (i, j) => `* dz1[${i}] x[${j}]`,
  db1: (i) => `dz1[${i}]`,
  dx: (j) => sumOf(NEURONS.map((i) => `* dz1[${i}] W1[${i}][${j}]`)),
};

const indicesOf = (id: string): number[] => [...id.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));

/** Undefined where the number is set by the reader, or where one line can't say it. */
export function recipeOf(id: string, read: Read): string | undefined {
  const plain = id.replace(/^next\./, '');
  if (plain !== id) return registry.quantity(plain)?.range ? less(plain, `* eta d${plain}`) : undefined;
  const [i = 0, j = 0] = indicesOf(id);
  const name = id.replace(/\[.*/, '');
  return Object.hasOwn(RECIPES, name) ? RECIPES[name]?.(i, j, read) : undefined;
}

/** What a number that is set, or handed on, goes into directly: its products, or else its sum. */
export function madeWith(id: string): string[] {
  const { range, role } = quantity(id);
  if (!range && role !== 'activation') return [];
  const quantities = registry.ids.flatMap((other) => registry.quantity(other) ?? []);
  const users = quantities.filter((user) => !user.id.includes('.') && user.from.includes(id));
  const of = (what: string) => users.filter((user) => user.role === what).map((user) => user.id);
  const products = of('product');
  return products.length > 0 ? products : of('sum');
}
