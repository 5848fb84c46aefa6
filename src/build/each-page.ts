/** What is done to every page once it is built. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives each HTML file of a built site its text anew. dir: as `astro:build:done` has it. */
export function editEachPage(dir: URL, edit: (html: string) => string): void {
  const root = fileURLToPath(dir);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(root, name);
    const html = readFileSync(file, 'utf8');
    const edited = edit(html);
    if (edited !== html) writeFileSync(file, edited);
  }
}
