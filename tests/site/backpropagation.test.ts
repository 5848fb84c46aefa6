/** Chapter 12 in a browser: the board's walk and paths, and every slope on the page against slopes found by nudging. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { relationOfExpression } from '../../src/live-math/expression';
import { formatNumber } from '../../src/live-math/number';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { NUDGEABLE, nudged, slopeId } from '../../src/quantities/nudge';
import { toQuery } from '../../src/state/link';
import { expressionOf, pathsOf } from '../../src/widgets/backprop/paths';
import { awake, generator, goto, leave, marksOf, open, settled, sharedTab, visitor } from './support';

const board = (page: Page) => page.locator('.backprop');
const wire = (page: Page) => board(page).locator('.wide .wire.lit');
/** The slopes that stand in the drawing. */
const slopes = (page: Page): Promise<string[]> =>
  board(page)
    .locator('.wide .junction > g:not(.unfound) > [data-live]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-live') as string));

const slow = (network: Network, id: string) => nudged(network, id, 1e-5).slope;

const tab = sharedTab();

it('opens empty at L and fills as it is walked, by button and by key; what is found stays', async () => {
  const page = tab();
  await goto(page, 'backpropagation/');
  expect(await slopes(page)).toEqual([]);
  await awake(page, '.backprop');
  const step = board(page).getByRole('button', { name: 'Step', exact: true });
  const back = board(page).getByRole('button', { name: 'Back', exact: true });
  const found = () => board(page).locator('.found caption').textContent();
  expect(await found()).toBe('0 of 19 slopes found');
  expect(await board(page).getByRole('status').textContent()).toContain('its slope at itself is 1');
  await step.click();
  await step.click();
  expect((await slopes(page)).sort()).toEqual(['da2', 'dz2']);
  expect(await found()).toBe('1 of 19 slopes found');
  // −1.2755 (what arrives) × 0.1694 (the sigmoid's own) ≈ −0.216
  const line = board(page).locator('.path-line');
  expect((await line.textContent())?.replace(/\s+/g, ' ')).toMatch(
    /^∂L\/∂z₂=−1\.2755\(this is what arrives\)×0\.1694\(this is σ′\(z₂\)\) ≈ −0\.216$/,
  );
  await page.keyboard.press('ArrowRight');
  expect(await slopes(page)).toContain('da1[0]');
  expect(await board(page).locator('.path-line').count()).toBe(2);
  await page.keyboard.press('ArrowLeft');
  expect(await slopes(page), 'a found slope stays').toContain('da1[0]');
  expect(await found()).toBe('4 of 19 slopes found');
  for (let n = 0; n < 3; n++) await step.click();
  expect(await found()).toBe('19 of 19 slopes found');
  expect(await slopes(page)).not.toContain('dx[0]');
  await step.click();
  expect(await slopes(page)).toHaveLength(12);
  for (let n = 0; n < 6; n++) await back.click();
  expect(await slopes(page), 'back at L it begins again').toEqual([]);
});

it('says nothing of neuron 2 while its question is open', async () => {
  const context = await visitor();
  const page = await open(context, 'backpropagation/');
  await awake(page, '.backprop');
  await board(page).getByLabel('Path of').selectOption({ value: 'W1[1][2]' });
  await expect.poll(() => board(page).getByRole('status').textContent()).toContain('veiled for now');
  await page.getByRole('button', { name: 'not at all' }).hover();
  await page.waitForFunction(
    () => !document.querySelector('#exercise-backpropagation-wake-the-objector .exercise-controls')?.closest('astro-island[ssr]'),
  );
  await page.getByRole('button', { name: 'not at all' }).click();
  await expect.poll(() => board(page).getByRole('status').textContent()).toContain('Its gate is 0');
  await leave(context);
});

it('walks by itself when played, and steps only where motion is not wanted', async () => {
  const context = await visitor();
  const page = await open(context, 'backpropagation/');
  await awake(page, '.backprop');
  await board(page).getByRole('button', { name: 'Play' }).click();
  await board(page).locator('.wide .wire.walked').first().waitFor({ state: 'attached' });
  await board(page).getByRole('button', { name: 'Pause' }).click();
  expect(await board(page).getByRole('button', { name: 'Play' }).count()).toBe(1);
  await leave(context);
  const calm = await visitor({ reducedMotion: 'reduce' });
  const still = await open(calm, 'backpropagation/');
  expect(await board(still).getByRole('button', { name: 'Play' }).isVisible()).toBe(false);
  await leave(calm);
});

