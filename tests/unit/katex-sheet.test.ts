/** KaTeX's style sheet and fonts as pages get them: what a formula needs is there, and nothing is typed in by hand. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { missingGlyphs } from '../../src/build/checked-katex';
import { canFit, cutKatex, kindsIn, selectorsOf } from '../../src/build/katex-sheet';
import { mistake } from './markdown';

const full = readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8');
const known = selectorsOf(full);
const cutFor = (tex: string): string => {
  const html = katex.renderToString(tex, { strict: 'ignore', displayMode: true });
  return cutKatex(full, known, kindsIn(fromHtml(html, { fragment: true })));
};

describe('the cut of the sheet', () => {
  it.each([
    ['\\sqrt{x_1^2 + x_2^2}', '.katex .hide-tail{'],
    ['\\sqrt[3]{x}', '.katex .sqrt>.katex-root'],
    ['\\mathcal{L}', '.katex .mathcal{'],
    ['\\boldsymbol{w}', '.katex .boldsymbol{'],
    ['\\overline{x}', '.katex .katex-overline .overline-line'],
    ['\\vec{w}', '.katex .katex-accent .accent-body'],
    ['\\begin{array}{c} a \\\\ \\hline b \\end{array}', '.katex .katex-hline'],
    ['\\boxed{a}', '.katex .fbox'],
    ['\\mathfrak{g}', '.katex .mathfrak'],
    ['\\small a', '.katex .katex-sizing.reset-size6.size5'],
    ['a \\tag{one}', '.katex-display>.katex>.katex-html>.katex-tag'],
  ])('keeps what %s needs', (tex, rule) => {
    expect(cutFor(tex)).toContain(rule);
    expect(cutFor('x')).not.toContain(rule);
  });

  it('keeps the faces that are asked for', () => {
    const faces = (tex: string) => [
      ...new Set([...cutFor(tex).matchAll(/@font-face\{font-display:block;font-family:(\w+)/g)].map(([, name]) => name)),
    ];
    expect(faces('x')).toEqual(expect.arrayContaining(['KaTeX_Main', 'KaTeX_Math']));
    expect(faces('x')).not.toContain('KaTeX_Caligraphic');
    expect(faces('\\mathcal{L}')).toContain('KaTeX_Caligraphic');
    const files = (tex: string) => [...cutFor(tex).matchAll(/KaTeX_(\w+-\w+)\.woff2/g)].map(([, name]) => name);
    expect(files('x').filter((name) => /^Ma/.test(name ?? ''))).toEqual(['Main-Regular', 'Math-Italic']);
    expect(files('\\mathbf{x}')).toContain('Main-Bold');
    expect(files('\\boldsymbol{x}')).toContain('Math-BoldItalic');
    expect(files('\\textit{x}')).toContain('Main-Italic');
  });

  it('leaves the rules of the site alone', () => {
    const own = 'body{color:red}.katex .mine{color:red}.note .hline{color:red}';
    expect(cutKatex(own, known, new Set())).toBe(own);
  });

  it('goes by elements: two classes must stand on one', () => {
    expect(canFit('.katex .a.b>svg', new Set(['span.katex', 'span.a.b', 'svg.'] as const))).toBe(true);
    expect(canFit('.katex .a.b', new Set(['span.katex', 'span.a', 'span.b'] as const))).toBe(false);
    expect(canFit('.katex img', new Set(['span.katex'] as const))).toBe(false);
    expect(canFit('.katex .a:after', new Set(['span.katex', 'i.a'] as const))).toBe(true);
  });
});

describe('a character that the fonts lack', () => {
  it('stops the build with its line', () => {
    expect(mistake('One.\n\nTwo $a \\Longleftrightarrow \\aleph$.')).toMatch(
      /:3:6 KaTeX: the fonts of formulas hold no "\S": add it/,
    );
    expect(mistake('Bold $\\mathbf{\\Gamma}$.')).toMatch(/:1:7 KaTeX: the fonts of formulas hold no "Γ"/);
  });

  it('is looked for in what readers see', () => {
    const html = (tex: string) => katex.renderToString(tex);
    expect(missingGlyphs(html('\\mathcal{L} + \\vec{w} + \\sqrt{2} + \\bar{x} + \\mathbf{12}'))).toEqual([]);
    expect(missingGlyphs(html('\\aleph + \\aleph'))).toEqual(['ℵ']);
  });
});
