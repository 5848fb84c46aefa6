/** Relation signs tell the truth: what an author may put on either side of one. */
import { AuthorError, leftOf, rightOf, type Token } from './author-tex';
import { same } from './exact';
import { evaluate, formal, idsIn } from './expression';
import { toPrefix } from './expression-tex';
import { checkId } from './names';
import type { Registry } from './registry';

const isGiven = ({ kind }: Token): boolean => kind === 'live' || kind === 'quoted';
const isLive = ({ kind }: Token): boolean => kind === 'live';

/** A \rel: its right side is its number, its left side symbols or arithmetic. Returns the arithmetic in prefix form. */
export function checkRelation(tokens: Token[], at: number, registry: Registry): string | undefined {
  const { id, start } = tokens[at] as Token & { kind: 'rel' };
  checkId(id, registry, start);
  const [right, ...rest] = rightOf(tokens, at).filter(({ text }) => !/^([{}]|\\underbrace|\\mathbf)$/.test(text));
  if (right?.kind !== 'live' || right.id !== id || right.format || (rest[0] && rest[0].text !== '_'))
    throw new AuthorError(`\\rel{${id}} must be followed by \\live{${id}} and nothing more`, start);
  const left = leftOf(tokens, at);
  if (left.length === 0) throw new AuthorError(`\\rel{${id}} has nothing on its left`, start);
  if (!left.some(isGiven)) return undefined;
  const expression = toPrefix(left);
  checkSizes(expression, id, start, registry);
  return expression;
}

function checkSizes(expression: string, id: string, start: number, registry: Registry): void {
  for (const used of idsIn(expression)) checkId(used, registry, start);
  try {
    const [left, right] = [expression, id].map((prefix) => evaluate(prefix, registry, () => '1'));
    const size = (value: typeof left) => `${value?.length} × ${value?.[0]?.length}`;
    if (size(left) !== size(right)) throw new RangeError(`the left side is ${size(left)}, ${id} is ${size(right)}`);
  } catch (error) {
    throw new AuthorError(`\\rel{${id}}: ${(error as Error).message}`, start);
  }
}

/** The arithmetic of a side; undefined for symbols. A side with live numbers must be arithmetic. */
function arithmetic(side: Token[]): string | undefined {
  try {
    return toPrefix(side);
  } catch (error) {
    if (side.some(isLive)) throw error;
    return undefined;
  }
}

/**
 * A typed sign stands between symbols, or (=) before arithmetic in live numbers; never before a live result. Returns the
 * numbers on its right where symbols stand on its left: it is an = for as long as all of them are shown in full.
 */
export function checkSign(tokens: Token[], at: number, registry: Registry): string[] | undefined {
  const { text: sign, start } = tokens[at] as Token;
  const [left, right] = [leftOf(tokens, at), rightOf(tokens, at)];
  if (!left.some(isLive) && !right.some(isLive)) return undefined;
  const [a, b] = [arithmetic(left), arithmetic(right)];
  for (const id of [a, b].flatMap((side) => (side ? idsIn(side) : []))) checkId(id, registry, start);
  if (b && !b.includes(' ') && right.some(isLive))
    throw new AuthorError(`${sign} before a number may not be true for every reader: write \\rel{${b}}`, start);
  if (sign !== '=')
    throw new AuthorError(`${sign} beside live numbers may not be true for every reader: use \\rel before a result`, start);
  if (a && b && !sameArithmetic(a, b, registry))
    throw new AuthorError('the two sides of this = are not the same arithmetic: use \\rel before a result', start);
  return b && !a && !left.some(isLive) ? idsIn(b) : undefined;
}

/** The same digits must give the same result whatever they are: tried with several sets of arbitrary ones. */
function sameArithmetic(a: string, b: string, registry: Registry): boolean {
  return [1, 2, 3, 4, 5].every((seed) => {
    const shown = (id: string) => String(arbitrary(id, seed));
    return same(evaluate(a, registry, shown, formal), evaluate(b, registry, shown, formal));
  });
}

/** A number from −999.999 to 999.999 that depends on every letter of the id (FNV-1a, then mixed). */
function arbitrary(id: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b9);
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash >>> 0) % 2_000_000) / 1000 - 1000 || 1;
}
