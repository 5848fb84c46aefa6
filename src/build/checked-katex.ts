/** KaTeX that refuses a formula with a character that the site's fonts, cut to those in use, do not hold. */

import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { visitParents } from 'unist-util-visit-parents';
import { BOLD_MATH_GLYPHS, MATH_GLYPHS } from '../styles/glyphs.ts';
import { classesOf } from './classes.ts';

const BOLD = /^(math|text)bf$|^boldsymbol$/;
/** Spaces of any width, and what takes no room. */
const BLANK = /[\s\u200b\u2061]/;

const hasClass = (element: Element, name: RegExp): boolean => classesOf(element).some((one) => name.test(one));

/** The characters of a formula as KaTeX has set it that its faces lack. */
export function missingGlyphs(html: string): string[] {
  const missing = new Set<string>();
  visitParents(fromHtml(html, { fragment: true }), 'text', ({ value }, ancestors) => {
    const around = ancestors.filter((ancestor) => ancestor.type === 'element');
    if (!around.some((element) => hasClass(element, /^katex-html$/))) return;
    const glyphs = around.some((element) => hasClass(element, BOLD)) ? BOLD_MATH_GLYPHS : MATH_GLYPHS;
    for (const glyph of value) if (!BLANK.test(glyph) && !glyphs.includes(glyph)) missing.add(glyph);
  });
  return [...missing];
}

export const checkedKatex = {
  /** @throws {Error} for a formula that KaTeX refuses or that the fonts cannot show. */
  renderToString(tex: string, options: NonNullable<Parameters<typeof katex.renderToString>[1]>): string {
    const html = katex.renderToString(tex, options);
    const [glyph] = missingGlyphs(html);
    if (glyph) throw new Error(`the fonts of formulas hold no "${glyph}": add it to the glyphs in src/styles/glyphs.ts`);
    return html;
  },
};
