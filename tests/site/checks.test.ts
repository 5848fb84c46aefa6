/** The truth of signs, by a calculator of its own; and the page where readers check all of it in their own browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Relation } from '../../src/checks/relation';
import { checkSigns, prepared } from '../../src/checks/signs';
import { NOTHING } from '../../src/checks/tally';
import { base, dist, generator, leave, open, settled, sharedTab, visitor } from './support';

const tab = sharedTab();

/** Of each line of the book; `STATES=10000` asks at ten thousand. And the seed that they are drawn with. */
const STATES = Number(process.env['STATES'] ?? 1000);
const SEED = Number(process.env['SEED'] ?? 20261128);

const relations = JSON.parse(readFileSync(join(dist, 'checks/signs.json'), 'utf8')) as Relation[];

it(`= stands exactly where a calculator agrees, at ${STATES} random states`, () => {
  const ready = prepared(relations);
  let found = NOTHING;
  for (const tally of checkSigns(relations, STATES, generator(SEED))) found = tally;
  console.log(`signs: seed ${SEED}, ${STATES} states of ${ready.length} relations (${relations.length} with those of widgets)`);
  expect(found.failures).toEqual([]);
  expect(found.made).toBe(STATES * ready.length);
  expect(ready.length).toBeGreaterThan(60);
});

it('the list has every relation of the built pages', async () => {
  const page = tab();
  await page.goto(`${base}backpropagation/`);
  const there = await page.evaluate(() =>
    [...document.querySelectorAll('[data-rel], [data-rel-full]')].map((sign) => [
      sign.getAttribute('data-rel') ?? sign.getAttribute('data-rel-full'),
      sign.getAttribute('data-expression'),
    ]),
  );
  const listed = new Set(relations.map(({ right, left }) => JSON.stringify([right.join(' '), left ?? null])));
  expect(there.length).toBeGreaterThan(20);
  expect(there.map((one) => JSON.stringify(one)).filter((one) => !listed.has(one))).toEqual([]);
});

/** A row's words, by its title. */
const ROWS = [
  /^Another program’s numbers\s+(\d+) of \1 numbers agree\s+largest difference 0\.0{12}\d$/,
  /^Its training, a thousand steps\s+(\d+) of \1 numbers agree\s+largest difference 0\.0{6}\d$/,
  /^Slopes of 1000 networks by lot\s+(\d+) of \1 slopes agree\s+largest difference 0\.0{8,}\d(\s+\d+ left out, at a corner)?$/,
  /^The signs on this page\s+(\d+) of \1 signs are right$/,
  /^The signs of the book, at 250 networks by lot\s+(\d+) of \1 signs are right$/,
];

it('a reader’s browser finds everything right, says so once, and again with another seed', async () => {
  const context = await visitor();
  const page = await open(
    context,
    'checks/?x=0.123456,0.5,0,1&W1=-2.123,1.5333,3.75,-0.7777,0.4123,-2.2345,1.1111,1.2345,-1.4567,0.3333,-0.8765,2.1234',
  );
  await settled(page);
  const rows = page.locator('.checks tbody tr');
  expect(await rows.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/not checked yet$/)]));
  await page.getByRole('button', { name: 'Check everything' }).click();
  const says = page.locator('.checks-says');
  await expect.poll(() => says.textContent()).toMatch(/^All 5 checks are right: \d+ comparisons, with seed 1\.$/);
  const found = await rows.allInnerTexts();
  expect(found).toHaveLength(ROWS.length);
  for (const [n, words] of ROWS.entries()) expect(found[n]).toMatch(words);
  const live = page.locator('[aria-live="polite"]');
  await expect.poll(() => live.allTextContents()).toContain(await says.textContent());

  await page.getByRole('button', { name: 'With another seed' }).click();
  await expect.poll(() => says.textContent()).toMatch(/^All 5 checks are right: \d+ comparisons, with seed 2\.$/);
  await leave(context);
});

it('says which row is wrong, and with which numbers', async () => {
  const context = await visitor();
  const page = await context.newPage();
  await page.route('**/checks/golden.json', async (route) => {
    const body = (await (await route.fetch()).text()).replace('"1.289000000000"', '"1.289000000002"');
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.goto(`${base}checks/`);
  await page.waitForSelector('html[data-live-page]', { state: 'attached' });
  await page.evaluate(() => {
    const [sign] = document.querySelectorAll('.katex-html [data-rel="z2"]');
    (sign?.firstChild as Text).data = '≈';
  });
  await page.getByRole('button', { name: 'Check everything' }).click();
  const says = page.locator('.checks-says');
  await expect
    .poll(() => says.textContent())
    .toBe('2 of 5 checks found something wrong, with seed 1: Another program’s numbers; The signs on this page.');
  const rows = await page.locator('.checks tbody tr').allInnerTexts();
  expect(rows[0]).toMatch(/573 of 575 numbers agree[\s\S]*z2 of image1 with label 0 is 1\.289\d*, should be 1\.289000000002/);
  expect(rows[3]).toMatch(/○ z2 has ≈, its digits say =: /);
  await leave(context);
});
