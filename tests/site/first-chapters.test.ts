/** Chapters 0 to 3 in a browser: the network at work, the car and its labels, the plan and its table, the portraits. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { sumRange } from '../../src/model/image-range';
import { momentOf, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { networkFrom } from '../../src/state/link';
import { runFrom, STEPS } from '../../src/widgets/cover/watch';
import { EDGES } from '../../src/widgets/network-explorer/edges';
import { perUnitFor, widthOf } from '../../src/widgets/network-explorer/plan';
import { awake, drag, goto, leave, onPhones, open, settled, sharedTab, visitor } from './support';

/** Where an edge can be hit: a quarter of the way, before most others cross it. */
const quarterOf = (edge: Locator) =>
  edge.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 4);
    return new DOMPoint(x, y).matrixTransform(path.getScreenCTM() as DOMMatrix).toJSON() as { x: number; y: number };
  });

/** A figure on the stage, awake, and the companion out of its way. */
async function onStage(page: Page, figure: string): Promise<Locator> {
  const found = await awake(page, figure);
  await page.waitForFunction(() => !document.querySelector('.companion-sheet')?.checkVisibility({ visibilityProperty: true }));
  return found;
}

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
  expect(await figure.locator('.step-of').textContent()).toBe('6.');
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
    // The light that goes through it once takes ten times as long.
    const ways = document.querySelector('.hero-field')?.getAnimations() ?? [];
    const way = ways.find(({ effect }) => Number(effect?.getTiming().duration) <= 400);
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

