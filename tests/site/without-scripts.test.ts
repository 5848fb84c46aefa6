/** Every page as it is built, to a reader without scripts: opened once, and asked everything that needs no more than that. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { selectorsOf } from '../../src/build/katex-sheet';
import { POST_NETWORK } from '../../src/quantities';
import { BOLD_MATH_GLYPHS, MATH_GLYPHS, TEXT_GLYPHS } from '../../src/styles/glyphs';
import { looseNumbers, marksIn, mistakes } from './marks';
import { base, chapters, dist, htmlOf, pages, sharedTab } from './support';

const tab = sharedTab({ javaScriptEnabled: false });

it.each(pages)('/%s as it is built: the post’s numbers, no character without a glyph, no stray comma', async (path) => {
  const page = tab();
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(base + path);
  const line = page.locator('.without-scripts');
  expect(await line.isVisible(), 'a line says what would be live').toBe(true);
  expect((await line.boundingBox())?.y, 'near the top').toBeLessThan(120);
  await numbersAreThePosts(page, path);
  expect(await unknownGlyphs(page)).toEqual({ text: '', math: '', bold: '' });
  expect(await rulesLost(page, path), 'rules of KaTeX that the page has no use for').toEqual([]);
  if (chapters.includes(path)) await linesBeginWell(page);
});

async function numbersAreThePosts(page: Page, path: string): Promise<void> {
  const marks = await marksIn(page);
  if (path === 'book/' || chapters.includes(path)) expect(marks.length).toBeGreaterThan(40);
  // Where formulas have live numbers, both trees have them.
  const formulas = await page.locator('main .katex-html [data-live]').count();
  expect(marks.some(({ math }) => math)).toBe(formulas > 0);
  expect(formulas > 0 || !['', 'relu/', 'sigmoid/', 'one-forward-pass/'].includes(path)).toBe(true);
  expect(mistakes(marks, POST_NETWORK)).toEqual([]);
  expect(await looseNumbers(page)).toEqual([]);
  expect(await page.locator('.katex-error, [style*="#cc0000"]').count()).toBe(0);
}

/** The characters of a page that its fonts do not hold. */
async function unknownGlyphs(page: Page): Promise<{ text: string; math: string; bold: string }> {
  const { text, math, bold } = await page.evaluate(() => {
    const found = { text: '', math: '', bold: '' };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: parent } = walker.currentNode as Text;
      if (parent?.closest('script, style, noscript, .katex-mathml')) continue;
      found[parent?.closest('.mathbf') ? 'bold' : parent?.closest('.katex-html') ? 'math' : 'text'] += data;
    }
    return found;
  });
  const missing = (shown: string, glyphs: string) =>
    [...new Set(shown)].filter((one) => !/[\s\u200b]/.test(one) && !glyphs.includes(one)).join('');
  return { text: missing(text, TEXT_GLYPHS), math: missing(math, MATH_GLYPHS), bold: missing(bold, BOLD_MATH_GLYPHS) };
}

const KATEX = readFileSync(join(import.meta.dirname, '../../node_modules/katex/dist/katex.min.css'), 'utf8');

/** The selectors of KaTeX's own sheet that match on the page and that its sheet has lost. */
function rulesLost(page: Page, path: string): Promise<string[]> {
  const sheet = /<link rel="stylesheet" href="[^"]*\/(site[^"/]+)">/.exec(htmlOf(path))?.[1] ?? 'none';
  const kept = selectorsOf(readFileSync(join(dist, '_astro', sheet), 'utf8'));
  const lost = [...selectorsOf(KATEX)].filter((one) => !kept.has(one)).map((one) => one.replace(/:(before|after)\b/g, ''));
  expect(lost.length).toBeGreaterThan(200);
  return page.evaluate((all) => all.filter((one) => document.querySelector(one)), lost);
}

/** No line begins with the punctuation that belongs behind the formula or the number before it, at any width. */
async function linesBeginWell(page: Page): Promise<void> {
  for (const width of [320, 360, 390, 412, 414, 768, 1024, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await strays(page), `${width}`).toEqual([]);
    // The parts of a formula break nowhere within themselves.
    const parts = await page.locator('main .katex-base').evaluateAll((all) => all.map((one) => getComputedStyle(one).whiteSpace));
    expect(new Set(parts), `${width}`).toEqual(new Set(['nowrap']));
  }
}

/** Punctuation at the beginning of a line, with the words around it. */
const strays = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement as Element;
      if (!/^[.,;:!?%)\]”’…]/.test(text.data) || parent.closest('.katex, svg, script, [popover]') || !parent.checkVisibility())
        continue;
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      const place = range.getBoundingClientRect();
      const block = parent.closest('p, li, td, th, dd, h2, h3, div') as Element;
      // A cell that holds a question mark, or what was left out, begins with it.
      if (block.textContent?.trim() === text.data.trim()) continue;
      const edge = block.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(block).paddingLeft);
      if (place.width > 0 && place.left < edge + 1) found.push(`${block.textContent?.slice(0, 60)} … ${text.data.slice(0, 20)}`);
    }
    return found;
  });
