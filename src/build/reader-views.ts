/**
 * What reader views (Readability's in Firefox, Safari's) leave out: widgets, whose labels and buttons would run together into
 * words. They go by the names of classes. A control in a sentence stays, as its words are part of it, and so do tables.
 */
import type { AstroIntegration } from 'astro';
import type { Element, ElementContent, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { type Edit, edited, parsed, placeOf, setAttribute } from '../book/edit-html.ts';
import { editEachPage } from './each-page.ts';

/** A name by which reader views know what stands beside a text, and one by which they know what belongs to it. */
const BESIDE = 'supplemental';
export const BELONGS = 'entry';

const SENTENCE = /^(p|li|td|th|h[1-6])$/;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const holdsTable = (element: Element): boolean =>
  element.tagName === 'table' || element.children.some((child) => isElement(child) && holdsTable(child));

function withClass(element: Element): Edit {
  const { className } = element.properties;
  if (Array.isArray(className)) return setAttribute(element, 'className', 'class', [...className, BESIDE].join(' '));
  const start = placeOf(element.position).start + 1 + element.tagName.length;
  return { start, end: start, text: ` class="${BESIDE}"` };
}

/** Marks what is no table. The class of a drawing is no name to a reader view: what is around it has to do. */
function mark(element: Element): Edit[] {
  if (element.tagName === 'table' || element.tagName === 'svg') return [];
  return holdsTable(element) ? element.children.filter(isElement).flatMap(mark) : [withClass(element)];
}

/** The page with its widgets marked. */
export function withWidgetsBeside(html: string, tree: Root = parsed(html, true)): string {
  const edits: Edit[] = [];
  visitParents(tree, 'element', (element, ancestors) => {
    if (element.tagName !== 'astro-island') return undefined;
    const inSentence = ancestors.some((ancestor) => ancestor.type === 'element' && SENTENCE.test(ancestor.tagName));
    if (!inSentence) edits.push(...mark(element));
    return 'skip';
  });
  return edited(html, edits);
}

export const readerViews = (): AstroIntegration => ({
  name: 'four-pixels-reader-views',
  hooks: {
    'astro:build:done': ({ dir }) => editEachPage(dir, (html) => withWidgetsBeside(html)),
  },
});
