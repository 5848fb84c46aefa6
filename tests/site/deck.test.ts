/** The deck and everything else that can change the network: hands, undo, reset, the rate, the book. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { POST_PARAMETERS } from '../../src/model';
import { assess, drawStarts, nextEvent, SET_A, SET_B, trailOf, trained } from '../../src/model/training';
import { awake, drag, goto, handle, leave, live, open, settled, sharedTab, visitor, written } from './support';

const PATH = 'the-training-loop/';
const press = (page: Page, name: string) => page.locator('.deck').getByRole('button', { name, exact: true }).click();
/** t, LD, correct, N as the deck shows them, and what it says of its set. */
const counts = (page: Page): Promise<string> =>
  page
    .locator('.deck')
    .evaluate((one) => ['t', 'LD', 'correct', 'N'].map((id) => one.querySelector(`[data-live="${id}"]`)?.textContent).join(' '));
const isAt = (page: Page, shown: string) => expect.poll(() => counts(page)).toBe(shown);
const number = (page: Page, id: string) => page.locator(`main .katex-html [data-live="${id}"]`).first().textContent();

const tab = sharedTab();

it('a first press chooses a set, and the address and a reload keep it', async () => {
  const context = await visitor();
  const page = await open(context, PATH);
  await press(page, 'Set B');
  await isAt(page, '0 0.8931 6 12');
  await press(page, 'Step');
  await isAt(page, '1 0.7629 6 12');
  await expect.poll(() => page.url()).toMatch(/\?t=1&set=B$/);
  await page.reload();
  await live(page);
  await isAt(page, '1 0.7629 6 12');
  await page.keyboard.press('Control+z');
  await isAt(page, '0 0.8931 6 12');
  await leave(context);
});

it('playing begins where the link says, and a whole play is one step of undo', async () => {
  const context = await visitor();
  const page = await open(context, `${PATH}?eta=0.3`);
  await press(page, 'Play');
  // It halts by itself where something happens.
  const run = trailOf({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.3 });
  while (run.last() < 100) run.advance();
  const halt = nextEvent(run, 0, 100)?.t ?? 0;
  const played = `${halt} ${formatNumber(run.loss(halt))} ${run.correct(halt)} 8`;
  await isAt(page, played);
  await page.keyboard.press('Control+z');
  await isAt(page, '0 0.8452 4 8');
  await page.keyboard.press('Control+Shift+Z');
  await isAt(page, played);
  await written(page);
  expect(new URL(page.url()).search).toBe(`?eta=0.3&t=${played.split(' ')[0]}`);
  await leave(context);
});

it('another rate trains again to the same step; undo returns both', async () => {
  const page = tab();
  await goto(page, `${PATH}?t=43`);
  await isAt(page, '43 0.0984 8 8');
  await page.locator('.deck-rate input').focus();
  await page.keyboard.press('ArrowRight');
  await isAt(page, '43 0.0958 8 8');
  await page.locator('.deck-rate input').blur();
  await expect.poll(() => page.url()).toContain('?eta=0.51&t=43');
  await page.keyboard.press('Control+z');
  await isAt(page, '43 0.0984 8 8');
});

it('a number changed by hand is a new start; undo finds the step again, and reset the post', async () => {
  const page = tab();
  await goto(page, `${PATH}?t=43`);
  await isAt(page, '43 0.0984 8 8');
  await drag(page, handle(page, 'b2'), 18);
  const { b2, ...others } = trained({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.5 }, 43);
  const { loss } = assess({ ...others, b2: b2 + 0.3 }, SET_A.examples);
  await isAt(page, `0 ${formatNumber(loss)} 8 8`);
  expect(await page.locator('.deck .figure-says').innerText()).toContain('a start of your own');
  await page.keyboard.press('Control+z');
  await isAt(page, '43 0.0984 8 8');
  await page.getByRole('button', { name: 'Reset' }).click();
  await isAt(page, '0 0.8452 4 8');
  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(page, '43 0.0984 8 8');
});

it('one image of the reader’s stays in view while the network moves', async () => {
  const context = await visitor();
  const page = await open(context, `${PATH}?x=1,0,1,0&y=0&t=7`);
  await press(page, 'Step');
  await settled(page);
  const image = page.locator('.companion .pixel-grid [data-live]');
  expect(await image.allTextContents()).toEqual(['1', '0', '1', '0']);
  await written(page);
  expect(page.url()).toContain('?x=1,0,1,0&y=0&t=8');
  await leave(context);
});

it('a step that takes long to compute comes by link, and is not taken for a change of the reader’s', async () => {
  const context = await visitor();
  const page = await open(context, `${PATH}?t=4000`);
  await expect.poll(async () => (await counts(page)).split(' ')[0]).toBe('4000');
  await settled(page);
  await written(page);
  expect(await page.evaluate(() => localStorage.getItem('four-pixels'))).toBeNull();
  expect(page.url()).toMatch(/\?t=4000$/);
  const before = await number(page, 'b2');
  await page.reload();
  await live(page);
  await settled(page);
  // The tab has been there: nothing is computed twice.
  expect(await number(page, 'b2')).toBe(before);
  await leave(context);
});

it('a hundred starts fill as they end while the page goes on; one opens in the deck, and one undo leads back', async () => {
  const page = tab();
  await goto(page, PATH);
  const lot = await awake(page, '.hundred-starts');
  const says = () => lot.locator('.starts-says').innerText();
  expect(await lot.locator('.starts-marks .waiting').count()).toBe(100);
  await lot.getByRole('button', { name: 'Draw a hundred starts' }).click();
  await press(page, 'Step');
  await isAt(page, '1 0.7119 4 8');
  await expect.poll(() => lot.locator('.starts-marks .won').count()).toBeGreaterThan(4);
  await lot.getByRole('button', { name: 'Pause' }).click();
  await lot.getByRole('button', { name: 'Go on' }).waitFor();
  const [won, lost] = await Promise.all(['won', 'lost'].map((kind) => lot.locator(`.starts-marks .${kind}`).count()));
  expect(await says()).toMatch(new RegExp(`^${won} of ${Number(won) + Number(lost)} end with all twelve right.*still to come`));
  await lot.locator('[data-n="0"]').click();
  expect(await lot.locator('.starts-chosen p').innerText()).toBe('Start 1: 12 of 12 at step 2000; the first time at step 761.');
  await lot.getByRole('slider', { name: 'One of the starts' }).press('ArrowRight');
  await lot.getByRole('button', { name: 'Open start 2 in the deck' }).click();
  const start = assess(drawStarts(1, 2)[1] ?? POST_PARAMETERS, SET_B.examples);
  await isAt(page, `0 ${formatNumber(start.loss)} ${start.correct} 12`);
  await page.keyboard.press('Control+z');
  await isAt(page, '1 0.7119 4 8');
});

it('the book’s deck trains from the numbers as they are', async () => {
  const context = await visitor();
  const page = await open(context, 'book/?b2=0.5');
  await press(page, 'Step');
  await isAt(page, '1 0.7611 4 8');
  await written(page);
  expect(page.url()).not.toContain('t=');
  await goto(page, page.url().replace('/book/', '/the-training-loop/'));
  await isAt(page, '0 0.7611 4 8');
  await leave(context);
});