it('the keyboard chooses a line, as a press on it does', async () => {
  const page = tab();
  await goto(page, '');
  const chosen = page.getByRole('slider', { name: 'The line that is written out' });
  await page.getByRole('button', { name: 'Watch it learn' }).focus();
  await page.keyboard.press('Tab');
  expect(await chosen.evaluate((slider) => slider === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  const written = page.locator('.chosen-line');
  await expect.poll(() => written.locator('[data-live="W1[0][2]"]').count()).toBe(1);
  expect(
    await page.locator('.lying .line.lit [data-line="W1[0][2]"], .lying .lit[data-line="W1[0][2]"]').count(),
  ).toBeGreaterThan(0);
  expect(await written.locator('> span').evaluate((words) => getComputedStyle(words).outlineStyle)).not.toBe('none');
});

it('the cover can be watched learning: one step of undo, put back on request and on leaving', async () => {
  const page = tab();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goto(page, '');
  const answer = page.locator('.lying [data-live="a2"]');
  await page.getByRole('button', { name: 'Watch it learn' }).click();
  await page.getByText('60 steps, and 8 of 8').waitFor();
  expect(await answer.textContent()).toBe(
    formatNumber(momentOf({ ...POST_NETWORK, ...runFrom(POST_NETWORK, 0.5).parameters(STEPS) }).a2),
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
  const figure = await awake(page, '.plan-figure');
  const lines = () => figure.locator('.plan-line:not(.growing)').count();
  expect(await lines()).toBe(0);
  await figure.getByRole('button', { name: /^pixel 4/ }).click();
  await expect.poll(lines).toBe(3);
  await figure.getByRole('button', { name: /^pixel 4/ }).press('Enter');
  expect(await lines()).toBe(3);
  await figure.getByRole('button', { name: 'neuron 2' }).press('Enter');
  await expect.poll(lines).toBe(4);
  expect(await figure.locator('[data-live="z1[0]"]').count()).toBe(0);
  await figure.getByRole('button', { name: 'Draw them all' }).click();
  await expect.poll(lines).toBe(15);
  expect(await figure.locator('[data-live="z1[0]"]').textContent()).toBe('0.69');
});

it('a line, its cell and its arithmetic are one: by mouse, by keyboard, and changed where it stands', async () => {
  const page = tab();
  await goto(page, 'the-architecture/');
  const figure = await onStage(page, '.map-table');
  const says = figure.locator('.figure-says');
  expect(await says.innerText()).toBe('Pixel 4 to neuron 2: row 2, column 4, weight 0.2; it carries 0.16 now.');
  const { x, y } = await quarterOf(figure.locator('.hit[data-points="W1[1][0]"]'));
  await page.mouse.click(x, y);
  await says.getByText('Pixel 1 to neuron 2').waitFor();
  const cell = (row: number, column: number) => figure.getByRole('radio', { name: `row ${row}, column ${column}` });
  expect(await cell(2, 1).isChecked()).toBe(true);
  expect(await figure.locator('.strip :checked + [data-live="W1[1][0]"]').count()).toBe(1);

  await cell(2, 4).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => says.innerText()).toMatch(/^Pixel 1 to neuron 3: row 3, column 1, weight −0\.2; it carries −0\.04/);
  expect(await figure.locator('.plan-line.lit.negative').count()).toBe(1);
  await drag(page, figure.locator('.this-line [data-handle="W1[2][0]"]'), 30);
  await expect
    .poll(async () => (await figure.locator('.this-line .product').innerText()).replace(/\s+/g, ' '))
    .toBe('0.3 weight × 0.2 pixel 1 = 0.06 carried now');
  expect(await figure.locator('.plan-line.lit.negative').count()).toBe(0);
  // So are the numbers in the table and on the lines.
  await drag(page, figure.locator('.line-table [data-handle="W1[2][0]"]'), -30);
  await expect.poll(() => figure.locator('.plan [data-live="W1[2][0]"]').textContent()).toBe('−0.2');
  // A press on a number chooses its line, and opens nothing over the table.
  await figure.locator('.line-table [data-handle="W1[0][1]"]').click();
  await says.getByText('Pixel 2 to neuron 1').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);

  await figure.getByRole('button', { name: /^neuron 3/ }).press('Enter');
  await expect.poll(() => figure.locator('.plan-line.lit').count()).toBe(5);
  expect(await figure.locator('td.band').count()).toBe(4);
  // A bias has no line and no cell in the table, but a place among the nineteen.
  await figure.locator('.strip').getByRole('radio', { name: 'bias of neuron 2' }).press(' ');
  await says.getByText('−0.3: the bias of neuron 2').waitFor();
  expect(await figure.locator('.plan-bias.lit').count()).toBe(1);
});

it('a line is as wide as what it carries, in every state, and the legend is to the same scale', async () => {
  const page = tab();
  for (const query of ['', '?W2=100000,-0.3,0.8', '?W1=-2,1.5,3,-0.7,0.4,-2.2,1,1,-1,0.3,-0.8,2&b1=-1,0.5,2', '?x=0,0,0,0']) {
    await goto(page, `the-architecture/${query}`);
    const figure = await onStage(page, '.map-table');
    await settled(page);
    const now = await page.evaluate(() =>
      [...document.querySelectorAll('.map-table .plan-line .flow')].map((path) => [
        path.getAttribute('data-points') as string,
        Number(path.getAttribute('stroke-width')),
      ]),
    );
    const carried = momentOf(networkFrom(query.slice(1)).network);
    const flows = Object.fromEntries(EDGES.map(({ id, product }) => [id, Math.abs(read(carried, product))]));
    const widest = perUnitFor([...Object.values(flows), ...carried.b1, carried.b2]);
    for (const [id, width] of now) expect([id, width]).toEqual([id, widthOf(flows[id as string] as number, widest)]);
    expect(now).toHaveLength(15);
    expect(await figure.locator('.width-key path:not(.below)').evaluateAll((all) => all.length)).toBe(3);
  }
});

it('the map and its table build up: lines, then rows whose numbers fly to their cells, then the count', async () => {
  const page = tab();
  await goto(page, 'the-architecture/');
  const figure = await onStage(page, '.map-table');
  const numbers = (where: string) =>
    figure
      .locator(`${where} .num`)
      .evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility({ visibilityProperty: true })).length);
  const says = figure.locator('.figure-says');
  expect([await numbers('.line-table'), await numbers('.strip')]).toEqual([12, 19]);
  await figure.getByRole('button', { name: 'Build it' }).click();
  await figure.getByRole('button', { name: 'Pause' }).click();
  await figure.locator('.transport').getByText('0 of 15 lines').waitFor();
  await expect.poll(() => figure.locator('.plan-line').count()).toBe(0);
  const step = figure.getByRole('button', { name: 'Step' });
  for (let stop = 1; stop <= 7; stop++) await step.click();
  await says.getByText('Neuron 3: one line on to the answer.').waitFor();
  await expect.poll(() => figure.locator('.plan-line:not(.growing)').count()).toBe(15);
  expect([await numbers('.line-table'), await numbers('.strip')]).toEqual([0, 0]);
  // Held in the air: a copy of each number, between its line and its cell, which waits.
  await step.focus();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).click();
    return new Promise<void>((done) => {
      requestAnimationFrame(() => {
        for (const animation of document.getAnimations()) {
          animation.pause();
          if ((animation.effect as KeyframeEffect).target?.closest('.in-flight')) animation.currentTime = 400;
        }
        done();
      });
    });
  });
  const copies = figure.locator('.in-flight');
  expect(await copies.allTextContents()).toEqual(['0.1', '0.2', '−0.1', '0.1']);
  const between = await figure.evaluate((element) => {
    const left = (of: string) => element.querySelector(of)?.getBoundingClientRect().left as number;
    return left('.plan-line[data-edge="W1[0][0]"] .num') < left('.in-flight') && left('.in-flight') < left('.line-table td .num');
  });
  expect(between).toBe(true);
  const waits = figure.locator('.line-table td .num').first();
  expect(await waits.evaluate((number) => getComputedStyle(number).opacity)).toBe('0');
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await copies.first().waitFor({ state: 'detached' });
  await expect.poll(() => waits.evaluate((number) => getComputedStyle(number).opacity)).toBe('1');
  expect(await numbers('.line-table')).toBe(4);
  for (let stop = 9; stop <= 14; stop++) await step.click();
  await says.getByText('nineteen').waitFor();
  expect([await numbers('.line-table'), await numbers('.strip')]).toEqual([12, 19]);
  expect(await step.getAttribute('aria-disabled')).toBe('true');
});

