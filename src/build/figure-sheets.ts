/**
 * The sheets of main pictures stand apart from their page's: each is linked where its figure begins, so that what stands above
 * it is drawn without waiting for it. It is there without scripts and on paper, and nothing moves when it comes.
 */
import type { Element, Root } from 'hast';
import postcss from 'postcss';
import { visitParents } from 'unist-util-visit-parents';
import { placeOf } from '../book/edit-html.ts';
import { classesOf } from './classes.ts';
import { ORDER } from './css-layers.ts';

/** The layer of the widgets' sheets. */
const WIDGETS = 'widgets';
/** What every stage is called. */
const SHARED = new Set(['widget', 'figure-wide', 'stage']);

export interface Figure {
  /** The class that its sheet lies under. */
  name: string;
  /** Where it begins in the page's text. */
  start: number;
}

/** The main pictures of a page: what stands on a stage. */
export function figuresIn(page: Root): Figure[] {
  const figures: Figure[] = [];
  visitParents(page, 'element', (element, parents) => {
    const classes = classesOf(element);
    if (!classes.includes('stage')) return;
    const island = parents.find((one): one is Element => one.type === 'element' && one.tagName === 'astro-island');
    const name = classes.find((one) => !SHARED.has(one));
    if (name) figures.push({ name, start: placeOf((island ?? element).position).start });
  });
  return figures;
}

/** A page's sheet without those of its figures, and theirs by their names. */
export function withoutFigures(css: string, names: readonly string[]): { rest: string; own: Map<string, string> } {
  const root = postcss.parse(css);
  const own = new Map<string, string>();
  root.walkAtRules('layer', (layer) => {
    if (layer.params !== WIDGETS) return;
    layer.each((node) => {
      const name = node.type === 'rule' ? /^\.([\w-]+)/.exec(node.selector)?.[1] : undefined;
      if (!name || !names.includes(name)) return;
      own.set(name, (own.get(name) ?? '') + node.toString());
      node.remove();
    });
  });
  for (const [name, rules] of own) own.set(name, `${ORDER}@layer ${WIDGETS}{${rules}}`);
  return { rest: root.toString(), own };
}
