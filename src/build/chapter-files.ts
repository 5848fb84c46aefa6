/** The pages of content/ by their files. A chapter's file is named NUMBER-SLUG.mdx; number and slug come from nowhere else. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const folder = (path: string) => readdirSync(fileURLToPath(new URL(path, ROOT)));

export interface ChapterFile {
  /** Its path from the project's root. */
  path: string;
  number: number;
  slug: string;
}

const NAME = /^(\d+)-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/;

/** The chapters in reading order; files that are named otherwise are left out. */
export const chapterFiles = (): ChapterFile[] =>
  folder('content/chapters')
    .flatMap((file) => {
      const [, number, slug] = NAME.exec(file) ?? [];
      return slug ? [{ path: `content/chapters/${file}`, number: Number(number), slug }] : [];
    })
    .sort((a, b) => a.number - b.number);

/** The slugs of the pages beside the chapters. */
export const otherSlugs = (): string[] => [
  ...folder('src/pages').flatMap((file) => /^([a-z]\w*)\.(?:astro|txt\.ts)$/.exec(file)?.[1] ?? []),
  ...folder('content/reference').flatMap((file) => /^(.+)\.mdx$/.exec(file)?.[1] ?? []),
  // The search index stands there.
  'pagefind',
];

/** A file whose name is wrong, and why. */
export interface Misnamed {
  path: string;
  says: string;
}

/** @param files names of the files in content/chapters/; @param taken slugs that other pages have */
export function misnamed(files: readonly string[], taken: readonly string[]): Misnamed | undefined {
  const numbers = new Map<number, string>();
  const slugs = new Map<string, string>();
  for (const file of [...files].sort()) {
    const path = `content/chapters/${file}`;
    const [, digits = '', slug] = NAME.exec(file) ?? [];
    if (!slug) return { path, says: `${file} is no chapter's name: call it NUMBER-SLUG.mdx, like 07-the-output-sum.mdx` };
    const number = Number(digits);
    const [sameNumber, sameSlug] = [numbers.get(number), slugs.get(slug)];
    if (sameNumber) return { path, says: `${sameNumber} has the number ${number} too: each chapter has a number of its own` };
    if (sameSlug) return { path, says: `${sameSlug} is called "${slug}" too: each chapter has an address of its own` };
    if (taken.includes(slug))
      return { path, says: `the address "${slug}" belongs to another page: call the chapter something else` };
    numbers.set(number, file);
    slugs.set(slug, file);
  }
  for (const [at, number] of [...numbers.keys()].sort((a, b) => a - b).entries())
    if (at !== number)
      return {
        path: `content/chapters/${numbers.get(number)}`,
        says: `chapter ${number} is here and chapter ${at} is not: the numbers of the chapters have no gap, from 0`,
      };
  return undefined;
}

/** The first file in content/chapters/ whose name is wrong. */
export const misnamedChapter = (): Misnamed | undefined => misnamed(folder('content/chapters'), otherSlugs());
