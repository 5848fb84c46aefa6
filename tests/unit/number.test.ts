/** How a number is shown: every rule of the surface, at its edges. */
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/live-math/marks';
import {
  addSteps,
  bracketed,
  formatNumber,
  formatPercent,
  formatShort,
  isShownInFull,
  toAscii,
} from '../../src/live-math/number';
import type { Quantity } from '../../src/live-math/registry';
import { parseTyped } from '../../src/live-math/typed';
import { momentOf, POST_NETWORK, registry } from '../../src/quantities';

describe('formatNumber', () => {
  const shows = (cases: [number, string][]) =>
    it.each(cases)('shows %s as %s', (value, text) => {
      expect(formatNumber(value)).toBe(text);
    });

  describe('drops trailing zeros and the decimal point with them', () => {
    shows([
      [0, '0'],
      [1, '1'],
      [100, '100'],
      [0.5, '0.5'],
      [0.69, '0.69'],
      [1.289, '1.289'],
      [120.5, '120.5'],
      [0.783977880708, '0.784'],
      [0.1001, '0.1001'],
    ]);
  });

  describe('rounds to 4 decimals, half away from zero', () => {
    shows([
      [0.12345, '0.1235'],
      [0.12344999, '0.1234'],
      [0.12355, '0.1236'],
      [0.00115, '0.0012'],
      [0.00125, '0.0013'],
      [-0.12345, '−0.1235'],
      [-0.00125, '−0.0013'],
      [1.00005, '1.0001'],
      [2.00015, '2.0002'],
      [0.99995, '1'],
      [0.99994999, '0.9999'],
      [1.00004, '1'],
      [123456.78905, '123456.7891'],
    ]);
  });

  describe('counts the first 12 significant digits, so that noise of doubles is not seen', () => {
    shows([
      [0.3 * 0.00015, '0.000045'],
      [0.3 * 0.15, '0.045'],
      [0.1 + 0.2, '0.3'],
      [0.7 + 0.1 + 0.2 - 0.3, '0.7'],
      [0.6900000000000001, '0.69'],
      [0.9299999999999999, '0.93'],
      [1.005 * 0.01, '0.0101'],
      [0.123449999999, '0.1234'],
      [0.1234499999999, '0.1235'],
      [0.00099999999999999, '0.001'],
    ]);
  });

  describe('shows two significant digits below 0.001, down to 8 decimals', () => {
    shows([
      [0.00099999, '0.001'],
      [0.000995, '0.001'],
      [0.00099499, '0.00099'],
      [0.1 * 0.0015, '0.00015'],
      [-0.00025, '−0.00025'],
      [0.0006, '0.0006'],
      [0.001, '0.001'],
      [0.0001, '0.0001'],
      [0.000099999999999999, '0.0001'],
      [0.0000999, '0.0001'],
      [0.0000995, '0.0001'],
      [0.00009949, '0.000099'],
      [0.000043, '0.000043'],
      [0.00004349, '0.000043'],
      [0.0000435, '0.000044'],
      [0.00004, '0.00004'],
      [0.00000123, '0.0000012'],
      [0.000000123, '0.00000012'],
      [0.0000000123, '0.00000001'],
      [0.000000015, '0.00000002'],
      [0.00000001, '0.00000001'],
      [0.0000000099999999999999, '0.00000001'],
      [-0.000043, '−0.000043'],
      [-0.00000001, '−0.00000001'],
    ]);
  });

  describe('shows a bound where even 8 decimals are too few', () => {
    shows([
      [0.00000000999, '<0.00000001'],
      [0.00000000500001, '<0.00000001'],
      [1e-12, '<0.00000001'],
      [Number.MIN_VALUE, '<0.00000001'],
      [-0.00000000999, '>−0.00000001'],
      [-Number.MIN_VALUE, '>−0.00000001'],
      [0.1 + 0.2 - 0.3, '<0.00000001'],
    ]);
  });

  describe('shows a bound beyond 999999', () => {
    shows([
      [999999, '999999'],
      [-999999, '−999999'],
      [999998.99999, '999999'],
      [999999.0000001, '999999'],
      [999999.00001, '>999999'],
      [1000000, '>999999'],
      [-1000000, '<−999999'],
      [1e21, '>999999'],
      [Number.MAX_VALUE, '>999999'],
      [-Number.MAX_VALUE, '<−999999'],
      [Number.POSITIVE_INFINITY, '>999999'],
      [Number.NEGATIVE_INFINITY, '<−999999'],
    ]);
  });

  it('never shows −0', () => {
    expect(formatNumber(-0)).toBe('0');
    expect(formatNumber(-0 * 5)).toBe('0');
  });

  it('writes its minus as U+2212 and knows no exponent, no thousands separator', () => {
    expect(formatNumber(-0.06)).toBe('\u22120.06');
    expect(formatNumber(-0.06)).not.toContain('-');
    for (let exponent = -30; exponent < 30; exponent++)
      for (const sign of [1, -1]) expect(formatNumber(sign * 1.234567 * 10 ** exponent)).toMatch(/^[<>]?−?\d+(\.\d+)?$/);
  });

  it('refuses NaN, which the model never makes', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(/not a number/);
  });
});

