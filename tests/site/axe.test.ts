/** Use by everybody, as far as a machine can tell: axe finds nothing, light and dark, wide and narrow; nothing scrolls sideways. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axe, drawn, goto, handle, leave, open, pages, sharedTab, visitor } from './support';

/** The rules whose verdict depends on looks: what the others look at stays as it is with another width, and sizes stay in the dark. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
const BY_LOOKS = [...BY_COLOUR, 'scrollable-region-focusable', 'target-size'];

/** Each with the widths that are looked at in it. */
const TABS = [
  { tab: sharedTab(), widths: [1360] },
  { tab: sharedTab({ hasTouch: true }), widths: [390, 320] },
];

/** All of a page laid out: axe scrolls about, and what is laid out while it looks moves under its hands. */
async function layOut(page: Page): Promise<void> {
  await page.addStyleTag({ content: '*{content-visibility:visible!important}' });
  await page.evaluate(() => {
    dispatchEvent(new Event('resize'));
    return document.fonts.ready.then(() => {});
  });
  await drawn(page);
}

it.each(pages)('/%s: axe finds nothing and nothing scrolls sideways, light and dark, wide and narrow', async (path) => {
  for (const { tab, widths } of TABS) {
    const page = tab();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: widths[0] as number, height: 900 });
    await goto(page, path);
    for (const width of widths)
      for (const colorScheme of ['light', 'dark'] as const) {
        const setting = `${width} ${colorScheme}`;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await (path === 'book/' ? layOut(page) : drawn(page));
        // What is in the book is looked at chapter by chapter already; its whole takes long.
        if (path !== 'book/' || ['1360 light', '390 dark'].includes(setting)) {
          const rules = colorScheme === 'light' || path === 'book/' ? BY_LOOKS : BY_COLOUR;
          expect(await axe(page, setting === '1360 light' ? undefined : rules), setting).toEqual([]);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth), setting).toBeLessThanOrEqual(width);
      }
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
