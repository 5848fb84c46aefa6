/** Chapters 0 to 3 in a browser: the line, the label stamp, the network edge by edge, the portraits. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_NETWORK, withNumber } from '../../src/quantities';
import { awake, drag, goto, sharedTab } from './support';

/** Where an edge can be hit: a quarter of the way, before most others cross it. */
const quarterOf = (edge: Locator) =>
  edge.evaluate((path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 4);
    return new DOMPoint(x, y).matrixTransform(path.getScreenCTM() as DOMMatrix).toJSON() as { x: number; y: number };
  });

const tab = sharedTab();

it('the whole network in one line follows a pixel, and the goal sees the best image', async () => {
  const page = tab();
  await goto(page, 'why-do-the-sums/');
  const line = page.locator('.one-line');
  const answer = line.locator('.hero-answer [data-live="a2"]');
  expect(await answer.textContent()).toBe('0.784');
  await line.scrollIntoViewIfNeeded();
  await drag(page, line.locator('.cell [data-handle="x[3]"]'), -400);
  expect(await answer.textContent()).toBe(formatNumber(momentOf(withNumber(POST_NETWORK, 'x[3]', 0)).a2));
  expect(await line.locator('.katex-html [data-live="x[3]"]').locator('visible=true').textContent()).toBe('0');

  const goal = page.locator('#exercise-why-do-the-sums-largest-answer');
  await goal.scrollIntoViewIfNeeded();
  await goal.getByRole('button', { name: 'Show me' }).click();
  await answer.filter({ hasText: /^0\.852$/ }).waitFor();
});

it('a stamp changes the label and nothing else', async () => {
  const page = tab();
  await goto(page, 'the-problem/');
  const card = page.locator('.stamp-card');
  await card.getByRole('button', { name: 'not a car' }).click();
  await card.locator('.stamp.no').waitFor();
  expect(await card.locator('[data-live="y"]').textContent()).toBe('0');
  expect(await card.locator('.stamp').textContent()).toBe('not a car');
  expect(await card.locator('[data-live="a2"]').textContent()).toBe('0.784');
  expect(await card.getByRole('button', { name: 'not a car' }).getAttribute('aria-pressed')).toBe('true');

  const pad = page.locator('.pixel-pad');
  for (const [j, grey] of ['0', '1', '0', '1'].entries()) {
    await pad.getByRole('spinbutton').nth(j).fill(grey);
    await page.keyboard.press('Enter');
  }
  const goal = page.locator('#exercise-the-problem-paint-the-right-column');
  await goal.scrollIntoViewIfNeeded();
  await goal.getByText('There you are.').waitFor();
  expect(await card.locator('[data-live="y"]').textContent()).toBe('0');
});

it('an edge, its cell and its arithmetic are one: by mouse, by keyboard, and changed where it stands', async () => {
  const page = tab();
  await goto(page, 'the-architecture/');
  const explorer = page.locator('.explorer');
  const says = explorer.locator('.edge-says');
  const sentence = () => says.innerText();
  expect(await sentence()).toMatch(/pixel 2 → neuron 1 is row 1, column 2 of W₁/);

  const cell = (name: RegExp) => explorer.getByRole('radio', { name });
  await explorer.hover({ position: { x: 5, y: 5 } });
  const { x, y } = await quarterOf(explorer.locator('.grip[data-points="W1[1][3]"]'));
  await page.mouse.click(x, y);
  await says.getByText('pixel 4 → neuron 2').waitFor();
  expect(await sentence()).toMatch(/pixel 4 → neuron 2 is row 2, column 4 of W₁/);
  expect(await sentence()).toMatch(/0\.2 × 0\.8 = 0\.16, one of the four products in z₁\[2\], now −0\.06/);
  expect(await cell(/pixel 4 → neuron 2/).isChecked()).toBe(true);

  await cell(/pixel 4 → neuron 2/).focus();
  await page.keyboard.press('ArrowRight');
  expect(await sentence()).toMatch(/pixel 1 → neuron 3 is row 3, column 1/);
  expect(await sentence()).toMatch(/−0\.2 × 0\.2 = −0\.04/);
  expect(await explorer.locator('.chosen.negative').count()).toBe(1);

  await drag(page, says.locator('[data-handle="W1[2][0]"]:not(input)'), 30);
  expect(await sentence()).toMatch(/0\.3 × 0\.2 = 0\.06/);
  expect(await explorer.locator('.chosen.negative').count()).toBe(0);

  await cell(/neuron 3 → answer/)
    .locator('..')
    .click();
  expect(await sentence()).toMatch(/neuron 3 → answer is entry 3 of W₂/);
  expect(await sentence()).toMatch(/one of the three products in z₂/);
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
