/** Nothing jumps: not while a page loads, and not while a number is dragged. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { drag, goto, handle, pages, settled, sharedTab } from './support';

/**
 * Keeps, from before a page begins, what shifts in it: the layout shifts outside of formulas, where a late font may move a
 * number by a pixel, and outside of the times in which a font was on its way to a page that was drawn already (from when it
 * was asked for until two frames after it came). A busy machine makes such times, and they say nothing of the page.
 */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    type Shift = PerformanceEntry & { sources: { node?: Node | null }[] };
    const elementOf = (node?: Node | null) => (node instanceof Element ? node : node?.parentElement);
    const shifts: { at: number; of: string }[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const { sources, startTime } of entries as Shift[])
        for (const element of sources.map(({ node }) => elementOf(node)))
          if (!element?.closest('.katex'))
            shifts.push({
              at: startTime,
              of: `${element?.tagName}.${element?.className} ${element?.textContent?.slice(0, 40)}`,
            });
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });

    const waits: { from: number; to: number }[] = [];
    document.fonts.addEventListener('loading', () => waits.push({ from: performance.now(), to: Number.POSITIVE_INFINITY }));
    document.fonts.addEventListener('loadingdone', () => {
      const [wait] = waits.slice(-1);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (wait) wait.to = performance.now();
        }),
      );
    });
    Object.assign(window, {
      shiftsSoFar: () => {
        keep(observer.takeRecords());
        return shifts.filter(({ at }) => !waits.some(({ from, to }) => from <= at && at <= to)).map(({ of }) => of);
      },
      fontsWereLate: () => {
        const [drawn] = performance.getEntriesByName('first-contentful-paint');
        return !drawn || waits.some(({ to }) => to > drawn.startTime);
      },
    });
  });

type Watched = Window & { shiftsSoFar: () => string[]; fontsWereLate: () => boolean };

/** What has shifted once all that a page loads by itself, fonts too, has come and been drawn. */
async function shiftsOnLoad(page: Page): Promise<string[]> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await settled(page);
  return page.evaluate(() => (window as unknown as Watched).shiftsSoFar());
}

/**
 * Opens a page and returns what has shifted. Where a font came late it opens it again: what shifts while it comes is left
 * out, and a line may be set anew in a face that has come meanwhile.
 */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  for (let attempt = 1; ; attempt++) {
    await goto(page, path);
    const shifts = await shiftsOnLoad(page);
    const late = await page.evaluate(() => (window as unknown as Watched).fontsWereLate());
    if (attempt === ATTEMPTS || !late) return shifts;
  }
}
const ATTEMPTS = 6;

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
