/**
 * Deep links: every heading and every displayed equation has an id and a small link to itself. An equation is called
 * eq-N, counted through the page, or by the name that its author gave it behind the opening fence: `$$ #general-sum`.
 * The two settings of one equation (<Wide>, <Narrow>) share one address. Runs after rehype-live and the headings' ids.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { BELONGS } from './reader-views.ts';

declare module 'vfile' {
  interface DataMap {
    /** The authors' names of the displayed equations, in their order. */
    equationNames: (string | undefined)[];
  }
}

type Node = Root | ElementContent | { type: string; name?: string | null; children?: Node[] };
const childrenOf = (node: Node): Node[] | undefined => ('children' in node ? (node.children as Node[]) : undefined);
const componentOf = (node: Node | undefined): string | undefined =>
  node?.type === 'mdxJsxFlowElement' ? ((node as { name?: string }).name ?? undefined) : undefined;
const isBlank = (node: Node | undefined) => node?.type === 'text' && (node as { value: string }).value.trim() === '';

const element = (tagName: string, properties: Element['properties'], children: Node[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children as ElementContent[],
});

/** The # is the style sheet's: neither copied with the words nor found by a search. For pointers: no stop on the keyboard's way through the text. */
const anchor = (id: string, label: string): Element =>
  element('a', { className: ['anchor'], href: `#${id}`, tabIndex: -1, ariaLabel: label, 'data-pagefind-ignore': '' });

/** What the settings of one equation have in common: its address; and whether the lines of the narrow one are linked yet. */
interface Shared {
  id?: string;
  wide: boolean;
  linked?: boolean;
}

const textOf = (node: Node): string =>
  node.type === 'text'
    ? (node as { value: string }).value
    : (node as Element).tagName === 'annotation' || (node as Element).properties?.['ariaHidden']
      ? ''
      : (childrenOf(node) ?? []).map(textOf).join('');

export function rehypeAnchors() {
  return (tree: Root, file: VFile): void => {
    const names = file.data.equationNames ?? [];
    const taken = new Set<string>();
    /** Displayed formulas so far, as they stand in the source; and equations, two settings counted once. */
    let formulas = 0;
    let equations = 0;

    function newId(): string {
      equations++;
      const id = names[formulas] ?? `eq-${equations}`;
      if (taken.has(id)) throw new Error(`${file.path}: two equations are called "${id}"`);
      taken.add(id);
      return id;
    }

    function walk(node: Node, shared?: Shared): void {
      const children = childrenOf(node);
      if (!children) return;
      for (let at = 0; at < children.length; at++) {
        const child = children[at] as Element;
        if (componentOf(child) === 'Wide') {
          const settings: Shared = { wide: true };
          walk(child, settings);
          let end = at + 1;
          while (isBlank(children[end])) end++;
          if (componentOf(children[end]) === 'Narrow') walk(children[end] as Node, { ...settings, wide: false, linked: false });
          else end = at;
          const both = children.slice(at, end + 1);
          children.splice(at, both.length, element('div', settings.id ? { id: settings.id } : {}, both));
        } else if (child.type === 'element' && /^h[2-4]$/.test(child.tagName) && typeof child.properties.id === 'string') {
          const { id } = child.properties;
          // Reader views take a heading whose id holds “hidden”, as that of the hidden layer does, for none.
          child.properties.className = [BELONGS];
          // Reader views throw away a div that is little more than a link, and the heading with it.
          children[at] = element('header', { className: ['heading'] }, [child, anchor(id, `Link to “${textOf(child).trim()}”`)]);
        } else if (child.type === 'element' && String(child.properties.className) === 'equation') {
          link(child, shared);
        } else walk(child, shared);
      }
    }

    function link(equation: Element, shared?: Shared): void {
      // A second setting, and the lines that it is broken into, are the same equation again.
      const known = shared && !shared.wide ? shared.id : undefined;
      const id = known ?? newId();
      formulas++;
      if (!known) {
        if (shared && !shared.id) shared.id = id;
        else equation.properties.id = id;
      }
      if (shared && !shared.wide) {
        if (shared.linked) return;
        shared.linked = true;
      }
      equation.children.push(anchor(id, `Link to equation ${equations}`));
    }

    walk(tree);
  };
}
