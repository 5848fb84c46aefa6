/** Nothing jumps: not while a page loads, and not while a number is dragged. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { drag, drawn, goto, handle, pages, settled, sharedTab } from './support';

/**
 * Keeps, from before a page begins, what shifts in it outside of formulas (where a late font may move a number by a pixel),
 * and whether a font was on its way then: from when it was asked for until two frames after it came.
 */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    type Entry = PerformanceEntry & { sources: { node?: Node | null }[] };
    const elementOf = (node?: Node | null) => (node instanceof Element ? node : node?.parentElement);
    const shifts: { at: number; of: string }[] = [];
    const keep = (entries: PerformanceEntryList) => {
      for (const { sources, startTime: at } of entries as Entry[])
        for (const element of sources.map(({ node }) => elementOf(node)))
          if (!element?.closest('.katex'))
            shifts.push({ at, of: `${element?.tagName}.${element?.className} ${element?.textContent?.slice(0, 40)}` });
    };
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });

    const waits: { from: number; to: number }[] = [];
    document.fonts.addEventListener('loading', () => waits.push({ from: performance.now(), to: Number.POSITIVE_INFINITY }));
    document.fonts.addEventListener('loadingdone', () => {
      const wait = waits.at(-1);
      const end = () => wait && Object.assign(wait, { to: performance.now() });
      requestAnimationFrame(() => requestAnimationFrame(end));
    });
    Object.assign(window, {
      shiftsSoFar: () => {
        keep(observer.takeRecords());
        return shifts.map(({ at, of }) => ({ of, byFont: waits.some(({ from, to }) => from <= at && at <= to) }));
      },
    });
  });

/** What has shifted, and whether a font may have done it. */
type Shift = { of: string; byFont: boolean };

/** Whether a font came only after the page was first drawn: then what was written without it moves when it comes. */
const fontsWereLate = (page: Page) =>
  page.evaluate(() => {
    const [drawn] = performance.getEntriesByName('first-contentful-paint');
    const fonts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
      name.endsWith('.woff2'),
    );
    return !drawn || fonts.some(({ responseEnd }) => responseEnd > drawn.startTime);
  });

/** What has shifted once all that a page loads by itself, fonts too, has come and been drawn. */
async function shiftsOnLoad(page: Page): Promise<Shift[]> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await settled(page);
  return page.evaluate(() => (window as unknown as { shiftsSoFar: () => Shift[] }).shiftsSoFar());
}

/**
 * Opens a page and returns what has shifted. What shifts while a font is on its way may be the font's doing, which a busy
 * machine sets late though it came in time: the page is opened again, and a jump of its own shows every time. So it is where
 * a font came late, since later a line may be set anew in it; such a visit proves no jump.
 */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  let steady = false;
  let found: Shift[] = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    await goto(page, path);
    const shifts = await shiftsOnLoad(page);
    if (shifts.some(({ byFont }) => !byFont)) return shifts.map(({ of }) => of);
    steady ||= shifts.length === 0;
    if (await fontsWereLate(page)) continue;
    if (steady) return [];
    found = shifts;
  }
  return steady ? [] : found.map(({ of }) => of);
}
const ATTEMPTS = 10;

/** Has the page keep where everything stands that is no number: blocks of text, equations' boxes, the companion's parts. */
const keepPlaces = (page: Page) =>
  page.addInitScript(() => {
    const places = () =>
      [
        ...document.querySelectorAll(
          'h1, h2, p:not(.visually-hidden), li, .equation, .note, .figure, .pixel-pad *, .companion, .network-map, .sums tr, footer',
        ),
      ]
        // What is far from the window on the book's page is not laid out, and stands nowhere yet.
        .filter((one) => !one.matches('.num, .value-slider *') && one.checkVisibility({ contentVisibilityAuto: true }))
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return `${one.tagName}.${one.id || one.getAttribute('class')?.replace(/ ?\bh-\d+/, '')} ${[x, y + scrollY, width, height].map(Math.round)}`;
        });
    let kept: string[] = [];
    Object.assign(window, {
      keepPlaces: () => {
        kept = places();
        return kept.length;
      },
      // Compared there: to hand thousands of places over takes longer than to find them.
      moved: () => {
        const now = places();
        return [...kept.filter((place, n) => place !== now[n]), ...now.slice(kept.length)];
      },
    });
  });
type Keeping = { keepPlaces: () => number; moved: () => string[] };
const moved = (page: Page) => page.evaluate(() => (window as unknown as Keeping).moved());

const tab = sharedTab();
beforeAll(async () => {
  await watchShifts(tab());
  await keepPlaces(tab());
});

it.each(pages.flatMap((path) => [1360, 390].map((width) => ({ path, width }))))(
  'nothing jumps on load or during a drag, /$path, $width wide',
  async ({ path, width }) => {
    const page = tab();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: null });
    expect(await shiftsOf(page, path)).toEqual([]);
    // What travels to another place is not pressed on its way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // The book's chapters have been asked by themselves. Where there is least room, more is dragged.
    const ids = path === 'book/' ? ['x[1]', 'b1[0]'] : ['x[1]', 'W1[1][2]', 'b2', ...(width < 640 ? ['W2[2]', 'b1[0]'] : [])];
    for (const id of ids) {
      const target = handle(page, id);
      if ((await target.count()) === 0) continue;
      await target.scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => (window as unknown as Keeping).keepPlaces())).toBeGreaterThan(5);
      const number = await target.textContent();
      await drag(page, target, 200, { release: false, moves: 1 });
      await settled(page);
      expect(await target.textContent(), id).not.toBe(number);
      expect(await moved(page), `${id} up`).toEqual([]);
      await page.mouse.move(20, 300);
      await settled(page);
      expect(await moved(page), `${id} down`).toEqual([]);
      await page.mouse.up();
    }
  },
);

it.each(['one-forward-pass/', 'relu/', 'sigmoid/', 'the-weighted-sum/'])(
  'an answer, a refused guess and a solution move nothing that stands below, /%s',
  async (path) => {
    const page = tab();
    for (const width of [1360, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await goto(page, path);
      for (const card of await page.locator('main .exercise').all()) {
        await card.scrollIntoViewIfNeeded();
        const height = () => card.evaluate((one) => one.getBoundingClientRect().height);
        const controls = card.locator('.exercise-controls');
        // Hints take the room that they need, as they are asked for; what comes after them takes none.
        const hint = controls.getByRole('button', { name: /hint$/i });
        for (let asked = 1; (await hint.count()) > 0; asked++) {
          await hint.click();
          await expect.poll(() => controls.locator('.hints p').count()).toBe(asked);
        }
        const before = await height();
        const field = controls.locator('input[type="text"]').first();
        if (await field.count()) {
          await field.fill('abc');
          await field.press('Enter');
          await expect.poll(() => controls.innerText()).toContain('is no number');
          expect(Math.abs((await height()) - before), `${width} abc`).toBeLessThan(1);
        }
        // A choice, or a guess that holds nothing; else what shows the solution.
        const isQuestion = (await card.locator('.said').count()) > 0;
        const press = isQuestion ? controls.locator('.button') : controls.getByRole('button', { name: /^Show/ });
        await press.first().click();
        await expect
          .poll(() => card.evaluate((one) => one.matches('[data-answered]') || one.querySelector('.trouble') !== null))
          .toBe(true);
        await drawn(page);
        expect(Math.abs((await height()) - before), `${width} ${await card.innerText()}`).toBeLessThan(1);
      }
    }
  },
);
