/**
 * No line begins with the punctuation that follows a formula or a control: the two stand in one `.kept`, which does not
 * break between them. A formula is made of boxes, and browsers break behind the last of them unless that box, too, stands
 * where nothing breaks.
 */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const PUNCTUATION = /^[.,;:!?%)\]”’…]+/;

type Node = RootContent | { type: 'mdxJsxTextElement'; name: string | null; children: Node[] };

const hasClass = (node: object, name: string): boolean => {
  const { className } = (node as Partial<Element>).properties ?? {};
  return Array.isArray(className) && className.includes(name);
};

const kept = (children: Node[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['kept'] },
  children: children as ElementContent[],
});

/** Whether the last thing in it is a box: a formula, whose last part is then kept, or a control. */
function endsInBox(node: Node | undefined): boolean {
  if (!node || !('children' in node)) return false;
  if (hasClass(node, 'katex')) {
    const parts = (node.children.find((child) => hasClass(child, 'katex-html')) as Element | undefined)?.children;
    const last = parts?.pop();
    if (last) parts?.push(kept([last]));
    return last !== undefined;
  }
  const last = node.children.at(-1);
  // Words that are explained or shown by a condition are text, whose punctuation the browser keeps by itself.
  return endsInBox(last) || (node.type === 'mdxJsxTextElement' && node.name !== 'Term' && node.name !== 'When');
}

export function rehypePunctuation() {
  return (tree: Root): void =>
    visit(tree, (node) => {
      if (hasClass(node, 'katex')) return SKIP;
      if (hasClass(node, 'kept') || !('children' in node)) return undefined;
      const children = node.children as ElementContent[];
      for (let at = children.length - 1; at > 0; at--) {
        const text = children[at] as Text;
        const [mark] = text.type === 'text' ? (PUNCTUATION.exec(text.value) ?? []) : [];
        if (!mark || !endsInBox(children[at - 1])) continue;
        children.splice(at - 1, 2, kept([...children.slice(at - 1, at), { type: 'text', value: mark }]), {
          ...text,
          value: text.value.slice(mark.length),
        });
      }
      return undefined;
    });
}
