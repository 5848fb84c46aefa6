/**
 * First half of the build step: reads the marks in Markdown maths before KaTeX does, and fails the build where an author
 * got something wrong. Runs after remark-math and before rehype-katex; rehype-live.ts is the second half.
 */
import type { Code, InlineCode, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { AuthorError, tokenize } from './author-tex';
import { checkCondition } from './check-condition';
import { checkId, compile, type Slot } from './compile';
import { liveElement, type Numbers, quotedElement } from './marks';
import type { Registry } from './registry';

declare module 'vfile' {
  interface DataMap {
    liveSlots: Slot[];
  }
}

interface MathNode {
  type: 'math' | 'inlineMath';
  value: string;
  position?: Nodes['position'];
  data?: { hName?: string; hProperties?: object; hChildren?: unknown[] };
}

/** Fails the build with the file, line and column of the mistake. */
function fail(file: VFile, node: { position?: Nodes['position'] }, message: string, source = '', offset = 0): never {
  const before = source.slice(0, offset).split('\n');
  const start = node.position?.start;
  // Display maths starts a line below its $$.
  const line = (start?.line ?? 1) + before.length - 1 + (node && (node as Nodes).type === ('math' as never) ? 1 : 0);
  const column = before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : (start?.column ?? 1) + offset;
  throw new Error(`${file.path ?? 'content'}:${line}:${column} ${message}`);
}

export function remarkLive(numbers: Numbers) {
  return (tree: Root, file: VFile): void => {
    const slots: Slot[] = [];
    file.data.liveSlots = slots;
    visit(tree, (node, index, parent) => {
      const { type } = node as { type: string };
      if (type === 'math' || type === 'inlineMath') {
        const math = node as unknown as MathNode;
        try {
          const alone = aloneInProse(math, numbers);
          if (alone && parent && index !== undefined) {
            if (parent.type === 'heading') fail(file, node, 'a heading can hold no live number: its text is its link');
            parent.children[index] = alone as never;
            return SKIP;
          }
          const compiled = compile(math.value, numbers.registry, slots);
          const child = { type: 'text', value: compiled };
          const [outer] = (math.data?.hChildren ?? []) as { children?: unknown[]; tagName?: string }[];
          if (outer?.tagName === 'code') outer.children = [child];
          else math.data = { ...math.data, hChildren: [child] };
          math.value = compiled;
        } catch (error) {
          if (!(error instanceof AuthorError)) throw error;
          fail(file, node, error.message, math.value, error.offset);
        }
      } else if (type === 'code' || type === 'inlineCode') {
        const { value } = node as Code | InlineCode;
        if (/\\(live|rel|quoted)\b/.test(value))
          fail(file, node, 'a live number in code would stay as it is: write it as maths, $…$');
      } else if (type === 'text') checkText(node as Text, file);
      else if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
        checkComponent(node as never, file, numbers.registry);
      return undefined;
    });
  };
}

interface ComponentNode {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  position?: Nodes['position'];
}

/** A component that names a number names one that there is: `id` of a slider, `is` of words with a condition. */
function checkComponent(node: ComponentNode, file: VFile, registry: Registry): void {
  for (const { name, value } of node.attributes) {
    if (typeof value !== 'string') continue;
    try {
      if (node.name === 'Slider' && name === 'id') {
        checkId(value, registry);
        if (!registry.quantity(value)?.range) throw new AuthorError(`"${value}" is no number that a reader can set`);
      }
      if (node.name === 'When' && name === 'is') checkCondition(value, registry);
    } catch (error) {
      if (!(error instanceof AuthorError)) throw error;
      fail(file, node, `<${node.name}>: ${error.message}`);
    }
    if (/\\(live|rel|quoted)\b/.test(value)) fail(file, node, `<${node.name}>: a live number can't stand in an attribute`);
  }
}

/** Prose holds no typed number with a decimal point and no typed percentage. */
function checkText(node: Text, file: VFile): void {
  if (/\\(live|rel|quoted)\b/.test(node.value))
    fail(file, node, 'a live number in a sentence stands between dollar signs: $\\live{ID}$');
  const typed = /\d*\.\d+|\d+\s?%/.exec(node.value);
  if (typed)
    fail(
      file,
      node,
      `${typed[0]} is typed in: show it with $\\live{ID}$, or with $\\quoted{${typed[0]}}$ if it must not follow the network`,
      node.value,
      typed.index,
    );
}

/** A formula that is one number and nothing else is a word of the sentence, set in the text's own type. */
function aloneInProse(math: MathNode, numbers: Numbers) {
  if (math.type !== 'inlineMath') return undefined;
  const [token, ...rest] = tokenize(math.value);
  if (!token || rest.length > 0) return undefined;
  if (token.kind === 'quoted') return asMdast(quotedElement(token.value));
  if (token.kind !== 'live' || numbers.registry.rows(token.id)) return undefined;
  checkId(token.id, numbers.registry, token.start);
  return asMdast(liveElement(token.id, numbers, { percent: token.percent }));
}

function asMdast({ tagName, properties, text }: { tagName: string; properties: object; text: string }) {
  return {
    type: 'liveNumber',
    data: { hName: tagName, hProperties: properties, hChildren: [{ type: 'text', value: text }] },
  };
}
