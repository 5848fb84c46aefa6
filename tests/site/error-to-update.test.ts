/** Chapters 10 and 13 in the browser: their widgets, and the numbers of other states on their pages. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { pairStep } from '../../src/model/training/pair';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { awake, generator, goto, leave, open, settled, settledText, sharedTab, visitor } from './support';

const shownIn = (page: Page, widget: string, id: string) => page.locator(`.${widget} [data-live="${id}"]`).first().textContent();

const random = generator(101113);
const networks = Array.from({ length: 4 }, () =>
  INPUT_IDS.reduce((network: Network, id) => {
    const value =
      id === 'y' ? Math.round(random()) : id === 'eta' ? 0.01 + random() : id.startsWith('x') ? random() : random() * 4 - 2;
    return withNumber(network, id, Number(value.toPrecision(6)));
  }, POST_NETWORK),
);

const tab = sharedTab();

it('either label agrees with the model at random links', async () => {
  const context = await visitor();
  const page = await context.newPage();
  for (const network of networks) {
    for (const prefix of ['car.', 'notCar.']) {
      await goto(page, `the-error/?${toQuery(network)}`);
      await settled(page);
      const marks = await page
        .locator(`main [data-live^="${prefix}"]`)
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute('data-live') as string, (mark.textContent ?? '').replace(/[()]/g, '')] as const),
        );
      expect(new Set(marks.map(([id]) => id)).size).toBeGreaterThanOrEqual(1);
      const there = momentOf({ ...network, y: prefix === 'car.' ? 1 : 0 });
      for (const [id, text] of marks) expect([id, text]).toEqual([id, formatNumber(read(there, id.slice(prefix.length)))]);
    }
  }
  await leave(context);
});

it('the loss over the score: the label flips, the squared error comes and goes, the dot moves the bias, nothing leaves the frame', async () => {
  const page = tab();
  await goto(page, 'the-error/?from=post');
  // The figure waits for a question by hand.
  const skip = async () => {
    const question = await awake(page, '#exercise-the-error-by-hand .exercise-controls');
    await question.getByRole('button', { name: 'Skip' }).click();
  };
  await skip();
  await awake(page, '.loss-curve');
  const card = page.locator('.loss-curve');
  await card.getByRole('button', { name: 'not a car' }).click();
  expect(await settledText(page, 'L')).toBe('1.5324');
  expect(await shownIn(page, 'share-strip', 'rest.a2')).toBe('0.216');
  expect(await shownIn(page, 'loss-curve', 'halvings.L')).toBe('2.21');
  await card.getByRole('button', { name: 'Squared error too' }).click();
  expect(await shownIn(page, 'loss-curve', 'squared.L')).toBe('0.6146');
  await page.keyboard.press('Control+z');
  expect(await settledText(page, 'L')).toBe('0.2434');
  expect(await shownIn(page, 'loss-curve', 'squared.L')).toBe('0.0467');
  // The slider of the output bias by keyboard.
  await card.locator('input[type="range"]').press('End');
  expect(await shownIn(page, 'loss-curve', 'b2')).toBe('2');
  expect(await shownIn(page, 'loss-curve', 'car.L')).toBe(formatNumber(momentOf(withNumber(POST_NETWORK, 'b2', 2)).L));
  // Beyond the axis the dot waits at the edge, and the sentence has the true numbers.
  await goto(page, 'the-error/?b2=40&y=0');
  await skip();
  await awake(page, '.loss-curve');
  expect(await shownIn(page, 'loss-curve', 'notCar.L')).toBe('41.089');
  expect(await card.locator('.beyond').count()).toBe(1);
  expect(Number(await card.locator('.point circle').last().getAttribute('cx'))).toBe(298);
});

it('a share is halved at each press, down to 1/1024', async () => {
  const page = tab();
  await goto(page, 'the-error/?from=post');
  await awake(page, '.halvings');
  const button = page.getByRole('button', { name: 'Halve it' });
  const said = page.locator('.halvings [role="status"]');
  for (const share of ['1/2', '1/4', '1/8']) {
    await button.click();
    await expect.poll(() => said.textContent()).toContain(`share ${share},`);
  }
  for (let press = 0; press < 7; press++) await button.click();
  await expect.poll(() => said.textContent()).toBe('share 1/1024, halvings 10');
});

it('the step on both images is taken and taken back, and Undo takes it back too', async () => {
  const page = tab();
  await goto(page, 'the-update/?from=post');
  const widget = page.locator('.widget.pair:has(.all-numbers)');
  const numbers = () => widget.locator('.all-numbers [data-live]').allTextContents();
  const before = await numbers();
  expect(before).toHaveLength(19);
  expect(await widget.locator('.all-numbers .still-there').count()).toBe(6);
  await awake(page, '.widget.pair:has(.all-numbers)');
  await widget.getByRole('button', { name: 'Take the step' }).click();
  await expect.poll(() => widget.getByRole('status').textContent()).toContain('Mean loss 0.8376 → 0.736. 13 of the nineteen');
  expect((await widget.locator('.round-answers').textContent())?.replace(/\s+/g, ' ')).toContain('0.784 → 0.7113');
  expect((await numbers()).filter((text, at) => text !== before[at])).toHaveLength(13);
  await widget.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(numbers).toEqual(before);
  await widget.getByRole('button', { name: 'Take the step' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(numbers).toEqual(before);
});

it('the line of one number follows the rate and the numbers', async () => {
  const page = tab();
  await goto(page, 'the-update/?from=post');
  expect(await page.locator('.bias-step').textContent()).toBe('0.2 − 0.5 × 0.2726 = 0.0637');
  await goto(page, 'the-update/?eta=2&b2=-1');
  await awake(page, '.bias-step');
  const network = { ...POST_NETWORK, b2: -1, eta: 2 };
  await expect
    .poll(() => page.locator('.bias-step [data-live="pair.next.b2"]').textContent())
    .toBe(formatNumber(pairStep(network, 2).b2));
});

it('the curve along the step gives nothing away while its question is open', async () => {
  const context = await visitor();
  const page = await open(context, 'the-update/?from=post');
  const widget = page.locator('.widget.pair:has(.both-answers)');
  const slider = widget.getByRole('slider');
  await awake(page, '.widget.pair:has(.both-answers)');
  await slider.press('End');
  expect(await shownIn(page, 'widget.pair:has(.both-answers)', 'eta')).toBe('0.5');
  expect(await widget.locator('g[data-veil-of][data-covered]').count()).toBe(1);
  await page.getByRole('button', { name: '2', exact: true }).hover();
  await page.waitForFunction(() => !document.querySelector('#exercise-the-update-how-far astro-island[ssr]'));
  await page.getByRole('button', { name: '2', exact: true }).click();
  await expect.poll(() => widget.locator('g[data-veil-of][data-covered]').count()).toBe(0);
  await slider.press('End');
  await expect.poll(() => shownIn(page, 'widget.pair:has(.both-answers)', 'pair.next.L')).toBe('0.8547');
  expect(await widget.locator('.widget-says').textContent()).toContain('more than before');
  await leave(context);
});

it('a loss that runs away leaves no odd number and nothing outside of the picture', async () => {
  const page = tab();
  await goto(page, 'the-update/?eta=100&W2=90,-90,90&y=0&b2=99');
  await awake(page, '.widget.pair:has(.both-answers)');
  expect(await page.locator('main').textContent()).not.toMatch(/NaN|Infinity|undefined/);
  for (const path of await page.locator('.widget.pair path').evaluateAll((all) => all.map((one) => one.getAttribute('d'))))
    expect(path).not.toMatch(/NaN|Infinity/);
});
