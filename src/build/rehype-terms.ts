/**
 * Explains terms in place: where a chapter first uses a word that an earlier chapter explained, the word becomes a <Term>.
 * One a paragraph at most, so that prose stays prose; nothing inside links, emphasis, headings, formulas and exercises.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { type Entry, GLOSSARY } from '../book/glossary.ts';
import { chapterFiles } from './chapter-files.ts';

/** The earliest word of these entries in a text. */
export function firstTerm(text: string, entries: readonly Entry[]): { entry: Entry; at: number; word: string } | undefined {
  let first: { entry: Entry; at: number; word: string } | undefined;
  for (const entry of entries) {
    const words = [entry.term, ...entry.also].sort((a, b) => b.length - a.length).join('|');
    const found = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i').exec(text);
    // Of two that begin at one place, the longer: “hidden layer” is not “layer”, “weighted sum” not “weight”.
    if (found && (!first || found.index < first.at || (found.index === first.at && found[0].length > first.word.length)))
      first = { entry, at: found.index, word: found[0] };
  }
  return first;
}

export function rehypeTerms() {
  return (tree: Root, file: VFile): void => {
    const numbers = new Map(chapterFiles().map(({ slug, number }) => [slug, number]));
    const slug = /chapters[\\/]\d+-([\w-]+)\.mdx$/.exec(file.path ?? '')?.[1];
    const here = slug === undefined ? undefined : numbers.get(slug);
    if (here === undefined) return;
    let open = GLOSSARY.filter(({ chapter, quiet }) => !quiet && (numbers.get(chapter) ?? Infinity) < here);
    for (const block of tree.children) {
      if (block.type !== 'element') continue;
      const paragraphs = block.tagName === 'p' ? [block] : /^[uo]l$/.test(block.tagName) ? (block.children as Element[]) : [];
      for (const paragraph of paragraphs) {
        const marked = markFirst(paragraph, open);
        open = open.filter((entry) => entry !== marked);
      }
    }
  };
}

function markFirst(paragraph: Element, entries: readonly Entry[]): Entry | undefined {
  for (const [i, child] of (paragraph.children ?? []).entries()) {
    if (child.type !== 'text') continue;
    const found = firstTerm(child.value, entries);
    if (!found) continue;
    const { entry, at, word } = found;
    const text = (value: string): Text => ({ type: 'text', value });
    const term = {
      type: 'mdxJsxTextElement',
      name: 'Term',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: entry.id }],
      children: [text(word)],
    };
    const parts = [text(child.value.slice(0, at)), term, text(child.value.slice(at + word.length))];
    paragraph.children.splice(i, 1, ...(parts as ElementContent[]));
    return entry;
  }
  return undefined;
}
