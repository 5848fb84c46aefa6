/** Chapter 12 in a browser: the wave back, its paths, and every slope on the page against slopes found by nudging. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { relationOfExpression } from '../../src/live-math/expression';
import { formatNumber } from '../../src/live-math/number';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { NUDGEABLE, nudged, slopeId } from '../../src/quantities/nudge';
import { toQuery } from '../../src/state/link';
import { frontAt, SETTINGS } from '../../src/widgets/wave-back/layout';
import { expressionOf, pathsOf } from '../../src/widgets/wave-back/paths';
import {
  awake,
  base,
  drawn,
  generator,
  goto,
  gotoAfter,
  leave,
  marksOf,
  onPhones,
  open,
  settled,
  sharedTab,
  turn,
  visitor,
} from './support';

const CHAPTER = 'backpropagation/';
const wave = (page: Page) => page.locator('.wave-back');
const button = (page: Page, name: string) => wave(page).getByRole('button', { name, exact: true });
const list = (page: Page) => wave(page).getByLabel('Path of');
const count = (page: Page) => wave(page).locator('.wave-count').textContent();
/** The slopes that stand in the circuit. */
const slopes = (page: Page): Promise<string[]> =>
  wave(page)
    .locator('.circuit .slope-found:not(.unfound) [data-live]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-live') as string));
const slider = (page: Page) => wave(page).getByRole('slider', { name: 'Where the wave stands' });
/** Where the playhead is, in units of the drawing. */
const front = (page: Page): Promise<number> =>
  wave(page)
    .locator('.head')
    .evaluate((head) => Number(head.getAttribute('cx')));

const slow = (network: Network, id: string) => nudged(network, id, 1e-5).slope;

const tab = sharedTab({ reducedMotion: 'reduce' });

it('opens with values and no slope, fills as it is walked by button and by key, and what is found stays', async () => {
  const page = tab();
  await goto(page, CHAPTER);
  expect(await slopes(page)).toEqual([]);
  await awake(page, '.wave-back');
  const says = wave(page).locator('.as-it-runs');
  expect(await count(page)).toBe('0 of 19 slopes found');
  expect(await says.textContent()).toContain('its slope at itself is 1');
  expect(await button(page, 'To the start').getAttribute('aria-disabled')).toBe('true');
  for (let n = 0; n < 3; n++) await button(page, 'Step').click();
  expect((await slopes(page)).sort()).toEqual(['da2', 'db2', 'dz2']);
  expect(await count(page)).toBe('1 of 19 slopes found');
  await page.keyboard.press('ArrowLeft');
  // −1.2755 (what arrives) × 0.1694 (the sigmoid's own) ≈ −0.216
  expect(await says.textContent()).toContain('−1.2755 × 0.1694 ≈ −0.216');
  expect(await slopes(page), 'a found slope stays').toContain('db2');
  await slider(page).focus();
  for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
  expect(await slider(page).getAttribute('aria-valuetext')).toBe('stop 6 of 9, 4 of 19 slopes found');
  expect(await says.textContent()).toContain('−0.1728 has come to neuron 3. Five numbers will use it.');
  await page.keyboard.press('End');
  expect(await count(page)).toBe('19 of 19 slopes found');
  // The walk has arrived: no stone of its lane is left behind, and no stretch of it.
  expect(await wave(page).locator('.back-stop:not(.come-by)').count()).toBe(0);
  const lane = (part: string) =>
    wave(page)
      .locator(part)
      .evaluate((path: SVGGraphicsElement) => path.getBBox().x);
  expect(await lane('.track-lying .come')).toBe(await lane('.track-lying .to-come'));
  const standing = await slopes(page);
  for (const id of NUDGEABLE) expect(standing).toContain(slopeId(id));
  // Before it, one nudge goes along: what it is at the weight, and at each of the four stations.
  expect(await page.locator('.nudge-along .moves b').allTextContents()).toEqual(['0.01', '0.002', '0.002', '0.0016', '−0.00035']);
  await button(page, 'To the start').click();
  expect(await slopes(page), 'back at L it begins again').toEqual([]);
});

