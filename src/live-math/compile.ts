/**
 * Turns the author's TeX into TeX for KaTeX, with a numeral standing in for every mark, and says what each numeral
 * stands for. After KaTeX the numerals are found again in both of its trees (rehype-live.ts).
 */
import { AuthorError, followsOperator, leftOf, rightOf, type Token, tokenize } from './author-tex';
import { same } from './exact';
import { evaluate, formal, idsIn } from './expression';
import { toPrefix } from './expression-tex';
import type { Registry } from './registry';

export type Slot =
  | { kind: 'live'; id: string; percent: boolean; brackets: boolean }
  | { kind: 'rel'; id: string; expression?: string }
  | { kind: 'quoted'; text: string };

/** Seven digits that no author types; every one is used once in a file. */
const FIRST = 9000000;
export const STAND_IN = /9\d{6}/;
export const slotAt = (slots: readonly Slot[], standIn: string): Slot => slots[Number(standIn) - FIRST] as Slot;

/** How many letters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] as number) + Number(letter !== other), (row[j + 1] as number) + 1, (next[j] as number) + 1));
    row = next;
  }
  return row.at(-1) as number;
}

/** @throws {AuthorError} with the nearest right name where there is no such number. */
export function checkId(id: string, registry: Registry, offset = 0): void {
  if (registry.quantity(id) || registry.rows(id)) return;
  const nearest = registry.ids.map((known) => [distance(id, known), known] as const).sort(([a], [b]) => a - b)[0]?.[1];
  const array = /^[^[]+/.exec(id)?.[0] ?? '';
  const rows = registry.rows(array);
  const range = rows && id.includes('[') ? ` ${array} goes up to ${rows.at(-1)?.at(-1)};` : '';
  throw new AuthorError(`there is no number called "${id}";${range} the nearest name is "${nearest}"`, offset);
}

/** Compiles one formula; appends to `slots`. @throws {AuthorError} */
export function compile(tex: string, registry: Registry, slots: Slot[]): string {
  if (STAND_IN.test(tex)) throw new AuthorError('seven digits that begin with 9 are kept for the program');
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
    if (token.kind === 'live') return live(token, at);
    if (token.kind === 'quoted') return `{${stand({ kind: 'quoted', text: token.value })}}`;
    if (token.kind === 'rel') return relation(token, at);
    if (token.kind === 'number' && (token.text.includes('.') || /^\\?%$/.test(tokens[at + 1]?.text ?? '')))
      throw new AuthorError(
        `${token.text} is typed in: show it with \\live{ID}, or with \\quoted{${token.text}} if it must not follow the network`,
        token.start,
      );
    if (token.text === '=') checkEquals(at);
    return undefined;
  }

  function live(token: Token & { kind: 'live' }, at: number): string {
    checkId(token.id, registry, token.start);
    const number = (id: string, brackets: boolean) => `{${stand({ kind: 'live', id, percent: token.percent, brackets })}}`;
    const rows = registry.rows(token.id);
    if (rows)
      return `\\begin{bmatrix}${rows.map((row) => row.map((id) => number(id, false)).join('&')).join('\\\\')}\\end{bmatrix}`;
    const before = tokens[at - 1];
    if (before?.kind === 'live' && !registry.rows(before.id))
      throw new AuthorError('two numbers side by side read as one: put an operator between them', token.start);
    return number(token.id, followsOperator(tokens, at));
  }

  function relation(token: Token & { kind: 'rel' }, at: number): string {
    checkId(token.id, registry, token.start);
    const [right, ...rest] = rightOf(tokens, at).filter(({ text }) => !/^([{}]|\\underbrace|\\mathbf)$/.test(text));
    if (right?.kind !== 'live' || right.id !== token.id || right.percent || (rest[0] && rest[0].text !== '_'))
      throw new AuthorError(`\\rel{${token.id}} must be followed by \\live{${token.id}} and nothing more`, token.start);
    const left = leftOf(tokens, at);
    if (left.length === 0) throw new AuthorError(`\\rel{${token.id}} has nothing on its left`, token.start);
    if (!left.some(({ kind }) => kind === 'live')) return `\\mathrel{${stand({ kind: 'rel', id: token.id })}}`;
    const expression = toPrefix(left);
    checkSizes(expression, token);
    return `\\mathrel{${stand({ kind: 'rel', id: token.id, expression })}}`;
  }

  function checkSizes(expression: string, { id, start }: Token & { kind: 'rel' }): void {
    const ones = () => '1';
    for (const used of idsIn(expression)) checkId(used, registry, start);
    try {
      const [left, right] = [expression, id].map((prefix) => evaluate(prefix, registry, ones));
      const size = (value: typeof left) => `${value?.length} × ${value?.[0]?.length}`;
      if (size(left) !== size(right)) throw new RangeError(`the left side is ${size(left)}, ${id} is ${size(right)}`);
    } catch (error) {
      throw new AuthorError(`\\rel{${id}}: ${(error as Error).message}`, start);
    }
  }

  /** A plain `=` may stand between symbols, or between two ways to write the same arithmetic. */
  function checkEquals(at: number): void {
    const left = leftOf(tokens, at);
    const right = rightOf(tokens, at);
    const start = (tokens[at] as Token).start;
    const isLive = ({ kind }: Token) => kind === 'live';
    const only = right.filter(({ text }) => !/^[{}]$/.test(text));
    if (only.length === 1 && only[0]?.kind === 'live')
      throw new AuthorError(`= before a number may not be true for every reader: write \\rel{${only[0].id}}`, start);
    if (!left.some(isLive) || !right.some(isLive)) return;
    const [a, b] = [toPrefix(left), toPrefix(right)];
    for (const id of [...idsIn(a), ...idsIn(b)]) checkId(id, registry, start);
    // The same digits must give the same result whatever they are: tried with seven sets of arbitrary ones.
    for (const seed of [1, 2, 3, 4, 5, 6, 7]) {
      const arbitrary = (id: string) =>
        `${([...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0) * seed) % 1999, seed * 97) - 999) / 100}`;
      if (!same(evaluate(a, registry, arbitrary, formal), evaluate(b, registry, arbitrary, formal)))
        throw new AuthorError('the two sides of this = are not the same arithmetic: use \\rel before a result', start);
    }
  }
}
