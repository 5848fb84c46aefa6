import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Puts a search index beside the pages of every build: BASE/pagefind/. Pages with data-pagefind-body are in it, each with
 * its prose, its formulas once (from MathML, without their TeX), and none of its drawings, controls and large equations.
 */
export const search = (): AstroIntegration => ({
  name: 'four-pixels-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await createIndex({
        excludeSelectors: [
          '.katex-html',
          'annotation',
          '.equation',
          'astro-island',
          'svg',
          '.anchor',
          '.chapter-label',
          '.exercise-kind',
        ],
      });
      if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
      const folder = fileURLToPath(dir);
      const added = await index.addDirectory({ path: folder });
      const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
      await close();
      const problems = [...added.errors, ...written.errors];
      if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
      logger.info(`${added.page_count} pages in the search index`);
    },
  },
});
