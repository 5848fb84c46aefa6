/** The widgets and exercises of The input and The weighted sum. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_NETWORK } from '../../src/quantities';
import { awake, drag, goto, leave, open, sharedTab, visitor } from './support';

const SWEEP = '.widget.sweep';

const tab = sharedTab();

it('tiles take their weights along and the answer stays; alone, they move it', async () => {
  const page = tab();
  await goto(page, 'the-input/');
  const tiles = await awake(page, '.tiles');
  const answer = tiles.locator('.tiles-answer [data-live="tiles.a2"]');
  const says = tiles.getByRole('status');
  const tile = (n: number) => tiles.getByRole('button', { name: `pixel ${n}` });
  const order = () =>
    tiles
      .locator('.tile-top')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).style.getPropertyValue('--place')).join(''));

  // What the guess asks for is veiled until it is made: the sums, the answer, and whether it is as before.
  expect(await answer.getAttribute('data-veiled')).toBe('');
  await tile(2).press('ArrowLeft');
  expect(await order()).toBe('1023');
  expect(await answer.isVisible()).toBe(false);
  expect(await says.innerText()).not.toContain('as before');
  const guess = page.locator('#exercise-the-input-shuffle-alike');
  await guess.scrollIntoViewIfNeeded();
  await guess.getByRole('button', { name: 'it stays' }).click();
  await expect.poll(() => answer.isVisible()).toBe(true);
  expect(await answer.textContent()).toBe('0.784');
  expect(await says.innerText()).toBe('Pixels 1 and 2 have changed places, with their weights: the answer is 0.784, as before.');

  // Alone, under the mouse: the weights stay, and so do the reader’s own numbers.
  await tiles.getByRole('button', { name: 'In order' }).click();
  await tiles.getByRole('switch').click();
  await tiles.scrollIntoViewIfNeeded();
  const box = await tile(1).boundingBox();
  await drag(page, tile(1), box?.width ?? 0);
  expect(await order()).toBe('1023');
  const swapped = formatNumber(momentOf({ ...POST_NETWORK, x: [0.5, 0.2, 0.1, 0.8] }).a2);
  expect(await answer.textContent()).toBe(swapped);
  expect(await says.innerText()).toBe(
    `Pixels 1 and 2 have changed places, and the weights have stayed: the answer is ${swapped}; it was 0.784.`,
  );
  expect(await tiles.locator('[data-live="tiles.W1[0][0]"]').textContent()).toBe('0.1');
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);

  // The goal is about this state: it is reached in the order with the largest answer.
  const goal = page.locator('#exercise-the-input-largest-order');
  await goal.scrollIntoViewIfNeeded();
  await expect.poll(() => goal.innerText()).toContain(`The answer is ${swapped}.`);
  await tiles.getByRole('button', { name: 'In order' }).click();
  await tile(1).press('ArrowRight');
  await tile(1).press('ArrowRight');
  await tile(1).press('ArrowRight');
  await tile(2).press('ArrowRight');
  await tile(2).press('ArrowRight');
  expect(await order()).toBe('3201');
  await goal.getByText('There you are.').waitFor();
  expect(await answer.textContent()).toBe('0.8072');
});

it('tiles at other numbers: a block in the hand passes in front, and each row comes to what it should, with a true sign', async () => {
  const page = tab();
  await goto(page, 'the-input/?W1=-2,1.5,3,-0.7,0.4,-2.2,1,1,-1.01,0.333,-0.8125,2&b1=-1,0.5,2&W2=-3,2,1.5&b2=-1.2');
  const tiles = await awake(page, '.tiles');
  await page.locator('#exercise-the-input-shuffle-alike').getByRole('button', { name: 'Skip' }).click();
  await tiles.scrollIntoViewIfNeeded();
  await tiles.getByRole('switch').click();
  const tile = (n: number) => tiles.getByRole('button', { name: `pixel ${n}` });
  const wide = (await tile(4).boundingBox())?.width ?? 0;
  await drag(page, tile(4), -wide * 0.9, { release: false });
  const layer = (n: number) => tile(n).evaluate((one) => Number(getComputedStyle(one).zIndex) || 0);
  expect(await layer(4)).toBeGreaterThan(await layer(3));
  // Its hand is not at a place; the others have made room for it.
  expect(await tile(3).evaluate((one) => one.style.getPropertyValue('--place'))).toBe('3');
  await page.mouse.up();
  expect(await tile(4).getAttribute('data-held')).toBe(null);
  const network = {
    ...POST_NETWORK,
    x: [0.2, 0.5, 0.8, 0.1],
    W1: [
      [-2, 1.5, 3, -0.7],
      [0.4, -2.2, 1, 1],
      [-1.01, 0.333, -0.8125, 2],
    ],
    b1: [-1, 0.5, 2],
    W2: [-3, 2, 1.5],
    b2: -1.2,
  };
  const { z1, a2 } = momentOf(network);
  const sums = await tiles.locator('.tiles-sum').allTextContents();
  expect(sums.slice(0, 2)).toEqual(z1.slice(0, 2).map((sum) => formatNumber(sum)));
  expect(await tiles.locator('.tiles-row [data-rel]').allTextContents()).toEqual([' = ', ' = ', ' ≈ ']);
  expect(await tiles.locator('.tiles-answer [data-live="tiles.a2"]').textContent()).toBe(formatNumber(a2, 'unit'));
  // A line stands for what it carries: a silent neuron’s is a hair.
  const widths = () =>
    tiles.locator('.flow').evaluateAll((all) => all.map((line) => Number.parseFloat(getComputedStyle(line).strokeWidth)));
  const flows = momentOf(network).c2.map(Math.abs);
  const scale = Math.min(26, 24 / Math.max(...flows));
  await expect
    .poll(async () => (await widths()).map(Math.round))
    .toEqual(flows.map((flow) => Math.round(Math.max(1, flow * scale))));
});

it('the square becomes a column and a square again, under a hand and by keys, and an entry of the column lights its tile', async () => {
  const page = tab();
  await goto(page, 'the-input/');
  const flattening = await awake(page, '.flattening');
  const slider = flattening.getByRole('slider');
  const places = () =>
    flattening
      .locator('.cell')
      .evaluateAll((all) =>
        all.map(({ style }) =>
          ['--across', '--down', '--turn']
            .map((name) => Math.round(100 * Number.parseFloat(style.getPropertyValue(name))) / 100 || 0)
            .join(' '),
        ),
      );
  const column = ['3 0 90', '3 1 90', '3 2 90', '3 3 90'];
  expect(await places()).toEqual(column);
  await flattening.getByRole('button', { name: 'square' }).click({ position: { x: 40, y: 5 } });
  await expect.poll(places).toEqual(['0 3 0', '1 3 0', '0 4 0', '1 4 0']);
  await flattening.getByText('Two rows of two.').waitFor();
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await expect.poll(places).toEqual(['0 3 0', '1 3 0', '2 3 0', '3 3 0']);
  expect(await slider.getAttribute('aria-valuetext')).toBe('strip');

  // In the hand it stands wherever the hand is: two thirds of the way up, and the digits upright.
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not there');
  const at = (stop: number) => box.x + 22 + ((box.width - 44) * stop) / 3;
  const y = box.y + box.height / 2;
  await page.mouse.move(at(2), y);
  await page.mouse.down();
  await page.mouse.move(at(2 + 2 / 3), y, { steps: 4 });
  await expect.poll(async () => Math.abs(Number((await places())[0]?.split(' ')[2]) - 60)).toBeLessThan(1);
  expect(
    await flattening
      .locator('.cell .num')
      .first()
      .evaluate((number) => getComputedStyle(number).rotate),
  ).toBe('none');
  await page.mouse.up();
  await expect.poll(places).toEqual(column);

  await flattening.locator('.vector-entries [data-live="x[1]"]').hover();
  await flattening.locator('.cell [data-live="x[1]"][data-tie]').waitFor();
  await flattening.locator('.cell [data-live="x[2]"]').hover();
  await flattening.locator('.vector-entries [data-live="x[2]"][data-tie]').waitFor();
  for (const name of ['car/64.png', 'car/snow.png'])
    expect(await page.locator(`img[src$="${name}"]`).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
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
  for (const most of ['0.2', '0.1']) {
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => card.innerText()).toContain(`can give it is ${most}`);
  }
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => card.innerText()).toContain('There you are');
});
