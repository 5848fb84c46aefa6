/** Chapter 10 in the browser: their widgets, and the numbers of other states on their pages. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { crossEntropy, crossEntropySlope, sigmoid, squaredError, squaredErrorSlope } from '../../src/model';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { strokeAt } from '../../src/widgets/loss-curve/frame';
import { awake, base, drag, generator, goto, leave, onPhones, settled, settledText, sharedTab, visitor } from './support';

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

/** The figure of the loss stands behind a question by hand. */
const lossFigure = async (page: Page, query: string) => {
  await goto(page, `the-error/?${query}`);
  const question = await awake(page, '#exercise-the-error-by-hand .exercise-controls');
  await question.getByRole('button', { name: 'Skip' }).click();
  const figure = await awake(page, '.loss-curve');
  await settled(page);
  return figure;
};
/** Where a part of the figure is drawn, in points of score and of loss. */
const drawnAt = (page: Page, part: string) =>
  page.locator('.loss-curve').evaluate((root, of) => {
    const plot = (root.querySelector('.loss-plot') as Element).getBoundingClientRect();
    const { x, y, width, height } = (root.querySelector(of) as Element).getBoundingClientRect();
    return [
      ((x + width / 2 - plot.x) / plot.width) * 12 - 6,
      6 - ((y + height / 2 - plot.y) / plot.height) * 6,
      plot.width / 12 - plot.height / 6,
    ] as const;
  }, part);
/** In percent of the strip, from its top. */
const cutAt = (page: Page) =>
  page.locator('.one-split .split').evaluate((split) => Number.parseFloat((split as HTMLElement).style.top));
const rounded = (numbers: readonly number[]) => numbers.map((one) => Math.abs(Math.round(one * 20) / 20));

it('the loss over the score: dot, ring, gap, ruler and strip lie where the model has them, at any numbers', async () => {
  const page = tab();
  for (const [b2, y] of [
    [0.2, 1],
    [-3.5, 1],
    [-5.6, 0],
    [3.1, 0],
  ] as const) {
    const query = `b2=${b2}&y=${y}`;
    const { z2 } = momentOf(withNumber(POST_NETWORK, 'b2', b2));
    const figure = await lossFigure(page, query);
    const [own, other] = [crossEntropy(z2, y), crossEntropy(z2, 1 - y)];
    const [x, loss, unequal] = await drawnAt(page, '.loss-dot');
    expect(Math.abs(unequal)).toBeLessThan(0.05);
    expect(Math.hypot(x - z2, loss - own), query).toBeLessThan(0.02);
    const [x2, ring] = await drawnAt(page, '.loss-ring');
    expect(Math.hypot(x2 - z2, ring - other), query).toBeLessThan(0.02);
    // The gap's two stretches end at the other curve; they are as long as those of the score.
    const bars = await figure.evaluate((root) =>
      ['.loss-strip', '.gap-bar'].map((of) =>
        [...root.querySelectorAll(`${of} .end-to-end i`)].map((bar) => {
          const { width, height } = bar.getBoundingClientRect();
          return of === '.gap-bar' ? height : width;
        }),
      ),
    );
    const unit = await figure.locator('.loss-plot').evaluate((plot) => plot.getBoundingClientRect().width / 12);
    expect(rounded((bars[0] ?? []).map((px) => px / unit))).toEqual(rounded([z2 - b2, b2]));
    // At −5.6 the rest runs out of the picture, and has an arrow.
    if (b2 !== -5.6) expect(rounded((bars[1] ?? []).map((px) => px / unit))).toEqual(rounded([z2 - b2, b2]));
    expect(await shownIn(page, 'loss-curve', 'halvings.L')).toMatch(formatNumber(own / Math.LN2).slice(0, 3));
    expect(await cutAt(page)).toBeCloseTo(100 * sigmoid(y === 1 ? z2 : -z2), 2);
    expect(await figure.locator('.figure-says').innerText()).toBe(
      `A score of ${formatNumber(z2)} costs ${formatNumber(crossEntropy(z2, 1))} if it is a car and ${formatNumber(crossEntropy(z2, 0))} if it is not.`,
    );
    // Each curve has its name, and each number its words, wherever the dot is.
    for (const name of ['.loss-name-of.car', '.loss-name-of.not', '.loss-cost.own .words', '.loss-cost:not(.own) .words'])
      expect(
        await figure.locator(name).evaluate((one) => one.checkVisibility({ visibilityProperty: true })),
        `${query} ${name}`,
      ).toBe(true);
    // Whoever takes the logarithm of a small share arrives at the loss that is written.
    const [share, shown] = await figure.locator('.loss-formula .num').allInnerTexts();
    if (own > Math.log(10)) expect(formatNumber(-Math.log(Number(share))), query).toBe(shown);
  }
});

