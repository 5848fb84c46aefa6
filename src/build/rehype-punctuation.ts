/**
 * No line begins with the punctuation that follows a formula or a component: the two stand in one `.kept`, which does not
 * break between them. A formula is a box of its own, so the browser would break behind it wherever it likes.
 */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const PUNCTUATION = /^[.,;:!?%)\]”’…]+/;

type Node = RootContent | { type: 'mdxJsxTextElement'; children: Node[] };

const hasClass = (node: object, name: string): boolean => {
  const { className } = (node as Partial<Element>).properties ?? {};
  return Array.isArray(className) && className.includes(name);
};

/** Whether the last thing in it is a formula or a component. */
function endsInBox(node: Node | undefined): boolean {
  if (node?.type === 'mdxJsxTextElement') return true;
  return node?.type === 'element' && (hasClass(node, 'katex') || endsInBox(node.children.at(-1)));
}

export function rehypePunctuation() {
  return (tree: Root): void =>
    visit(tree, (node) => {
      if (hasClass(node, 'katex')) return SKIP;
      if (hasClass(node, 'kept')) return undefined;
      if (!('children' in node)) return undefined;
      const children = node.children as ElementContent[];
      for (let at = children.length - 1; at > 0; at--) {
        const text = children[at] as Text;
        const [mark] = text.type === 'text' ? (PUNCTUATION.exec(text.value) ?? []) : [];
        if (!mark || !endsInBox(children[at - 1])) continue;
        const kept: Element = {
          type: 'element',
          tagName: 'span',
          properties: { className: ['kept'] },
          children: [...children.slice(at - 1, at), { type: 'text', value: mark }],
        };
        children.splice(at - 1, 2, kept, { ...text, value: text.value.slice(mark.length) });
      }
      return undefined;
    });
}
