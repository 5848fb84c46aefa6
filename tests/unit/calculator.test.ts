/** The calculator that the site's signs are held against: right by hand, and apart from the code that it judges. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operandsOf, prepare, seen } from '../../src/checks/calculator';
import type { Relation } from '../../src/checks/relation';
import { registry } from '../../src/quantities';

/** The sign that digits prove. numbers: shown texts by id; values: the numbers behind them. */
const sign = (relation: Relation, numbers: Record<string, string>, values: Record<string, number> = {}) =>
  prepare(
    relation,
    registry.rows,
  )(
    seen(
      (id) => numbers[id] as string,
      (id) => values[id] as number,
    ),
  );
const of = (left: string, right = 'z2'): Relation => ({ left, right: [right] });

describe('arithmetic in digits', () => {
  it.each<[string, Record<string, string>, '=' | '≈']>([
    ['+ b2 y', { b2: '0.1', y: '0.2', z2: '0.3' }, '='],
    ['+ b2 y', { b2: '0.1', y: '0.2', z2: '0.30' }, '='],
    ['+ b2 y', { b2: '0.1', y: '0.2', z2: '0.3001' }, '≈'],
    ['+ b2 neg y', { b2: '0.1', y: '0.3', z2: '−0.2' }, '='],
    ['* b2 y', { b2: '(−0.3)', y: '0.05', z2: '−0.015' }, '='],
    ['* b2 y', { b2: '1234.5678', y: '0.00001234', z2: '0.0152' }, '≈'],
    ['* 2 y', { y: '0.25', z2: '0.5' }, '='],
    ['/ b2 y', { b2: '1', y: '8', z2: '0.125' }, '='],
    ['/ b2 y', { b2: '1', y: '3', z2: '0.3333' }, '≈'],
    ['/ b2 y', { b2: '1', y: '0', z2: '0' }, '≈'],
    ['/ b2 / 1 y', { b2: '3', y: '−4', z2: '−12' }, '='],
    ['/ 1 + 1 / b2 y', { b2: '−1', y: '−3', z2: '0.75' }, '='],
    ['max 0 b2', { b2: '−0.06', z2: '0' }, '='],
    ['max 0 / b2 y', { b2: '−1', y: '−2', z2: '0.5' }, '='],
    ['relu b2', { b2: '0.69', z2: '0.69' }, '='],
    ['exp b2', { b2: '0', z2: '1' }, '='],
    ['exp neg b2', { b2: '0.01', z2: '0.99005' }, '≈'],
    ['ln b2', { b2: '1', z2: '0' }, '='],
    ['ln / b2 y', { b2: '0.3', y: '0.3', z2: '0' }, '='],
    ['ln b2', { b2: '0', z2: '0' }, '≈'],
    ['sigmoid b2', { b2: '0', z2: '0.5' }, '='],
    ['sigmoid b2', { b2: '0.0001', z2: '0.5' }, '≈'],
    ['/ 1 + 1 exp neg b2', { b2: '0', z2: '0.5' }, '='],
    ['+ b2 y', { b2: '<0.00000001', y: '1', z2: '1' }, '≈'],
    ['* b2 y', { b2: '>999999', y: '0', z2: '0' }, '≈'],
    ['+ b2 y', { b2: '999998', y: '5', z2: '>999999' }, '≈'],
    ['+ b2 y', { b2: '78%', y: '0', z2: '78%' }, '≈'],
  ])('%s with %j has %s', (left, numbers, expected) => {
    expect(sign(of(left), numbers)).toBe(expected);
  });

  it('goes through arrays entry by entry, and one wrong entry is enough', () => {
    const numbers = {
      'W2[0]': '2',
      'W2[1]': '−1',
      'W2[2]': '0.5',
      'a1[0]': '0.1',
      'a1[1]': '3',
      'a1[2]': '0',
      b2: '0.2',
      z2: '−2.6',
    };
    expect(sign(of('+ * W2 a1 b2'), numbers)).toBe('=');
    expect(sign(of('+ * W2 a1 b2'), { ...numbers, z2: '2.6' })).toBe('≈');
    const outer = { 'dz1[0]': '1', 'dz1[1]': '0', 'dz1[2]': '−2', 'x[0]': '0.5', 'x[1]': '1', 'x[2]': '0', 'x[3]': '0.1' };
    const entries = [
      ['0.5', '1', '0', '0.1'],
      ['0', '0', '0', '0'],
      ['−1', '−2', '0', '−0.2'],
    ];
    const table = Object.fromEntries(entries.flatMap((row, i) => row.map((text, j) => [`dW1[${i}][${j}]`, text])));
    expect(sign(of('* dz1 T x', 'dW1'), { ...outer, ...table })).toBe('=');
    expect(sign(of('* dz1 T x', 'dW1'), { ...outer, ...table, 'dW1[2][3]': '0.2' })).toBe('≈');
    expect(
      sign(of('.* da1 r1', 'dz1'), {
        ...{ 'da1[0]': '1', 'da1[1]': '0.3', 'da1[2]': '−2', 'r1[0]': '1', 'r1[1]': '0', 'r1[2]': '1' },
        ...outer,
      }),
    ).toBe('=');
    expect(
      sign(of('m3,1 max 0 z1[0] 0 neg z1[2]', 'a1'), {
        ...{ 'z1[0]': '−4', 'z1[2]': '−0.5', 'a1[0]': '0', 'a1[1]': '0', 'a1[2]': '0.5' },
      }),
    ).toBe('=');
  });

  it('refuses what is no expression, and sides of two sizes', () => {
    expect(() => prepare(of('+ b2'), registry.rows)).toThrow(/ends too early/);
    expect(() => prepare(of('b2 y'), registry.rows)).toThrow(/goes on/);
    expect(() => prepare(of('+ x z1'), registry.rows)).toThrow(/no entries in common/);
    expect(() => prepare(of('* x W1'), registry.rows)).toThrow(/can't multiply/);
    expect(() => prepare(of('* W1 x', 'x'), registry.rows)).toThrow(/can't be/);
  });

  it('names the numbers of an expression', () => {
    expect(operandsOf('+ * m1,2 0.5 W1[0][0] T x max 0 next.b2')).toEqual(['W1[0][0]', 'x', 'next.b2']);
  });
});

describe('symbols before numbers', () => {
  const full = (texts: string[], values: number[]) =>
    sign(
      { right: ['b2', 'eta'].slice(0, texts.length) },
      { b2: texts[0] as string, eta: texts[1] as string },
      { b2: values[0] as number, eta: values[1] as number },
    );
  it.each<[string[], number[], '=' | '≈']>([
    [['0.25'], [0.25], '='],
    [['0.3'], [0.1 + 0.2], '='],
    [['0.3333'], [1 / 3], '≈'],
    [['(−0.0001)'], [-0.0001], '='],
    [['0'], [0], '='],
    [['<0.00000001'], [1e-9], '≈'],
    [['>999999'], [1e7], '≈'],
    [['0.25', '0.5'], [0.25, 0.5], '='],
    [['0.25', '0.5'], [0.25, 0.50000001], '≈'],
  ])('%j for %j has %s', (texts, values, expected) => {
    expect(full(texts, values)).toBe(expected);
  });
});

it('shares no arithmetic with the code that it judges', () => {
  const source = readFileSync('src/checks/calculator.ts', 'utf8');
  expect([...source.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['./relation']);
});
