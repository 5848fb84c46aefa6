/** The empty corner of a table heads nothing: there it is a cell like the others. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export function rehypeCorners() {
  return (tree: Root): void =>
    visit(tree, 'element', (node: Element) => {
      if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
    });
}
