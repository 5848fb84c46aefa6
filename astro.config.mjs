import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeLive } from './src/live-math/rehype-live.ts';
import { remarkLive } from './src/live-math/remark-live.ts';
import { POST_MOMENT, read, registry } from './src/quantities/index.ts';

/** A page as built shows the values of the post's starting network. */
const numbers = { registry, read: (id) => read(POST_MOMENT, id) };

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
  devToolbar: { enabled: false },
  markdown: {
    // Astro's default processor runs no remark or rehype plugins.
    processor: unified({
      remarkPlugins: [remarkMath, [remarkLive, numbers]],
      rehypePlugins: [
        [rehypeKatex, { strict: 'error', macros: { '\\arraystretch': '1.18' } }],
        [rehypeLive, numbers],
      ],
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