it('lights the path of any number and multiplies its factors, with a sign that is true', async () => {
  const page = tab();
  await goto(page, 'backpropagation/');
  expect(await wire(page).count()).toBe(0);
  await awake(page, '.backprop');
  const moment = momentOf(POST_NETWORK);
  const shown = (id: string) => formatNumber(read(moment, id));
  for (const id of NUDGEABLE) {
    await board(page).getByLabel('Path of').selectOption({ value: id });
    const line = board(page).locator('.path-line');
    await expect.poll(() => line.textContent()).toContain(registry.quantity(slopeId(id))?.symbol);
    const marks = await line
      .locator('[data-live]')
      .evaluateAll((found) => found.map((mark) => [mark.getAttribute('data-live'), mark.textContent]));
    const factors = pathsOf(id).flatMap((path) => path.flatMap((factor) => factor.id ?? []));
    expect(marks.map(([name]) => name)).toEqual([...factors, slopeId(id)]);
    for (const [name, text] of marks) expect(text?.replace(/[()]/g, ''), `${id}: ${name}`).toBe(shown(name as string));
    const sign = await line.locator('[data-rel]').textContent();
    expect(sign?.trim(), id).toBe(relationOfExpression(expressionOf(pathsOf(id)), slopeId(id), registry, shown));
  }
  await board(page).getByLabel('Path of').selectOption({ value: 'W1[2][0]' });
  expect(await wire(page).count()).toBe(5);
  await board(page).getByLabel('Path of').selectOption({ value: 'W1[1][2]' });
  // A press on a connection or a node does the same as the list.
  await board(page).locator('.wide [data-pick="W2[2]"]').click({ force: true });
  expect(await board(page).getByLabel('Path of').inputValue()).toBe('W2[2]');
  expect(await wire(page).count()).toBe(3);
  await board(page).locator('.wide circle[data-pick="x[3]"]').click();
  expect(await wire(page).count()).toBe(11);
  await board(page).getByRole('button', { name: 'Change its numbers' }).press('Enter');
  expect(await page.getByRole('dialog').getByRole('spinbutton').or(page.getByRole('dialog').getByRole('textbox')).count()).toBe(
    6,
  );
  await page.keyboard.press('Escape');
  // A bias is no factor of its own slope, and can be changed all the same.
  await board(page).getByLabel('Path of').selectOption({ value: 'b2' });
  await board(page).getByRole('button', { name: 'Change its numbers' }).press('Enter');
  expect(await page.getByRole('dialog').getByRole('spinbutton').count()).toBe(1);
});

it('shows slopes that agree with nudges at any state, in equations, board and tables', async () => {
  const random = generator(1986);
  const context = await visitor();
  const page = await context.newPage();
  for (const size of [0.5, 1, 2, 4]) {
    let network = POST_NETWORK;
    for (const id of INPUT_IDS)
      network = withNumber(
        network,
        id,
        id === 'y' ? Math.round(random()) : id === 'eta' ? 0.5 : id.startsWith('x') ? random() : (random() * 2 - 1) * size,
      );
    await goto(page, `backpropagation/?${toQuery(network)}`);
    await settled(page);
    const marks = await marksOf(page);
    for (const id of NUDGEABLE) {
      const texts = marks[slopeId(id)] ?? [];
      const expected = slow(network, id);
      expect(texts.length, id).toBeGreaterThan(1);
      for (const text of [...texts, ...(marks[`nudge.${slopeId(id)}`] ?? ['missing'])]) {
        const value = Number(text.replace(/[()]/g, '').replace('−', '-'));
        expect(Math.abs(value - expected), `${id} at ${toQuery(network)}: ${text}, nudged ${expected}`).toBeLessThan(0.5001e-4);
      }
    }
  }
  await leave(context);
});
