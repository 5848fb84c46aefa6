/** What can be checked of a page's looks: sizes of controls, glyphs, print, motion. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BOLD_MATH_GLYPHS, MATH_GLYPHS, TEXT_GLYPHS } from '../../src/styles/glyphs';
import { base, chapters, dist, drag, goto, handle, htmlOf, leave, open, pages, visitor } from './support';

it('every standalone control is at least 24 px, and 44 px on touch', async () => {
  const smallOnes = (page: Page, least: number) =>
    page.evaluate((limit) => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button:not(.inline), summary, .value-slider:not(.bare) input, input[type="text"], .turn a, .brand',
      );
      return [...controls]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && Math.min(box.height, box.width) < limit - 0.5)
        .map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }, least);
  for (const touch of [false, true]) {
    const context = await visitor(touch ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } : {});
    const page = await context.newPage();
    for (const path of chapters) {
      await goto(page, path);
      if (path !== 'sigmoid/') await page.locator('main [data-handle]:not(input):visible').first().click();
      else if (!touch) await page.getByRole('button', { name: /^pixel 1/ }).click();
      await expect.poll(() => page.getByRole('dialog').count(), { message: path }).toBe(path === 'sigmoid/' && touch ? 0 : 1);
      expect(await smallOnes(page, touch ? 44 : 24), `${path} ${touch ? 'touch' : 'mouse'}`).toEqual([]);
      if (touch) {
        await page.locator('.companion-bar').click();
        await page
          .locator('.companion')
          .getByRole('button', { name: /^neuron 1/ })
          .click();
        expect(await smallOnes(page, 44), `${path}, the companion`).toEqual([]);
      }
    }
    await leave(context);
  }
});

it('the fonts hold every character that a page shows', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(base + path);
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
    expect(missing(text, TEXT_GLYPHS), `${path} text`).toBe('');
    expect(missing(math, MATH_GLYPHS), `${path} maths`).toBe('');
    expect(missing(bold, BOLD_MATH_GLYPHS), `${path} bold maths`).toBe('');
  }
  await leave(context);
});

it('every size and face that a formula uses has its rule', () => {
  const css = readdirSync(join(dist, '_astro'))
    .filter((file) => /^site\..*\.css$/.test(file))
    .map((file) => readFileSync(join(dist, '_astro', file), 'utf8'));
  const used = new Set(
    pages.flatMap((path) =>
      [...htmlOf(path).matchAll(/reset-size\d+ size\d+|math(?:sf|tt|cal|frak|scr)\b/g)].map(([name]) => name),
    ),
  );
  expect(used.size).toBeGreaterThan(1);
  for (const name of used) for (const sheet of css) expect(sheet, name).toContain(name.replace(' ', '.'));
});

it('a page has one main with one h1, and its headings have ids', () => {
  for (const path of pages) {
    const html = htmlOf(path);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html.match(/<h2(?![^>]* id=)[^>]*>/g) ?? []).toHaveLength(0);
  }
});

it('on paper there are equations and no controls', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/?b1=0.6,-0.3,0.7');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.site-header, .equation-stop, .prose-slider input, .companion-bar').locator('visible=true').count(),
  ).toBe(0);
  expect(await page.locator('.equation').locator('visible=true').count()).toBeGreaterThan(5);
  expect(await page.locator('main [data-live="z1[0]"]:not(math *)').locator('visible=true').first().textContent()).toBe('0.79');
  await leave(context);
});

it('with reduced motion nothing is animated, in the middle of a drag too', async () => {
  const context = await visitor({ reducedMotion: 'reduce' });
  const page = await open(context, 'the-weighted-sum/');
  await drag(page, handle(page, 'W1[0][1]'), 30, { release: false });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.mouse.up();
  await leave(context);
});
