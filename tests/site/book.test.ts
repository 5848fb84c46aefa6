import { expect, it } from 'vitest';
import { chapters, drag, handle, htmlOf, leave, open, settled, visitor } from './support';

const slugs = chapters.map((path) => path.replace('/', ''));
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<[a-z][^>]*\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value as string);

it('has one main, one h1, and the chapters as h2 with their own headings below', () => {
  const html = htmlOf('book/');
  expect(html).toMatch(/<html[^>]* data-book/);
  expect([html.match(/<main[\s>]/g)?.length, html.match(/<h1[\s>]/g)?.length]).toEqual([1, 1]);
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(levels.filter((level) => level === 2)).toHaveLength(slugs.length);
});

it('holds every heading, equation and card of every chapter as SLUG--ID, each once, and links stay on the page', () => {
  const html = htmlOf('book/');
  const ids = attributes(html, 'id');
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  for (const slug of slugs) {
    const main = /<article[\s\S]*<\/article>/.exec(htmlOf(`${slug}/`))?.[0] ?? '';
    const own = attributes(main.replace(/<astro-island[\s\S]*?<\/astro-island>/g, ''), 'id');
    expect(own.length).toBeGreaterThan(3);
    expect(own.filter((id) => !ids.includes(`${slug}--${id}`))).toEqual([]);
    expect(ids).toContain(slug);
  }
  for (const href of attributes(html, 'href').filter((one) => one.startsWith('#'))) expect(ids).toContain(href.slice(1));
});

it('takes the numbers of a link, follows a drag, and a deep link lands below the header', async () => {
  const context = await visitor();
  const page = await open(context, 'book/?b1=0.6,-0.3,0.7#relu--the-pattern-of-who-speaks');
  const heading = page.locator('[id="relu--the-pattern-of-who-speaks"]');
  await expect.poll(async () => Math.round((await heading.boundingBox())?.y ?? -1)).toBeGreaterThan(52);
  expect((await heading.boundingBox())?.y).toBeLessThan(200);
  await settled(page);
  const sums = () => page.locator('main [data-live="z1[0]"]:not(math *)').allTextContents();
  expect(new Set(await sums())).toEqual(new Set(['0.79']));
  await drag(page, handle(page, 'b1[0]'), 18);
  await settled(page);
  expect(new Set(await sums())).toEqual(new Set(['1.09']));
  await leave(context);
});

it('is printed with the reader’s numbers, all of its chapters, and no controls', async () => {
  const context = await visitor({ colorScheme: 'dark' });
  const page = await open(context, 'book/?b1=0.6,-0.3,0.7');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string) => page.locator(selector).locator('visible=true').count();
  // Sliders over the pixels and radio buttons in a table are there for the hand alone, and show nothing; and some buttons
  // and fields are the parts of a drawing: images, sizes. Steps are words of their sentence.
  expect(
    await visible(
      'button:not(.cell, .tile, .deck-row, .to-step, .melting *, .rulers-row *, .flattening *, .tile-top, .pass-still, .atlas-one, .answer-end), select, input:not(.visually-hidden, .bare *, .shape-lens *), .site-header, .anchor, .equation-stop, .explains, .companion-bar',
    ),
  ).toBe(0);
  expect(await visible('main h2')).toBe(slugs.length);
  expect(await page.locator('.book-front .equation').locator('visible=true').first().textContent()).toContain('0.6');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('main .role-pixel') as Element).color)).toBe(
    'rgb(10, 106, 148)',
  );
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(slugs.length);
  for (const selector of ['.equation', '.exercise', 'svg', '.note'])
    expect(
      await page.evaluate((one) => getComputedStyle(document.querySelector(`main ${one}`) as Element).breakInside, selector),
      selector,
    ).toBe('avoid');
  await leave(context);
});
