import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { remarkExercises } from '../../src/build/remark-exercises';

const CHAPTER = `
<Predict id="relu/b">

Would it?

<After>

No. <After>A word in a sentence.</After>

</After>

</Predict>

<Note title="<Goal id='relu/none'>">

<Goal id="relu/a">Try.<After>Why.</After></Goal>

</Note>

<After>Of nothing.</After>
`;

function read(markdown: string): { exercises: string[]; slots: unknown[] } {
  const frontmatter: { exercises: string[]; title: string } = { title: 'ReLU', exercises: [] };
  const file = new VFile({ value: markdown, data: { astro: { frontmatter } } });
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkExercises);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const slots: unknown[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const { name, attributes } = node as MdxJsxFlowElement;
    if (name === 'After') slots.push(attributes.map((attribute) => 'name' in attribute && [attribute.name, attribute.value]));
  });
  expect(frontmatter.title).toBe('ReLU');
  return { exercises: frontmatter.exercises, slots };
}

it('lists a chapter’s exercises in their order', () => {
  expect(read(CHAPTER).exercises).toEqual(['relu/b', 'relu/a']);
  expect(read('Nothing here.').exercises).toEqual([]);
});

it('puts what waits for an exercise’s answer into its slot, and nothing else', () => {
  expect(read(CHAPTER).slots).toEqual([[['slot', 'after']], [], [['slot', 'after']], []]);
});
