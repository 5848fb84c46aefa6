/** Every word and every sign of the book stands where it is explained: words in the glossary, signs on the page on notation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../src/book/glossary';
import { FAMILIES } from '../../src/quantities/table';

const content = join(import.meta.dirname, '../../content');
const notation = readFileSync(join(content, 'reference/notation.mdx'), 'utf8');
const chapters = readdirSync(join(content, 'chapters')).map((name) => ({
  slug: name.replace(/^\d+-|\.mdx$/g, ''),
  text: readFileSync(join(content, 'chapters', name), 'utf8'),
}));
const formulas = (text: string): string => [...text.matchAll(/\$\$?([^$]+)\$\$?/g)].map(([, tex]) => tex).join(' ');

/** Commands of layout, and marks of ours: they mean nothing by themselves. */
const LAYOUT =
  /^(begin|end|live|quoted|rel|full|operatorname|frac|left|right|quad|qquad|text|mathbf|mathrm|underbrace|underset|overset|[Bb]igg?[lr]?|textstyle|scriptsize|displaystyle|aligned|cdot|ldots|vdots|lVert|rVert|\W)$/;
const SIGNS: Readonly<Record<string, string>> = { times: '\\times', le: '\\le', leq: '\\le' };

describe('signs', () => {
  it.each(chapters.map(({ slug, text }) => [slug, text] as const))(
    'every sign in a formula of %s is on the page on notation',
    (_, text) => {
      const commands = new Set([...formulas(text).matchAll(/\\([A-Za-z]+)/g)].map(([, name = '']) => name));
      const known = FAMILIES.map(({ tex }) => tex).join(' ') + notation;
      const unknown = [...commands].filter((name) => !LAYOUT.test(name) && !known.includes(SIGNS[name] ?? `\\${name}`));
      expect(unknown).toEqual([]);
    },
  );
});

describe('words', () => {
  it('no sentence that begins with a number is taken for an item of a list', () => {
    const lists = chapters.flatMap(({ slug, text }) =>
      [...text.matchAll(/(?:^|\n)(\d+)\. [^\n]*(?:\n\d+\. [^\n]*)*/g)]
        .filter(([, first]) => first !== '1')
        .map(([item]) => `${slug}: ${item}`),
    );
    expect(lists).toEqual([]);
  });

  it('every word of the glossary stands in the chapter that explains it', () => {
    const missing = GLOSSARY.filter(({ term, also, chapter }) => {
      const text = chapters.find(({ slug }) => slug === chapter)?.text.toLowerCase() ?? '';
      return ![term, ...also].some((word) => text.includes(word.toLowerCase()));
    });
    expect(missing.map(({ id, chapter }) => `${id} in ${chapter}`)).toEqual([]);
  });

  /** Emphasis that is no term: titles of chapters and parts, words of others, a stress in a sentence. */
  it('a word that a chapter sets off as a term is in the glossary', () => {
    const known = new Set(GLOSSARY.flatMap(({ term, also }) => [term, ...also]).map((word) => word.toLowerCase()));
    const titles = new Set(chapters.map(({ text }) => /^title: (.*)$/m.exec(text)?.[1]));
    const terms = chapters.flatMap(({ slug, text }) =>
      [...text.matchAll(/(?:called|word for|is the|are the|a|an) \*([a-z][a-z -]+)\*/g)]
        .map(([, word = '']) => word)
        .filter((word) => !titles.has(word) && !known.has(word))
        .map((word) => `${word} in ${slug}`),
    );
    expect(terms).toEqual([]);
  });
});
