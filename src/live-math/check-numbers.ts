/** What an author may not do with the numbers of a formula. */
import { AuthorError, type Token } from './author-tex';
import type { Registry } from './registry';

/** The numerals that stand in for marks while KaTeX works. */
export const STAND_IN = /(?<![\d.])9\d{6}(?!\d)/;

/** Words inside a formula hold no numbers: those could not be marked. */
export function checkText(tex: string): void {
  const taken = STAND_IN.exec(tex);
  if (taken) throw new AuthorError('seven digits that begin with 9 are kept for the program', taken.index);
  for (const { 0: text, 1: words = '', index } of tex.matchAll(
    /\\(?:text|textbf|textit|operatorname|mathrm)\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g,
  )) {
    if (/\\(live|rel|quoted)\b/.test(words))
      throw new AuthorError(
        `a live number can't stand inside ${text.slice(0, text.indexOf('{'))}: close its braces first`,
        index,
      );
    if (/\d*\.\d|\d\s*\\?%/.test(words))
      throw new AuthorError(`${words.trim()} is typed in: show numbers with \\live{ID} or \\quoted{…}`, index);
  }
}

/** A decimal or a percentage is live or quoted, never typed. */
export function checkTyped(token: Token, next: Token | undefined): void {
  if (!token.text.includes('.') && !/^\\?%$/.test(next?.text ?? '')) return;
  throw new AuthorError(
    `${token.text} is typed in: show it with \\live{ID}, or with \\quoted{${token.text}} if it must not follow the network`,
    token.start,
  );
}

/** 2\live{x[0]} would read as one number. */
export function checkNeighbour(tokens: Token[], at: number, registry: Registry): void {
  const isNumber = (token: Token | undefined) =>
    token && (token.kind === 'number' || token.kind === 'quoted' || (token.kind === 'live' && !registry.rows(token.id)));
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  const marked = token.kind !== 'number' || before?.kind !== 'number';
  if (marked && isNumber(before) && isNumber(token))
    throw new AuthorError('two numbers side by side read as one: put an operator between them', token.start);
}

/** A percentage is of something between 0 and 1. */
export function checkShare(id: string, registry: Registry, offset: number): void {
  for (const entry of registry.rows(id)?.flat() ?? [id]) {
    const quantity = registry.quantity(entry);
    if (quantity?.within !== 'unit' && !(quantity?.range?.typedMin === 0 && quantity.range.typedMax === 1))
      throw new AuthorError(`"${id}" is no share between 0 and 1: it can't be shown as a percentage`, offset);
  }
}
