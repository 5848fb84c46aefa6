/**
 * A page's style sheets in one file: together they pack better than apart. Runs over the built pages; pages with the same
 * sheets share one file. What several sheets of a page bring along, such as a control's looks, stands in it once; KaTeX's
 * rules and faces are cut to what the formulas of the pages use.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root } from 'hast';
import postcss from 'postcss';
import { SKIP, visit } from 'unist-util-visit';
import { edited, parsed, placeOf, setAttribute } from '../book/edit-html.ts';
import { ORDER } from './css-layers.ts';
import { lastingName, pageFiles } from './each-page.ts';
import { figuresIn, withoutFigures } from './figure-sheets.ts';
import { cutKatex, kindsIn, selectorsOf } from './katex-sheet.ts';

/** The elements that link a page to its style sheets; not those for a page without scripts, which stay apart. */
export function sheetsOf(page: Root): Element[] {
  const links: Element[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName === 'noscript') return SKIP;
    const { rel } = element.properties;
    if (element.tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet')) links.push(element);
    return undefined;
  });
  return links;
}

const hrefOf = ({ properties }: Element) => String(properties.href);

/** A nested rule without the & that the minifier puts before it. */
function plain(node: postcss.ChildNode): postcss.ChildNode {
  if ('walkRules' in node)
    node.walkRules((rule) => {
      if (rule.parent !== node.parent)
        rule.selectors = rule.selectors.map((selector) => selector.replace(/^& (?=[.:[>*a-z])/, ''));
    });
  return node;
}

/** The sheets as one, layer by layer. Which rule wins stays the same: see css-layers.ts. */
export function joined(sheets: readonly string[]): string {
  const layers = new Map<string, Set<string>>();
  const put = (layer: string, part: postcss.ChildNode) =>
    layers.set(layer, (layers.get(layer) ?? new Set()).add(plain(part).toString()));
  for (const node of sheets.flatMap((sheet) => postcss.parse(sheet).nodes)) {
    if (node.type !== 'atrule' || node.name !== 'layer') put('', node);
    else for (const part of node.nodes ?? []) put(node.params, part);
  }
  const { '': outside = '', ...layered } = Object.fromEntries([...layers].map(([layer, parts]) => [layer, [...parts].join('')]));
  const blocks = Object.entries(layered).map(([layer, css]) => `@layer ${layer}{${css}}`);
  return ORDER + blocks.join('') + outside;
}

export const oneSheet = (): AstroIntegration => ({
  name: 'four-pixels-one-sheet',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const assets = join(root, '_astro');
      const pages = pageFiles(dir).map(({ path }) => {
        const html = readFileSync(path, 'utf8');
        const tree = parsed(html, true);
        return { path, html, links: sheetsOf(tree), kinds: kindsIn(tree), figures: figuresIn(tree) };
      });
      const kinds = new Set(pages.flatMap((page) => [...page.kinds]));
      const katex = selectorsOf(readFileSync(createRequire(import.meta.url).resolve('katex/dist/katex.min.css'), 'utf8'));
      const asked = new Set<string>();
      for (const { path, html, links, figures } of pages) {
        const [first, ...others] = links;
        if (!first) continue;
        const sheets = links.map((link) => readFileSync(join(assets, basename(hrefOf(link))), 'utf8'));
        // Its faces lie beside it: named so, they are found wherever the site lies.
        const css = cutKatex(joined(sheets), katex, kinds).replace(/url\([^)]*\/_astro\//g, 'url(');
        for (const face of facesIn(css + html)) asked.add(face);
        const put = (kind: string, text: string): string => {
          const name = lastingName(kind, text, 'css');
          writeFileSync(join(assets, name), text);
          return `${dirname(hrefOf(first))}/${name}`;
        };
        const { rest, own } = withoutFigures(css, figures);
        const one = setAttribute(first, 'href', 'href', put('site', rest));
        const none = others.map((link) => ({ ...placeOf(link.position), text: '' }));
        const apart = figures.flatMap(({ name, start }, n) => {
          const sheet = own.get(name);
          if (!sheet || figures.findIndex((other) => other.name === name) < n) return [];
          return { start, end: start, text: `<link rel="stylesheet" href="${put(name, sheet)}">` };
        });
        writeFileSync(path, edited(html, [one, ...none, ...apart]));
      }
      for (const sheet of new Set(pages.flatMap(({ links }) => links.map((link) => basename(hrefOf(link))))))
        rmSync(join(assets, sheet));
      for (const face of readdirSync(assets).filter((file) => facesIn(file).length > 0 && !asked.has(file)))
        rmSync(join(assets, face));
    },
  },
});

/** The files of KaTeX's faces that a text names. */
const facesIn = (text: string): string[] => text.match(/KaTeX_[\w-]+\.[\w-]+\.woff2/g) ?? [];