it('the label takes the dot straight up the gap while the strip turns over; keys, hand and axis move the bias', async () => {
  const page = tab();
  const figure = await lossFigure(page, 'from=post');
  /** Stops every way of so many ms half-way. */
  const halfWay = (press: string, ms: number) =>
    page.evaluate(
      ([name, duration]) => {
        (document.querySelector(name as string) as HTMLElement).click();
        return new Promise<number>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const ways = document.getAnimations().filter((way) => way.effect?.getComputedTiming().duration === duration);
              for (const way of ways) {
                way.pause();
                way.currentTime = (duration as number) / 2;
              }
              done(ways.length);
            }),
          ),
        );
      },
      [press, ms] as const,
    );
  const arrive = () =>
    page.evaluate(() => {
      for (const way of document.getAnimations()) way.finish();
    });
  expect(await halfWay('.loss-curve .label-switch button:last-child', 300)).toBe(1);
  const between = async () => {
    const [x, loss] = await drawnAt(page, '.loss-dot');
    return { x, share: (loss - 0.2434) / 1.289, cut: await cutAt(page) };
  };
  await expect.poll(async () => (await between()).share > 0.3).toBe(true);
  const { x, share, cut } = await between();
  expect(Math.abs(x - 1.289)).toBeLessThan(0.02);
  expect(share).toBeLessThan(0.9);
  // The strip's cut is as far round as the dot is up.
  expect(Math.abs(cut - (50 + 28.4 * Math.cos(Math.PI * share)))).toBeLessThan(0.6);
  // What is written is right at once.
  expect(await figure.locator('.loss-cost.own').textContent()).toBe('it costs 1.5324');
  await arrive();
  await expect.poll(async () => rounded([(await between()).share])).toEqual([1]);
  expect(await cutAt(page)).toBeCloseTo(21.6, 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await arrive();

  const dot = figure.getByRole('slider', { name: 'score' });
  await dot.press('ArrowRight');
  expect(await settledText(page, 'z2')).toBe('1.4');
  await dot.press('Home');
  expect(await settledText(page, 'b2')).toBe('−7.089');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await arrive();
  await drag(page, figure.locator('.loss-dot'), -130);
  const z2 = Number((await settledText(page, 'z2'))?.replace('−', '-'));
  expect(z2).toBeLessThan(-0.6);
  expect(z2).toBeGreaterThan(-1);
  const [dragged] = await drawnAt(page, '.loss-dot');
  expect(Math.abs(dragged - z2)).toBeLessThan(0.02);
  const strip = await figure.locator('.loss-strip').boundingBox();
  if (!strip) throw new Error('no axis');
  expect(strip.height).toBeGreaterThanOrEqual(44);
  await page.mouse.click(strip.x + strip.width * 0.75, strip.y + strip.height - 6);
  expect(await settledText(page, 'z2')).toBe('3');
});

