/** Holds that every chapter's file has a name of its own: stops the build, and speaks up while the site is served. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { misnamedChapter } from './chapter-files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const chapterNames = (): AstroIntegration => ({
  name: 'four-pixels-chapter-names',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      const found = misnamedChapter();
      if (!found) return;
      if (command === 'build') throw mistakeIn(found.path, found.says);
      logger.error(`${found.path}: ${found.says}`);
    },
    'astro:server:setup': ({ server, logger }) => {
      const look = (path: string): void => {
        const found = /[\\/]content[\\/]/.test(path) ? misnamedChapter() : undefined;
        if (found) logger.error(`${found.path}: ${found.says}`);
      };
      server.watcher.on('add', look).on('unlink', look);
    },
  },
});

/** An error as Astro shows it: one sentence, one place, no trace of calls. */
function mistakeIn(path: string, says: string): Error {
  const error = Object.assign(new Error(says), { loc: { file: `${ROOT}${path}`, line: 1, column: 1 } });
  error.stack = '';
  return error;
}
