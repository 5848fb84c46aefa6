/** Nothing jumps: not while a page loads, and not while a number is dragged. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { drag, goto, handle, pages, settled, sharedTab } from './support';

/** Keeps, from before a page begins, what shifts in it: the layout shifts outside of formulas, where a late font may move a number by a pixel. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const elementOf = (node?: Node | null) => (node instanceof Element ? node : node?.parentElement);
    const shifts: string[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as (PerformanceEntry & { sources: { node?: Node | null }[] })[])
        for (const element of sources.map(({ node }) => elementOf(node)))
          if (!element?.closest('.katex'))
            shifts.push(`${element?.tagName}.${element?.className} ${element?.textContent?.slice(0, 40)}`);
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      shiftsSoFar: () => {
        keep(observer.takeRecords());
        return shifts;
      },
    });
  });

/** Whether a font came only after the page was first drawn, or so shortly before that it may have been set later. */
const fontsWereLate = (page: Page, shortly: number) =>
  page.evaluate((ms) => {
    const [drawn] = performance.getEntriesByName('first-contentful-paint');
    const fonts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
      name.endsWith('.woff2'),
    );
    return !drawn || fonts.some(({ responseEnd }) => responseEnd + ms > drawn.startTime);
  }, shortly);

/** What has shifted once all that a page loads by itself, fonts too, has come and been drawn. */
async function shiftsOnLoad(page: Page): Promise<string[]> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await settled(page);
  return page.evaluate(() => (window as unknown as { shiftsSoFar: () => string[] }).shiftsSoFar());
}

/**
 * Opens a page and returns what has shifted. Where a busy machine brought a font late it opens it again: such a visit says
 * nothing, neither of what shifts nor, later, of a line that is set anew in a face that has come meanwhile.
 */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    await goto(page, path);
    const shifts = await shiftsOnLoad(page);
    if (attempt === ATTEMPTS || !(await fontsWereLate(page, shifts.length > 0 ? SHORTLY_MS : 0))) return shifts;
  }
}
const ATTEMPTS = 6;
const SHORTLY_MS = 250;

/** Where everything stands that is no number: blocks of text, equations' boxes, the companion's parts. */
const places = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'h1, h2, p, li, .equation, .note, .figure, .pixel-pad *, .companion, .network-map, .sums tr, footer',
      ),
    ]
      // What is far from the window on the book's page is not laid out, and stands nowhere yet.
      .filter((one) => !one.matches('.num, .value-slider *') && one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return `${one.tagName}.${one.id || one.getAttribute('class')} ${[x, y + scrollY, width, height].map(Math.round)}`;
      }),
  );

const tab = sharedTab();
beforeAll(() => watchShifts(tab()));

it.each(pages.flatMap((path) => [1360, 390].map((width) => ({ path, width }))))(
  'nothing jumps on load or during a drag, /$path, $width wide',
  async ({ path, width }) => {
    const page = tab();
    await page.setViewportSize({ width, height: 900 });
    expect(await shiftsOf(page, path)).toEqual([]);
    for (const id of ['x[1]', 'x[2]', 'W1[1][2]', 'W2[2]', 'b1[0]', 'b2']) {
      const target = handle(page, id);
      if ((await target.count()) === 0) continue;
      await target.scrollIntoViewIfNeeded();
      const before = await places(page);
      await drag(page, target, 200, { release: false, moves: 2 });
      await settled(page);
      expect(await places(page), `${id} up`).toEqual(before);
      await page.mouse.move(20, 300, { steps: 2 });
      await settled(page);
      expect(await places(page), `${id} down`).toEqual(before);
      await page.mouse.up();
    }
  },
);
