/** Use by everybody, as far as a machine can tell: axe finds nothing, light and dark, wide and narrow; nothing scrolls sideways. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, chapters, drawn, dress, goto, handle, leave, open, pages, sharedTab, visitor } from './support';

/** The rules whose verdict depends on looks: what the others look at stays as it is with another width, and sizes stay in the dark. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
const BY_SIZE = ['scrollable-region-focusable', 'target-size'];

/** Each with what is looked at in it, and by which rules (else by all): the colours of a phone are the same on a narrower one, and there is least room there. */
const TABS = [
  {
    tab: sharedTab(),
    settings: [
      { width: 1360, colorScheme: 'light', rules: undefined },
      { width: 1360, colorScheme: 'dark', rules: BY_COLOUR },
    ],
  },
  {
    tab: sharedTab({ hasTouch: true, isMobile: true }),
    settings: [
      { width: 390, colorScheme: 'light', rules: BY_COLOUR },
      { width: 390, colorScheme: 'dark', rules: BY_COLOUR },
      { width: 320, colorScheme: 'light', rules: BY_SIZE },
    ],
  },
] as const;

/** The controls that stand by themselves and are smaller than this many pixels, with their sizes. */
const smallControls = (page: Page, least: number) =>
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

/** Every control of a chapter has its size, those of the inspector and of the companion's sheet too. */
async function controlsAreLarge(page: Page, path: string, touch: boolean): Promise<void> {
  // The slide of Sigmoid has no number in a text; a finger has the companion there.
  const opener =
    path === 'sigmoid/'
      ? page.getByRole('button', { name: /^pixel 1/ })
      : page.locator('main [data-handle]:not(input, [data-own-press] *):visible').first();
  if (path !== 'sigmoid/' || !touch) {
    await opener.click();
    await page.getByRole('dialog').waitFor();
  }
  expect(await smallControls(page, touch ? 44 : 24), touch ? 'touch' : 'mouse').toEqual([]);
  if (!touch) return;
  await page.locator('.companion-bar').click();
  await page
    .locator('.companion')
    .getByRole('button', { name: /^neuron 1/ })
    .click();
  expect(await smallControls(page, 44), 'the companion').toEqual([]);
}

/** All of a page laid out: axe scrolls about, and what is laid out while it looks moves under its hands. */
async function layOut(page: Page): Promise<void> {
  await dress(page, '*{content-visibility:visible!important}');
  await page.evaluate(() => {
    dispatchEvent(new Event('resize'));
    return document.fonts.ready.then(() => {});
  });
  await drawn(page);
}

it.each(pages)('/%s: axe finds nothing and nothing scrolls sideways, light and dark, wide and narrow', async (path) => {
  // What is in the book is looked at chapter by chapter already, and whether it scrolls with its equations; its whole takes long.
  const whole = path === 'book/';
  for (const { tab, settings } of whole ? TABS.slice(0, 1) : TABS) {
    const page = tab();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: settings[0].width, height: 900 });
    await goto(page, path);
    for (const { width, colorScheme, rules } of whole ? settings.slice(0, 1) : settings) {
      const setting = `${width} ${colorScheme}`;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await (whole ? layOut(page) : drawn(page));
      expect(await axe(page, rules), setting).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), setting).toBeLessThanOrEqual(width);
    }
    if (chapters.includes(path)) await controlsAreLarge(page, path, tab !== TABS[0].tab);
  }
});

it('axe finds nothing in the open controls, of one number and of many', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  await handle(page, 'W1[0][1]').click();
  await page.getByRole('dialog').getByRole('spinbutton').fill('abc');
  await drawn(page);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^neuron 2:/ }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'differs from the post' }).click();
  await page.getByRole('dialog', { name: 'differ from the post' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.locator('main [data-live="z1[0]"]:not(math *, [data-handle]):visible').first().click();
  await page.getByRole('dialog', { name: 'weighted sum of neuron 1' }).waitFor();
  expect(await axe(page)).toEqual([]);
  await leave(context);
});
