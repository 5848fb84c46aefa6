/** What TeX would quietly change or leave out of a formula. */
import type { Loss } from './remark-losses.ts';

/** An argument in braces, with braces in it. */
const BRACES = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/.source;

/** Commands whose argument is words, names or sizes, with it; then every other command by its name. */
const NOT_LETTERS = new RegExp(
  [
    String.raw`\\begin\s*\{[a-zA-Z]+\*?\}(?:\s*\{[^{}]*\})?`,
    String.raw`\\(?:text[a-z]*|operatorname\*?|math(?:rm|bf|sf|tt|it)|end|live|rel|quoted|tag\*?|(?:text)?color|[hv]?space\*?|class)\s*(?:\[[^\]]*\])?\s*${BRACES}`,
    String.raw`\\[a-zA-Z]+|\\.`,
  ].join('|'),
  'g',
);

/** @param raw a formula with its dollar signs; letters side by side are set as a product, and a word is none */
export function lossInFormula(raw: string): Loss | undefined {
  const [name = ''] = /^\$\$+[^\n]*/.exec(raw) ?? [];
  const letters = raw.replace(name, ' '.repeat(name.length)).replace(NOT_LETTERS, (found) => '.'.repeat(found.length));
  const comment = letters.indexOf('%');
  if (comment >= 0) return { says: 'in a formula everything behind a % is left out: write \\%', offset: comment };
  const word = /[a-zA-Z]{3,}/.exec(letters);
  if (!word) return undefined;
  return {
    says: `"${word[0]}" would be set as letters side by side: write \\text{${word[0]}}, or \\$ for a dollar that opens no formula`,
    offset: word.index,
  };
}