it('says what is true of silent neurons, of the other label and of slopes of nothing', async () => {
  const context = await visitor({ reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    if (location.protocol !== 'about:') localStorage.setItem('four-pixels-veils', 'off');
  });
  const page = await context.newPage();
  const shut1: Network = { ...POST_NETWORK, b1: [0.5, -0.3, -9] };
  await gotoAfter(page, CHAPTER, [toQuery(shut1), 'W2=0,0,0', 'b1=-9,-9,-9', 'y=0']);
  await settled(page);
  await awake(page, '.wave-back');
  await slider(page).press('End');
  for (let n = 0; n < 3; n++) await slider(page).press('ArrowLeft');
  const says = () => wave(page).locator('.as-it-runs').textContent();
  const before = async () => {
    await turn(page, 'undo');
    await drawn(page);
    return says();
  };
  expect(await says()).toBe(
    '−0.1728 has come to neuron 3. Five numbers will use it. 0.0648 came to the shut gate of neuron 2, and nothing left it.',
  );
  expect(await before()).toContain('−0.2352 came to the shut gate of neuron 2');
  expect(await before()).toBe('All three gates are shut: nothing of what came to them has left them.');
  expect(await before()).toContain('0 has come to neuron 3.');
  const come = formatNumber(read(momentOf(shut1), 'dz1[0]'));
  expect(await before()).toBe(
    `${come} has come to neuron 1. Five numbers will use it. The gates of neurons 2 and 3 are shut: nothing has left them.`,
  );
  await goto(page, `${CHAPTER}?W1=0.1,0.2,-0.1,0.1,0.3,0.1,-0.3,0.2,1.7,0.3,0.4,0.1&W2=5,-0.3,-8&y=0&b2=14`);
  await settled(page);
  await awake(page, '.wave-back');
  // However wide the wires at the pixels are, no number lies on one.
  const offWires = await wave(page).evaluate((root) => {
    const unit = (root.querySelector('.circuit') as Element).getBoundingClientRect().width / 1100;
    return [...root.querySelectorAll<HTMLElement>('.pixel-number')].map((number) => {
      const { top, bottom, height } = number.getBoundingClientRect();
      const tile = [...root.querySelectorAll('.pixel-tile')].map((one) => one.getBoundingClientRect());
      const away = Math.min(...tile.map((one) => Math.abs((one.top + one.bottom) / 2 - (top + bottom) / 2)));
      return away - height * 0.3 - Number(number.style.getPropertyValue('--half')) * unit;
    });
  });
  expect(offWires).toHaveLength(8);
  expect(Math.min(...offWires)).toBeGreaterThan(3);
  await leave(context);
});

it('tells nothing of neuron 2 and of the pixels while they are asked for', async () => {
  const context = await visitor({ reducedMotion: 'reduce' });
  const page = await open(context, CHAPTER);
  await awake(page, '.wave-back');
  await slider(page).press('End');
  await list(page).selectOption({ value: 'W1[1][2]' });
  await expect.poll(() => wave(page).locator('.path-says').textContent()).toContain('veiled for now');
  const hidden = (what: string) =>
    wave(page)
      .locator(what)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  for (const what of ['[data-live="da1[1]"]', '[data-live^="dW1[1]"]', '[data-live="db1[1]"]', '[data-live^="dx"]'])
    expect(await hidden(what), what).toBe(0);
  expect(await wave(page).locator('.wires.wide .wave [data-veil-of]').isVisible()).toBe(false);
  const label = async () => (await wave(page).locator('.stage-field').getAttribute('aria-label')) as string;
  expect(await label()).toContain('at what the neurons hand on −0.108, veiled, −0.1728');
  expect(await label()).toContain('at the pixels veiled, veiled, veiled, veiled');
  for (let n = 0; n < 3; n++) await slider(page).press('ArrowLeft');
  expect(await wave(page).locator('.as-it-runs').textContent()).not.toContain('gate');
  await page.getByRole('button', { name: 'not at all' }).hover();
  await page.waitForFunction(
    () => !document.querySelector('#exercise-backpropagation-wake-the-objector .exercise-controls')?.closest('astro-island[ssr]'),
  );
  await page.getByRole('button', { name: 'not at all' }).click();
  await expect.poll(() => wave(page).locator('.path-says').textContent()).toContain('Its gate is 0');
  expect(await label()).toContain('−0.108, 0.0648, −0.1728');
  await leave(context);
});

