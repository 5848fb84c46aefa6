/** The pages of a built site. */
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** Every page as the end of its address: '', 'relu/', … The error page is not one. dist: where the site was built. */
export const pagesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => relative('.', file).replace('index.html', ''))
    .sort();
