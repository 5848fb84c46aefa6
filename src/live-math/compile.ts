/**
 * Turns the author's TeX into TeX for KaTeX, with a numeral standing in for every mark, and says what each numeral
 * stands for. After KaTeX the numerals are found again in both of its trees (rehype-live.ts).
 */
import { followsOperator, type Token, tokenize } from './author-tex';
import { checkNeighbour, checkShare, checkText, checkTyped } from './check-numbers';
import { checkRelation, checkSign } from './check-signs';
import type { Format } from './marks';
import { checkId } from './names';
import type { Registry } from './registry';

export type Slot =
  | { kind: 'live'; id: string; format?: Format | undefined; brackets: boolean }
  | { kind: 'rel'; id: string; expression?: string }
  /** A sign between symbols and an expression in these numbers. */
  | { kind: 'full'; ids: readonly string[] }
  | { kind: 'quoted'; text: string };

/** Seven digits that authors may not type in a formula; every one is used once in a file. */
const FIRST = 9000000;

export { STAND_IN } from './check-numbers';
export const slotAt = (slots: readonly Slot[], standIn: string): Slot => slots[Number(standIn) - FIRST] as Slot;

/** Compiles one formula; appends to `slots`. @throws {AuthorError} */
export function compile(tex: string, registry: Registry, slots: Slot[]): string {
  checkText(tex);
  const tokens = tokenize(tex);
  const stand = (slot: Slot) => String(FIRST + slots.push(slot) - 1);
  let out = '';
  let copied = 0;
  tokens.forEach((token, at) => {
    const replacement = replace(token, at);
    if (replacement === undefined) return;
    out += tex.slice(copied, token.start) + replacement;
    copied = token.end;
  });
  return out + tex.slice(copied);

  function replace(token: Token, at: number): string | undefined {
    if (['live', 'quoted', 'number'].includes(token.kind)) checkNeighbour(tokens, at, registry);
    if (token.kind === 'live') return live(token, at);
    if (token.kind === 'quoted') return `{${stand({ kind: 'quoted', text: token.value })}}`;
    if (token.kind === 'rel') return relation(token, at);
    if (token.kind === 'number') checkTyped(token, tokens[at + 1]);
    if (token.text === '=' || token.text === '\\approx') {
      const ids = checkSign(tokens, at, registry);
      if (ids) return `\\mathrel{${stand({ kind: 'full', ids })}}`;
    }
    return undefined;
  }

  function live(token: Token & { kind: 'live' }, at: number): string {
    checkId(token.id, registry, token.start);
    if (token.format === 'percent') checkShare(token.id, registry, token.start);
    const number = (id: string, brackets: boolean) => `{${stand({ kind: 'live', id, format: token.format, brackets })}}`;
    const rows = registry.rows(token.id);
    if (rows)
      return `\\begin{bmatrix}${rows.map((row) => row.map((id) => number(id, false)).join('&')).join('\\\\')}\\end{bmatrix}`;
    return number(token.id, followsOperator(tokens, at));
  }

  function relation(token: Token & { kind: 'rel' }, at: number): string {
    const expression = checkRelation(tokens, at, registry);
    return `\\mathrel{${stand({ kind: 'rel', id: token.id, ...(expression !== undefined && { expression }) })}}`;
  }
}
