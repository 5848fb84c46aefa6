/** The ids of a page's headings: from the words as readers see them, formulas by their letters. */
import Slugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `\frac{\partial L}{\partial W_1}` reads "dL dW1". */
export const lettersOf = (tex: string): string =>
  tex
    .replace(/\\partial\b\s*/g, 'd')
    .replace(/\\(?:text|operatorname|math)[a-z]*\*?\s*\{([^{}]*)\}/g, ' $1 ')
    .replace(/[_^]\s*\{?([^{}\s\\]+)\}?/g, '$1')
    .replace(/\\(?:left|right|big|frac|dfrac|sqrt|,|;|!|quad)[a-zA-Z]*/g, ' ')
    .replace(/\\([a-zA-Z]+)/g, ' $1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const textOf = (node: Nodes): string => {
  if (node.type === 'inlineMath') return lettersOf(node.value);
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
};

/** Each heading with its id; two of the same words are told apart by a number. */
export function headingsIn(tree: Root): { heading: Heading; id: string }[] {
  const slugger = new Slugger();
  const found: { heading: Heading; id: string }[] = [];
  visit(tree, 'heading', (heading) => {
    found.push({ heading, id: slugger.slug(textOf(heading)) });
  });
  return found;
}

export function remarkHeadings() {
  return (tree: Root): void => {
    for (const { heading, id } of headingsIn(tree)) heading.data = { ...heading.data, hProperties: { id } };
  };
}