describe('isShownInFull', () => {
  it.each([0, -0, 1, 0.5, -0.06, 1.289, 0.1 + 0.2, 0.3 * 0.15, 0.00000001, 0.000043, 999999, 123456.789])(
    'is true of %s',
    (value) => {
      expect(isShownInFull(value)).toBe(true);
    },
  );
  it.each([1 / 3, 0.12345, 0.0000435, 0.000000015, 1e-9, -1e-9, 1000000, Infinity, -Infinity, 0.783977880708])(
    'is false of %s',
    (value) => {
      expect(isShownInFull(value)).toBe(false);
    },
  );
});

describe('a probability', () => {
  it.each<[number, string]>([
    [0.783977880708, '0.784'],
    [0.99, '0.99'],
    [0.999, '0.999'],
    [0.99901, '0.99901'],
    [0.9990999, '0.9991'],
    [0.99995, '0.99995'],
    [1 / (1 + Math.exp(-10.1)), '0.999959'],
    [0.9999999, '0.9999999'],
    [0.99999999, '0.99999999'],
    [0.999999995, '>0.99999999'],
    [0.99999999999, '>0.99999999'],
    [1, '>0.99999999'],
    [0.000041, '0.000041'],
    [1e-9, '<0.00000001'],
    [0, '<0.00000001'],
  ])('of %s is shown as %s, never as 0 or 1', (value, text) => {
    expect(formatNumber(value, 'unit')).toBe(text);
  });

  it('is never shown in full where it has rounded to a bound', () => {
    expect(isShownInFull(1, 'unit')).toBe(false);
    expect(isShownInFull(0, 'unit')).toBe(false);
    expect(isShownInFull(0.99995, 'unit')).toBe(true);
  });

  it('keeps its distance from 1 in the digits shown, wherever the double has one', () => {
    for (let z = -40; z < 18; z += 0.037) {
      const shown = Number(formatNumber(1 / (1 + Math.exp(-z)), 'unit').replace(/^[<>]/, ''));
      expect(shown, String(z)).toBeGreaterThan(0);
      expect(shown, String(z)).toBeLessThan(1);
    }
  });

  it('a number above 0 is never shown as 0', () => {
    expect(formatNumber(0, 'positive')).toBe('<0.00000001');
    expect(formatNumber(1, 'positive')).toBe('1');
    for (const id of ['exp2', 'L', 'r2', 'g2', 'next.L']) expect(registry.quantity(id)?.within, id).toBe('positive');
  });

  it('and what follows from it is true at the ends: the post’s network with a bias of ±750', () => {
    for (const [b2, a2, exp2] of [
      [-750, '<0.00000001', '>999999'],
      [750, '>0.99999999', '<0.00000001'],
    ] as const) {
      const moment = momentOf({ ...POST_NETWORK, b2 });
      const text = (id: 'a2' | 'exp2') => shownText(registry.quantity(id) as Quantity, moment[id]);
      expect([text('a2'), text('exp2')]).toEqual([a2, exp2]);
    }
  });
});