it('portraits and rulers follow a weight and a pixel; what answers a question is covered until then', async () => {
  const page = tab();
  await goto(page, 'what-layers-do/');
  const rulers = await onStage(page, '.rulers');
  const row = (n: number) => rulers.getByRole('group', { name: `neuron ${n}`, exact: true });
  const at = (mark: Locator) => mark.evaluate((element) => Number((element as HTMLElement).style.getPropertyValue('--at')));
  const seen = (part: Locator) => part.evaluate((element) => element.checkVisibility({ visibilityProperty: true }));

  // Neuron 3's own mark, its best and the favourites are asked for: the guess gives the first of them free.
  const now = row(3).locator('.now');
  expect(await now.getAttribute('data-covered')).toBe('');
  expect(await Promise.all(['.now .stem', '.without', '.push', '.best i'].map((of) => seen(row(3).locator(of))))).toEqual(
    Array(4).fill(false),
  );
  expect(await row(3).getByText('1.5').isVisible()).toBe(false);
  expect(await rulers.locator('.stage-field').getAttribute('aria-label')).toMatch(/neuron 1, 0\.69; neuron 2, −0\.06$/);
  const guess = page.locator('#exercise-what-layers-do-largest-for-neuron-3');
  await guess.scrollIntoViewIfNeeded();
  await guess.getByRole('button', { name: 'plain white' }).click();
  await guess.getByText('counts against it').waitFor();
  await expect.poll(() => now.getAttribute('data-covered')).toBeNull();
  expect(await row(3).locator('> .favourite').getAttribute('data-covered')).toBeNull();
  expect(await row(2).locator('> .favourite').getAttribute('data-covered')).toBe('');

  // A pixel moves three marks, and an arrow on each says how far it alone does.
  await rulers.scrollIntoViewIfNeeded();
  const before = await at(row(2).locator('.now'));
  await drag(page, rulers.locator('[data-cell="x[2]"] [data-handle]'), 400, { release: false });
  await expect.poll(() => row(2).locator('.push.down [data-live="c1[1][2]"]').textContent()).toBe('−0.3');
  expect(await at(row(2).locator('.now'))).toBeLessThan(before);
  expect(await rulers.locator('.push:not(.down)').count()).toBe(1);
  expect(await rulers.locator('.figure-says').innerText()).toMatch(/Pixel 3 brings −0\.1 to it\.$/);
  await page.mouse.up();

  // Every mark stands where the model puts it, when all have arrived; a button has them slide, and leaves ghosts behind.
  const placesOf = (x: number[]) => {
    const { z1, b1, c1, W1 } = momentOf({ ...POST_NETWORK, x });
    const share = (value: number) => Number(((value + 0.7) / 2.3).toFixed(4));
    return z1.map((sum, i) => {
      const { low, high } = sumRange(W1[i] as number[], b1[i] as number);
      return [low.value, b1[i] as number, high.value, sum - (c1[i]?.[2] as number), sum].map(share);
    });
  };
  const places = () =>
    Promise.all(
      [1, 2, 3].map((n) =>
        Promise.all(
          ['.worst', '.bias', '.best', '.without', '.now'].map(async (of) => Number((await at(row(n).locator(of))).toFixed(4))),
        ),
      ),
    );
  expect(await places()).toEqual(placesOf([0.2, 0.5, 1, 0.8]));
  const black = rulers.getByRole('button', { name: 'Black' });
  await black.focus();
  const half = await page.evaluate(() => {
    (document.activeElement as HTMLElement).click();
    return new Promise<number[]>((done) => {
      requestAnimationFrame(() => {
        for (const animation of document.getAnimations()) {
          animation.pause();
          animation.currentTime = 200;
        }
        requestAnimationFrame(() => {
          const now = document.querySelector('.rulers .now') as HTMLElement;
          done([Number(now.style.getPropertyValue('--at')), document.querySelectorAll('.rulers .ghost').length]);
        });
      });
    });
  });
  const [from, to] = [placesOf([0.2, 0.5, 1, 0.8]), placesOf([0, 0, 0, 0])].map((all) => all[0]?.[4] as number) as [
    number,
    number,
  ];
  expect(half[0]).toBeLessThan(from);
  expect(half[0]).toBeGreaterThan(to);
  expect(half[1]).toBe(3);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect.poll(places).toEqual(placesOf([0, 0, 0, 0]));
  expect(await rulers.locator('.ghost').count()).toBe(0);

  // By keys too: the pixel that has the focus is the one whose arrows are drawn.
  await rulers.getByRole('slider').nth(1).press('End');
  await rulers.getByText('pixel 2, pressed').waitFor();
  expect(await row(1).locator('[data-live="c1[0][1]"]').textContent()).toBe('0.2');

  // The mark of neuron 2 says its number when it is pressed.
  const mark = row(2).getByRole('button');
  expect(await row(2).locator('[data-live="z1[1]"]').count()).toBe(0);
  await mark.click();
  expect(await row(2).locator('[data-live="z1[1]"]').textContent()).toBe('−0.2');

  // A weight repaints: its hatch goes when it is above zero, and the end of the ruler with it.
  const weight = rulers.locator('.rulers-row [data-handle="W1[0][2]"]');
  const against = () => weight.evaluate((number) => number.parentElement?.classList.contains('against'));
  expect(await against()).toBe(true);
  await drag(page, weight, 30);
  await expect.poll(() => weight.textContent()).toBe('0.4');
  expect(await against()).toBe(false);
  expect(await row(1).locator('[data-live="best[0].z1[0]"]').textContent()).toBe('1.3');
});

