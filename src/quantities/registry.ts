/**
 * The one place where a quantity is described: symbol, words, role, what it is computed from, what a reader may do to it.
 * Labels, links, highlights and checks all read it.
 */
import type { Quantity, Range, Registry } from '../live-math';
import { at } from '../model';
import { FAMILIES, type Family, indices } from './table';

const families = new Map(FAMILIES.map((family) => [family.name, family]));
const ranges = (n: number | undefined) => Array.from({ length: n ?? 1 }, (_, i) => i);

const entryId = ({ name, shape }: Family, i: number, j: number): string =>
  name +
  [i, j]
    .slice(0, shape.length)
    .map((index) => `[${index}]`)
    .join('');

/** The ids of a family, as equations lay them out. */
function layOut(family: Family): string[][] {
  const grid = ranges(family.shape[0]).map((i) => ranges(family.shape[1]).map((j) => entryId(family, i, j)));
  return family.row ? [grid.flat()] : grid;
}

interface Prefix {
  words: string;
  has: (family: Family) => boolean;
  from: (id: string, family: Family) => string[];
}
/** What a label has a say in. */
const labelled = (words: string): Prefix => ({
  words,
  has: ({ name }) => name === 'L' || name === 'share',
  from: () => ['a2'],
});

/**
 * A prefix says which state a number belongs to. `next.`: one gradient step later; the image, label and rate stay, so they
 * keep their plain ids. `post.`: the post's own inputs, whatever the reader has changed. `car.`, `notCar.`: with that label.
 */
const prefixes: Record<string, Prefix> = {
  next: {
    words: 'after one step',
    has: ({ name }) => !['x', 'y', 'eta'].includes(name),
    from: (id, { name, from, range }) => {
      const indexed = id.slice(name.length);
      // What a reader can set and a step moves: the parameters.
      if (range) return [id, `d${name}${indexed}`, 'eta'];
      const [i, j] = indexed
        .split(/[[\]]+/)
        .filter(Boolean)
        .map(Number);
      return (from?.(i ?? 0, j ?? 0) ?? []).map((source) => (/^(x|y|eta)\b/.test(source) ? source : `next.${source}`));
    },
  },
  post: { words: 'with the post’s own numbers', has: () => true, from: () => [] },
  car: labelled('if it is a car'),
  notCar: labelled('if it is not a car'),
};

function parse(id: string) {
  const match = /^(?:(next|post|car|notCar)\.)?([A-Za-z]\w*)((?:\[(?:0|[1-9]\d*)\])*)$/.exec(id);
  if (!match) return undefined;
  const [, prefix, name, brackets] = match as unknown as [string, string | undefined, string, string];
  const family = families.get(name);
  if (!family || (prefix && !prefixes[prefix]?.has(family))) return undefined;
  const index = brackets
    .split(/[[\]]+/)
    .filter(Boolean)
    .map(Number);
  return { prefix, family, index };
}

function rows(id: string): string[][] | undefined {
  const parsed = parse(id);
  if (!parsed || parsed.index.length > 0 || parsed.family.shape.length === 0) return undefined;
  const prefix = parsed.prefix ? `${parsed.prefix}.` : '';
  return layOut(parsed.family).map((row) => row.map((entry) => prefix + entry));
}

function describe(id: string): Quantity | undefined {
  const parsed = parse(id);
  if (!parsed) return undefined;
  const { prefix, family, index } = parsed;
  const { shape, symbol, tex, words, role, from, range, within } = family;
  if (index.length !== shape.length || index.some((i, axis) => i >= at(shape, axis))) return undefined;
  const [i = 0, j = 0] = index;
  const shown = indices(i + 1, j + 1, shape);
  const state = prefix && prefixes[prefix];
  const plain = prefix ? id.slice(prefix.length + 1) : id;
  const direct = state ? state.from(plain, family) : (from?.(i, j) ?? []);
  return {
    id,
    symbol: family.name === 'c1' ? `W₁${shown}·x[${j + 1}]` : family.name === 'c2' ? `W₂${shown}·a₁${shown}` : symbol + shown,
    tex: tex + shown,
    name: words(i + 1, j + 1) + (state ? `, ${state.words}` : ''),
    role,
    from: direct.flatMap((source) => rows(source)?.flat() ?? [source]),
    ...(range && !prefix && { range }),
    ...(within && { within }),
  };
}

const known = new Map<string, Quantity | undefined>();

const plainIds = FAMILIES.flatMap((family) => [...(family.shape.length ? [family.name] : []), ...layOut(family).flat()]);

export const registry: Registry = {
  quantity(id) {
    if (!known.has(id)) known.set(id, describe(id));
    return known.get(id);
  },
  rows,
  ids: [...plainIds, ...Object.keys(prefixes).flatMap((prefix) => plainIds.map((id) => `${prefix}.${id}`))].filter(
    (id) => parse(id) !== undefined,
  ),
};

/** The ids of the numbers that a reader can set, in the order of a link. */
export const INPUT_IDS: readonly string[] = plainIds.filter((id) => registry.quantity(id)?.range);

/** What is known of a number. @throws {RangeError} for a name that there is not. */
export function quantity(id: string): Quantity {
  const found = registry.quantity(id);
  if (!found) throw new RangeError(`there is no number called "${id}"`);
  return found;
}

/** What a reader may set a number to. @throws {RangeError} for one that is computed. */
export function rangeOf(id: string): Range {
  const { range } = quantity(id);
  if (!range) throw new RangeError(`${id} is computed: a reader can't set it`);
  return range;
}
