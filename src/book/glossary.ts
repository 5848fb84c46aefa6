/** The terms of the glossary, from content/glossary.json. */
import entries from '../../content/glossary.json' with { type: 'json' };

export interface Entry {
  id: string;
  term: string;
  /** Other forms of the word, its plural among them. */
  also: string[];
  /** Slug of the chapter that explains it. */
  chapter: string;
  /** The explanation: plain words, no decimal. */
  says: string;
  /** A plain word that keeps one meaning here: it is in the glossary, and not explained again in the chapters that follow. */
  quiet?: boolean;
}

export const GLOSSARY: readonly Entry[] = entries;

/** @throws {Error} with the terms there are, for an unknown one. */
export function entryOf(id: string): Entry {
  const found = GLOSSARY.find((entry) => entry.id === id);
  if (!found) throw new Error(`<Term id="${id}">: the glossary has ${GLOSSARY.map((entry) => entry.id).join(', ')}`);
  return found;
}
