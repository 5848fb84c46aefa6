/**
 * Which rule wins. A sheet lies in the layer of its room, and a later layer wins over an earlier one, whatever the selectors
 * and whatever the order in which a page's sheets are joined. Within a room nothing meets: each sheet dresses its own.
 */
import type { Plugin } from 'vite';

/** From the first, which all others win over, to the last. The first that a file's path fits is its own. */
const LAYERS: readonly (readonly [name: string, path: RegExp])[] = [
  ['katex', /\/styles\/fonts\//],
  ['base', /\/styles\/(?!print\b|contrast\b|book\b|cover\b|reference\b)/],
  ['pages', /\/styles\/(book|cover|reference)\b/],
  ['controls', /\/controls\//],
  ['page', /\/(page|reading|components)\//],
  ['widgets', /\/widgets\//],
  ['print', /\/styles\/(print|contrast)\b/],
];
/** Says so; stands before everything else in a sheet. */
export const ORDER = `@layer ${LAYERS.map(([name]) => name).join(',')};`;

const NOTHING = '\0four-pixels-no-sheet';

/**
 * Puts the sheets of src/ into the layers of their rooms, as they are read. A built page links the sheets of all that it
 * holds; its scripts bring none along, nor wait for any.
 */
export const cssLayers = (): Plugin => ({
  name: 'four-pixels-css-layers',
  enforce: 'pre',
  resolveId(source) {
    const { name, config } = this.environment;
    return name === 'client' && config.command === 'build' && source.endsWith('.css') ? NOTHING : undefined;
  },
  load: (id) => (id === NOTHING ? '' : undefined),
  transform(css, id) {
    const path = /^(.*\/src\/.*\.css)(?:$|\?(?!url\b))/.exec(id)?.[1];
    // With ?url it is a script that names the sheet; the sheet itself comes by afterwards.
    if (!path) return undefined;
    const layer = LAYERS.find(([, room]) => room.test(path))?.[0];
    if (!layer) throw new Error(`${path} lies in no room that has a layer for style sheets (src/build/css-layers.ts).`);
    return { code: `${ORDER}@layer ${layer}{${css}}`, map: null };
  },
});
