/** Getting about: keys, contents, deep links, search, terms, themes, and pages that are not there. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { axe, base, folderStands, goto, htmlOf, leave, live, open, pages, sharedTab, visitor } from './support';

const folderBase = inject('folderBase');
beforeAll(folderStands);

/** Keeps the page where it is, and counts how often a link has been pressed to leave it: a turn is known in the same task. */
async function watchTurns(page: Page): Promise<() => Promise<number>> {
  const count = await page.evaluateHandle(() => {
    const turns = { number: 0 };
    document.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('a')) return;
      event.preventDefault();
      turns.number++;
    });
    return turns;
  });
  return () => count.evaluate(({ number }) => number);
}

const tab = sharedTab();

it('[ and ] turn to the chapters beside, not from a widget or field, and can be switched off for good', async () => {
  const context = await visitor();
  const page = await open(context, 'relu/?b2=0.4');
  await page.keyboard.press(']');
  await page.waitForURL(/the-output-sum\/\?b2=0\.4/);
  await live(page);
  await page.keyboard.press('[');
  await page.waitForURL(/relu\//);
  await live(page);
  const turns = await watchTurns(page);
  for (const busy of ['.companion [role="button"]', 'main [role="slider"], main input', 'main button']) {
    await page.locator(busy).first().focus();
    await page.keyboard.press(']');
  }
  await page.keyboard.press('Control+]');
  expect(await turns()).toBe(0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press(']');
  await expect.poll(turns).toBe(1);

  await page.locator('.contents summary').click();
  await page.getByRole('checkbox', { name: /^Keys/ }).uncheck();
  await page.reload();
  await live(page);
  const later = await watchTurns(page);
  await page.keyboard.press(']');
  expect(await later()).toBe(0);
  expect(page.url()).toContain('/relu/');
  await page.locator('.contents summary').click();
  await expect.poll(() => page.locator('[data-turn-keys]').isChecked()).toBe(false);
  await leave(context);
});

it('where what the contents fetch cannot be had, they open and close all the same, and the keys do nothing', async () => {
  const page = tab();
  let asked = 0;
  await page.route('**/contents.*.js', (route) => {
    asked++;
    // As from a lost connection, but for what the browser itself says of one.
    return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("not to be had")' });
  });
  await goto(page, 'relu/');
  await page.keyboard.press(']');
  await expect.poll(() => asked).toBe(1);
  const contents = page.locator('.contents nav');
  for (const open of [true, false, true, false]) {
    await page.locator('.contents summary').click();
    await expect.poll(() => contents.isVisible()).toBe(open);
  }
  expect(page.url()).toContain('/relu/');
  await page.unroute('**/contents.*.js');
});

it('the contents name every page beside the chapters, and close by Escape and by a press elsewhere', async () => {
  const page = tab();
  await goto(page, 'relu/');
  const contents = page.locator('.contents nav');
  await page.locator('.contents summary').click();
  expect(await contents.getByRole('link', { name: 'ReLU' }).getAttribute('aria-current')).toBe('page');
  for (const name of ['The whole book', 'Glossary', 'Notation', 'Corrections to the post'])
    expect(await contents.getByRole('link', { name }).count(), name).toBe(1);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await contents.isVisible()).toBe(false);
  await page.locator('.contents summary').click();
  await page.mouse.click(30, 900);
  expect(await contents.isVisible()).toBe(false);
});

it('every heading and equation of the text has a link to itself, for the keyboard too', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.anchor')]
      .filter((link) => !document.getElementById(link.hash.slice(1)) || !link.getAttribute('aria-label'))
      .map(({ outerHTML }) => outerHTML),
  );
  expect(broken).toEqual([]);
  expect(
    await page.evaluate(
      () =>
        [...document.querySelectorAll('main .wide .equation, main .prose > .equation, main .prose h2')].filter(
          (one) => !(one.matches('h2') ? one.nextElementSibling : one.lastElementChild)?.matches('.anchor, .equation-stop'),
        ).length,
    ),
  ).toBe(0);
  const link = page.locator('a.anchor[href="#eq-5"]');
  await link.focus();
  await expect.poll(() => link.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#eq-5');
  const top = (await page.locator('#eq-5').boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(52);
});

it('one address leads to both settings of an equation', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 } });
  const page = await open(context, 'the-weighted-sum/#eq-8');
  const box = await page.locator('#eq-8').boundingBox();
  expect(box?.height).toBeGreaterThan(50);
  expect(box?.y).toBeGreaterThan(50);
  expect(box?.y).toBeLessThan(500);
  await leave(context);
});

