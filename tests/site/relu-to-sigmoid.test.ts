/** Chapters 6 to 8 in a browser: the ReLU valve, the balance of the output sum, the sigmoid slide. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { awake, base, drag, goto, leave, open, settled, settledText, sharedTab, visitor, written } from './support';

const num = (within: Locator, id: string): Locator => within.locator(`[data-live="${id}"]`).first();

const tab = sharedTab();

it('each widget teaches at rest, with scripts off', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}relu/`);
  const valve = page.locator('.relu-valve');
  for (const [id, text] of [
    ['We[0]', '−0.11'],
    ['be', '1.01'],
    ['z2', '1.289'],
    ['Wc[2]', '0.36'],
    ['bc', '1.1'],
    ['zc', '1.307'],
  ] as const)
    expect(await valve.locator(`.row-of-weights [data-live="${id}"]`).textContent(), id).toBe(text);
  expect(await valve.locator('.dot').count()).toBe(3);
  expect(await valve.locator('.dot.silent text').textContent()).toBe('2');
  await page.goto(`${base}the-output-sum/`);
  expect(await page.locator('.balance .widget-says').textContent()).toContain('that of neuron 3');
  await page.goto(`${base}sigmoid/`);
  expect(await num(page.locator('.sigmoid-slide'), 'a2').textContent()).toBe('0.784');
  await leave(context);
});

it('without ReLU the three paths of each pixel run together, and the score is the one of a single row', async () => {
  const context = await visitor({ reducedMotion: 'reduce' });
  const page = await open(context, 'relu/');
  const valve = await awake(page, '.relu-valve');
  const ends = () =>
    valve.evaluate((one) => new Set([...one.querySelectorAll('.edge path')].map((path) => path.getAttribute('d'))).size);
  expect(await ends()).toBe(12 + 3);
  expect(await valve.locator('.valve-score + text').getAttribute('data-live')).toBe('z2');
  await valve.getByRole('button', { name: 'Without ReLU' }).click();
  await expect.poll(ends).toBe(4 + 4);
  expect(await valve.locator('.valve-score + text').textContent()).toBe('1.31');
  expect(await valve.locator('.dot.silent').count()).toBe(0);
  // The network itself has not changed.
  expect(await settledText(page, 'z2')).toBe('1.289');
  await valve.getByRole('button', { name: 'With ReLU' }).click();
  await expect.poll(ends).toBe(12 + 3);
  await leave(context);
});

it('a dot is dragged along its sum by the bias, and the dots follow the pixels', async () => {
  const page = tab();
  await goto(page, 'relu/');
  const valve = await awake(page, '.relu-valve');
  const second = valve.locator('.dot[data-grip="b1[1]"]');
  const before = (await second.locator('circle').last().boundingBox())?.x ?? 0;
  await drag(page, second, 30);
  expect(await settledText(page, 'b1[1]')).toBe('0.2');
  // It goes as far as the hand does, give or take a few pixels.
  expect(Math.abs(((await second.locator('circle').last().boundingBox())?.x ?? 0) - before - 60)).toBeLessThan(8);
  expect(await valve.locator('.dot.silent').count()).toBe(0);
  await second.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await valve.locator('.pixel-grid input').nth(2).focus();
  await page.keyboard.press('End');
  await settled(page);
  expect(await num(valve, 'z1[1]').textContent()).toBe('0.17');
});

it('the bars of the balance stand end to end, and each is a handle', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/?W2=0.5,0.3,-0.8');
  const balance = await awake(page, '.balance');
  const sides = () =>
    balance.evaluate((one) =>
      [...one.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const near = (a = 0, b = 1) => expect(Math.abs(a - b)).toBeLessThan(4);
  const [first, second, third, bias, total] = (await sides()) as [number[], number[], number[], number[], number[]];
  near(first[1], second[0]);
  // The third goes back, the bias forward from there; together they end where the total does.
  near(third[1], second[0]);
  near(bias[0], third[0]);
  near(total[0], bias[1]);
  near(total[1], first[0]);
  expect(await balance.locator('.bar.negative').count()).toBe(2);
  expect(await balance.locator('.widget-says').textContent()).toContain('“not a car”');
  await drag(page, balance.locator('.bar[data-grip="b2"]'), 60);
  expect(await settledText(page, 'b2')).toBe('1.2');
  expect(await balance.locator('.widget-says').textContent()).toContain('the bias. The sum ends on the side of “car”');
});

it('the slide goes both ways, by the output bias alone, and the threshold stays out of it', async () => {
  const context = await visitor();
  const page = await open(context, 'sigmoid/');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  const slide = await awake(page, '.widget.sigmoid-slide');
  const lever = (name: string) => slide.getByRole('slider', { name });
  await lever('score').focus();
  await page.keyboard.press('ArrowRight');
  expect(await settledText(page, 'z2')).toBe('1.4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await settledText(page, 'z2')).toBe('1.2');
  await lever('answer').focus();
  await page.keyboard.press('End');
  expect(await settledText(page, 'a2')).toBe('0.99');
  await page.keyboard.press('PageDown');
  expect(await settledText(page, 'a2')).toBe('0.89');
  await written(page);
  expect(decodeURIComponent(page.url())).toMatch(/\?b2=[\d.]+$/);
  const address = page.url();
  const line = await awake(page, '.threshold');
  expect(await line.locator('.widget-says b').textContent()).toBe('car');
  await line.getByRole('slider').focus();
  await page.keyboard.press('End');
  expect(await line.locator('.widget-says b').textContent()).toBe('not a car');
  expect(await settledText(page, 'a2')).toBe('0.89');
  await written(page);
  expect(page.url()).toBe(address);
  await leave(context);
});

it('the point is dragged along the score, as one step of undo', async () => {
  const page = tab();
  await goto(page, 'sigmoid/');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  const slide = await awake(page, '.widget.sigmoid-slide');
  await drag(page, slide.locator('.point'), -140);
  const z2 = Number((await settledText(page, 'z2'))?.replace('−', '-'));
  expect(z2).toBeLessThan(-1);
  expect(z2).toBeGreaterThan(-4);
  expect(Math.abs(z2 * 10 - Math.round(z2 * 10))).toBeLessThan(1e-9);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await settledText(page, 'z2')).toBe('1.289');
});
