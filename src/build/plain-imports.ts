/**
 * What is fetched when it is first needed is fetched as the browser does it. Vite would put a helper on every page that looks
 * for style sheets and further files to fetch beside it: here sheets come with the page or by load-sheet.ts, and the files
 * that others share are on every page already.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
/** What can't be fetched, the page says: see page/first.js. Whoever asked for it may have words of its own. */
const HELPING = `export const __vitePreload = (fetchIt) => {
  const coming = fetchIt();
  coming.catch(() => document.documentElement.setAttribute('data-missing', ''));
  return coming;
};`;

export const plainImports = (): Plugin => ({
  name: 'four-pixels-plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === HELPER ? HELPING : undefined),
  // Where the list of those files would stand.
  renderChunk: (code) => code.replaceAll(/,\s*__VITE_PRELOAD__/g, ''),
});
