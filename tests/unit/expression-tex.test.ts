/** The arithmetic that is read out of an author's TeX. */
import { describe, expect, it } from 'vitest';
import { leftOf, tokenize } from '../../src/live-math/author-tex';
import { toPrefix } from '../../src/live-math/expression-tex';

const prefix = (tex: string) => {
  const tokens = tokenize(`${tex} \\rel{z2}`);
  return toPrefix(leftOf(tokens, tokens.length - 1));
};
const a = '\\live{a2}';
const b = '\\live{b2}';
const z = '\\live{z2}';

describe('toPrefix', () => {
  it.each([
    [`${a} + ${b}`, '+ a2 b2'],
    [`${a} - ${b}`, '+ a2 neg b2'],
    [`${a} - ${b} - ${z}`, '+ + a2 neg b2 neg z2'],
    [`${a} + ${b} \\times ${z}`, '+ a2 * b2 z2'],
    [`${a} - ${b} \\cdot ${z}`, '+ a2 neg * b2 z2'],
    [`(${a} + ${b}) \\times ${z}`, '* + a2 b2 z2'],
    [`\\left(${a} + ${b}\\right) \\, ${z}`, '* + a2 b2 z2'],
    [`-${a} \\times ${b}`, '* neg a2 b2'],
    [`${a} / ${b}`, '/ a2 b2'],
    [`${a} \\odot ${b}`, '.* a2 b2'],
    [`\\frac{${a} + 1}{${b}}`, '/ + a2 1 b2'],
    [`\\frac{1}{1 + e^{-${z}}}`, '/ 1 + 1 exp neg z2'],
    [`e^${z}`, 'exp z2'],
    [`\\exp(-${z})`, 'exp neg z2'],
    [`-\\ln ${a}`, 'neg ln a2'],
    [`-\\ln(1 - ${a})`, 'neg ln + 1 neg a2'],
    [`\\sigma(${z})`, 'sigmoid z2'],
    [`\\text{ReLU}(${z})`, 'relu z2'],
    [`\\operatorname{ReLU}(${z})`, 'relu z2'],
    [`\\max(0, ${z})`, 'max 0 z2'],
    ['\\live{W1} \\live{x} + \\live{b1}', '+ * W1 x b1'],
    ['\\live{dz1} \\live{x}^\\top', '* dz1 T x'],
    ['\\live{W2}^{\\top} \\live{dz2}', '* T W2 dz2'],
    ['(\\live{W2}^\\top \\live{dz2}) \\odot \\live{r1}', '.* * T W2 dz2 r1'],
    ['\\begin{bmatrix} \\live{z1[0]} \\\\ -\\live{z1[1]} \\\\ 2 \\end{bmatrix}', 'm3,1 z1[0] neg z1[1] 2'],
    ['\\begin{bmatrix} \\live{z1[0]} & 1 \\\\ 2 & 3 \\\\ \\end{bmatrix}', 'm2,2 z1[0] 1 2 3'],
    [`\\underbrace{${a} \\times ${b}}_{\\text{one product}} + ${z}`, '+ * a2 b2 z2'],
    [`\\quoted{0.62} \\times ${a}`, '* 0.62 a2'],
    [`s = ${a} + ${b}`, '+ a2 b2'],
    [`${z} \\approx ${a} + ${b}`, '+ a2 b2'],
  ])('reads %s', (tex, expected) => {
    expect(prefix(tex)).toBe(expected);
  });

  it('goes on with the line before where a line of an aligned list starts with the sign or an operator', () => {
    expect(prefix(`\\begin{aligned} s &= ${a} + ${b} \\\\ &`)).toBe('+ a2 b2');
    expect(prefix(`\\begin{aligned} s &= ${a} \\\\ &\\quad + ${b} \\\\ &`)).toBe('+ a2 b2');
    expect(prefix(`\\begin{aligned} s &= ${z} \\\\ t &= ${a} + ${b}`)).toBe('+ a2 b2');
  });

  it.each([
    [`w + ${a}`, /can't be worked out at "w"/],
    [`${a} +`, /can't be worked out at its end/],
    [`${a}^2`, /can't be worked out at "2"/],
    [`\\sqrt{${a}}`, /can't be worked out at "\\sqrt"/],
    [`\\foo(${a})`, /can't be worked out at "\\foo"/],
    ['\\live[percent]{a2}', /can't be worked out at "\\live\[percent\]\{a2\}"/],
  ])('refuses %s', (tex, message) => {
    expect(() => prefix(tex)).toThrow(message);
  });
});

describe('tokenize', () => {
  it('knows the three marks and where they stand', () => {
    const [plus, live, rel, quoted, percent] = tokenize('+ \\live{W1[0][1]} \\rel{ z2 } \\quoted{0.62} \\live[percent]{a2}');
    expect(plus).toMatchObject({ kind: 'char', text: '+' });
    expect(live).toMatchObject({ kind: 'live', id: 'W1[0][1]', start: 2, end: 17 });
    expect(rel).toMatchObject({ kind: 'rel', id: 'z2' });
    expect(quoted).toMatchObject({ kind: 'quoted', value: '0.62' });
    expect(percent).toMatchObject({ kind: 'live', id: 'a2', format: 'percent' });
  });

  it.each([
    ['\\live z2', /\\live needs its argument in braces/],
    ['\\rel', /\\rel needs its argument in braces/],
    ['\\live[big]{z2}', /\\live\[big\] is not known; the options are \\live\[percent\]\{ID\} and \\live\[short\]\{ID\}/],
    ['\\quoted[percent]{2}', /\\quoted\[percent\] is not known/],
  ])('refuses %s', (tex, message) => {
    expect(() => tokenize(tex)).toThrow(message);
  });

  it('leaves other commands that begin alike as they are', () => {
    expect(tokenize('\\lively \\relax').map(({ kind }) => kind)).toEqual(['command', 'command']);
  });
});
