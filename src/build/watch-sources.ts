/**
 * While the site is served: the plugins that read chapters know the quantities and the glossary from when they started, so
 * a change to what they are made of starts them anew. Components, exercises and pages are read each time.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['src/model', 'src/quantities', 'src/live-math', 'src/build'];

export const watchSources = (): AstroIntegration => ({
  name: 'four-pixels-watch-sources',
  hooks: {
    'astro:config:setup': ({ command, addWatchFile }) => {
      if (command !== 'dev') return;
      addWatchFile(new URL('content/glossary.json', ROOT));
      for (const folder of FOLDERS)
        for (const file of readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' }))
          if (file.endsWith('.ts')) addWatchFile(new URL(`${folder}/${file}`, ROOT));
    },
  },
});
