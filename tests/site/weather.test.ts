/** What can't be had: scripts, sheets, the network. The prose and the numbers stay, and what is missing says so. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve';
import { fromQuery } from '../../src/state/link';
import { marksIn, mistakes } from './marks';
import { base, chapters, dist, drag, drawn, handle, htmlOf, leave, live, open, pages, shown, visitor } from './support';

const assets = join(dist, '_astro');
const text = new Map(
  readdirSync(assets)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => [file, readFileSync(join(assets, file), 'utf8')]),
);
const names = (within: string) => [...new Set(within.match(/[\w.-]+\.[\w-]{8}\.(?:js|css)\b/g))].filter((name) => text.has(name));
/** Everything that a page may fetch. */
function filesOf(page: string): Set<string> {
  const met = new Set<string>();
  const add = (within: string): void => {
    for (const name of names(within)) if (!met.has(name)) add(text.get(met.add(name) && name) as string);
  };
  add(htmlOf(page));
  return met;
}
const used = pages
  .filter((page) => page !== 'book/')
  .map((page) => ({ page, files: filesOf(page) }))
  // On pages with numbers to take in hand, where one of them needs it.
  .sort((a, b) => Number(chapters.includes(b.page)) - Number(chapters.includes(a.page)) || a.files.size - b.files.size);

/** Each script and each sheet with the lightest chapter or page that may need it. */
const refusals = [...text.keys()].flatMap((file) => {
  const page = used.find(({ files }) => files.has(file))?.page;
  return page === undefined ? [] : [{ file, page }];
});
/** All of them take minutes (NIGHTLY=1); otherwise one of each kind. */
const KINDS = /^(start|four-pixels|LivePage|Announcer|in-hand|PortraitsAndRulers|hoisted)\./;
const asked = process.env['NIGHTLY']
  ? refusals
  : [...new Map(refusals.map((one) => [one.file.split('.')[0], one])).values()].filter(({ file }) => KINDS.test(file));

/** Does what a reader does, as far as the page lets them. */
async function poke(page: Page): Promise<void> {
  const number = page.locator('main [data-handle]:not(input):visible').first();
  if ((await number.count()) > 0 && (await page.locator('html[data-live-page]').count()) > 0) {
    await drag(page, number, 60);
    await number.dispatchEvent('click');
    // What can't be had is asked for twice.
    await page.waitForFunction(
      () =>
        document.documentElement.matches(':not([data-stale], [data-unwritten])') &&
        !document.querySelector('astro-island[ssr]:not([data-missing])'),
    );
  }
  await drawn(page);
}

async function isReadable(page: Page, file: string): Promise<void> {
  // A part that has not come keeps the numbers that it was built with, and says so.
  const said = await page.locator('astro-island[data-missing]').evaluateAll((parts) =>
    parts.map((part) => {
      const words = part.closest('p') ? 'in a sentence' : getComputedStyle(part, '::before').content;
      part.remove();
      return words;
    }),
  );
  for (const words of said)
    expect(words).toMatch(/^"This part could not be loaded\. It shows the numbers that it was built with|in a sentence/);
  const network = fromQuery(new URL(page.url()).search).network;
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(mistakes(await marksIn(page), network)).toEqual([]);
  // Each formula is seen, in one way.
  const seen = await page
    .locator('main .equation:visible .katex')
    .evaluateAll((formulas) =>
      formulas
        .filter((formula) => formula.checkVisibility())
        .map(
          (formula) =>
            ['.katex-html', '.katex-mathml'].filter(
              (part) => (formula.querySelector(part)?.getBoundingClientRect().height ?? 0) > 4,
            ).length,
        ),
    );
  expect(new Set(seen), `${file}: formulas`).toEqual(seen.length > 0 ? new Set([1]) : new Set());
}

const liesOnBar = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const bar = document.querySelector('.companion-bar')?.getBoundingClientRect();
    const line = document.querySelector('.not-live')?.getBoundingClientRect();
    return bar !== undefined && line !== undefined && bar.height > 0 && line.bottom > bar.top;
  });

describe('a script or a sheet that is refused', () => {
  it.each(asked)('$file, on /$page', async ({ file, page: path }) => {
    const context = await visitor();
    let refused = false;
    // Asked for again too, under another query.
    await context.route(new RegExp(`/_astro/${file.replaceAll('.', '\\.')}`), (route) => {
      refused = true;
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(base + path, { waitUntil: 'load' });
    await page.waitForSelector('html:is([data-live-page], [data-missing], :not(.js))', { state: 'attached' });
    await poke(page);
    if (refused) {
      if (file.startsWith('start.')) await page.evaluate(() => document.querySelector('.not-live')?.getAnimations()[0]?.finish());
      await page.locator('.not-live').waitFor();
      expect(await page.locator('.not-live').innerText()).toMatch(/^A part of this page did not come/);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await liesOnBar(page), 'the line lies on the bar of a phone').toBe(false);
    }
    await isReadable(page, file);
    await context.close();
  });
});

describe('offline', () => {
  it('pages that were opened can be read and used, others are told from them, and nothing is kept for those who want it so', async () => {
    const site = await serve({ dist, base: '/' });
    const context = await visitor({ serviceWorkers: 'allow' });
    const page = await open(context, `${site.address}the-weighted-sum/`);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated') await new Promise((done) => active?.addEventListener('statechange', done));
    });
    site.server.close();
    site.server.closeAllConnections();
    // The page that is open fetches what it has not needed so far.
    await handle(page, 'W1[0][1]').click();
    await page.locator('.inspector').waitFor();
    await page.reload();
    await live(page);
    await drag(page, handle(page, 'W1[0][1]'), 60);
    await expect.poll(() => shown(page, 'W1[0][1]').innerText()).not.toBe('0.3');
    await page.goto(`${site.address}the-weighted-sum/?W1=0.2,0.25,-0.3,0.1,0,0,0,0,0,0,0,0`);
    await expect.poll(() => shown(page, 'W1[0][1]').innerText()).toBe('0.25');
    await page.goto(`${site.address}sigmoid/`);
    expect(await page.locator('main').innerText()).toMatch(/^You are offline\n.*These are:\s+The weighted sum · Four Pixels$/s);
    await page.locator('main a').click();
    await live(page);
    await context.close();
  });

  it('the reader may want nothing kept', async () => {
    const context = await visitor({ serviceWorkers: 'allow' });
    const page = await open(context, 'progress/');
    await expect.poll(async () => (await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length).toBe(1);
    await page.reload();
    await page.getByRole('button', { name: 'Keep none' }).click();
    await page.getByText('No page is kept').waitFor();
    await page.reload();
    await live(page);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await page.getByRole('button', { name: 'Keep pages again' }).click();
    await page.getByText('are kept on this device').waitFor();
    await page.reload();
    await expect.poll(async () => (await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length).toBe(1);
    await leave(context);
  });
});
