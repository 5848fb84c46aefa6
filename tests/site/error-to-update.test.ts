/** Chapters 10, 11 and 13 in the browser: their widgets, and the numbers of other states on their pages. */
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

it('next.* and either label agree with the model at random links', async () => {
  const context = await visitor();
  const page = await context.newPage();
  for (const network of networks) {
    for (const [chapter, prefix, least] of [
      ['the-update', 'next.', 28],
      ['the-error', 'car.', 1],
      ['the-error', 'notCar.', 1],
    ] as const) {
      await goto(page, `${chapter}/?${toQuery(network)}`);
      await settled(page);
      const marks = await page
        .locator(`main [data-live^="${prefix}"]`)
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute('data-live') as string, (mark.textContent ?? '').replace(/[()]/g, '')] as const),
        );
      expect(new Set(marks.map(([id]) => id)).size).toBeGreaterThanOrEqual(least);
      // The state one step later, reached by hand: the new parameters as a network of their own.
      const { W1, b1, W2, b2 } = momentOf(network).next;
      const there = momentOf(prefix === 'next.' ? { ...network, W1, b1, W2, b2 } : { ...network, y: prefix === 'car.' ? 1 : 0 });
      for (const [id, text] of marks) expect([id, text]).toEqual([id, formatNumber(read(there, id.slice(prefix.length)))]);
    }
  }
  await leave(context);
});

it('the loss over the score: the label flips, the squared error comes and goes, the dot moves the bias, nothing leaves the frame', async () => {
  const page = tab();
  await goto(page, 'the-error/?from=post');
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
  for (let press = 0; press < 9; press++) await button.click();
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
  expect(await shownIn(page, 'nudge-bench', 'nudge.sag')).toBe('0.000732');
  await page.locator('.nudge-bench tbody tr').first().click();
  await expect.poll(names).toEqual(['secant', 'tangent', 'loss']);
  expect(await shownIn(page, 'nudge-bench', 'nudge.sag')).toBe('0.0731');
  await page.locator('.nudge-bench tbody tr').nth(2).click();
  await expect.poll(names).toEqual(['all three']);
  expect(await page.locator('.nudge-bench .widget-says').textContent()).toContain(
    '0.01 to each side: the secant falls by 0.2009',
  );
  await page.getByRole('button', { name: 'Sure and wrong' }).click();
  await page.locator('.nudge-bench').getByRole('button', { name: 'Squared error too' }).click();
  await expect.poll(() => shownIn(page, 'nudge-bench', 'squared.dW2[2]')).toBe('0.0183');
  expect(await shownIn(page, 'nudge-bench', 'dW2[2]')).toBe('0.9206');
  await page.getByRole('button', { name: 'Sure and wrong' }).click();
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

it('the ledger takes the step, as one step of undo', async () => {
  const page = tab();
  await goto(page, 'the-update/?from=post');
  await awake(page, '.ledger');
  expect(await page.locator('.ledger tbody tr').count()).toBe(19);
  expect(await page.locator('.ledger .unmoved').count()).toBe(6);
  const news = () => page.locator('.ledger tbody td:last-child').allTextContents();
  const olds = () => page.locator('.ledger tbody td:nth-child(2)').allTextContents();
  const [before, promised] = [await olds(), await news()];
  await page.getByRole('button', { name: 'Take the step' }).click();
  expect(await olds()).toEqual(promised);
  expect(await page.locator('.ledger [role="status"]').textContent()).toContain('from 0.2434 to 0.1598');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await olds()).toEqual(before);
  expect(await page.locator('.ledger [role="status"]').textContent()).toContain('Nothing has moved yet');
});

it('the step dial shows the promise beside what comes, and who falls silent', async () => {
  const context = await visitor();
  const page = await open(context, 'the-update/?eta=0.1');
  await awake(page, '.step-dial');
  expect([await shownIn(page, 'step-dial', 'Ls'), await shownIn(page, 'step-dial', 'next.L')]).toEqual(['0.2244', '0.2248']);
  await goto(page, 'the-update/?y=0&eta=0.95');
  await awake(page, '.step-dial');
  expect(await page.locator('.step-dial .widget-says').textContent()).toContain('Neurons 1 and 3 would be silenced');
  // A rate beyond the picture, and a loss that runs away: nothing leaves the frame and no odd number is shown.
  await goto(page, 'the-update/?eta=100&W2=90,-90,90&y=0&b2=99');
  await awake(page, '.step-dial');
  expect(await page.locator('.step-dial').textContent()).not.toMatch(/NaN|Infinity|undefined/);
  expect(await page.locator('.step-dial path.curve').first().getAttribute('d')).not.toMatch(/NaN|Infinity/);
  await leave(context);
});
