/** What MDX and Markdown make blocks of, put right: a paragraph of conditional words, the empty corner of a table. */
import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { rehypeCorners } from '../../src/build/rehype-corners';
import { rehypeWhen } from '../../src/build/rehype-when';
import { build } from './markdown';

/** The names of what stands in the page, and in the first of it. */
function blocks(markdown: string): [string[], string[]] {
  const tree = build(markdown);
  rehypeWhen()(tree);
  const nameOf = (node: { type: string }) => ('tagName' in node ? String(node.tagName) : node.type);
  const seen = tree.children.filter(({ type }) => type !== 'text');
  return [seen.map(nameOf), (seen[0] as Element).children.map(nameOf)];
}

it('words that a condition shows are a paragraph where they stand alone, and stay words within one', () => {
  const when = '<When is="z2 > 0">A word.</When>';
  expect(blocks(`${when}<When is="z2 ≤ 0">Another.</When>\n\nMore.`)).toEqual([
    ['p', 'p'],
    ['mdxJsxTextElement', 'mdxJsxTextElement'],
  ]);
  expect(blocks(`So: ${when}`)).toEqual([['p'], ['text', 'mdxJsxTextElement']]);
});

it('an empty corner of a table is no heading', () => {
  const tree = build('| | a |\n|---|---|\n| b | 1 |');
  rehypeCorners()(tree);
  const cells: string[] = [];
  const walk = (node: { type: string; children?: unknown[] }): void => {
    if ('tagName' in node && /^t[hd]$/.test(String(node.tagName))) cells.push(String(node.tagName));
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(tree);
  expect(cells).toEqual(['td', 'th', 'td', 'td']);
});
