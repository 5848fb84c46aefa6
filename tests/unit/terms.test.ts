/** Words of the glossary, explained where later chapters use them. */
import { readdirSync } from 'node:fs';
import type { Element, ElementContent, Root } from 'hast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../src/book/glossary';
import { firstTerm, rehypeTerms } from '../../src/build/rehype-terms';

const files = readdirSync(new URL('../../content/chapters/', import.meta.url)).sort();
const fileOf = (slug: string) => files.find((file) => file.replace(/^\d+-|\.mdx$/g, '') === slug) ?? '';
const last = files.at(-1) as string;

const words = (value: string): ElementContent => ({ type: 'text', value });
const block = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
/** The chapter's tree with its terms marked. */
function explained(file: string, ...children: Element[]): Root {
  const tree: Root = { type: 'root', children };
  rehypeTerms()(tree, new VFile({ path: `/site/content/chapters/${file}` }));
  return tree;
}
interface Term {
  name: 'Term';
  attributes: { value: string }[];
  children: { value: string }[];
}
/** Ids of the terms and the words that became them, in the order of the tree. */
function terms(node: unknown): [string, string][] {
  const { name, attributes, children = [] } = node as Partial<Term>;
  const own = name === 'Term' ? [[attributes?.[0]?.value, children[0]?.value] as [string, string]] : [];
  return [...own, ...children.flatMap(terms)];
}
const each = (text: (term: string) => string) => GLOSSARY.map(({ term }) => block('p', words(text(term))));

describe('a chapter', () => {
  it.each(files)('%s explains the words of the chapters before it, not its own and none that come later', (file) => {
    const found = terms(explained(file, ...each((term) => `A ${term}.`))).map(([id]) => id);
    const before = GLOSSARY.filter(({ quiet }) => !quiet).filter(
      ({ chapter }) => files.indexOf(fileOf(chapter)) < files.indexOf(file),
    );
    expect(found.sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it('has its words in chapters that there are', () => {
    expect(GLOSSARY.filter(({ quiet }) => !quiet).filter(({ chapter }) => !fileOf(chapter))).toEqual([]);
  });

  it('explains each word once, where it stands first, as it is written there', () => {
    const first = block('p', words('Two Neurons '), block('em', words('agree')));
    const twice = explained(last, first, block('p', words('A neuron, again.')));
    expect(terms(twice)).toEqual([['neuron', 'Neurons']]);
    const term = {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'neuron' }],
      children: [words('Neurons')],
    };
    expect(first.children).toEqual([words('Two '), term, words(' '), block('em', words('agree'))]);
  });

  it('explains one word a paragraph at most, the first', () => {
    expect(terms(explained(last, block('p', words('A weight of a neuron.'))))).toEqual([['weight', 'weight']]);
    const list = block('ul', block('li', words('A weight of a neuron.')), block('li', words('Its neuron.')));
    expect(terms(explained(last, list))).toEqual([
      ['weight', 'weight'],
      ['neuron', 'neuron'],
    ]);
  });

  it('looks on where the first words of a paragraph hold none', () => {
    const paragraph = block('p', words('Now '), block('em', words('look')), words(': a neuron.'));
    expect(terms(explained(last, paragraph))).toEqual([['neuron', 'neuron']]);
  });

  it('leaves links, emphasis, headings and notes as they are', () => {
    const inside = ['a', 'em', 'strong', 'code'].map((tag) => block('p', block(tag, words('neuron'))));
    const outside = ['h2', 'blockquote', 'div'].map((tag) => block(tag, words('neuron')));
    expect(terms(explained(last, ...inside, ...outside))).toEqual([]);
  });
});

it('the first word of a text counts, and of two that begin together the longer, in whatever order the glossary has them', () => {
  const entry = (id: string, ...also: string[]) => ({ id, term: id, also, chapter: 'relu', says: '' });
  const entries = [entry('sum'), entry('sum of squares'), entry('loss', 'loss of one', 'losses')];
  for (const glossary of [entries, entries.toReversed()]) {
    expect(firstTerm('Some sum of squares.', glossary)).toMatchObject({ entry: { id: 'sum of squares' }, at: 5 });
    expect(firstTerm('A sum, not a sum of squares.', glossary)).toMatchObject({ entry: { id: 'sum' }, at: 2, word: 'sum' });
    expect(firstTerm('The loss of one image.', glossary)).toMatchObject({ word: 'loss of one' });
    expect(firstTerm('Losses and sums.', glossary)).toMatchObject({ entry: { id: 'loss' }, at: 0, word: 'Losses' });
  }
  // Two entries with one word: the first of them.
  expect(firstTerm('A sum.', [entry('sum'), entry('total', 'sum')])?.entry.id).toBe('sum');
});

it('other pages explain no words by themselves', () => {
  const tree: Root = { type: 'root', children: each((term) => term) };
  rehypeTerms()(tree, new VFile({ path: '/site/content/reference/notation.mdx' }));
  rehypeTerms()(tree, new VFile({ path: '/site/content/chapters/99-no-such-chapter.mdx' }));
  expect(terms(tree)).toEqual([]);
});
