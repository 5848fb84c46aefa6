/**
 * The author's side of live mathematics: TeX with `\live{ID}`, `\live[percent]{ID}`, `\live[short]{ID}`, `\rel{ID}` and `\quoted{0.62}`,
 * cut into tokens. Used when the site is built, never in the page.
 */
import { type Format, isFormat } from './marks';

export type Token = { start: number; end: number; text: string } & (
  | { kind: 'live'; id: string; format?: Format | undefined }
  | { kind: 'rel'; id: string }
  | { kind: 'quoted'; value: string }
  | { kind: 'number' | 'command' | 'char' }
);

/** A mistake of the author's: what is wrong, what would be right, and where in the source it stands. */
export class AuthorError extends Error {
  readonly offset: number;
  constructor(message: string, offset = 0) {
    super(message);
    this.offset = offset;
  }
}

const pattern =
  /\\(live|rel|quoted)(?![a-zA-Z])\s*(?:\[([^\]]*)\])?\s*(\{([^{}]*)\})?|\\(?:begin|end)\{[a-zA-Z*]+\}|\\(?:text|operatorname|mathrm)\{[^{}]*\}|\\[a-zA-Z]+|\\[^a-zA-Z]|\d+(?:\.\d+)?|\.\d+|[^\s]/g;

/** Spaces and layout that mean nothing to arithmetic. */
const isSilent = ({ text }: Token) =>
  /^\\([,;:! ]|quad|qquad|left|right|bigl?|bigr?|Bigl?|Bigr?|displaystyle|textstyle|hphantom|phantom)$/.test(text);

/** Cuts TeX into tokens, spaces dropped. @throws {AuthorError} for a mark without its argument. */
export function tokenize(tex: string): Token[] {
  const tokens: Token[] = [];
  for (const match of tex.matchAll(pattern)) {
    const [text, mark, option, braces, argument] = match;
    const at = { text, start: match.index, end: match.index + text.length };
    if (mark) {
      if (braces === undefined) throw new AuthorError(`\\${mark} needs its argument in braces: \\${mark}{…}`, at.start);
      const id = (argument as string).trim();
      if (option !== undefined && !(mark === 'live' && isFormat(option)))
        throw new AuthorError(
          `\\${mark}[${option}] is not known; the options are \\live[percent]{ID} and \\live[short]{ID}`,
          at.start,
        );
      if (mark === 'live') tokens.push({ ...at, kind: 'live', id, format: option as Format | undefined });
      else if (mark === 'rel') tokens.push({ ...at, kind: 'rel', id });
      else tokens.push({ ...at, kind: 'quoted', value: id });
    } else if (/^[\d.]*\d$/.test(text)) tokens.push({ ...at, kind: 'number' });
    else tokens.push({ ...at, kind: text.startsWith('\\') ? 'command' : 'char' });
  }
  return tokens;
}

export const isOperator = ({ text }: Token): boolean => /^([+\-*/]|\\(times|cdot|div|odot|pm|mp))$/.test(text);

const isRelation = ({ kind, text }: Token): boolean =>
  kind === 'rel' ||
  /^([=<>:,;]|\\(approx|ne|neq|to|le|leq|ge|geq|lt|gt|Rightarrow|implies|iff|quad|qquad|in|mapsto))$/.test(text);

const isOpening = ({ text }: Token) => /^(\{|\(|\[|\\begin\{.*\})$/.test(text);
const isClosing = ({ text }: Token) => /^(\}|\)|\]|\\end\{.*\})$/.test(text);

/** A line of an aligned list that begins with the sign, or with an operator, goes on with the line before it. */
function goesOn(found: Token[], direction: -1 | 1): boolean {
  if (direction === 1) return false;
  const first = found.findLast((token) => !isSilent(token));
  return first === undefined || isOperator(first);
}

/** The tokens from `from` in one direction that belong to the same side of a relation. */
function side(tokens: Token[], from: number, direction: -1 | 1): Token[] {
  const found: Token[] = [];
  const [enters, leaves] = direction === 1 ? [isOpening, isClosing] : [isClosing, isOpening];
  let depth = 0;
  for (let at = from + direction; at >= 0 && at < tokens.length; at += direction) {
    const token = tokens[at] as Token;
    if (depth === 0) {
      if (leaves(token)) break;
      const breaksLine = /^(\\\\|\\q?quad)$/.test(token.text);
      if (breaksLine ? !goesOn(found, direction) : isRelation(token)) break;
      if (breaksLine || token.text === '&') continue;
    }
    if (enters(token)) depth++;
    if (leaves(token)) depth--;
    found.push(token);
  }
  const ordered = direction === 1 ? found : found.reverse();
  return ordered.filter((token) => !isSilent(token) && !/^[.]$/.test(token.text));
}
export const leftOf = (tokens: Token[], at: number): Token[] => side(tokens, at, -1);
export const rightOf = (tokens: Token[], at: number): Token[] => side(tokens, at, 1);

/** What may stand between an operator and its number without changing the arithmetic. */
const LAYOUT = /^(\{|&|\\\\|\\underbrace)$/;

/** Whether an operator comes right before the token, braces and layout aside. */
export function followsOperator(tokens: Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (isSilent(tokens[before] as Token) || LAYOUT.test((tokens[before] as Token).text))) before--;
  return before >= 0 && isOperator(tokens[before] as Token);
}
