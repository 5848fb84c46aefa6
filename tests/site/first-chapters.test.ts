/** Chapters 0 to 3 in a browser: the network at work, the car and its labels, the plan and its table, the portraits. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { at } from '../../src/model';
import { momentOf, POST_NETWORK, withNumber } from '../../src/quantities';
import { STEPS, stepsFrom } from '../../src/widgets/cover/watch';
import { awake, drag, goto, leave, open, sharedTab, visitor } from './support';

/** Where an edge can be hit: a quarter of the way, before most others cross it. */
const quarterOf = (edge: Locator) =>
  edge.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 4);
    return new DOMPoint(x, y).matrixTransform(path.getScreenCTM() as DOMMatrix).toJSON() as { x: number; y: number };
  });

const tab = sharedTab();

/** Whatever travels is there. */
const arrive = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

it('the network at work goes by steps, and shows nothing before its time', async () => {
  const page = tab();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goto(page, 'why-do-the-sums/');
  const figure = await awake(page, '.at-work');
  const visible = (id: string) => figure.locator(`.lying [data-live="${id}"]`).isVisible();
  const seen = async () => Promise.all(['x[1]', 'W1[0][1]', 'z1[1]', 'a1[1]', 'z2', 'a2'].map(visible));
  expect(await seen()).toEqual([true, true, true, true, true, true]);
  const step = figure.getByRole('button', { name: 'Step', exact: true });
  for (let station = 0; station < 6; station++) {
    await step.click();
    await figure.locator(`.steps li:nth-child(${station + 1}) [aria-current]`).waitFor({ state: 'attached' });
    expect(await seen()).toEqual([0, 1, 2, 3, 4, 5].map((at) => at <= station));
  }
  await figure.locator('.steps button').nth(2).click();
  await expect.poll(seen).toEqual([true, true, true, false, false, false]);
  // A number where it stands is a handle, and what follows follows.
  await drag(page, figure.locator('.lying [data-handle="x[3]"]'), -400);
  expect(await figure.locator('.lying [data-live="a2"]').textContent()).toBe(
    formatNumber(momentOf(withNumber(POST_NETWORK, 'x[3]', 0)).a2),
  );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

it('plays once when it is seen, by a light along the chosen line; a hand that comes first has it for itself', async () => {
  const page = tab();
  await goto(page, 'why-do-the-sums/');
  await page.locator('.at-work').scrollIntoViewIfNeeded();
  const figure = page.locator('.at-work');
  await figure.getByRole('button', { name: 'Pause' }).waitFor();
  await figure.locator('.light').first().waitFor({ state: 'attached' });
  await figure.getByRole('button', { name: 'Pause' }).click();
  await arrive(page);
  await expect.poll(() => figure.locator('.light').count()).toBe(0);
});

it('the cover’s lines travel to what they carry, and stand between on their way', async () => {
  const page = tab();
  await goto(page, '?x=0.2,0.5,0.1,0');
  await awake(page, '.hero-field');
  const width = () =>
    page.locator('.lying [data-line="W1[0][3]"] .flow').evaluate((line) => Number(line.getAttribute('stroke-width')));
  const WIDTH = 26;
  expect(await width()).toBe(1);
  // As long as something is held, nothing travels.
  await drag(page, page.locator('.lying [data-handle="x[3]"]'), 60, { release: false });
  const held = POST_NETWORK.W1[0]?.[3] ?? 0;
  expect(await width()).toBeCloseTo(Math.max(1, WIDTH * held * 1), 6);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Undo' }).click();
  const share = await page.evaluate(() => {
    const way = document.querySelector('.hero-field')?.getAnimations()[0];
    if (!way) return undefined;
    way.pause();
    way.currentTime = 150;
    return way.effect?.getComputedTiming().progress ?? undefined;
  });
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
  const from = WIDTH * held;
  // From what a pixel of 1 brings, down to nothing.
  await expect.poll(width).toBeCloseTo(Math.max(1, from * (1 - (share as number))), 3);
  expect(await page.locator('.lying [data-live="x[3]"]').textContent()).toBe('0');
  await arrive(page);
  await expect.poll(width).toBe(1);
});

it('the cover can be watched learning: one step of undo, put back on request and on leaving', async () => {
  const page = tab();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goto(page, '');
  const answer = page.locator('.lying [data-live="a2"]');
  await page.getByRole('button', { name: 'Watch it learn' }).click();
  await page.getByText('60 steps, and 8 of 8').waitFor();
  expect(await answer.textContent()).toBe(
    formatNumber(momentOf({ ...POST_NETWORK, ...at(stepsFrom(POST_NETWORK, 0.5), STEPS) }).a2),
  );
  expect(await page.locator('.camper').count()).toBe(8);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => answer.textContent()).toBe('0.784');
  expect(await page.locator('.camper').count()).toBe(0);
  await page.getByRole('button', { name: 'Watch it learn' }).click();
  await page.getByRole('button', { name: 'Put the numbers back' }).click();
  await expect.poll(() => answer.textContent()).toBe('0.784');
  // Who goes on to the book takes nothing of it along.
  await page.getByRole('button', { name: 'Watch it learn' }).click();
  await page.getByText('60 steps, and 8 of 8').waitFor();
  await page.getByRole('link', { name: 'Start with one multiplication' }).click();
  await page.waitForURL('**/why-do-the-sums/');
  expect(await page.getByText('Bring mine back').count()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

it('the list of chapters says where the reader was, and what was answered', async () => {
  const context = await visitor();
  const page = await open(context, 'relu/');
  await page.evaluate(() => localStorage.setItem('four-pixels-progress', '{"relu/bend-by-hand":{"said":"1"}}'));
  await goto(page, '');
  const marks = page.locator('.chapter-time');
  expect(await marks.nth(6).textContent()).toMatch(/^you were here, 1 answered · \d+ min$/);
  expect(await marks.nth(5).textContent()).toMatch(/^\d+ min$/);
  await leave(context);
});

it('a pixel’s track holds what was tried, and the right pixel is told from the others', async () => {
  const page = tab();
  await goto(page, 'why-do-the-sums/');
  const tracks = await awake(page, '.pixel-tracks');
  expect(await tracks.locator('.tried').count()).toBe(0);
  await tracks.getByRole('slider').nth(2).press('End');
  await tracks.locator('.tried').waitFor({ state: 'attached' });
  expect(await tracks.locator('.tried').count()).toBe(1);
  const goal = page.locator('#exercise-why-do-the-sums-pulls-down');
  const choose = (pixel: number) => tracks.getByRole('button', { name: new RegExp(`^pixel ${pixel},.*this one$`) }).click();
  await choose(3);
  await goal.getByText('Pixel 3 does not').waitFor();
  await choose(1);
  await goal.getByText('There you are.').waitFor();
});

it('the car melts stop by stop; what was not reached is not shown, and without scripts and on paper all of it is', async () => {
  const page = tab();
  await goto(page, 'the-problem/');
  const car = await awake(page, '.melting');
  const slider = car.getByRole('slider');
  const small = () =>
    car
      .locator('ol img')
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility({ visibilityProperty: true })).length);
  expect(await small()).toBe(1);
  await slider.fill('3');
  await car.getByText('8 by 8: 64 numbers are left of 4096.').waitFor();
  await expect.poll(small).toBe(4);
  await slider.press('ArrowLeft');
  await car.getByText('16 by 16: 256 numbers are left of 4096.').waitFor();
  expect(await small()).toBe(4);
  await car.getByRole('button', { name: '8 × 8' }).click();
  const loaded = await car.locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(loaded).toEqual([8, 64, 32, 16, 8, 4, 2]);
  // What is asked by hand is veiled, in the picture and in the lens.
  const large = car.locator('.melting-large');
  const box = await large.boundingBox();
  if (!box) throw new Error('the picture is not there');
  await page.mouse.move(box.x + (box.width * 5) / 8, box.y + (box.height * 7) / 8);
  const asked = car.locator('.melting-lens [data-live="melted.grey"]').first();
  await asked.waitFor({ state: 'attached' });
  expect(await asked.getAttribute('data-veiled')).toBe('');
  expect(await car.locator('.by-hand').first().isVisible()).toBe(false);
  await page.locator('#exercise-the-problem-four-become-one').getByRole('button', { name: 'Skip' }).click();
  await car.locator('.melting-lens [data-live="melted.grey"]:not([data-veiled])').first().waitFor({ state: 'attached' });
  expect(await car.locator('.lens-sum').innerText()).toMatch(/0\.5 \+ 1 \+ 0\.7 \+ 0\.6\s*4\s*=\s*0\.7/);
  // The frame goes by the arrow keys; where the shown digits do not give the mean, the sign says so.
  await large.press('ArrowRight');
  expect(await car.locator('.lens-sum').innerText()).toMatch(/1 \+ 1 \+ 1 \+ 1\s*4\s*=\s*1/);
  await page.emulateMedia({ media: 'print' });
  expect(await small()).toBe(6);
  await page.emulateMedia({ media: null });
});

it('half melted, each square keeps its corner, and what overlaps has the mean grey; let go, it melts to the nearest stop', async () => {
  const page = tab();
  await goto(page, 'the-problem/');
  const car = await awake(page, '.melting');
  const slider = car.getByRole('slider');
  await slider.press('End');
  await slider.press('ArrowLeft');
  const canvas = car.locator('canvas');
  /** The light of points, which are given in sixteenths of the picture. */
  const light = (points: readonly (readonly [number, number])[]) =>
    canvas.evaluate((element: HTMLCanvasElement, places) => {
      // A copy, made to be read: the canvas itself is made to be drawn on.
      const copy = Object.assign(document.createElement('canvas'), { width: 1024, height: 1024 });
      const context = copy.getContext('2d', { willReadFrequently: true });
      context?.drawImage(element, 0, 0, 1024, 1024);
      return places.map(([x, y]) => context?.getImageData(x * 64, y * 64, 1, 1).data[0]);
    }, points);
  const corners = [
    [2, 2],
    [6, 2],
    [2, 6],
    [6, 6],
  ] as const;
  await expect.poll(() => light(corners)).toEqual([0.1, 0.2, 0.2, 0.3].map((grey) => Math.round(28 + grey * 214)));
  // From the fifth stop half the way to the sixth, in the hand.
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not there');
  const at = (stop: number) => box.x + 22 + ((box.width - 44) * stop) / 5;
  const y = box.y + box.height / 2;
  await page.mouse.move(at(4), y);
  await page.mouse.down();
  await page.mouse.move(at(4.5), y, { steps: 4 });
  // Top left: of 0.1, 0.2, 0.2, 0.3, half way to their mean; the edge of two, and the middle of all four.
  await expect
    .poll(() =>
      light([
        [1, 1],
        [4, 1],
        [4, 4],
      ]),
    )
    .toEqual([0.15, 0.175, 0.2].map((grey) => Math.round(28 + grey * 214)));
  await page.mouse.move(at(4.7), y);
  await page.mouse.up();
  await expect.poll(() => light(corners)).toEqual([0.2, 0.2, 0.2, 0.2].map((grey) => Math.round(28 + grey * 214)));
  expect(await slider.getAttribute('aria-valuetext')).toBe('2 by 2 squares');
});

it('six images are labelled by the rule; sums are told only of a wrong label', async () => {
  const page = tab();
  await goto(page, 'the-problem/');
  const board = await awake(page, '.label-board');
  const images = board.getByRole('listitem');
  const label = (k: number, word: string) => images.nth(k).getByRole('button', { name: word, exact: true }).click();
  await label(3, 'car');
  expect(await images.nth(3).innerText()).toMatch(/Equal, and equal is not a car\. Left 0\.7, right 0\.7\./);
  for (const [k, word] of ['car', 'not a car', 'car', 'not a car', 'car', 'not a car'].entries()) await label(k, word);
  expect(await board.innerText()).not.toMatch(/Left/);
  await page.locator('#exercise-the-problem-label-six').getByText('There you are.').waitFor();
});

it('a stamp changes the label and nothing else', async () => {
  const page = tab();
  await goto(page, 'the-problem/');
  await page.locator('#exercise-the-problem-stamp').getByRole('button', { name: 'it stays' }).click();
  const card = page.locator('.stamp-card');
  await card.getByRole('button', { name: 'not a car' }).click();
  await card.locator('.stamp.no').waitFor();
  expect(await card.locator('[data-live="y"]').textContent()).toBe('0');
  expect(await card.locator('[data-live="a2"]').textContent()).toBe('0.784');
  expect(await card.getByRole('button', { name: 'not a car' }).getAttribute('aria-pressed')).toBe('true');
});

it('lines grow from what is pressed, and the sums come with the last', async () => {
  const page = tab();
  await goto(page, 'the-architecture/');
  const figure = await awake(page, '.plan-figure:not(.explorer)');
  const lines = () => figure.locator('.plan-line').count();
  expect(await lines()).toBe(0);
  await figure.getByRole('button', { name: /^pixel 4/ }).click();
  expect(await lines()).toBe(3);
  await figure.getByRole('button', { name: /^pixel 4/ }).press('Enter');
  expect(await lines()).toBe(3);
  await figure.getByRole('button', { name: 'neuron 2' }).press('Enter');
  expect(await lines()).toBe(4);
  expect(await figure.locator('[data-live="z1[0]"]').count()).toBe(0);
  await figure.getByRole('button', { name: 'Draw them all' }).click();
  expect(await lines()).toBe(15);
  expect(await figure.locator('[data-live="z1[0]"]').textContent()).toBe('0.69');
});

it('a line, its cell and its arithmetic are one: by mouse, by keyboard, and changed where it stands', async () => {
  const page = tab();
  await goto(page, 'the-architecture/');
  const explorer = await awake(page, '.explorer');
  const says = explorer.locator('.plan-says');
  expect(await says.innerText()).toBe('Pixel 4 to neuron 2: row 2, column 4, weight 0.2; it carries 0.16 now.');
  const { x, y } = await quarterOf(explorer.locator('.hit[data-points="W1[1][0]"]'));
  await page.mouse.click(x, y);
  await says.getByText('Pixel 1 to neuron 2').waitFor();
  const cell = (row: number, column: number) => explorer.getByRole('radio', { name: `row ${row}, column ${column}` });
  expect(await cell(2, 1).isChecked()).toBe(true);

  await cell(2, 4).focus();
  await page.keyboard.press('ArrowRight');
  expect(await says.innerText()).toMatch(/^Pixel 1 to neuron 3: row 3, column 1, weight −0\.2; it carries −0\.04/);
  expect(await explorer.locator('.plan-line.lit.negative').count()).toBe(1);
  await drag(page, explorer.locator('.this-line [data-handle="W1[2][0]"]'), 30);
  expect(await explorer.locator('.this-line').innerText()).toMatch(/0\.3 × 0\.2 = 0\.06/);
  expect(await explorer.locator('.plan-line.lit.negative').count()).toBe(0);

  await explorer.getByRole('button', { name: /^neuron 3/ }).press('Enter');
  expect(await explorer.locator('.plan-line.lit').count()).toBe(5);
  expect(await explorer.locator('td.band').count()).toBe(4);
});

it('portraits and rulers follow a weight and a pixel; what answers a question is covered until then', async () => {
  const page = tab();
  await goto(page, 'what-layers-do/');
  const rulers = await awake(page, '.rulers');
  const row = (n: number) => rulers.getByRole('group', { name: `neuron ${n}`, exact: true });
  const at = (mark: Locator) => mark.evaluate((element) => Number((element as HTMLElement).style.getPropertyValue('--at')));

  // Neuron 3's own mark, its best and the favourites are asked for: the guess gives the first of them free.
  const now = row(3).locator('.now');
  expect(await now.getAttribute('data-covered')).toBe('');
  expect(await row(3).getByText('1.5').isVisible()).toBe(false);
  const guess = page.locator('#exercise-what-layers-do-largest-for-neuron-3');
  await guess.scrollIntoViewIfNeeded();
  await guess.getByRole('button', { name: 'plain white' }).click();
  await guess.getByText('counts against it').waitFor();
  await expect.poll(() => now.getAttribute('data-covered')).toBeNull();
  expect(await row(3).locator('> .favourite').getAttribute('data-covered')).toBeNull();
  expect(await row(2).locator('> .favourite').getAttribute('data-covered')).toBe('');

  // A pixel moves three marks, and its push is drawn while it is held.
  await rulers.scrollIntoViewIfNeeded();
  const before = await at(row(2).locator('.now'));
  const pixel = rulers.locator('.cell [data-handle="x[2]"]');
  await drag(page, pixel, 400, { release: false });
  expect(await at(row(2).locator('.now'))).toBeLessThan(before);
  expect(await row(2).locator('.push.down [data-live="c1[1][2]"]').textContent()).toBe('−0.3');
  expect(await rulers.locator('.push.up').count()).toBe(1);
  await page.mouse.up();
  await rulers.locator('.push').first().waitFor({ state: 'detached' });

  // The mark of neuron 2 says its number when it is pressed.
  const mark = row(2).getByRole('button');
  expect(await row(2).locator('[data-live="z1[1]"]').count()).toBe(0);
  await mark.click();
  expect(await row(2).locator('[data-live="z1[1]"]').textContent()).toBe('−0.33');

  // A weight repaints: its hatch goes when it is above zero, and the end of the ruler with it.
  const weight = rulers.locator('.rulers-row [data-handle="W1[0][2]"]');
  const against = () => weight.evaluate((number) => number.parentElement?.classList.contains('against'));
  expect(await against()).toBe(true);
  await drag(page, weight, 30);
  expect(await weight.textContent()).toBe('0.4');
  expect(await against()).toBe(false);
  expect(await row(1).locator('[data-live="best[0].z1[0]"]').textContent()).toBe('1.3');
});

it('a mark beyond the scale is an arrow at the edge while the weight is held, and the scale follows the hand that let go', async () => {
  const page = tab();
  await goto(page, 'what-layers-do/');
  const rulers = await awake(page, '.rulers');
  const best = rulers.locator('.best').first();
  const last = () => rulers.locator('.scale span').last().textContent();
  await drag(page, rulers.locator('[data-handle="b1[0]"]').first(), 90, { release: false });
  expect(await best.getAttribute('class')).toContain('above');
  expect(await best.evaluate((element) => (element as HTMLElement).style.getPropertyValue('--at'))).toBe('1');
  expect(await best.locator('[data-live="best[0].z1[0]"]').textContent()).toBe('2.4');
  expect(await last()).toBe('1.5');
  await page.mouse.up();
  await expect.poll(() => best.getAttribute('class')).not.toContain('above');
  expect(await last()).toBe('3');
});
