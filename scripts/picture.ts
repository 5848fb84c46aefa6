/**
 * Draws the picture that links to the site are shown with, public/picture.png, from the site's own drawing of the network.
 * Run once after the drawing has changed: `npm run build`, then `npx node scripts/picture.ts`. Optionally the folder that
 * was built to is named.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { EXIT, visit } from 'unist-util-visit';
import { parsed, placeOf } from '../src/book/edit-html.ts';
import { sheetsOf } from '../src/build/one-sheet.ts';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const dist = process.argv[2] ?? join(root, 'dist');
const cover = readFileSync(join(dist, 'index.html'), 'utf8');

function drawingOf(html: string): string {
  let drawing: string | undefined;
  visit(parsed(html, true), 'element', (element) => {
    if (element.tagName !== 'svg' || ![element.properties.className].flat().includes('lying')) return undefined;
    const { start, end } = placeOf(element.position);
    drawing = html.slice(start, end);
    return EXIT;
  });
  if (drawing === undefined) throw new Error('The drawing of the network is not in index.html.');
  return drawing;
}
const drawing = drawingOf(cover);

/** The site's own style sheets, with their fonts written into them: a page without an address fetches nothing. */
const styles = sheetsOf(parsed(cover, true))
  .map(({ properties }) => readFileSync(join(dist, '_astro', basename(String(properties.href))), 'utf8'))
  .join('\n')
  .replaceAll('font-display:optional', 'font-display:block')
  .replace(/url\(["']?(?:[^"')]*\/)?([^"')/]+\.woff2)["']?\)/g, (_, file: string) => {
    const font = readFileSync(join(dist, '_astro', file)).toString('base64');
    return `url(data:font/woff2;base64,${font})`;
  });

const card = `
<style>${styles}</style>
<style>
  body { width: 1200px; height: 630px; padding: 44px 60px 0; overflow: hidden }
  .title { display: flex; align-items: center; gap: 26px; margin: 0 0 10px }
  h1 { font-size: 76px; line-height: 1; margin: 0 }
  p { font: 400 28px/1.3 var(--serif); color: var(--quiet); margin: 0; text-wrap: balance }
  .mark { width: 62px; height: 62px; flex: none }
  .drawing { container: network / inline-size; width: 1080px }
</style>
<div class="title">
  <svg class="mark" viewBox="0 0 4 4"><path d="M0 0h1.9v1.9H0z" class="p1"/><path d="M2.1 0H4v1.9H2.1z" class="p2"/><path d="M0 2.1h1.9V4H0z" class="p3"/><path d="M2.1 2.1H4V4H2.1z" class="p4"/></svg>
  <div><h1>Four Pixels</h1><p>A neural network so small that you can check every number in it.</p></div>
</div>
<div class="drawing">${drawing}</div>`;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
await page.setContent(card);
await page.evaluate(() => document.fonts.ready);
await page.waitForTimeout(300);
await page.screenshot({ path: join(root, 'public/picture.png') });
await browser.close();
