/** What is done to every page once it is built. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PageFile {
  /** Below the site's root: `relu/index.html`. */
  name: string;
  path: string;
}

/** The HTML files of a built site, by their names. dir: as `astro:build:done` has it. */
export function pageFiles(dir: URL): PageFile[] {
  const root = fileURLToPath(dir);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), path: join(root, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Gives each HTML file of a built site its text anew. */
export function editEachPage(dir: URL, edit: (html: string) => string): void {
  for (const { path } of pageFiles(dir)) {
    const html = readFileSync(path, 'utf8');
    const edited = edit(html);
    if (edited !== html) writeFileSync(path, edited);
  }
}

/** The name of a file that changes with what is in it, and so may be kept for ever. */
export const lastingName = (kind: string, text: string, ending: string): string =>
  `${kind}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
