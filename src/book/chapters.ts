import { type CollectionEntry, getCollection } from 'astro:content';

/** A chapter and its place in the book, from 0. */
export type Chapter = CollectionEntry<'chapters'> & { number: number };

/** A chapter's file is named NUMBER-SLUG.mdx; src/build/chapter-files.ts holds that it is. */
const numberOf = ({ filePath = '' }: CollectionEntry<'chapters'>) => Number(/(\d+)-[^/]*$/.exec(filePath)?.[1]);

/** The chapters in reading order. */
export const chaptersInOrder = async (): Promise<Chapter[]> =>
  (await getCollection('chapters')).map((entry) => ({ ...entry, number: numberOf(entry) })).sort((a, b) => a.number - b.number);

/** The parts of the book and the number of the chapter that each begins with. */
const PARTS = [
  { id: 'part-one', title: 'One forward pass', note: 'the post, section by section', first: 0 },
  { id: 'part-two', title: 'How it learns', note: 'what the post promised', first: 10 },
  { id: 'part-three', title: 'Beyond the toy', note: 'where four pixels end', first: 15 },
] as const;

/** The parts that have chapters, with them. */
export const partsInOrder = async () => {
  const chapters = await chaptersInOrder();
  return PARTS.map((part, at) => ({
    ...part,
    chapters: chapters.filter(({ number }) => number >= part.first && number < (PARTS[at + 1]?.first ?? Infinity)),
  })).filter((part) => part.chapters.length > 0);
};

/** The address of a page below the site's base. */
export const addressOf = (path = ''): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path && `${path}/`}`;

/** Pages beside the chapters; one whose file is not there is left out. */
const files = Object.keys(import.meta.glob(['../pages/*.astro', '../pages/*/index.astro', '../../content/reference/*.mdx']));
const exists = (slug: string) => files.some((file) => new RegExp(`/${slug}(/index)?\\.(astro|mdx)$`).test(file));
export const OTHER_PAGES: readonly { slug: string; title: string }[] = [
  { slug: 'book', title: 'The whole book' },
  { slug: 'practice', title: 'Practice' },
  { slug: 'glossary', title: 'Glossary' },
  { slug: 'notation', title: 'Notation' },
  { slug: 'corrections', title: 'Corrections to the post' },
  { slug: 'checks', title: 'Check it yourself' },
  { slug: 'progress', title: 'Your progress' },
].filter(({ slug }) => exists(slug));
