/** The registry names every quantity of the surface, and nothing that is not there. */
import { describe, expect, it } from 'vitest';
import { INPUT_IDS, momentOf, POST_NETWORK, read, registry } from '../../src/quantities';
import { entries, type Nested } from './support';

/** The table of the surface: id, symbol, shape. An empty symbol is one that the surface leaves open. */
const TABLE: [id: string, symbol: string, ...shape: number[]][] = [
  ['x', 'x', 4],
  ['W1', 'W₁', 3, 4],
  ['b1', 'b₁', 3],
  ['W2', 'W₂', 3],
  ['b2', 'b₂'],
  ['y', 'y'],
  ['eta', 'η'],
  ['c1', '', 3, 4],
  ['z1', 'z₁', 3],
  ['a1', 'a₁', 3],
  ['c2', '', 3],
  ['z2', 'z₂'],
  ['a2', 'a₂'],
  ['exp2', 'e^(−z₂)'],
  ['Wc', '', 4],
  ['bc', ''],
  ['zc', ''],
  ['We', '', 4],
  ['be', ''],
  ['L', 'L'],
  ['da2', '∂L/∂a₂'],
  ['r2', 'σ′(z₂)'],
  ['dz2', '∂L/∂z₂'],
  ['dW2', '∂L/∂W₂', 3],
  ['db2', '∂L/∂b₂'],
  ['da1', '∂L/∂a₁', 3],
  ['r1', '', 3],
  ['dz1', '∂L/∂z₁', 3],
  ['dW1', '∂L/∂W₁', 3, 4],
  ['db1', '∂L/∂b₁', 3],
  ['dx', '∂L/∂x', 4],
];

/** Every index of a shape, counted from 0: '' or '[i]' or '[i][j]'; and as readers see it: '' or '[i]' or '[i,j]' from 1. */
function places([rows, columns]: number[]): { code: string; seen: string }[] {
  if (rows === undefined) return [{ code: '', seen: '' }];
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  if (columns === undefined) return range(rows).map((i) => ({ code: `[${i}]`, seen: `[${i + 1}]` }));
  return range(rows).flatMap((i) => range(columns).map((j) => ({ code: `[${i}][${j}]`, seen: `[${i + 1},${j + 1}]` })));
}

/** Every id of a single number, the whole arrays, and all of them with `next.`. */
const single = TABLE.flatMap(([id, , ...shape]) => places(shape).map(({ code }) => id + code));
const arrays = TABLE.filter(([, , ...shape]) => shape.length > 0).map(([id]) => id);
const stays = /^(x|y|eta)\b/;
const later = [...single, ...arrays].filter((id) => !stays.test(id)).map((id) => `next.${id}`);

describe('every quantity of the surface', () => {
  it.each(TABLE)('%s has its symbol, words, and value', (id, symbol, ...shape) => {
    for (const { code, seen } of places(shape)) {
      const quantity = registry.quantity(id + code);
      expect(quantity?.id).toBe(id + code);
      if (symbol) expect(quantity?.symbol).toBe(symbol + seen);
      expect(quantity?.symbol).toMatch(/\S/);
      expect(quantity?.tex).toMatch(/\S/);
      expect(quantity?.name).toMatch(/^[^[\]]*(\[\d(,\d)?\])?$/);
      expect(read(momentOf(POST_NETWORK), id + code)).toBeTypeOf('number');
    }
  });

  it('shows W1[0][1] as W₁[1,2]', () => {
    expect(registry.quantity('W1[0][1]')?.symbol).toBe('W₁[1,2]');
    expect(registry.quantity('W1[0][1]')?.name).toBe('weight, pixel 2 → neuron 1');
  });

  it('has one symbol each, and no two the same', () => {
    const symbols = single.map((id) => registry.quantity(id)?.symbol);
    expect(new Set(symbols).size).toBe(single.length);
  });

  it('has words of its own', () => {
    const names = single.map((id) => registry.quantity(id)?.name);
    expect(new Set(names).size).toBe(single.length);
  });

  it('exists one step later, with the same symbol; the image, the label and the rate stay', () => {
    for (const id of single) {
      const next = registry.quantity(`next.${id}`);
      if (stays.test(id)) expect(next, id).toBeUndefined();
      else {
        expect(next?.symbol).toBe(registry.quantity(id)?.symbol);
        expect(next?.name).toBe(`${registry.quantity(id)?.name}, after one step`);
        expect(next?.range).toBeUndefined();
      }
    }
  });
});

