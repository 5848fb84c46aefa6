/**
 * First half of the build step: reads the marks in Markdown maths before KaTeX does, and fails the build where an author
 * got something wrong. Runs after remark-math and before rehype-katex; rehype-live.ts is the second half.
 */
import type { Code, InlineCode, Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { AuthorError, tokenize } from './author-tex';
import { checkShare } from './check-numbers';
import { checkWords, MARK } from './check-words';
import { compile, type Slot } from './compile';
import { KATEX_OPTIONS } from './katex-options';
import { liveElement, type Numbers, quotedElement } from './marks';
import { checkId } from './names';

declare module 'vfile' {
  interface DataMap {
    liveSlots: Slot[];
  }
}

interface MathNode {
  type: 'math' | 'inlineMath';
  value: string;
  /** What stands behind the opening $$ on its line: the equation's name for anchors, `#name`. */
  meta?: string | null;
  position?: Nodes['position'];
  data?: { hName?: string; hProperties?: object; hChildren?: unknown[] };
}

/** Fails the build with the file, line and column of the mistake; `offset` counts from the node's `value`. */
function fail(
  file: VFile,
  node: { type?: string; position?: Nodes['position'] },
  message: string,
  source = '',
  offset = 0,
): never {
  const before = source.slice(0, offset).split('\n');
  const { line = 1, column = 1 } = node.position?.start ?? {};
  // A block's text starts a line below its fence, an inline formula's a column after its dollar sign.
  const down = node.type === 'math' || node.type === 'code' ? 1 : 0;
  const along = node.type === 'inlineMath' || node.type === 'inlineCode' ? 1 : 0;
  const lines = before.length - 1 + down;
  const across = lines > 0 ? (before.at(-1)?.length ?? 0) + 1 : column + offset + along;
  file.fail(message, { line: line + lines, column: across });
}

/** KaTeX, as much of it as is asked here: whether it can set a formula. @throws {Error} where it can't. */
interface Katex {
  renderToString: (tex: string, options: typeof KATEX_OPTIONS & { displayMode: boolean }) => string;
}

/** The numbers, and the KaTeX that sets the formulas later: mistakes are found here, where they have a place in the source. */
export function remarkLive({ katex, ...numbers }: Numbers & { katex: Katex }) {
  return (tree: Root, file: VFile): void => {
    const slots: Slot[] = [];
    const names: (string | undefined)[] = [];
    file.data.liveSlots = slots;
    file.data.equationNames = names;
    visitParents(tree, (node, ancestors) => {
      const { type } = node as { type: string };
      if (type === 'math' || type === 'inlineMath') return formula(node as unknown as MathNode, ancestors as Parents[]);
      if (type === 'code' || type === 'inlineCode') checkCode(node as Code | InlineCode, file);
      else if (type === 'text') checkProse(node as Text, file);
      return undefined;
    });

    function formula(math: MathNode, ancestors: Parents[]): typeof SKIP | undefined {
      const inHeading = ancestors.some(({ type }) => type === 'heading');
      if (inHeading && MARK.test(math.value)) fail(file, math, 'a heading can hold no live number: its text is its link');
      const name = /^#([a-z][\w-]*)$/.exec(math.meta ?? '')?.[1];
      if (math.type === 'math') names.push(name);
      if (math.type === 'math' && math.meta && !name)
        fail(file, { position: math.position }, `"${math.meta}" stands on the line of its $$ and would be lost: put it below`);
      try {
        const alone = aloneInProse(math, numbers);
        const parent = ancestors.at(-1);
        if (alone && parent) {
          parent.children[parent.children.indexOf(math as never)] = alone as never;
          return SKIP;
        }
        setTex(math, compile(math.value, numbers.registry, slots));
      } catch (error) {
        if (error instanceof AuthorError) fail(file, math, error.message, math.value, error.offset);
        throw error;
      }
      return undefined;
    }

    /** Gives the compiled TeX to rehype-katex, once KaTeX has found nothing wrong with it. */
    function setTex(math: MathNode, compiled: string): void {
      try {
        katex.renderToString(compiled, { ...KATEX_OPTIONS, displayMode: math.type === 'math' });
      } catch (error) {
        fail(file, math, `KaTeX: ${(error as Error).message.replace(/^KaTeX parse error: /, '')}`, math.value, 0);
      }
      const child = { type: 'text', value: compiled };
      const [outer] = (math.data?.hChildren ?? []) as { children?: unknown[]; tagName?: string }[];
      if (outer?.tagName === 'code') outer.children = [child];
      else math.data = { ...math.data, hChildren: [child] };
      math.value = compiled;
    }
  };
}

function checkCode(node: Code | InlineCode, file: VFile): void {
  const mark = MARK.exec(node.value);
  if (mark) fail(file, node, 'a live number in code would stay as it is: write it as maths, $…$', node.value, mark.index);
}

function checkProse(node: Text, file: VFile): void {
  try {
    checkWords(node.value);
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    fail(file, node, error.message, node.value, error.offset);
  }
}

/** A formula that is one number and nothing else is a word of the sentence, set in the text's own type. */
function aloneInProse(math: MathNode, numbers: Numbers) {
  if (math.type !== 'inlineMath') return undefined;
  const [token, ...rest] = tokenize(math.value);
  if (!token || rest.length > 0) return undefined;
  if (token.kind === 'quoted') return asMdast(quotedElement(token.value));
  if (token.kind !== 'live' || numbers.registry.rows(token.id)) return undefined;
  checkId(token.id, numbers.registry, token.start);
  if (token.format === 'percent') checkShare(token.id, numbers.registry, token.start);
  return asMdast(liveElement(token.id, numbers, { format: token.format }));
}

function asMdast({ tagName, properties, text }: { tagName: string; properties: object; text: string }) {
  return {
    type: 'liveNumber',
    data: { hName: tagName, hProperties: properties, hChildren: [{ type: 'text', value: text }] },
  };
}
