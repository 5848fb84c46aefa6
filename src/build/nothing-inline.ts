/**
 * Nothing that runs or dresses stands in a built page: its scripts are a file, its style attributes a sheet, and a policy says
 * that a browser is to take nothing else. So a host may send a policy of its own, as strict as it likes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element, Root } from 'hast';
import { minify } from 'terser';
import { visit } from 'unist-util-visit';
import { type Edit, edited, parsed, placeOf } from '../book/edit-html.ts';
import { lastingName, pageFiles } from './each-page.ts';
import { hoistedStyles } from './hoisted-styles.ts';
import { sheetsOf } from './one-sheet.ts';
import { POLICY } from './page-policy.ts';

/** What scripts that stand in the page say, in their order. Data that scripts read may stay. */
export function scriptsIn(page: Root): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  visit(page, 'element', (element) => {
    const { src, type } = element.properties;
    if (element.tagName !== 'script' || src !== undefined || /json/.test(String(type))) return;
    if (type !== undefined) throw new Error(`A script of type ${type} stands in a page: only plain ones can be put into a file.`);
    const [text] = element.children;
    found.push({ element, text: text?.type === 'text' ? text.value : '' });
  });
  return found;
}

/** Astro's own, for its islands; styles/page.css has it too. */
const ISLANDS = 'astro-island,astro-slot,astro-static-slot{display:contents}';

function sheetsWithin(page: Root): Element[] {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName !== 'style') return;
    const [text] = element.children;
    if (text?.type !== 'text' || text.value !== ISLANDS)
      throw new Error('A style sheet stands in a page; it belongs into a file.');
    found.push(element);
  });
  return found;
}

const nothing = (element: Element): Edit => ({ ...placeOf(element.position), text: '' });
const after = (element: Element, text: string): Edit => {
  const { end } = placeOf(element.position);
  return { start: end, end, text };
};

function charsetOf(page: Root): Element {
  let charset: Element | undefined;
  visit(page, 'element', (element) => {
    if (element.tagName === 'meta' && element.properties['charSet'] !== undefined) charset = element;
  });
  if (!charset) throw new Error('A page does not say its charset.');
  return charset;
}

/** base: where the site lies on its host. */
export const nothingInline = ({ base }: { base: string }): AstroIntegration => ({
  name: 'four-pixels-nothing-inline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const assets = join(fileURLToPath(dir), '_astro');
      const pages = pageFiles(dir).map((file) => {
        const html = readFileSync(file.path, 'utf8');
        const tree = parsed(html, true);
        return { ...file, html, tree, scripts: scriptsIn(tree) };
      });
      // One file for all pages; the first script of each is the one that must run before anything is drawn.
      const texts = new Set(pages.flatMap(({ scripts }) => scripts.map(({ text }) => text)));
      const { code = '' } = await minify([...texts].join(';\n'), { ecma: 2020, compress: { passes: 3 } });
      const start = lastingName('start', code, 'js');
      writeFileSync(join(assets, start), code);
      for (const { name, path, html, tree, scripts } of pages) {
        // Found from a folder too; the page for wrong addresses stands at any of them.
        const up = name === '404.html' ? base : '../'.repeat(name.split('/').length - 1) || './';
        const styles = hoistedStyles(tree);
        const sheet = lastingName('hoisted', styles.css, 'css');
        if (styles.css) writeFileSync(join(assets, sheet), styles.css);
        const [first] = sheetsOf(tree);
        if (!first) throw new Error(`${name} has no style sheet.`);
        const head = `<meta http-equiv="content-security-policy" content="${POLICY}"><script src="${up}_astro/${start}"></script>`;
        const edits = [
          ...styles.edits,
          ...[...scripts.map(({ element }) => element), ...sheetsWithin(tree)].map(nothing),
          after(charsetOf(tree), head),
          ...(styles.css ? [after(first, `<link rel="stylesheet" href="${base}_astro/${sheet}">`)] : []),
        ];
        writeFileSync(path, edited(html, edits));
      }
    },
  },
});
