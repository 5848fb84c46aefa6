/** The reader's network: undo, reset, memory, links from friends and from foes. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drag, goto, handle, leave, live, open, settled, sharedTab, settledText as text, visitor, written } from './support';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const tab = sharedTab();

it('undo and redo go by button and by key; reset acts at once and can be undone', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  await drag(page, handle(page, 'W1[0][1]'), 30);
  await drag(page, handle(page, 'b1[0]'), 18);
  expect([await text(page, 'W1[0][1]'), await text(page, 'b1[0]')]).toEqual(['0.7', '0.8']);
  expect(await page.locator('.companion').innerText()).toContain('2 numbers differ from the post');
  await page.keyboard.press('Control+z');
  expect(await text(page, 'b1[0]')).toBe('0.5');
  await page.keyboard.press('Control+Shift+Z');
  expect(await text(page, 'b1[0]')).toBe('0.8');
  await press(page, 'Reset');
  expect([await text(page, 'W1[0][1]'), await text(page, 'b1[0]')]).toEqual(['0.2', '0.5']);
  await press(page, 'Undo');
  expect([await text(page, 'W1[0][1]'), await text(page, 'b1[0]')]).toEqual(['0.7', '0.8']);
  await press(page, 'Redo');
  expect(await text(page, 'W1[0][1]')).toBe('0.2');
});

it('reading starts from the post; one’s own numbers survive a reload, and are a press away from then on', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const line = page.locator('.own-numbers');
  const next = async (slug: string) => {
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(new RegExp(slug));
    await live(page);
  };
  await drag(page, handle(page, 'W1[0][1]'), 30);
  await written(page);
  expect(await line.count()).toBe(0);
  await page.reload();
  await live(page);
  expect(await text(page, 'W1[0][1]')).toBe('0.7');
  await next('relu');
  expect(new URL(page.url()).search).toBe('');
  expect(await text(page, 'z1[0]')).toBe('0.69');
  await expect.poll(() => line.innerText()).toBe('These are the post’s numbers. Bring mine back');
  // It stands in the space under the title, at any width, and moves nothing.
  for (const width of [320, 390, 1360]) {
    await page.setViewportSize({ width, height: 900 });
    const [top, bottom, height] = await line.evaluate((place) => [
      document.querySelector('.prose')?.getBoundingClientRect().top as number,
      place.firstElementChild?.getBoundingClientRect().bottom as number,
      place.getBoundingClientRect().height,
    ]);
    expect([(bottom as number) <= (top as number), height]).toEqual([true, 0]);
  }
  // Undo is another way back.
  await press(page, 'Undo');
  expect(await text(page, 'z1[0]')).toBe('0.94');
  await expect.poll(() => line.innerText()).toBe('These are your numbers. Use the post’s');
  await press(page, 'Redo');
  await press(page, 'Bring mine back');
  expect(await text(page, 'z1[0]')).toBe('0.94');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Use the post’s');
  await written(page);
  await next('the-output-sum');
  expect(await page.locator('.companion [data-live="z1[0]"]').textContent()).toBe('0.94');
  await page.close();
  const later = await open(context, 'relu/');
  expect(await text(later, 'z1[0]')).toBe('0.94');
  await press(later, "Use the post's");
  expect(await text(later, 'z1[0]')).toBe('0.69');
  await written(later);
  await goto(later, 'sigmoid/');
  expect(await later.locator('.companion [data-live="z1[0]"]').textContent()).toBe('0.69');
  await press(later, 'Bring mine back');
  await expect.poll(() => later.locator('.companion [data-live="z1[0]"]').textContent()).toBe('0.94');
  await leave(context);
});

it('a number that is no longer the post’s keeps a mark, where it can be changed', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?b1=0.5,-0.3,0.8');
  await text(page, 'b1[2]');
  const marked = page.locator('main [data-changed]');
  expect([...new Set(await marked.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-live'))))]).toEqual([
    'b1[2]',
  ]);
  await expect.poll(() => marked.first().evaluate((mark) => getComputedStyle(mark).backgroundImage)).toContain('gradient');
  await press(page, 'Reset');
  await text(page, 'b1[2]');
  expect(await marked.count()).toBe(0);
});

it('what a button changes is tinted, like a drag', async () => {
  const page = tab();
  await goto(page, 'the-update/');
  const ledger = page.locator('.widget.pair').first();
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target } of changes) seen.add((target as Element).getAttribute('data-live') ?? '');
    }).observe(document.body, { subtree: true, attributeFilter: ['data-fresh'] });
  });
  await ledger.hover();
  await ledger
    .getByRole('button', { name: /step|take/i })
    .first()
    .click();
  await text(page, 'b2');
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual(expect.arrayContaining(['W2[0]', 'b2']));
});

it('without storage everything works and links carry the network', async () => {
  const context = await visitor();
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const page = await open(context, 'the-weighted-sum/');
  await drag(page, handle(page, 'W1[0][1]'), 30);
  await written(page);
  await press(page, 'Undo');
  await press(page, 'Redo');
  await written(page);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL(/relu/);
  await live(page);
  expect(await text(page, 'z1[0]')).toBe('0.94');
  await leave(context);
});

it('back and forward show the tab’s latest network and rewrite the address', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  await drag(page, handle(page, 'W1[0][1]'), 30);
  await written(page);
  await page.locator('a[rel="next"]').click();
  await page.waitForURL(/relu/);
  await live(page);
  await page.goBack();
  await live(page);
  await expect.poll(() => text(page, 'W1[0][1]')).toBe('0.2');
  expect(page.url()).not.toContain('W1=');
  await press(page, 'Undo');
  expect(await text(page, 'W1[0][1]')).toBe('0.7');
  await written(page);
  await page.goForward();
  await live(page);
  await expect.poll(() => text(page, 'z1[0]')).toBe('0.94');
  await leave(context);
});

it('a shared link opens the same network anywhere, all digits kept', async () => {
  const context = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await open(context, 'relu/?b2=0.12345678901234568&keep=me#what-you-can-do-now');
  await press(page, 'Share');
  await expect.poll(() => page.locator('.notice').innerText()).toContain('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('b2=0.12345678901234568');
  expect(link).toContain('keep=me');
  await goto(page, 'relu/?from=post');
  await press(page, 'Share');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('?from=post');
  await leave(context);
});

it('where the clipboard is refused, the link is there to be copied by hand', async () => {
  const context = await visitor();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  const page = await open(context, 'relu/?b2=0.4');
  await press(page, 'Share');
  expect(await page.getByRole('textbox', { name: 'Link to these numbers' }).inputValue()).toContain('/relu/?b2=0.4');
  await leave(context);
});

it('what is said of a link moves nothing in the header, its looks fetched or not', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.route('**/notices*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await goto(page, 'relu/');
  const undo = page.getByRole('button', { name: 'Undo' });
  const before = await undo.boundingBox();
  await press(page, 'Share');
  await page.locator('.notice').waitFor();
  expect(await undo.boundingBox()).toEqual(before);
  await leave(context);
});