it('a mark beyond the scale is an arrow at the edge while the weight is held, and the scale follows the hand that let go', async () => {
  const page = tab();
  await goto(page, 'what-layers-do/');
  const rulers = await onStage(page, '.rulers');
  const best = rulers.locator('.best').first();
  const last = () => rulers.locator('.scale span').last().textContent();
  await drag(page, rulers.locator('[data-handle="b1[0]"]').first(), 90, { release: false });
  await expect.poll(() => best.getAttribute('class')).toContain('above');
  expect(await best.evaluate((element) => (element as HTMLElement).style.getPropertyValue('--at'))).toBe('1');
  expect(await best.locator('[data-live="best[0].z1[0]"]').textContent()).toBe('2.4');
  expect(await last()).toBe('1.5');
  await page.mouse.up();
  await expect.poll(() => best.getAttribute('class')).not.toContain('above');
  await expect.poll(last).toBe('3');
});

it('a row folds into its portrait: each tile sets out from its place in the row', async () => {
  const page = tab();
  await goto(page, 'what-layers-do/');
  const folds = await awake(page, '.folds');
  const button = folds.getByRole('button', { name: 'Fold it' });
  await button.focus();
  const apart = await page.evaluate(() => {
    (document.activeElement as HTMLElement).click();
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    const [row, square] = document.querySelectorAll('.folds .portrait') as unknown as [Element, Element];
    return [...square.children].map((tile, j) => {
      const [at, from] = [tile.getBoundingClientRect(), (row.children[j] as Element).getBoundingClientRect()];
      return Math.round(
        Math.hypot(at.x + at.width / 2 - from.x - from.width / 2, at.y + at.height / 2 - from.y - from.height / 2),
      );
    });
  });
  expect(apart).toEqual([0, 0, 0, 0]);
});

it('the network at work and the portraits stand on a phone’s screen with what moves them, and no number on another', async () => {
  for (const { over, clashes } of await onPhones('why-do-the-sums/', '.at-work', '.transport'))
    expect({ fits: over <= 8, clashes }).toEqual({ fits: true, clashes: [] });
  // All that moves; on the smallest phone the end of the sentence is left under the bar.
  for (const { over, clashes } of await onPhones('what-layers-do/', '.rulers', '.key'))
    expect({ fits: over <= 0, clashes }).toEqual({ fits: true, clashes: [] });
});
