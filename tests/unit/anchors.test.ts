import type { Element, Root } from 'hast';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { rehypeAnchors } from '../../src/build/rehype-anchors';

const equation = (): Element => ({ type: 'element', tagName: 'div', properties: { className: ['equation'] }, children: [] });
const setting = (name: 'Wide' | 'Narrow', ...children: Element[]) => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [],
  children,
});

function run(children: unknown[], names: (string | undefined)[] = []) {
  const tree = { type: 'root', children } as Root;
  const file = new VFile({ path: 'chapter.mdx' });
  file.data.equationNames = names;
  rehypeAnchors()(tree, file);
  const ids: string[] = [];
  const links: string[] = [];
  const walk = (node: { children?: unknown[]; properties?: Element['properties'] }) => {
    if (node.properties?.['id']) ids.push(String(node.properties['id']));
    if (node.properties?.['href']) links.push(String(node.properties['href']));
    for (const child of node.children ?? []) walk(child as never);
  };
  walk(tree as never);
  return { ids, links };
}

it('counts the equations of a page; the two settings of one are one, linked once each', () => {
  const text = { type: 'text', value: '\n' };
  expect(run([equation(), setting('Wide', equation()), text, setting('Narrow', equation(), equation()), equation()])).toEqual({
    ids: ['eq-1', 'eq-2', 'eq-3'],
    links: ['#eq-1', '#eq-2', '#eq-2', '#eq-3'],
  });
});

it('takes the names that authors give, and refuses one that is given twice', () => {
  expect(run([equation(), equation()], [undefined, 'general-sum']).ids).toEqual(['eq-1', 'general-sum']);
  expect(() => run([equation(), equation()], ['sum', 'sum'])).toThrow('two equations are called "sum"');
});

it('links headings beside their words, not inside them', () => {
  const heading: Element = { type: 'element', tagName: 'h2', properties: { id: 'a' }, children: [{ type: 'text', value: 'A' }] };
  const children = [heading];
  expect(run(children)).toEqual({ ids: ['a'], links: ['#a'] });
  // In a div, reader views would lose the heading.
  expect(children[0]?.tagName).toBe('header');
  // And without a name that speaks for it, one whose id holds a word such as “hidden”.
  expect(heading.properties.className).toEqual(['entry']);
  expect(heading.children).toHaveLength(1);
});
