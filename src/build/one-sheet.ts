/**
 * A page's style sheets in one file: together they pack better than apart. Runs over the built pages; pages with the same
 * sheets share one file.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { edited, parsed, placeOf, setAttribute } from '../book/edit-html.ts';

/** The elements that link a page to its style sheets. */
export function sheetsOf(html: string): Element[] {
  const links: Element[] = [];
  visit(parsed(html, true), 'element', (element) => {
    const { rel } = element.properties;
    if (element.tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet')) links.push(element);
  });
  return links;
}

export const oneSheet = (): AstroIntegration => ({
  name: 'four-pixels-one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const page of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))) {
        const path = join(root, page);
        const html = readFileSync(path, 'utf8');
        const [first, ...others] = sheetsOf(html);
        if (!first || others.length === 0) continue;
        const hrefOf = ({ properties }: Element) => String(properties.href);
        const css = [first, ...others].map((link) => readFileSync(join(root, '_astro', basename(hrefOf(link))), 'utf8')).join('');
        const name = `site.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        writeFileSync(join(root, '_astro', name), css);
        const one = setAttribute(first, 'href', 'href', `${dirname(hrefOf(first))}/${name}`);
        const none = others.map((link) => ({ ...placeOf(link.position), text: '' }));
        writeFileSync(path, edited(html, [one, ...none]));
      }
    },
  },
});
