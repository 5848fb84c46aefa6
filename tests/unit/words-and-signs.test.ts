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

/** The chapter that each sign belongs to, by its number: where it is explained. */
const FIRST: Readonly<Record<string, number>> = {
  '\\mathbf{x}': 4,
  'x[': 4,
  W_1: 5,
  b_1: 5,
  z_1: 5,
  '\\max': 6,
  a_1: 6,
  W_2: 7,
  b_2: 7,
  z_2: 7,
  '\\sigma': 8,
  a_2: 8,
  '\\ln': 8,
  '\\partial': 11,
  '\\theta': 11,
  '\\lim': 11,
  '\\odot': 12,
  '\\top': 12,
  '\\eta': 13,
  '\\nabla': 13,
  '\\leftarrow': 13,
  '\\sum': 14,
};
/** Chapter 0 ends with the whole network in one line, as one looks at a sentence in a language that begins tomorrow. */
const GLIMPSE = String.raw`a_2 = \sigma\bigl(W_2 \operatorname{ReLU}(W_1 \mathbf{x} + b_1) + b_2\bigr)`;

it('no sign stands in a formula before the chapter that explains it', () => {
  const early = chapters.flatMap(({ slug, text }, number) => {
    const tex = formulas(text.replace(GLIMPSE, '')).replace(/\\(live|rel|quoted)\S*?\{[^}]*\}/g, '');
    return Object.entries(FIRST)
      .filter(([sign, first]) => number < first && tex.includes(sign))
      .map(([sign]) => `${sign} in ${slug}`);
  });
  expect(early).toEqual([]);
});

/** Words that are also everyday words, and mean nothing else there. */
const EVERYDAY = ['step', 'line', 'point', 'share', 'round', 'count', 'counts for'];
/** Words that a chapter names before the one that explains them, and says so. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'the-weighted-sum': ['training'],
  sigmoid: ['training'],
  'one-forward-pass': ['loss', 'slope', 'backpropagation', 'gradient', 'gradient descent', 'training'],
};

describe('words', () => {
  it('no word of the glossary stands before the chapter that explains it', () => {
    const titles = chapters.map(({ text }) => /^title: (.*)$/m.exec(text)?.[1] ?? '');
    const early = GLOSSARY.filter(({ term }) => !EVERYDAY.includes(term)).flatMap(({ term, also, chapter }) => {
      const own = chapters.findIndex(({ slug }) => slug === chapter);
      return chapters
        .slice(0, own)
        .filter(({ slug, text }) => {
          const said = text
            .replace(/^---[\s\S]*?\n---/, '')
            .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$|<[^>]*>|\]\([^)]*\)/g, ' ')
            .replaceAll(new RegExp(`\\*(${titles.join('|')})\\*|\\[(${titles.join('|')})\\b`, 'g'), ' ');
          return (
            !NAMED[slug]?.includes(term) &&
            [term, ...also].some((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(said))
          );
        })
        .map(({ slug }) => `${term} in ${slug}`);
    });
    expect(early).toEqual([]);
  });

  it('nothing is simple, and nothing is shouted', () => {
    const loud = chapters.flatMap(({ slug, text }) =>
      [...text.replace(/<[^>]*>|\$[^$]*\$/g, ' ').matchAll(/\bsimply\b|\w!/gi)].map(([word]) => `${word} in ${slug}`),
    );
    expect(loud).toEqual([]);
  });

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