describe('formatShort', () => {
  it.each<[number, string]>([
    [0, '0'],
    [0.69, '0.69'],
    [1.8658, '1.87'],
    [-1.8658, '−1.87'],
    [12.345, '12.3'],
    [165.4, '165'],
    [-85.4, '−85.4'],
    [0.005, '0.01'],
    [0.00499, '<0.01'],
    [-0.000043, '>−0.01'],
    [9.996, '10'],
    [99.96, '100'],
    [999.7, '1000'],
    [1234.5, '1235'],
    [999999, '999999'],
    [1e7, '>999999'],
    [Number.NEGATIVE_INFINITY, '<−999999'],
  ])('shows %s as %s', (value, text) => {
    expect(formatShort(value)).toBe(text);
  });

  it.each<[number, string]>([
    [0.784, '0.78'],
    [0.99, '0.99'],
    [0.9901, '>0.99'],
    [1, '>0.99'],
    [0.0049, '<0.01'],
    [0, '<0.01'],
  ])('shows a probability of %s as %s', (value, text) => {
    expect(formatShort(value, 'unit')).toBe(text);
  });
});

describe('formatPercent', () => {
  it.each<[number, string]>([
    [0, '0%'],
    [1e-300, '<1%'],
    [0.0049999, '<1%'],
    [0.005, '1%'],
    [0.0149, '1%'],
    [0.015, '2%'],
    [0.5, '50%'],
    [0.625, '63%'],
    [0.783977880708, '78%'],
    [0.145, '15%'],
    [0.285, '29%'],
    [0.9949, '99%'],
    [0.9951, '>99%'],
    [0.9999999999999999, '>99%'],
    [1, '100%'],
  ])('shows a share of %s as %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });

  it('never shows an open share as 0% or 100%', () => {
    expect(formatPercent(0, 'unit')).toBe('<1%');
    expect(formatPercent(1, 'unit')).toBe('>99%');
    expect(formatPercent(0.5, 'unit')).toBe('50%');
  });

  it('never shows a share below 1 as 100%, however near to 99.5% it is', () => {
    for (const share of [0.995, 0.99499999, 0.994999999999, 0.9949999999999, 0.99499999999999, 0.9949999999999999])
      expect(formatPercent(share), String(share)).toMatch(/^(99|>99)%$/);
  });

  it('judges the answer by its score: a sure network is never at 0% or 100%', () => {
    const a2 = registry.quantity('a2') as Quantity;
    for (const [b2, text] of [
      [1e6, '>99%'],
      [-1e6, '<1%'],
      [1e308, '>99%'],
      [-1e308, '<1%'],
    ] as const) {
      const moment = momentOf({ ...POST_NETWORK, b2 });
      expect(shownText(a2, moment.a2, { format: 'percent' })).toBe(text);
    }
    const next = registry.quantity('next.a2') as Quantity;
    expect(shownText(next, 1, { format: 'percent' })).toBe('>99%');
  });
});

describe('the small tools of numbers', () => {
  it('put brackets around what has a minus, and nothing else', () => {
    expect(bracketed('−0.06')).toBe('(−0.06)');
    expect(bracketed('>−0.00000001')).toBe('(>−0.00000001)');
    expect(bracketed('0.06')).toBe('0.06');
    expect(bracketed('<0.00000001')).toBe('<0.00000001');
  });

  it('write an ASCII minus for TeX', () => {
    expect(toAscii('(−0.06)')).toBe('(-0.06)');
  });

  it('add steps in decimal', () => {
    expect(addSteps(0.2, 1, 0.1)).toBe(0.3);
    expect(addSteps(-0.3, 3, 0.1)).toBe(0);
    expect(addSteps(0.7, -8, 0.1)).toBe(-0.1);
    expect(addSteps(0.123456, 1, 0.01)).toBe(0.133456);
  });

  it.each<[string, number]>([
    ['0.5', 0.5],
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,5', 0.5],
    ['-0.5', -0.5],
    ['−0.5', -0.5],
    ['+3', 3],
    ['1e-3', 0.001],
  ])('read a typed "%s" as %s', (text, value) => {
    expect(parseTyped(text)).toBe(value);
  });

  it.each(['', ' ', '.', '-', 'abc', '1.2.3', '0x10', 'Infinity', 'NaN', '<0.1', '1e', '--1', '1,5,2'])(
    'know that "%s" is no number',
    (text) => {
      expect(parseTyped(text)).toBeNaN();
    },
  );
});
