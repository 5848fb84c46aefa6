/**
 * A page's style sheets in one file: together they pack better than apart. Runs over the built pages; pages with the same
 * sheets share one file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

export const oneSheet = (): AstroIntegration => ({
  name: 'four-pixels-one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const page of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
        const path = join(root, page);
        const html = readFileSync(path, 'utf8');
        const links = [...html.matchAll(LINK)];
        if (links.length < 2) continue;
        const [first] = links as [RegExpExecArray];
        const css = links.map(([, href = '']) => readFileSync(join(root, '_astro', basename(href)), 'utf8')).join('');
        const name = `site.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        writeFileSync(join(root, '_astro', name), css);
        const link = `<link rel="stylesheet" href="${dirname(first[1] as string)}/${name}">`;
        let at = 0;
        writeFileSync(
          path,
          html.replace(LINK, () => (at++ === 0 ? link : '')),
        );
      }
    },
  },
});
