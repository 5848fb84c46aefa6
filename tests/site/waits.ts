/** When to look at a page: what is waited for before anything is asked of it. */
import type { Page } from 'playwright-core';

export const live = (page: Page) => page.waitForSelector('html[data-live-page]', { state: 'attached' });

/**
 * Waits until everything has followed the last change: every mark, on screen or not, and every island, all of which wake
 * when the numbers are no longer the ones that the page was built with, but for those that could not be had.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.documentElement;
    const asleep =
      root.hasAttribute('data-numbers-changed') && document.querySelector('astro-island[ssr]:not([data-missing])') !== null;
    return root.hasAttribute('data-live-page') && !root.hasAttribute('data-stale') && !asleep;
  });
  await drawn(page);
}

/** Waits until the address, the tab and the device's memory hold the last change. */
export const written = (page: Page) => page.waitForSelector('html[data-live-page]:not([data-unwritten])', { state: 'attached' });

/** Lets what has begun be drawn: components that redraw, what they do once drawn, and presses that a waking one repeats. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
  });