it.each([
  ['bias', /bias/i],
  ['ReLU', /ReLU/],
  ['dead neuron', /dead neuron/i],
  ['W1', /W₁/],
  ['z₂', /z₂/],
])('the search finds “%s”, fetched only when asked for, here and in a folder', async (query, what) => {
  for (const address of [base, folderBase]) {
    const context = await visitor();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const page = await open(context, `${address}sigmoid/?b2=0.4`);
    expect(requests.filter((url) => /pagefind|search/i.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill(query);
    await expect.poll(() => dialog.getByRole('status').innerText()).toMatch(/^\d+ pages? for/);
    expect(await dialog.locator('ol').innerText()).toMatch(what);
    const [first] = await dialog.locator('li a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(first).toMatch(new RegExp(`^${address}[a-z-]+/\\?b2=0\\.4`));
    if (address === base && query === 'bias') expect(await axe(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await live(page);
    expect(page.url()).toContain('b2=0.4');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await leave(context);
  }
});

it('excerpts hold no formula twice and no TeX; the book and the error page are not in the index', async () => {
  const page = tab();
  await goto(page, 'relu/');
  // As text: the test runner would rewrite an import.
  const found: { url: string; content: string }[] = await page.evaluate(
    `import('${base}pagefind/pagefind.js')
      .then((pagefind) => pagefind.options({ noWorker: true }).then(() => pagefind.search('neuron')))
      .then(({ results }) => Promise.all(results.map((result) => result.data())))`,
  );
  expect(found.length).toBeGreaterThan(3);
  expect(found.map(({ url }) => url).filter((url) => /\/book\/|404|^\/$/.test(url))).toEqual([]);
  for (const { content, url } of found) {
    expect(content, url).not.toMatch(/\\[a-z]+\{|\\live|Redo|Predict first|The network, now/);
    expect(content, url).not.toMatch(/ReLU\(x\)ReLU\(x\)|\b(z2\u200b?)\s*\1/);
    // Nothing that is hidden as built, and no cells that run together.
    expect(content, url).not.toMatch(/[a-z]{4,}[A-Z][a-z]|[a-z][.?!][A-Z]|\d[a-z]{3,}|symbolwhat/);
  }
});

it('the search closes by Escape, and says so where it cannot be loaded', async () => {
  const context = await visitor();
  const page = await open(context, 'relu/');
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  const button = page.getByRole('button', { name: 'Search' }).first();
  await button.click();
  await page.getByRole('searchbox').fill('bias');
  await expect.poll(() => page.getByRole('dialog').getByRole('status').innerText()).toContain('could not be loaded');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  await context.close();
});

it('a term is explained where it stands; without scripts it leads to the glossary', async () => {
  const context = await visitor();
  const page = await open(context, 'relu/');
  const term = page.locator('a.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const says = page.locator('.explains:popover-open');
  await says.waitFor();
  expect(await says.innerText()).toMatch(/A place where one weighted sum is made/);
  const [link, box] = await Promise.all([term.boundingBox(), says.boundingBox()]);
  expect(Math.abs((box?.y ?? 0) - (link?.y ?? 0) - (link?.height ?? 0))).toBeLessThan(20);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.locator('.explains:popover-open').count()).toBe(0);
  expect(await term.evaluate((one) => one === document.activeElement)).toBe(true);
  await leave(context);

  const plain = await visitor({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${base}relu/`);
  const first = still.locator('a.term').first();
  const explained = (await first.getAttribute('href')) ?? '';
  await first.click();
  expect(still.url()).toContain(explained);
  expect(await still.locator(explained.replace(/.*#/, '#')).isVisible()).toBe(true);
  await leave(plain);
});

it('the chosen theme holds on the next page', async () => {
  const context = await visitor({ colorScheme: 'light' });
  const page = await open(context, 'relu/');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await paper()).not.toBe(light);
  await page.locator('.brand').click();
  await live(page);
  expect(await paper()).not.toBe(light);
  await leave(context);
});

it('an address that is nearly right leads to the page that was meant, its numbers kept', async () => {
  const context = await visitor();
  const page = await context.newPage();
  await page.goto(`${folderBase}sigmiod/?b2=0.4`);
  await live(page);
  const link = page.locator('[data-nearest] a');
  expect(await link.innerText()).toBe('Sigmoid');
  await link.click();
  await page.waitForURL(`${folderBase}sigmoid/?b2=0.4`);
  await context.close();
});

it('every page says what it is to whoever links to it', () => {
  for (const path of pages) {
    const html = htmlOf(path);
    const meta = (name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(html)?.[1];
    expect(meta('description')?.length, path).toBeGreaterThan(50);
    expect(meta('og:title'), path).toBeTruthy();
    expect(meta('og:image'), path).toBe('/picture.png');
    // Where the site does not know its address, it claims none.
    expect(html).not.toContain('rel="canonical"');
  }
});