it('runs when it is played, is dragged along its track, and steps only where motion is not wanted', async () => {
  const context = await visitor();
  const page = await open(context, CHAPTER);
  await awake(page, '.wave-back');
  const field = await wave(page).boundingBox();
  await button(page, 'Play').click();
  await page.waitForFunction(() => {
    const at = Number(document.querySelector('.wave-back .head')?.getAttribute('cx'));
    return at < 1090 && at > 930;
  });
  expect(await wave(page).locator('.wires.wide .wave .slope-wire').first().getAttribute('d')).not.toBe('');
  await button(page, 'Pause').click();
  expect(await button(page, 'Play').count()).toBe(1);
  expect((await wave(page).boundingBox())?.height, 'nothing beneath has moved').toBe(field?.height);
  // In the hand the playhead is where the hand is, and let go it goes on to a stop.
  const track = wave(page).locator('.wave-track');
  await track.scrollIntoViewIfNeeded();
  const box = (await track.boundingBox()) as NonNullable<typeof field>;
  const x = (unit: number) => box.x + (unit / 1100) * box.width;
  await page.mouse.move(x(1000), box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(x(600), box.y + box.height * 0.7, { steps: 5 });
  await drawn(page);
  expect(Math.abs((await front(page)) - 600)).toBeLessThan(2);
  expect(await count(page)).toBe('4 of 19 slopes found');
  await page.mouse.up();
  await page.waitForFunction(
    (there) => document.querySelector('.wave-back .head')?.getAttribute('cx') === there,
    String(1100 - frontAt(SETTINGS.wide, 5)),
  );
  await leave(context);
  const page2 = tab();
  await goto(page2, CHAPTER);
  await awake(page2, '.wave-back');
  expect(await button(page2, 'Play').isVisible()).toBe(false);
});

it('follows the path of any number and multiplies its factors, with a sign that is true', async () => {
  const page = tab();
  await goto(page, CHAPTER);
  await awake(page, '.wave-back');
  expect(await list(page).inputValue()).toBe('W1[2][0]');
  const moment = momentOf(POST_NETWORK);
  const shown = (id: string) => formatNumber(read(moment, id));
  const equation = wave(page).locator('.wave-equation');
  for (const id of NUDGEABLE) {
    await list(page).selectOption({ value: id });
    await expect.poll(() => equation.locator('.equation-result [data-live]').getAttribute('data-live')).toBe(slopeId(id));
    const marks = await equation
      .locator('.factor [data-live], .equation-result [data-live]')
      .evaluateAll((found) => found.map((mark) => [mark.getAttribute('data-live'), mark.textContent]));
    const factors = pathsOf(id).flatMap((path) => path.flatMap((factor) => factor.id ?? []));
    expect(marks.map(([name]) => name)).toEqual([...factors, slopeId(id)]);
    for (const [name, text] of marks) expect(text?.replace(/[()]/g, ''), `${id}: ${name}`).toBe(shown(name as string));
    if (pathsOf(id).length > 1) continue;
    const sign = await equation.locator('[data-rel]').textContent();
    expect(sign?.trim(), id).toBe(relationOfExpression(expressionOf(pathsOf(id)), slopeId(id), registry, shown));
  }
  // Each product of a pixel with what it comes to; beneath them, under a line, their sum.
  await list(page).selectOption({ value: 'x[0]' });
  const told = async (what: string) => (await equation.locator(what).allTextContents()).map((text) => text.trim());
  await expect.poll(() => told('.row-product')).toEqual(['= −0.0108', '= 0', '≈ 0.0346']);
  expect(await told('.equation-result')).toEqual(['= 0.0238']);
  const bottom = (what: string) =>
    equation
      .locator(what)
      .last()
      .evaluate((one) => one.getBoundingClientRect().bottom);
  expect(await bottom('.equation-result')).toBeGreaterThan(await bottom('.row-product'));
  const badges = () => wave(page).locator('.circuit > .badge').count();
  expect(await badges(), 'a pixel has three paths').toBe(10);
  // A press on a number, a wire or a pixel does the same as the list; the bracket follows the wave.
  await wave(page).locator('.block-row[data-pick="W2[2]"] .slope-found').click({ force: true });
  expect(await list(page).inputValue()).toBe('W2[2]');
  expect(await badges()).toBe(2);
  await wave(page).locator('.wires.wide .grip[data-pick="W1[0][0]"]').dispatchEvent('click');
  expect(await list(page).inputValue()).toBe('W1[0][0]');
  await wave(page).locator('.pixel-tile[data-pick="x[3]"]').click();
  expect(await list(page).inputValue()).toBe('x[3]');
  await list(page).selectOption({ value: 'W1[2][0]' });
  expect(await equation.locator('.so-far:not(.next)').count()).toBe(0);
  await slider(page).press('End');
  for (let n = 0; n < 4; n++) await slider(page).press('ArrowLeft');
  expect(await equation.locator('.so-far:not(.next)').textContent()).toBe('so far −0.1728');
  await button(page, 'Change its numbers').press('Enter');
  expect(await page.getByRole('dialog').getByRole('spinbutton').or(page.getByRole('dialog').getByRole('textbox')).count()).toBe(
    2,
  );
  await page.keyboard.press('Escape');
  // A bias is no factor of its own slope, and can be changed all the same.
  await list(page).selectOption({ value: 'b2' });
  await button(page, 'Change its numbers').press('Enter');
  expect(await page.getByRole('dialog').getByRole('spinbutton').count()).toBe(1);
  await page.keyboard.press('Escape');
});

it('draws slopes as wide as they are, in a frame that moves for large ones, and follows undo', async () => {
  const page = tab();
  await goto(page, `${CHAPTER}?W2=5,-0.3,-8&y=0&b2=9`);
  await settled(page);
  await awake(page, '.wave-back');
  const samples = () => wave(page).locator('.samples b').allTextContents();
  expect(await samples()).toEqual(['2', '5', '10', '20']);
  await slider(page).press('End');
  expect(await wave(page).locator('.wires.wide .wave .cut').count()).toBe(1);
  expect(await wave(page).locator('.wave-legend').textContent()).toContain('the cut one is wider');
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await drawn(page);
  expect(await samples()).toEqual(['0.1', '0.25', '0.5', '1']);
  await turn(page, 'undo');
  await drawn(page);
  expect(await samples()).toEqual(['2', '5', '10', '20']);
});

it('shows all nineteen slopes without scripts and on paper', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(base + CHAPTER);
  const seen = () =>
    wave(page)
      .locator('.block-row .slope-found .num')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length);
  expect(await seen()).toBe(19);
  expect(await wave(page).locator('.wires.wide .whole').isVisible()).toBe(true);
  const stroke = (part: string) =>
    wave(page)
      .locator(part)
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
  for (const part of ['.to-come', '.back-stop']) expect(await stroke(part), part).toBe(await stroke('.gate-bar'));
  await leave(context);
  const paper = await visitor();
  const printed = await open(paper, CHAPTER);
  await printed.emulateMedia({ media: 'print' });
  expect(
    await wave(printed)
      .locator('.block-row .slope-found .num')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length),
  ).toBe(19);
  await leave(paper);
});

it('fits a phone with its transport and its sentence, and no text lies on another', async () => {
  const phones = await onPhones(CHAPTER, '.wave-back', '.stage-foot', async (page) => {
    await page.evaluate(() => localStorage.setItem('four-pixels-veils', 'off'));
    await page.reload();
    await settled(page);
    await awake(page, '.wave-back');
    await slider(page).press('End');
    // With all that can be found, and the longest of its sentences.
    for (let n = 0; n < 3; n++) await slider(page).press('ArrowLeft');
    // The widest of its equations, at numbers of many digits.
    await list(page).selectOption({ value: 'x[0]' });
    await page.setViewportSize({ width: 320, height: 640 });
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(
      await wave(page)
        .locator('.factors')
        .evaluate((all) => all.scrollWidth - all.clientWidth),
    ).toBeLessThanOrEqual(0);
  });
  for (const { over, clashes } of phones) {
    expect(clashes).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
  }
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
