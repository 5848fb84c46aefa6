/** Which components a page of content/ may use: there is nothing to import, each comes by its name. */
import { fileURLToPath } from 'node:url';
import { type Component, componentsIn } from './describe.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder of components, and the pages that it is for. */
const SHELVES = [
  { folder: 'src/components/author', pages: /(^|[\\/])content[\\/]/ },
  { folder: 'src/components/reference', pages: /(^|[\\/])content[\\/]reference[\\/]/ },
];

/** The components for the page at `path`, by name; read anew each time, so that a new one needs no restart. */
export const componentsFor = (path: string): Map<string, Component> =>
  new Map(SHELVES.filter(({ pages }) => pages.test(path)).flatMap(({ folder }) => [...componentsIn(ROOT, folder)]));
