/**
 * Stops the build where Markdown or TeX would quietly leave out, swallow or change what an author wrote: a dollar sign
 * without a partner, prose that has become a formula, a table's row with a bar too many. Says what to write instead.
 */
import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { lossInFormula } from './loss-in-formula.ts';

/** What is wrong, and how many characters behind the start of the node. */
export interface Loss {
  says: string;
  offset?: number;
}

/** @param raw the node as its author wrote it; @param around a few characters before it, and the one after it */
type Check = (node: never, raw: string, around: [before: string, after: string]) => Loss | undefined;

const MONEY = 'close the formula, or write \\$ for a dollar';

/** Looks for a pattern in what the author wrote; what is escaped by a backslash is meant. */
function find(raw: string, pattern: RegExp, says: (match: string) => string): Loss | undefined {
  const match = pattern.exec(raw.replace(/\\[\\*$~]/g, '  '));
  return match ? { says: says(match[0]), offset: match.index } : undefined;
}

const emphasis: Check = (_, raw, [before, after]) =>
  /[\p{L}\p{N}]$/u.test(before) || /[\p{L}\p{N}]/u.test(after)
    ? { says: `${raw} loses its stars inside of a word: write a product as a formula, $a \\times b$, or \\* for a star` }
    : undefined;

const expression: Check = (node: { data?: { estree?: { body: unknown[]; comments?: unknown[] } | null } }, raw, [before]) =>
  // A mark outside of a formula is found by remark-live.ts, which knows what to say.
  /\\(live|rel|quoted)$/.test(before) || (node.data?.estree?.body.length === 0 && node.data.estree.comments?.length)
    ? undefined
    : { says: `${raw} would be computed and not shown: write a formula between dollar signs, or \\{ for a brace` };

const CHECKS: Readonly<Record<string, Check>> = {
  mdxTextExpression: expression,
  mdxFlowExpression: expression,
  mdxjsEsm: () => ({ says: 'nothing is imported or exported in a chapter: each component comes by its name' }),
  text: (_, raw) =>
    find(raw, /\$/, () => `a dollar sign without its partner: ${MONEY}`) ??
    find(raw, /\*/, () => 'a star without its partner: close the emphasis, or write \\* for a star') ??
    find(
      raw,
      /\\(?!(?:live|rel|quoted)\b)(?:[a-zA-Z]+|\()/,
      (command) => `${command} stands outside of a formula: write it between dollar signs, $…$`,
    ),
  emphasis,
  strong: emphasis,
  delete: (_, raw) => ({ says: `${raw} would be struck out: write \\~ for a tilde, or ≈` }),
  heading: (_, raw) =>
    raw.startsWith('#')
      ? undefined
      : { says: 'the line below makes a heading of this: write ## before it, or leave a blank line between them' },
  code: (_, raw) =>
    /\n[ \t>]*(`{3,}|~{3,})[ \t]*$/.test(raw) ? undefined : { says: 'this code is never closed: put its ``` below it' },
  math: (_, raw) =>
    /\n[ \t>]*\$\$+[ \t]*$/.test(raw)
      ? lossInFormula(raw)
      : { says: 'this formula is never closed: put its $$ on a line of its own, with nothing else on it' },
  inlineMath: (_, raw, [, after]) => {
    if (raw.startsWith('$$'))
      return { says: '$$ stands alone on a line above the formula and on one below it; within a line it is $…$' };
    if (/^\$\s|\s\$$/.test(raw) || /\d/.test(after)) return { says: `these two dollar signs make a formula of ${raw}: ${MONEY}` };
    return lossInFormula(raw);
  },
};

export function remarkLosses() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const stop = (node: Nodes, { says, offset = 0 }: Loss): never =>
      file.fail(says, pointAt(source, (node.position?.start.offset ?? 0) + offset));
    const shown = referencesIn(tree);
    visit(tree, (node) => {
      if (node.type === 'table') checkRows(node, stop);
      if ((node.type === 'definition' || node.type === 'footnoteDefinition') && !shown.has(node.identifier))
        stop(node, { says: `"[${node.label}]:" keeps this line for a link, and it is not shown: write \\[ for a bracket` });
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) return;
      const around: [string, string] = [source.slice(Math.max(start.offset - 10, 0), start.offset), source.charAt(end.offset)];
      const loss = CHECKS[node.type]?.(node as never, source.slice(start.offset, end.offset), around);
      if (loss) stop(node, loss);
    });
  };
}

/** A cell too many is left out, one too few is filled with nothing. */
function checkRows({ align, children }: Table, stop: (node: Nodes, loss: Loss) => never): void {
  const columns = align?.length ?? 0;
  for (const row of children)
    if (row.children.length !== columns)
      stop(row, {
        says: `this row has ${row.children.length} cells, the table has ${columns}: a bar within a cell is written \\|, in a formula \\vert`,
      });
}

function referencesIn(tree: Root): Set<string> {
  const found = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
      found.add(node.identifier);
  });
  return found;
}

function pointAt(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
