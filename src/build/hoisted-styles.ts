/**
 * Style attributes as classes. Hosts whose policy forbids styles in a page (`style-src 'self'`) would refuse them, and with
 * them the heights of KaTeX's formulas and the places in drawings. page/own-styles.ts gives them back to what wakes.
 */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { type Edit, placeOf, setAttribute } from '../book/edit-html.ts';
import { classesOf } from './classes.ts';

export interface Hoisted {
  edits: Edit[];
  /** A rule a style; empty where the page has none. In no layer: as in an attribute, they win over all that are. */
  css: string;
}

export function hoistedStyles(page: Root): Hoisted {
  const styled = new Map<string, Element[]>();
  visit(page, 'element', (element) => {
    const { style } = element.properties;
    if (typeof style !== 'string') return;
    const text = style.replace(/;\s*$/, '');
    styled.set(text, [...(styled.get(text) ?? []), element]);
  });
  // The shortest names for those that stand most often.
  const ordered = [...styled].sort(([, a], [, b]) => b.length - a.length);
  return {
    edits: ordered.flatMap(([, elements], n) => elements.flatMap((element) => withClass(element, `h-${n}`))),
    css: ordered.map(([text], n) => `.h-${n}{${text}}`).join(''),
  };
}

/** An element with a class more, and without its style. */
function withClass(element: Element, name: string): Edit[] {
  if (element.properties.className === undefined) return [setAttribute(element, 'style', 'class', name)];
  const { start, end } = placeOf(element.data?.position?.properties?.['style']);
  return [
    setAttribute(element, 'className', 'class', [...classesOf(element), name].join(' ')),
    // With the space before it.
    { start: start - 1, end, text: '' },
  ];
}
