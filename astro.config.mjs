import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { chapterNames } from './src/build/chapter-names.ts';
import { checkFiles } from './src/build/check-files.ts';
import { checkedKatex } from './src/build/checked-katex.ts';
import { rehypeImports } from './src/build/components/rehype-imports.ts';
import { remarkComponents } from './src/build/components/remark-components.ts';
import { cssLayers } from './src/build/css-layers.ts';
import { directives } from './src/build/directives.ts';
import { remarkHeadings } from './src/build/headings.ts';
import { hostFiles } from './src/build/host-files.ts';
import { nothingInline } from './src/build/nothing-inline.ts';
import { oneSheet } from './src/build/one-sheet.ts';
import { plainErrors } from './src/build/plain-errors.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { readerViews } from './src/build/reader-views.ts';
import { rehypeAnchors } from './src/build/rehype-anchors.ts';
import { rehypeCorners } from './src/build/rehype-corners.ts';
import { rehypePunctuation } from './src/build/rehype-punctuation.ts';
import { rehypeTerms } from './src/build/rehype-terms.ts';
import { rehypeWhen } from './src/build/rehype-when.ts';
import { rehypeWidths } from './src/build/rehype-widths.ts';
import { remarkExercises } from './src/build/remark-exercises.ts';
import { remarkLinks } from './src/build/remark-links.ts';
import { remarkLosses } from './src/build/remark-losses.ts';
import { search } from './src/build/search-index.ts';
import { veils } from './src/build/veils.ts';
import { watchSources } from './src/build/watch-sources.ts';
import { KATEX_OPTIONS, rehypeLive, remarkLive } from './src/live-math/index.ts';
import { POST_MOMENT, read, registry } from './src/quantities/index.ts';

/** A page as built shows the values of the post's starting network. */
const numbers = { registry, read: (id) => read(POST_MOMENT, id) };

/**
 * What every page needs comes as one file: it packs better than twenty, and arrives in one go. Widgets in a folder of
 * their own, and what only they use, stay files of their own.
 */
const onlySomewhere =
  /\/src\/(live-math\/(typed|change|width|fit-equations|keep-heights|attention)|model\/(training|datasets|image-range|shuffles|parameters|seeded)|state\/(training|progress|page-numbers|said)|quantities\/(nudge|parameters|recipes)|controls\/(?!Icon|handle-stop)|page\/(Companion|make-room|made-room|when-touched|in-hand|hold|light-up|drag-scale|inspect-dragged|press-results|TrainingPage)|reading\/mark-place)/;
const inEveryPage = (id) =>
  /\/preact|\/signals|\/src\/(model|quantities|live-math|state|controls|page|reading)\/[^/]+$/.test(id) &&
  !onlySomewhere.test(id);

/** What nearly every figure reads numbers and says them with: small files that would be fetched together anyway. */
const inMostFigures = /\/src\/controls\/(use-read|use-veiled|text-of)\b/;

/**
 * Astro's own directive in content modules has done its work before the bundler sees it; and the build needs every
 * exercise at once, which the page fetches chapter by chapter.
 */
const EXPECTED = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);

/** The folder on its host where the site will live. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  // In the project's own folder, so that checkouts that share their packages do not share this.
  cacheDir: './.astro/cache',
  trailingSlash: 'always',
  // A site map holds whole addresses: there is one where the site knows its own.
  integrations: [
    mdx(),
    preact(),
    directives(),
    chapterNames(),
    watchSources(),
    plainErrors(),
    oneSheet(),
    readerViews(),
    veils(),
    nothingInline({ base }),
    hostFiles({ base }),
    search(),
    checkFiles(),
    ...(process.env.SITE_URL ? [sitemap()] : []),
  ],
  devToolbar: { enabled: false },
  markdown: {
    // Astro's default processor runs no remark or rehype plugins.
    processor: unified({
      remarkPlugins: [
        remarkMath,
        remarkLosses,
        remarkHeadings,
        [remarkLinks, { base }],
        [remarkComponents, { registry }],
        [remarkLive, { ...numbers, katex: checkedKatex }],
        remarkExercises,
      ],
      rehypePlugins: [
        [rehypeKatex, KATEX_OPTIONS],
        [rehypeLive, numbers],
        rehypeWidths,
        rehypeCorners,
        rehypeHeadingIds,
        rehypeAnchors,
        rehypeTerms,
        rehypeWhen,
        rehypePunctuation,
        rehypeImports,
      ],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [cssLayers(), plainImports()],
    build: {
      assetsInlineLimit: 0,
      // Some hundred bytes a page less than the bundler's own.
      minify: 'terser',
      terserOptions: { module: true, ecma: 2022, compress: { passes: 3 } },
      rolldownOptions: {
        // A public file brings along only what is asked of it.
        treeshake: { moduleSideEffects: [{ test: /\/src\/(live-math|model|quantities)\//, sideEffects: false }] },
        onLog: (level, log, handle) => EXPECTED.has(log.code) || handle(level, log),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'four-pixels', test: inEveryPage },
                  { name: 'reads', test: inMostFigures },
                ],
              },
            },
          },
        },
      },
    },
  },
});