it('somebody’s link is not remembered until something changes, and one press goes back to one’s own', async () => {
  const context = await visitor();
  const page = await open(context, 'the-output-sum/');
  await drag(page, handle(page, 'b2'), 30);
  await written(page);
  expect(await text(page, 'b2')).toBe('0.7');
  const guest = await open(context, 'the-output-sum/?b2=-1');
  expect(await text(guest, 'b2')).toBe('−1');
  await guest.locator('a[rel="next"]').click();
  await guest.waitForURL(/sigmoid/);
  await live(guest);
  await expect.poll(() => guest.locator('.own-numbers').innerText()).toMatch(/^These numbers come from a link/);
  await press(guest, 'Bring mine back');
  expect(await guest.locator('.companion [data-live="z2"]').textContent()).toBe('1.789');
  await guest.close();
  const again = await open(context, 'the-output-sum/?from=post');
  expect(await text(again, 'b2')).toBe('0.2');
  await goto(again, 'the-output-sum/');
  await expect.poll(() => text(again, 'b2')).toBe('0.7');
  await leave(context);
});

it.each([
  ['b2=abc', /b2, because its value is no plain number/],
  ['b2=1e309', /b2, because its value is too large/],
  ['W1=1,2,3', /W1, because it needs 12 numbers and has 3/],
  ['x=0.1,0.2,2,0.4', /x, because number 3 of it is out of range/],
  ['y=0.5', /y, because its value is out of range/],
  ['eta=0', /eta, because its value is out of range/],
  ['b2=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', /b2, because/],
  ['b2=%5Chtml%7Bx%7D&W2=NaN,1,1', /W2, because .*; b2, because/],
])('the bad link ?%s changes nothing and says why', async (query, why) => {
  const page = tab();
  await goto(page, `the-output-sum/?${query}`);
  await expect.poll(() => page.locator('main .notice').innerText()).toMatch(why);
  expect([await text(page, 'b2'), await page.locator('.sums [data-live="a2"]').textContent()]).toEqual(['0.2', '0.784']);
  expect(await page.locator('img').count()).toBe(0);
});

it('the good parts of a half-bad link apply', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/?W2=1,2&b2=.5');
  expect(await text(page, 'b2')).toBe('0.5');
  await page.locator('main .notice').waitFor();
  expect(await page.locator('main .notice').innerText()).toContain('Ignored from the link: W2, because');
  await page.locator('main .notice').getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('main .notice').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
});

it('numbers at the edge of what a computer can hold give no NaN', async () => {
  const context = await visitor();
  const huge = Array.from({ length: 12 }, (_, i) => (i % 2 ? '-1e308' : '1e308')).join();
  const page = await open(context, `sigmoid/?W1=${huge}&W2=1e308,-1e308,0&b2=-1e308`);
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity/);
  await settled(page);
  expect(await page.locator('.companion').innerText()).toMatch(/[<>]−?999999|<1%|>99%/);
  await leave(context);
});