it('the squared error comes while it is held, and by key until pressed again; a point of score is worth what the table says', async () => {
  const page = tab();
  const figure = await lossFigure(page, 'b2=4.911&y=0');
  const hold = figure.getByRole('button', { name: 'Hold: squared error too' });
  const size = () => figure.evaluate((root) => root.getBoundingClientRect().height);
  const before = await size();
  await hold.hover();
  await page.mouse.down();
  await expect.poll(() => figure.locator('path.squared').count()).toBe(2);
  expect((await figure.locator('.loss-table').innerText()).trim().replace(/\s+/g, ' ')).toBe(
    'score 6 score 5 change loss 6.0025 5.0067 −0.9958 squared 0.9951 0.9867 −0.0084',
  );
  expect(await figure.locator('.tilt').evaluateAll((all) => all.map((one) => one.getAttribute('d')))).toEqual([
    strokeAt(6, crossEntropy(6, 0), crossEntropySlope(6, 0)),
    strokeAt(6, squaredError(6, 0), squaredErrorSlope(6, 0)),
  ]);
  expect(await figure.locator('.figure-says').innerText()).toContain('the squared error from 0.9951 to 0.9867');
  expect(await figure.locator('.tilt-name').allInnerTexts()).toEqual(['loss', 'squared']);
  expect(await size()).toBe(before);
  await page.mouse.up();
  await expect.poll(() => figure.locator('path.squared').count()).toBe(0);
  await hold.press('Enter');
  await expect.poll(() => hold.getAttribute('aria-pressed')).toBe('true');
  await figure.getByRole('button', { name: '1 car' }).click();
  expect(await shownIn(page, 'loss-curve', 'nearer.z2')).toBe('7');
  await hold.press('Enter');
  await expect.poll(() => figure.locator('.loss-table').count()).toBe(0);
  await lossFigure(page, 'b2=3.5&y=0');
  await hold.press('Enter');
  // The zeros at the end are kept.
  await expect
    .poll(async () => (await figure.locator('.loss-table').innerText()).replace(/\s+/g, ' '))
    .toContain('squared 0.9800 0.9470 −0.0330');
});

it('beyond 6 the dot of the loss waits at the edge with an arrow, and nothing is drawn that isn’t there', async () => {
  const page = tab();
  for (const [query, z2, L] of [
    ['b2=40&y=0', '41.089', '41.089'],
    ['b2=1000000', '>999999', '<0.00000001'],
    ['W2=0,0,0&b2=-90&y=1', '−90', '90'],
  ] as const) {
    const figure = await lossFigure(page, query);
    expect(await shownIn(page, 'loss-curve', 'z2')).toBe(z2);
    expect(await figure.locator('.figure-says').innerText()).toContain(L);
    expect(Math.abs((await drawnAt(page, '.loss-dot'))[0])).toBeCloseTo(6, 1);
    expect(await figure.locator('.loss-dot:is(.before, .beyond)').count()).toBe(1);
    expect(await figure.locator('.loss-gap').count()).toBe(0);
    expect(
      await figure
        .locator('.one-split .whole > *')
        .evaluateAll((all) => all.every((one) => one.getBoundingClientRect().height >= 0.9)),
    ).toBe(true);
    expect(await figure.innerText()).not.toMatch(/NaN|Infinity|undefined/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

it('gap and shrug of the loss wait for the goal; without scripts all of the figure is there', async () => {
  const context = await visitor();
  const page = await context.newPage();
  const figure = await lossFigure(page, 'from=post');
  for (const part of ['.loss-gap', '.loss-shrug']) expect(await figure.locator(part).isVisible(), part).toBe(false);
  expect(await figure.locator('.stage-field').getAttribute('aria-label')).not.toMatch(/cross|shrug|gap/);
  await page.locator('#exercise-the-error-no-difference').getByRole('button', { name: 'Skip' }).click();
  for (const part of ['.gap-says', '.loss-shrug p']) await expect.poll(() => figure.locator(part).isVisible()).toBe(true);
  await leave(context);
  const still = await visitor({ javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(`${base}the-error/`);
  expect(await plain.locator('.loss-curve .gap-says').innerText()).toContain('1.5324 − 0.2434 = z');
  expect(await plain.locator('.loss-curve .curve').count()).toBe(2);
  expect(await plain.locator('.loss-curve .label-switch').isVisible()).toBe(false);
  await leave(still);
});

it('the loss stands on a phone’s screen with label, sentence and button, and no number on another', async () => {
  const ready = async (page: Page) => {
    for (const asked of ['by-hand', 'no-difference']) {
      const question = await awake(page, `#exercise-the-error-${asked}`);
      const skip = question.getByRole('button', { name: 'Skip' });
      // The second page remembers what the first one did.
      if (await skip.isVisible()) await skip.tap();
    }
    await awake(page, '.loss-curve');
  };
  for (const { over, clashes } of await onPhones('the-error/', '.loss-curve', '.stage-tools', ready))
    expect({ fits: over <= 0, clashes }).toEqual({ fits: true, clashes: [] });
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
