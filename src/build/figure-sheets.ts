/**
 * The sheets of main pictures stand apart from their page's: each is linked where its figure begins, so that what stands above
 * it is drawn without waiting for it. It is there without scripts and on paper, and nothing moves when it comes.
 */
import type { Element, Root } from 'hast';
import postcss from 'postcss';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { placeOf } from '../book/edit-html.ts';
import { classesOf } from './classes.ts';
import { ORDER } from './css-layers.ts';

/** The layers of which a figure may have rules of its own: its own sheet, and those of controls that nothing else on the page uses. */
const LAYERS = ['controls', 'widgets'];
const CONDITIONS = ['media', 'container', 'supports'];
/** What every stage is called. */
const SHARED = new Set(['widget', 'figure-wide', 'stage']);

export interface Figure {
  /** The class that its sheet lies under. */
  name: string;
  /** Where it begins in the page's text. */
  start: number;
  /** The classes that stand in it, and in nothing before it or beside it. */
  classes: ReadonlySet<string>;
}

/** The main pictures of a page: what stands on a stage. */
export function figuresIn(page: Root): Figure[] {
  const found: { name: string; start: number; classes: Set<string> }[] = [];
  const elsewhere = new Set<string>();
  visitParents(page, 'element', (element, parents) => {
    const classes = classesOf(element);
    const name = classes.includes('stage') ? classes.find((one) => !SHARED.has(one)) : undefined;
    if (!name) {
      for (const one of classes) elsewhere.add(one);
      return undefined;
    }
    const island = parents.find((one): one is Element => one.type === 'element' && one.tagName === 'astro-island');
    const own = new Set<string>();
    visit(element, 'element', (part) => {
      for (const one of classesOf(part)) own.add(one);
    });
    found.push({ name, start: placeOf((island ?? element).position).start, classes: own });
    return SKIP;
  });
  const taken = new Set(elsewhere);
  return found.map(({ classes, ...figure }) => {
    const own = new Set([...classes].filter((one) => !taken.has(one) && !SHARED.has(one)));
    for (const one of classes) taken.add(one);
    return { ...figure, classes: own };
  });
}

/** A page's sheet without those of its figures, and theirs by their names. */
export function withoutFigures(
  css: string,
  figures: readonly Pick<Figure, 'name' | 'classes'>[],
): { rest: string; own: Map<string, string> } {
  const root = postcss.parse(css);
  const own = new Map<string, Map<string, string>>();
  root.walkAtRules('layer', (layer) => {
    if (!LAYERS.includes(layer.params)) return;
    const take = (node: postcss.Rule, wrapped = (rule: string) => rule) => {
      const first = /^\.([\w-]+)/.exec(node.selector)?.[1];
      const figure = first === undefined ? undefined : figures.find(({ classes }) => classes.has(first));
      if (!figure) return;
      const layers = own.get(figure.name) ?? new Map<string, string>();
      layers.set(layer.params, (layers.get(layer.params) ?? '') + wrapped(node.toString()));
      own.set(figure.name, layers);
      node.remove();
    };
    layer.each((node) => {
      if (node.type === 'rule') take(node);
      if (node.type !== 'atrule' || !CONDITIONS.includes(node.name)) return;
      // What a rule is on a narrow page or on paper goes with it: left behind, it would come first, and lose.
      node.each((rule) => {
        if (rule.type === 'rule') take(rule, (text) => `@${node.name} ${node.params}{${text}}`);
      });
      if (node.nodes?.length === 0) node.remove();
    });
  });
  const sheets = [...own].map(([name, layers]): [string, string] => [
    name,
    ORDER + [...layers].map(([layer, rules]) => `@layer ${layer}{${rules}}`).join(''),
  ]);
  return { rest: root.toString(), own: new Map(sheets) };
}
