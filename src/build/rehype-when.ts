/**
 * A paragraph of nothing but words that a condition shows is a paragraph: MDX takes a line that holds components alone for
 * blocks. Without the paragraph it would have neither its distance from the next one nor a height that is kept.
 */
import type { ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

type Node = Parents['children'][number];
type Flow = Extract<Node, { type: 'mdxJsxFlowElement' }>;
type Inline = Extract<ElementContent, { type: 'mdxJsxTextElement' }>;

const INLINE = ['text', 'mdxJsxTextElement'];

/** Conditional words that stand where a block would. */
const isLoose = (node: Node | undefined): node is Flow =>
  node?.type === 'mdxJsxFlowElement' &&
  node.name === 'When' &&
  node.children.every((child) => INLINE.includes(child.type) || (child.type === 'element' && child.tagName !== 'p'));

const isBlank = (node: Node | undefined): boolean => node?.type === 'text' && node.value.trim() === '';

export function rehypeWhen() {
  return (tree: Root): void =>
    visit(tree, (node, at, parent) => {
      if (!parent || at === undefined || !isLoose(node as ElementContent)) return undefined;
      let end = at + 1;
      while (isLoose(parent.children[end]) || (isBlank(parent.children[end]) && isLoose(parent.children[end + 1]))) end++;
      const words = parent.children
        .slice(at, end)
        .map((one) => (isLoose(one) ? ({ ...one, type: 'mdxJsxTextElement' } as Inline) : one));
      const paragraph = { type: 'element', tagName: 'p', properties: {}, children: words as ElementContent[] } as const;
      parent.children.splice(at, end - at, paragraph);
      return [SKIP, at + 1];
    });
}
