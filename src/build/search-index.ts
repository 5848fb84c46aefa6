import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { withPlainFormulas } from './search-text.ts';

/**
 * Puts a search index beside the pages of every build: BASE/pagefind/. Pages with data-pagefind-body are in it, each with
 * its prose as it stands, its formulas as plain text, and none of its drawings, controls, tables' heads and large equations.
 */
export const search = (): AstroIntegration => ({
  name: 'four-pixels-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({
        excludeSelectors: [
          '.equation',
          'astro-island',
          'svg',
          'thead',
          '[hidden]',
          '.anchor',
          '.chapter-label',
          '.exercise-kind',
        ],
      });
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      const folder = fileURLToPath(dir);
      let pages = 0;
      const problems: string[] = [];
      for (const sourcePath of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!sourcePath.endsWith('.html')) continue;
        const html = readFileSync(join(folder, sourcePath), 'utf8');
        if (!html.includes('data-pagefind-body')) continue;
        const { errors: unread } = await index.addHTMLFile({ sourcePath, content: withPlainFormulas(html) });
        problems.push(...unread);
        pages++;
      }
      // Its own writeFiles answers before the last bytes are on the disk, and close() ends it there: a file was cut short.
      const { errors: unmade, files } = await index.getFiles();
      await close();
      problems.push(...unmade);
      if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
      for (const { path, content } of files) {
        const file = join(folder, 'pagefind', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      logger.info(`${pages} pages in the search index`);
    },
  },
});
