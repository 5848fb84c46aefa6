/** Writes beside each formula how wide it is, and how tall a displayed one: what fit-equations.ts goes by in the page. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf } from './classes.ts';
import { equationHeight, equationWidth, unbreakableWidth } from './equation-width';

/** The text's column on the smallest phones, in em of a formula. */
const NARROW_COLUMN = 12;

/** What KaTeX shows of a formula. */
function htmlOf(element: Element): Element | undefined {
  let found: Element | undefined;
  visit(element, 'element', (inner) => {
    if (!found && classesOf(inner).includes('katex-html')) found = inner;
  });
  return found;
}

export function rehypeWidths() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      const displayed = classesOf(element).includes('equation');
      const html = displayed || classesOf(element).includes('katex') ? htmlOf(element) : undefined;
      if (!html) return undefined;
      const width = displayed ? equationWidth(html) : unbreakableWidth(html, NARROW_COLUMN);
      if (width) element.properties['data-width'] = width;
      if (displayed) element.properties.style = `--tall:${equationHeight(html).toFixed(2)}em`;
      return SKIP;
    });
}
