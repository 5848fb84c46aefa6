/** How long a chapter takes: to be followed with a pencil, not only read. */

/** Words a minute; minutes for a formula, and for what is asked. */
const PACE = 220;
const FORMULA = 0.15;
const QUESTION = 0.75;

/** A chapter's words, with everything that opens up, and without front matter, tags and formulas. */
export const wordsOf = (mdx: string): number =>
  mdx
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$|<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Minutes for a chapter, by its MDX. */
export function minutesFor(mdx: string): number {
  const formulas = (mdx.match(/<Wide>|^\$\$$/gm) ?? []).length / 2;
  const questions = (mdx.match(/<(Predict|WorkItOut|Goal|Pick) /g) ?? []).length;
  return wordsOf(mdx) / PACE + formulas * FORMULA + questions * QUESTION;
}
