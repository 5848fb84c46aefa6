import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const words = z.string().trim().min(1);

/** A chapter; its file is named NUMBER-SLUG.mdx, the number is its place in the book, the slug its address. */
const chapters = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/chapters', generateId: ({ entry }) => entry.replace(/^\d+-|\.mdx$/g, '') }),
  schema: z.strictObject({
    title: words,
    /** What a reader can do at its end, in one sentence. */
    lead: words,
    /** A few words for the list of chapters. */
    card: words,
    /** For search engines and link previews; plain text. */
    description: words,
  }),
});

/** The cover: the hero line and the words above it. */
const cover = defineCollection({
  loader: glob({ pattern: 'cover.mdx', base: './content' }),
  schema: z.strictObject({ title: words, lead: words, description: words }),
});

/** Pages beside the chapters: the glossary, the notation, the corrections; and what stands before the whole book. */
const reference = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content/reference' }),
  schema: z.strictObject({
    title: words,
    lead: words,
    description: words,
    /** Whether it needs more room than a column of prose. */
    wide: z.boolean().default(false),
  }),
});

export const collections = { chapters, cover, reference };
