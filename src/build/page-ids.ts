/** The places on a page of content/ that a link may go to. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { GLOSSARY } from '../book/glossary.ts';
import { headingsIn } from './headings.ts';
import { EXERCISES } from './remark-exercises.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** The text of a file without what stands in its head. */
const body = (text: string): string => text.replace(/^---\r?\n[\s\S]*?\r?\n---/, '');

/** Headings, named equations, exercises, and on the glossary its terms. */
export const idsInFile = (path: string): string[] => idsIn(parser.parse(body(readFileSync(path, 'utf8'))));

export function idsIn(tree: Root): string[] {
  const found = headingsIn(tree).map(({ id }) => id);
  visit(tree, (node) => {
    if (node.type === 'math') found.push(...(/^#(\S+)/.exec(node.meta ?? '')?.slice(1) ?? []));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name === 'Glossary') found.push(...GLOSSARY.map(({ id }) => id));
    if (EXERCISES.has(node.name ?? '')) found.push(`exercise-${idOf(node)?.replace('/', '-')}`);
  });
  return found;
}

const idOf = ({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): string | undefined => {
  const value = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  return typeof value === 'string' ? value : undefined;
};