describe('whole arrays', () => {
  it('have the ids of their entries, row by row; a column has rows of one', () => {
    expect(registry.rows('z1')).toEqual([['z1[0]'], ['z1[1]'], ['z1[2]']]);
    expect(registry.rows('W2')).toEqual([['W2[0]', 'W2[1]', 'W2[2]']]);
    expect(registry.rows('W1')?.[1]).toEqual(['W1[1][0]', 'W1[1][1]', 'W1[1][2]', 'W1[1][3]']);
    expect(registry.rows('next.b1')).toEqual([['next.b1[0]'], ['next.b1[1]'], ['next.b1[2]']]);
  });

  it('are laid out so that z1 = W1 x + b1, z2 = W2 a1 + b2 and the slopes fit their originals', () => {
    const size = (id: string) => [registry.rows(id)?.length, registry.rows(id)?.[0]?.length];
    expect([size('W1'), size('x'), size('z1')]).toEqual([
      [3, 4],
      [4, 1],
      [3, 1],
    ]);
    expect([size('W2'), size('a1'), size('Wc')]).toEqual([
      [1, 3],
      [3, 1],
      [1, 4],
    ]);
    for (const id of ['W1', 'b1', 'W2', 'z1', 'a1', 'x']) expect(size(`d${id}`), id).toEqual(size(id));
  });

  it('hold the same numbers as the model has under that name', () => {
    const moment = momentOf(POST_NETWORK);
    for (const id of arrays) {
      const values = entries(id, moment[id as keyof typeof moment] as Nested);
      expect(registry.rows(id)?.flat()).toEqual(values.map(([entry]) => entry));
    }
  });

  it('are no single numbers, and single numbers no arrays', () => {
    for (const id of arrays) expect(registry.quantity(id)).toBeUndefined();
    for (const id of single) expect(registry.rows(id)).toBeUndefined();
  });
});

describe('names that are not there', () => {
  it.each([
    '',
    'z3',
    'W3',
    'w1[0][0]',
    'W1[0]',
    'W1[0][4]',
    'W1[3][0]',
    'W1[0][1][2]',
    'x[4]',
    'x[-1]',
    'x[]',
    'x[1.5]',
    'b2[0]',
    'W1[0,1]',
    'x[00]',
    ' z2',
    'z2 ',
  ])('"%s" is neither a number nor an array', (id) => {
    expect(registry.quantity(id)).toBeUndefined();
    expect(registry.rows(id)).toBeUndefined();
  });
  it.each([
    'next',
    'next.',
    'next.x',
    'next.x[0]',
    'next.y',
    'next.eta',
    'next.next.L',
    'later.L',
    'next.z3',
    'constructor',
    'toString',
    '__proto__',
  ])('"%s" is neither a number nor an array', (id) => {
    expect(registry.quantity(id)).toBeUndefined();
    expect(registry.rows(id)).toBeUndefined();
  });
});

describe('the list of all ids', () => {
  it('has every id of the surface, whole arrays and later ones included', () => {
    const listed = new Set(registry.ids);
    expect([...single, ...arrays, ...later].filter((id) => !listed.has(id))).toEqual([]);
    expect(listed.size).toBe(registry.ids.length);
  });

  it('has nothing that is neither a number nor an array', () => {
    expect(registry.ids.filter((id) => !registry.quantity(id) && !registry.rows(id))).toEqual([]);
  });
});

describe('what a reader can set', () => {
  it('is the image, the 19 parameters, the label and the rate, and nothing else', () => {
    const inputs = single.filter((id) => /^(x|W1|b1|W2|b2|y|eta)\b/.test(id));
    expect([...INPUT_IDS].sort()).toEqual(inputs.sort());
    expect(registry.ids.filter((id) => registry.quantity(id)?.range)).toHaveLength(inputs.length);
    for (const id of inputs) expect(registry.quantity(id)?.from, id).toEqual([]);
  });

  it('can be typed within the bounds of the surface', () => {
    const typed = (id: string) => {
      const { typedMin, typedMax, above = false, whole = false } = registry.quantity(id)?.range ?? ({} as never);
      return [typedMin, typedMax, above, whole];
    };
    expect(typed('x[0]')).toEqual([0, 1, false, false]);
    for (const id of ['W1[0][0]', 'b1[0]', 'W2[0]', 'b2']) expect(typed(id)).toEqual([-100, 100, false, false]);
    expect(typed('y')).toEqual([0, 1, false, true]);
    expect(typed('eta')).toEqual([0, 100, true, false]);
  });
});
