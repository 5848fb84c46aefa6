/** Builds Markdown as a chapter is built, from its text to the tree of the page. */
import type { Element, Nodes, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { checkedKatex } from '../../src/build/checked-katex';
import { remarkComponents } from '../../src/build/components/remark-components';
import { remarkHeadings } from '../../src/build/headings';
import { rehypeWidths } from '../../src/build/rehype-widths';
import { remarkLinks } from '../../src/build/remark-links';
import { remarkLosses } from '../../src/build/remark-losses';
import { rehypeLive } from '../../src/live-math/rehype-live';
import { remarkLive } from '../../src/live-math/remark-live';
import { momentOf, type Network, POST_NETWORK, read, registry } from '../../src/quantities';

/** The page's tree, with the numbers of `network`. @throws what an author would see. */
export function build(markdown: string, network: Network = POST_NETWORK): Root {
  const moment = momentOf(network);
  const numbers = { registry, read: (id: string) => read(moment, id) };
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkLosses)
    .use(remarkHeadings)
    .use(remarkLinks, { base: '/folder' })
    .use(remarkComponents, { registry })
    .use(remarkLive, { ...numbers, katex: checkedKatex })
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'] })
    .use(rehypeKatex, { strict: 'error' })
    .use(rehypeLive, numbers)
    .use(rehypeWidths);
  const file = new VFile({ path: 'content/chapters/07-chapter.mdx', value: markdown });
  return processor.runSync(processor.parse(file), file) as Root;
}

/** The message that an author gets for a mistake, behind its place; undefined where the page is built. */
export function mistake(markdown: string): string | undefined {
  try {
    build(markdown);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return `${error.file}:${error.line}:${error.column} ${error.reason}`;
  }
  return undefined;
}

export const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';

export const classesOf = ({ properties }: Element): string[] => (properties['className'] as string[] | undefined) ?? [];

/** A marked element: its attributes, its text, and which of KaTeX's two trees it stands in, if any. */
export interface Mark {
  tag: string;
  text: string;
  where: 'visible' | 'mathml' | 'prose';
  attributes: Element['properties'];
  classes: string[];
  /** True where it holds one text and nothing else: all that the page's script ever replaces. */
  plain: boolean;
}

/** Every element with the attribute, in the order of the page. */
export function marks(root: Root, attribute: string): Mark[] {
  const found: Mark[] = [];
  visitParents(root, 'element', (element, ancestors) => {
    if (!(attribute in element.properties)) return;
    const classes = ancestors.flatMap((ancestor) => ('properties' in ancestor ? classesOf(ancestor as Element) : []));
    const where = classes.includes('katex-html') ? 'visible' : classes.includes('katex-mathml') ? 'mathml' : 'prose';
    const plain = element.children.length === 1 && element.children[0]?.type === 'text';
    const { tagName: tag, properties: attributes } = element;
    found.push({ tag, text: textOf(element), where, attributes, classes: classesOf(element), plain });
  });
  return found;
}

/** The TeX that each formula keeps for assistive technology and for copying. */
export const annotations = (root: Root): string[] => {
  const found: string[] = [];
  visitParents(root, 'element', (element) => {
    if (element.tagName === 'annotation') found.push(textOf(element));
  });
  return found;
};
