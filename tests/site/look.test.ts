/** What can be checked of a page's looks: sizes of controls, glyphs, print, motion. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { base, dist, drag, goto, handle, handNear, htmlOf, leave, open, pages, visitor } from './support';

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

it('on paper no field, slider or companion is left, and words of buttons that belong to a sentence stay', async () => {
  const context = await visitor();
  const page = await open(context, 'sigmoid/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main input, main select, .companion').locator('visible=true').count()).toBe(0);
  await goto(page, 'the-training-loop/');
  expect(await page.locator('main .to-step').locator('visible=true').count()).toBe(2);
  expect(await page.locator('.companion, main .value-slider').locator('visible=true').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.runner') as Element).printColorAdjust)).toBe(
    'exact',
  );
  await leave(context);
});

/** What a property comes to, of the first that a selector finds. */
const looksOf = (page: Page) => (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

it('who asks for colours of their own, or more contrast, sees what is chosen, what is filled and where the focus is', async () => {
  const context = await visitor({ forcedColors: 'active' });
  const page = await open(context, 'the-training-loop/');
  await handNear(page);
  const look = looksOf(page);
  await expect.poll(() => look('.runner', 'forced-color-adjust')).toBe('none');
  expect(await look('.lanes-lines', 'background-image')).toContain('gradient');
  expect(await look('.value-slider', '--role')).toBe('Highlight');
  expect(await look('.one-of [aria-pressed="true"]', 'background-color')).not.toBe(
    await look('.one-of [aria-pressed="false"]', 'background-color'),
  );
  expect(await look('.companion .edge path', 'stroke')).toBe(await look('.companion', 'color'));
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  expect(await look('.companion .edge path', 'stroke')).toBe(await look('body', 'color'));
  expect(await look('.lead', 'color')).toBe(await look('body', 'color'));
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(await look('.lead', 'color')).not.toBe(await look('body', 'color'));
  await leave(context);
});

it('more contrast leaves digits on bars and tiles as they are; forced colours tell a ring from its rest, and a corner from the others', async () => {
  const context = await visitor({ contrast: 'more' });
  const page = await open(context, 'the-output-sum/');
  await handNear(page);
  const look = looksOf(page);
  const digits = ['.four-terms .bar > .num', '.four-terms [data-cell="x[0]"] .num'];
  const ink = await look('body', 'color');
  await expect.poll(() => look('.four-terms .terms-axis', 'color')).toBe(ink);
  const seen = await Promise.all(digits.map((one) => look(one, 'color')));
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(await Promise.all(digits.map((one) => look(one, 'color')))).toEqual(seen);
  await page.emulateMedia({ forcedColors: 'active' });
  await goto(page, 'the-architecture/');
  await expect.poll(() => look('.map-table .answer-track', 'stroke-dasharray')).not.toBe('none');
  expect(await look('.map-table .corner .this', 'fill')).not.toBe(await look('.map-table .corner rect:not(.this)', 'fill'));
  await leave(context);
});

it('without scripts a stage covers the companion, and no button is left that does nothing', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['relu/', 'sigmoid/', 'one-forward-pass/']) {
    await page.goto(base + path);
    const stage = page.locator('.stage').first();
    await stage.evaluate((one) => scrollTo({ top: one.getBoundingClientRect().top + scrollY - 80, behavior: 'instant' }));
    const covered = await stage.evaluate((one) => {
      const { left, right, top } = (document.querySelector('.companion-sheet') as Element).getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, top + 40);
      return one.contains(there) && getComputedStyle(one).backgroundColor === getComputedStyle(document.body).backgroundColor;
    });
    expect(covered, path).toBe(true);
  }
  await page.goto(`${base}relu/`);
  expect(await page.locator('.stage button').locator('visible=true').count()).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${base}one-forward-pass/`);
  expect(await page.locator('.still-picture').locator('visible=true').count()).toBe(5);
  expect(await page.locator('.one-pass button').locator('visible=true').count()).toBe(0);
  await leave(context);
});

it('on paper the pass is its five stills, and the network has all of its numbers', async () => {
  const context = await visitor({ viewport: { width: 665, height: 900 } });
  const page = await open(context, 'one-forward-pass/?b2=1');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.still-picture').locator('visible=true').count()).toBe(5);
  expect(await page.locator('.one-pass button').locator('visible=true').count()).toBe(0);
  expect(await page.locator('.still-picture [data-live="z2"]').locator('visible=true').textContent()).toBe('2.089');
  await goto(page, '');
  expect(await page.locator('.cover-start').isVisible()).toBe(false);
  expect(await page.locator('.whole-network [data-live^="W1"]').locator('visible=true').count()).toBe(12);
  await leave(context);
});

it('no text is smaller than 11 px on a phone, no field smaller than 16, and nothing unseen takes a tap', async () => {
  const context = await visitor({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const path of ['the-weighted-sum/', 'sigmoid/', 'backpropagation/', 'the-update/', 'the-training-loop/']) {
    await goto(page, path);
    await page.locator('.companion-bar').click();
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 740 });
      const found = await page.evaluate(() => {
        const seen = (one: Element | null | undefined): one is Element =>
          one?.checkVisibility({ visibilityProperty: true }) ?? false;
        const small: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data, parentElement: one } = walker.currentNode as Text;
          // KaTeX's own struts hold an empty character of one pixel.
          if (!/[^\s\u200b]/.test(data) || !seen(one) || one.closest('.katex-mathml, .visually-hidden, script, style')) continue;
          const drawing = one.closest('svg');
          const scale = drawing?.viewBox.baseVal.width
            ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
            : 1;
          const size = Number.parseFloat(getComputedStyle(one).fontSize) * scale;
          if (size < 10.95) small.push(`${data} ${size}`);
        }
        const fields = [...document.querySelectorAll('main :is(input:not([type="range"], [type="radio"]), select)')]
          .filter((one) => seen(one) && Number.parseFloat(getComputedStyle(one).fontSize) < 16)
          .map(({ outerHTML }) => outerHTML);
        const unseen = [...document.querySelectorAll('.anchor, .equation-stop')]
          .filter((one) => seen(one) && getComputedStyle(one).opacity === '0' && getComputedStyle(one).pointerEvents !== 'none')
          .map(({ outerHTML }) => outerHTML);
        return { small, fields, unseen };
      });
      expect(found, `${path} ${width}`).toEqual({ small: [], fields: [], unseen: [] });
    }
  }
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
