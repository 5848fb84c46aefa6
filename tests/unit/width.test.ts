/** How wide a formula is: the build's half against KaTeX's own metrics, the page's half against sums worked out by hand. */
import metrics from 'katex/src/fontMetricsData.js';
import { describe, expect, it } from 'vitest';
import { GLYPHS, widthAt, widthsOf } from '../../src/live-math/width';
import { momentOf, POST_NETWORK, read, registry } from '../../src/quantities';
import { build, marks } from './markdown';

const widthOf = (id: string) => ({ a: 2, b: 3, c: 5 })[id] ?? 0;

describe('a width', () => {
  it.each([
    ['1.5', 1.5],
    ['a b', 5],
    ['1.25 a', 3.25],
    ['{a|b}', 3],
    ['{a|4}', 4],
    ['{1 a|b} c', 8],
    ['0.7{a b}', 3.5],
    ['{0.5{c}|a {b|a}} 1', 6],
    ['-0.5 a', 1.5],
    ['', 0],
  ])('%s is worked out', (expression, em) => {
    expect(widthAt(expression, widthOf)).toBeCloseTo(em, 12);
  });

  it('has the glyphs of KaTeX’s own numbers', () => {
    const own = metrics['Main-Regular'] as Record<string, number[]>;
    for (const [glyph, em] of Object.entries(GLYPHS)) expect(own[String(glyph.codePointAt(0))]?.[4], glyph).toBe(em);
    for (const digit of '0123456789') expect(own[String(digit.codePointAt(0))]?.[4]).toBe(0.5);
  });

  it('of a number is that of its shown text: brackets, percents and the short form too', () => {
    const moment = momentOf({ ...POST_NETWORK, b2: -0.06 });
    const of = widthsOf({ registry, read: (id) => read(moment, id) });
    expect(of('b2')).toBeCloseTo(0.77778 + 0.27778 + 1.5, 9);
    expect(of('(b2)')).toBeCloseTo(of('b2') + 2 * 0.38889, 9);
    expect(of('(W2[0])')).toBeCloseTo(1.27778, 2);
    expect(of('a2%')).toBeCloseTo(1 + 0.83334, 9);
    expect(of('z2~')).toBeCloseTo(1.5 + 0.27778, 9);
  });
});

describe('the page as built', () => {
  const widths = (markdown: string) => marks(build(markdown), 'data-width').map(({ attributes }) => attributes['data-width']);

  it('says of each equation how wide it is', () => {
    expect(widths('$$\nb_2 \\rel{b2} \\live{b2}\n$$')).toEqual([expect.stringMatching(/^[\d.]+ b2$/)]);
    expect(widths('$$\nb_1 \\rel{b1} \\live{b1}\n$$')).toEqual([expect.stringMatching(/^[\d.]+ \{b1\[0\]\|b1\[1\]\|b1\[2\]\}$/)]);
  });

  it('says of a formula in a line of text only where a narrow column might not hold a part of it', () => {
    expect(widths('It is $z_2 \\rel{z2} \\live{z2}$ now.')).toEqual([]);
    expect(widths('It is $\\left(\\live{a2} \\times \\live{z2}\\right)$ now.')).toHaveLength(1);
  });
});
