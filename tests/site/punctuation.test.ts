/** No line begins with the punctuation that belongs behind the formula or the number before it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { base, chapters, sharedTab } from './support';

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

const tab = sharedTab({ javaScriptEnabled: false });

it.each(chapters)('/%s: no line begins with a comma or a full stop, at any width', async (path) => {
  const page = tab();
  await page.goto(base + path);
  for (const width of [320, 360, 390, 412, 414, 768, 1024, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await strays(page), `${width}`).toEqual([]);
    // The parts of a formula break nowhere within themselves.
    const parts = await page.locator('main .katex-base').evaluateAll((all) => all.map((one) => getComputedStyle(one).whiteSpace));
    expect(new Set(parts), `${width}`).toEqual(new Set(['nowrap']));
  }
});
