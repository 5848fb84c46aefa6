/** Chapters 10 and 11 in the browser: their widgets, and the numbers of other states on their pages. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatFine, formatNumber } from '../../src/live-math/number';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { NUDGEABLE, slopeId } from '../../src/quantities/nudge';
import { toQuery } from '../../src/state/link';
import { rungsOf } from '../../src/widgets/nudge-bench/rungs';
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

it('the nudge bench: every number and every distance as the model has it', async () => {
  const context = await visitor();
  const [network] = networks as [Network];
  const page = await open(context, `one-weight/?${toQuery(network)}`);
  await awake(page, '.nudge-bench');
  for (const id of NUDGEABLE.filter((_, at) => at % 4 === 0)) {
    await page.locator('.nudge-bench select').selectOption(id);
    for (const [k, { h, high, low, quotient }] of rungsOf(network, id).entries()) {
      const row = ['plus.L', 'minus.L', slopeId(id)].map((name) => shownIn(page, 'nudge-bench', `nudge[${k}].${name}`));
      expect([id, h, ...(await Promise.all(row))]).toEqual([id, h, formatFine(high), formatFine(low), formatNumber(quotient)]);
    }
    expect(await shownIn(page, 'nudge-bench', slopeId(id))).toBe(formatNumber(read(momentOf(network), slopeId(id))));
  }
  expect(await page.locator('.nudge-bench input:checked').count()).toBe(1);
  await page.locator('.nudge-bench input[type="radio"]').first().press('ArrowUp');
  expect(await page.locator('.nudge-bench input').last().isChecked()).toBe(true);
  await leave(context);
});

it('under the lens the secant becomes the tangent; a number without a slope can be pointed out', async () => {
  const page = tab();
  await goto(page, 'one-weight/?from=post');
  await awake(page, '.nudge-bench');
  const names = () => page.locator('.nudge-bench .name').allTextContents();
  await expect.poll(names).toEqual(['secant', 'tangent', 'loss']);
  expect(await shownIn(page, 'nudge-bench', 'nudge.sag')).toBe('0.0731');
  await page.locator('.nudge-bench tbody tr').nth(1).click();
  await expect.poll(() => shownIn(page, 'nudge-bench', 'nudge.sag')).toBe('0.000732');
  await page.locator('.nudge-bench tbody tr').nth(2).click();
  await expect.poll(names).toEqual(['all three']);
  expect(await page.locator('.nudge-bench .widget-says').textContent()).toContain(
    '0.01 to each side: the secant falls by 0.2009',
  );
  await page.locator('.nudge-bench').getByRole('button', { name: 'Squared error too' }).click();
  await expect.poll(() => shownIn(page, 'nudge-bench', 'squared.dW2[2]')).toBe('−0.068');
  const sure = page.getByRole('button', { name: 'Sure and wrong' });
  await sure.click();
  await expect.poll(() => settledText(page, 'dW2[2]')).toBe('0.9206');
  await sure.click();
  await expect.poll(() => settledText(page, 'dW2[2]')).toBe('−0.2009');
  const card = page.locator('#exercise-one-weight-flat');
  await card.scrollIntoViewIfNeeded();
  await card.locator('select').hover();
  await page.waitForFunction(() => !document.querySelector('#exercise-one-weight-flat astro-island[ssr]'));
  await card.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => card.locator('[role="status"]').textContent()).toContain('Its slope is −0.0216');
  await card.getByRole('button', { name: 'There is none' }).click();
  await expect.poll(() => card.locator('[role="status"]').textContent()).toContain('There is one');
  await card.locator('select').selectOption('W2[1]');
  await card.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => card.locator('[role="status"]').textContent()).toBe('Right: W₂[2].');
  expect(await card.locator('.after').isVisible()).toBe(true);
});
