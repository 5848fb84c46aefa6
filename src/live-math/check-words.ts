/** What an author may not write in plain words, where nothing could be marked. */
import { AuthorError } from './author-tex';

export const MARK = /\\(live|rel|quoted)\b/;
const TYPED = /\d*\.\d+|\d+\s?%/;

/** @throws {AuthorError} for a mark outside of a formula, a typed number with a decimal point, a typed percentage. */
export function checkWords(text: string): void {
  const mark = MARK.exec(text);
  if (mark) throw new AuthorError('a live number in a sentence stands between dollar signs: $\\live{ID}$', mark.index);
  const typed = TYPED.exec(text);
  if (typed)
    throw new AuthorError(
      `${typed[0]} is typed in: show it with $\\live{ID}$, or with $\\quoted{${typed[0]}}$ if it must not follow the network`,
      typed.index,
    );
}

/** The same for the text of an attribute, which can hold no formula. @throws {AuthorError} */
export function checkAttribute(text: string): void {
  if (MARK.test(text)) throw new AuthorError("a live number can't stand in an attribute");
  try {
    checkWords(text);
  } catch (error) {
    throw new AuthorError(`${(error as Error).message}, in the text and not in an attribute`);
  }
}
