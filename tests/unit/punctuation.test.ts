/** The punctuation behind a formula or a component stays on its line. */

import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { rehypePunctuation } from '../../src/build/rehype-punctuation';
import { build } from './markdown';

function kept(markdown: string): string[] {
  const tree = build(markdown);
  rehypePunctuation()(tree);
  const found: string[] = [];
  const walk = (node: Root | Root['children'][number]): void => {
    if (node.type === 'element' && String(node.properties.className) === 'kept') {
      found.push(text(node));
      return;
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}
const text = (node: Root['children'][number]): string =>
  node.type === 'text'
    ? node.value
    : node.type === 'element' && String(node.properties.className).includes('katex-mathml')
      ? ''
      : 'children' in node
        ? (node.children as Root['children']).map(text).join('')
        : '';

it.each([
  ['The end is $x$. And on.', ['x.']],
  ['Of $x$, $y$; and ($z$).', ['x,', 'y;', 'z).']],
  ['So **it is $x$**: that.', ['it is x:']],
  ['Words alone. $x$ and words.', []],
  ['A <When is="z2 > 0">word</When>, <When is="z2 > 0">so $y$</When>; <Term id="bias">bias</Term>.', ['so y;']],
  ['Drag <Slider id="x[0]">pixel 1</Slider>: there.', ['pixel 1:']],
])('%s', (markdown, expected) => {
  expect(kept(markdown)).toEqual(expected);
});

it('nothing of the sentence is lost', () => {
  const tree = build('Of $x$, $y$; and ($z$).');
  const before = text(tree as never);
  rehypePunctuation()(tree);
  expect(text(tree as never)).toBe(before);
  expect(toHtml(tree)).not.toContain('undefined');
});
