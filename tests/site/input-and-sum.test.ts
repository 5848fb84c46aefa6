/** The widgets and exercises of The input and The weighted sum. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_NETWORK } from '../../src/quantities';
import { awake, goto, leave, open, sharedTab, visitor } from './support';

const text = (page: Page, selector: string) => page.locator(selector).first().textContent();

const SWEEP = '.widget.sweep';

const tab = sharedTab();

it('flatten and shuffle: pixels alone move the answer, pixels and columns alike do not', async () => {
  const page = tab();
  await goto(page, 'the-input/');
  const answers = async () => [await text(page, '[data-live="pixels.a2"]'), await text(page, '[data-live="shuffled.a2"]')];
  const swappedTop = formatNumber(momentOf({ ...POST_NETWORK, x: [0.5, 0.2, 0.1, 0.8] }).a2);
  expect(await answers()).toEqual([swappedTop, '0.784']);
  const shuffle = await awake(page, '.shuffle');
  const tiles = shuffle.locator('.tiles button');

  // Two presses swap two places.
  await tiles.nth(2).click();
  expect(await tiles.nth(2).getAttribute('aria-pressed')).toBe('true');
  await tiles.nth(3).click();
  const both = formatNumber(momentOf({ ...POST_NETWORK, x: [0.5, 0.2, 0.8, 0.1] }).a2);
  expect(await answers()).toEqual([both, '0.784']);
  // So do a drag and the keyboard.
  await tiles.nth(2).dragTo(tiles.nth(3));
  expect(await answers()).toEqual([swappedTop, '0.784']);
  await tiles.nth(0).press('Enter');
  await tiles.nth(1).press('Enter');
  expect(await answers()).toEqual(['0.784', '0.784']);
  expect(await shuffle.getByRole('button', { name: 'Back in order' }).isDisabled()).toBe(true);

  await shuffle.getByRole('button', { name: 'Shuffle', exact: true }).click();
  const shuffled = await answers();
  expect(shuffled[1]).toBe('0.784');
  await shuffle.getByRole('button', { name: 'Make this my image' }).click();
  await expect.poll(() => text(page, '.shuffle [data-live="a2"]')).toBe(shuffled[0]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => text(page, '.shuffle [data-live="a2"]')).toBe('0.784');
});

it('the columns of W₁ go along or stay', async () => {
  const page = tab();
  await goto(page, 'the-input/');
  const shuffle = await awake(page, '.shuffle');
  const firstRow = () => shuffle.locator('tbody tr').first().locator('[data-live]').allTextContents();
  expect(await firstRow()).toEqual(['0.2', '0.1', '−0.1', '0.1']);
  expect(await shuffle.locator('.strange').count()).toBe(0);
  await shuffle.getByRole('button', { name: 'W₁’s columns too' }).click();
  expect(await firstRow()).toEqual(['0.1', '0.2', '−0.1', '0.1']);
  expect(await shuffle.locator('.strange').count()).toBe(2);
});

it('row by column: forward, back and by the keyboard, with a true sign before every total', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const sweep = await awake(page, SWEEP);
  const total = () => sweep.locator('.total .num').textContent();
  expect(await total()).toBe('0');
  const [back, step] = ['Back', 'Step'].map((name) => sweep.getByRole('button', { name, exact: true })) as [Locator, Locator];
  expect(await back.isDisabled()).toBe(true);
  const seen: (string | null)[] = [];
  for (let n = 0; n < 5; n++) {
    await step.click();
    seen.push(await total());
  }
  expect(seen).toEqual(['0.02', '0.12', '0.11', '0.19', '0.69']);
  await back.click();
  expect(await total()).toBe('0.19');

  await sweep.getByRole('button', { name: 'Row 2, neuron 2' }).click();
  expect(await total()).toBe('−0.06');
  expect(await sweep.locator('.total [data-rel]').textContent()).toBe(' = ');
  await page.keyboard.press('ArrowLeft');
  expect(await total()).toBe('0.24');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await total()).toBe('−0.04');
  expect(await sweep.locator('.widget-says').textContent()).toMatch(/Pixel 1 meets its weight.*below zero.*falls to −0\.04/);
});

it('row by column: says ≈ where the shown digits do not give the total', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?W1=0.33335,0.33335,-0.1,0.1,0.3,0.1,-0.3,0.2,-0.2,0.3,0.4,0.1&x=1,1,0,0');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Row 1, neuron 1' }).click();
  await expect.poll(() => sweep.locator('.total .num').textContent()).toBe('1.1667');
  expect(await sweep.locator('.total [data-rel]').textContent()).toBe(' ≈ ');
  for (let n = 0; n < 3; n++) await sweep.getByRole('button', { name: 'Back', exact: true }).click();
  expect(await sweep.locator('.total').innerText()).toMatch(/≈\s*0\.6667/);
});

it('row by column plays and stops when it is touched; with reduced motion it only steps', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => sweep.locator('.widget-title').textContent()).toContain('neuron 2');
  await sweep.getByRole('button', { name: 'Pause' }).click();
  expect(await sweep.getByRole('button', { name: 'Play' }).count()).toBe(1);
  await leave(context);
  const still = await visitor({ reducedMotion: 'reduce' });
  const other = await open(still, 'the-weighted-sum/');
  expect(await other.locator(`${SWEEP} .play`).isVisible()).toBe(false);
  await leave(still);
});

it('the shape lens refuses with the reason', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const lens = await awake(page, '.shape-lens');
  const says = () => lens.getByRole('status').innerText();
  expect(await says()).toContain('stay: 3 × 1');
  await lens.getByRole('spinbutton', { name: 'rows of x' }).fill('5');
  expect(await says()).toMatch(/4 numbers .* x has 5/);
  await lens.getByRole('button', { name: 'As it was' }).click();
  await lens.getByRole('button', { name: 'Swap the order' }).click();
  expect(await says()).toMatch(/x has 1 number .* W₁ has 3/);
});

it('the bias that silences neuron 2 for every image is found with the slider', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const card = page.locator('#exercise-the-weighted-sum-silence-neuron-2');
  const slider = card.locator('input[type="range"]');
  await slider.focus();
  for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => card.innerText()).toContain('can give it is 0.1');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => card.innerText()).toContain('There you are');
});
