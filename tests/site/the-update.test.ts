/** Chapter 13 in the browser: the step on two images, and the landscape that it goes down. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { flatten } from '../../src/model';
import { PAIR, pairOf, pairStep } from '../../src/model/training/pair';
import { INPUT_IDS, type Network, POST_NETWORK, withNumber } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { waysOf } from '../../src/widgets/landscape/along';
import { slopesOf } from '../../src/widgets/landscape/plane';
import { W2_AND_B2 } from '../../src/widgets/landscape/planes';
import { awake, drawn, generator, goto, htmlOf, leave, onPhones, open, settled, sharedTab, visitor } from './support';

const random = generator(13);
const networks = Array.from({ length: 2 }, () =>
  INPUT_IDS.reduce((network: Network, id) => {
    const value = id === 'y' ? 1 : id === 'eta' ? 0.01 + 3 * random() : id.startsWith('x') ? random() : random() * 4 - 2;
    return withNumber(network, id, Number(value.toPrecision(6)));
  }, POST_NETWORK),
);

const tab = sharedTab();
const FIGURE = '.landscape';

/** What stands in the figure for each id; the numbers of other states alone. */
const numbersIn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator(`${FIGURE} [data-live^="pair."]`)
    .evaluateAll((all) => Object.fromEntries(all.map((mark) => [mark.getAttribute('data-live'), mark.textContent])));

/** Where the ball is drawn, as the values of its place on the axes' ticks. */
const placeOnTicks = (page: Page): Promise<[number, number]> =>
  page.locator(FIGURE).evaluate((figure) => {
    const middle = (of: Element) => {
      const { left, top, width, height } = of.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    const ticks = (along: string) =>
      [...figure.querySelectorAll(`.land-ticks.${along} span`)].map(
        (tick) => [Number((tick.textContent ?? '').replace('−', '-')), middle(tick)] as const,
      );
    const on = (along: string, axis: 0 | 1, at: number) => {
      const [[low, from], [high, to]] = ticks(along) as [
        readonly [number, readonly [number, number]],
        readonly [number, readonly [number, number]],
      ];
      return low + ((at - from[axis]) / (to[axis] - from[axis])) * (high - low);
    };
    const [x, y] = middle(figure.querySelector('.land-ball') as Element);
    return [on('across', 0, x), on('up', 1, y)] as [number, number];
  });

/** The ball has arrived, and the ground under it is surveyed. */
const atRest = async (page: Page) => {
  await settled(page);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await page.waitForFunction(() => !document.querySelector('.landscape [data-stale]'));
  await drawn(page);
};

/** The question about long steps is skipped. */
const skip = async (page: Page) => {
  const question = await awake(page, '#exercise-the-update-how-far .exercise-controls');
  await question.getByRole('button', { name: 'Skip' }).click();
};

const centre = async (page: Page, part: string): Promise<[number, number]> => {
  const box = await page.locator(`${FIGURE} ${part}`).boundingBox();
  if (!box) throw new Error(`${part} is not there`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

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

it('the landscape has the numbers of the model, in any state and in the hand', async () => {
  const page = tab();
  const same = async (network: Network) => {
    const now = pairOf(network);
    const next = pairOf(pairStep(network, network.eta));
    const { two } = waysOf(network, PAIR, slopesOf(network, PAIR), W2_AND_B2);
    const numbers = await numbersIn(page);
    expect(numbers).toMatchObject({
      'pair.L': formatNumber(now.loss),
      'pair.two.Ls': formatNumber(now.loss - network.eta * two.promise),
      'pair.Ls': formatNumber(now.loss - network.eta * now.squares),
      'pair.dW2[2]': formatNumber(now.slopes.dW2[2] as number),
      'pair.db2': formatNumber(now.slopes.db2),
      'pair.next.b2': formatNumber(pairStep(network, network.eta).b2),
      [network.eta > 0.5 ? 'pair.along[1]' : 'pair.next.L']: formatNumber(next.loss),
      [network.eta > 0.5 ? 'pair.along[0]' : 'pair.two.L']: formatNumber(two.loss(network.eta)),
    });
  };
  for (const network of networks) {
    await goto(page, `the-update/?${toQuery(network)}`);
    await awake(page, FIGURE);
    await atRest(page);
    await same(network);
    const [p, q] = await placeOnTicks(page);
    expect(Math.abs(p - (network.W2[2] as number))).toBeLessThan(0.02);
    expect(Math.abs(q - network.b2)).toBeLessThan(0.02);
  }
  await goto(page, 'the-update/?from=post');
  await awake(page, FIGURE);
  const [x, y] = await centre(page, '.land-ball');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 50, y + 90, { steps: 5 });
  await settled(page);
  const [p, q] = (await page.locator(`${FIGURE} .land-updates [data-handle]`).allTextContents()).map((text) =>
    Number(text.replace('−', '-')),
  ) as [number, number];
  expect(p).toBeLessThan(0.7);
  expect(q).toBeLessThan(0);
  await same({ ...POST_NETWORK, W2: [0.5, -0.3, p], b2: q });
  const [drawnP, drawnQ] = await placeOnTicks(page);
  expect([Math.abs(drawnP - p) < 0.02, Math.abs(drawnQ - q) < 0.02]).toEqual([true, true]);
  // On the same ground, which is not surveyed anew; and one step of undo.
  expect(await page.locator(`${FIGURE} [data-stale]`).count()).toBe(0);
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await settled(page);
  await same(POST_NETWORK);
});

it('the end of the arrow is the rate; sliders and the map of the nineteen go by keys', async () => {
  const page = tab();
  await goto(page, 'the-update/?from=post');
  await skip(page);
  const figure = await awake(page, FIGURE);
  const [x, y] = await centre(page, '.land-tip');
  const [ballX, ballY] = await centre(page, '.land-ball');
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Twice as far from the ball: twice the rate.
  await page.mouse.move(2 * x - ballX, 2 * y - ballY, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  const eta = Number(await figure.locator('.land-rate [data-live="eta"]').textContent());
  expect(Math.abs(eta - 1)).toBeLessThan(0.03);
  await figure.getByRole('slider', { name: 'rate of the step', exact: true }).press('End');
  await settled(page);
  expect(await numbersIn(page)).toMatchObject({ 'pair.along[1]': '0.8547', 'pair.along[0]': '0.8455' });
  await expect
    .poll(() => figure.locator('.figure-says').textContent())
    .toContain('a rate of 5 crosses the valley and ends at 0.8547.');
  await figure.getByRole('slider', { name: /^ball, upwards/ }).press('ArrowDown');
  await settled(page);
  expect(await page.locator(`${FIGURE} .land-updates [data-live="b2"]`).textContent()).toBe('0.1');
  // The radios: one stop, and the arrows choose.
  await figure.getByRole('radio', { name: /^W₂\[3\]/ }).press('ArrowLeft');
  await expect
    .poll(() => figure.locator('.widget-title').first().textContent())
    .toBe('The mean loss of image 1 and image 2, over W₂[2] and b₂');
  await figure.locator('.land-nineteen label').nth(10).click();
  await figure.getByRole('button', { name: /up/ }).click();
  await figure.locator('.land-nineteen label').nth(14).click();
  await atRest(page);
  expect(await figure.locator('.creases path').count()).toBe(2);
  expect(await figure.locator('.land-crease').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('image 1')]),
  );
  // What lies across already changes places.
  await figure.locator('.land-nineteen label').nth(10).click();
  await expect.poll(() => figure.locator('.widget-title').first().textContent()).toContain('over b₁[3] and W₁[3,3]');
});

it('a step rolls the ball on the trail of all nineteen, and goes back', async () => {
  const page = tab();
  await goto(page, 'the-update/?from=post');
  const figure = await awake(page, FIGURE);
  const step = figure.getByRole('button', { name: 'Step', exact: true });
  const before = await figure.locator('.ground > :last-child .level').first().getAttribute('d');
  await step.focus();
  const between = await page.evaluate(async () => {
    (document.activeElement as HTMLElement).click();
    const place = () => (document.querySelector('.land-ball') as HTMLElement).getBoundingClientRect().top;
    const from = place();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    for (const way of document.getAnimations()) {
      if ((way.effect as KeyframeEffect).target?.classList.contains('land-field')) {
        way.pause();
        way.currentTime = 225;
      }
    }
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const half = place();
    for (const way of document.getAnimations()) way.finish();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return [from, half, place()];
  });
  const [from, half, to] = between as [number, number, number];
  expect(to).toBeGreaterThan(from + 10);
  expect(half > from && half < to).toBe(true);
  await atRest(page);
  expect(await figure.locator('.ground > :last-child .level').first().getAttribute('d')).not.toBe(before);
  expect(await figure.locator('.figure-says').textContent()).toBe(
    'All nineteen have moved: the mean loss went from 0.8376 to 0.736. Straight on, 0.7135 was promised.',
  );
  expect(await figure.locator('.past').count()).toBe(1);
  await step.click();
  await atRest(page);
  expect(await figure.locator('.past').count()).toBe(2);
  const twice = pairStep(pairStep(POST_NETWORK, 0.5), 0.5);
  expect((await numbersIn(page))['pair.L']).toBe(formatNumber(pairOf(twice).loss));
  const [p, q] = await placeOnTicks(page);
  expect(Math.abs(p - (flatten(twice)[17] as number))).toBeLessThan(0.02);
  expect(Math.abs(q - twice.b2)).toBeLessThan(0.02);
  await figure.getByRole('button', { name: 'Back', exact: true }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await atRest(page);
  expect(await figure.locator('.past').count()).toBe(2);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await atRest(page);
  expect([
    await figure.locator('.past').count(),
    await figure.locator('.ground > :last-child .level').first().getAttribute('d'),
  ]).toEqual([0, before]);
});

it('what the question about long steps asks is covered until it is answered, and not told', async () => {
  const context = await visitor();
  const page = await open(context, 'the-update/?from=post');
  const figure = await awake(page, FIGURE);
  const slider = figure.getByRole('slider', { name: 'rate of the step', exact: true });
  await slider.press('End');
  expect(await figure.locator('.land-rate [data-live="eta"]').textContent()).toBe('0.5');
  const seen = () =>
    Promise.all(
      ['.land-along g .way', '.figure-says [data-veil-of]', '.land-end'].map((part) => figure.locator(part).first().isVisible()),
    );
  expect(await seen()).toEqual([false, false, false]);
  expect(await figure.locator('.way').first().isVisible()).toBe(true);
  expect(await figure.locator('.stage-field').getAttribute('aria-label')).not.toContain('veiled');
  await page.getByRole('button', { name: '2', exact: true }).hover();
  await page.waitForFunction(() => !document.querySelector('#exercise-the-update-how-far astro-island[ssr]'));
  await page.getByRole('button', { name: '2', exact: true }).click();
  await expect.poll(seen).toEqual([true, true, true]);
  await slider.press('End');
  await expect.poll(() => numbersIn(page)).toMatchObject({ 'pair.along[1]': '0.8547' });
  await leave(context);
  // A link may begin beyond it.
  const other = await visitor();
  const far = await open(other, 'the-update/?eta=3');
  const there = await awake(far, FIGURE);
  expect(await there.locator('.stage-field').getAttribute('aria-label')).toContain('a rate of 3 leads to veiled.');
  expect(await there.locator('[data-live="pair.along[1]"]').getAttribute('data-veiled')).toBe('');
  await leave(other);
});

it('a loss that runs away, flat ground and numbers without end leave no odd number and nothing outside of the picture', async () => {
  const page = tab();
  for (const query of [
    'eta=100&W2=90,-90,90&y=0&b2=99',
    'b2=1000000&W2=0,0,0',
    'W1=1000000,1,1,1,1,1,1,1,1,1,1,1000000&W2=1000000,-5,1000000',
    'set=A&t=500',
  ]) {
    await goto(page, `the-update/?${query}`);
    await awake(page, FIGURE);
    await atRest(page);
    expect(await page.locator('main').textContent()).not.toMatch(/NaN|Infinity|undefined/);
    for (const attribute of ['d', 'style', 'transform'])
      for (const value of await page
        .locator(`${FIGURE} [${attribute}]`)
        .evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute))
        expect(value).not.toMatch(/NaN|Infinity/);
    const outside = await page.locator(FIGURE).evaluate((figure) => {
      const { left, right, top, bottom } = (figure.querySelector('.land-field') as Element).getBoundingClientRect();
      return [...figure.querySelectorAll('.land-word, .land-ball, .land-level:not([data-off])')]
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .filter(({ box }) => box.right > right + 24 || box.left < left - 24 || box.top < top - 24 || box.bottom > bottom + 24)
        .map(({ text }) => text);
    });
    expect([query, outside]).toEqual([query, []]);
  }
  // Over two weights of a neuron that nobody hears nothing moves.
  await goto(page, 'the-update/?W2=0.5,0,0.8&from=post');
  await goto(page, 'the-update/?W2=0.5,0,0.8');
  const figure = await awake(page, FIGURE);
  await figure.locator('.land-nineteen label').nth(4).click();
  await figure.getByRole('button', { name: /up/ }).click();
  await figure.locator('.land-nineteen label').nth(5).click();
  await atRest(page);
  expect(await figure.locator('.land-flat').allTextContents()).toEqual([
    'flat: the same height all over the map',
    'flat here, along these two',
  ]);
  expect(await figure.locator('.land-tip').count()).toBe(0);
});

it('the landscape is there without scripts, moves at once where less motion is asked for, and nothing around it is shifted', async () => {
  const still = htmlOf('the-update/');
  for (const part of ['class="level bold', 'class="arrow"', '0.7784', '0.8455', 'a rate of <span']) expect(still).toContain(part);
  const context = await visitor({ reducedMotion: 'reduce' });
  const page = await open(context, 'the-update/?from=post');
  const figure = await awake(page, FIGURE);
  const height = () => figure.evaluate((one) => one.getBoundingClientRect().height);
  const before = await height();
  await figure.getByRole('button', { name: 'Step', exact: true }).click();
  await settled(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const [p] = await placeOnTicks(page);
  expect(Math.abs(p - (flatten(pairStep(POST_NETWORK, 0.5))[17] as number))).toBeLessThan(0.02);
  expect(await height()).toBe(before);
  await leave(context);
});

it('the landscape stands on a phone’s screen with its button and sentence; a finger takes the ball', async () => {
  for (const { over, clashes } of await onPhones('the-update/', FIGURE, '.figure-says'))
    expect({ fits: over <= 0, over, clashes }).toEqual({ fits: true, over, clashes: [] });
  const context = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await open(context, 'the-update/?from=post');
  const figure = await awake(page, FIGURE);
  for (const part of ['.land-ball', '.land-tip']) {
    const box = await figure.locator(part).boundingBox();
    expect([box?.width, box?.height]).toEqual([44, 44]);
    expect(await figure.locator(part).evaluate((one) => getComputedStyle(one).touchAction)).toBe('none');
  }
  const [x, y] = await centre(page, '.land-ball');
  const tools = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
    tools.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  await touch('touchStart', [{ x: x + 4, y: y - 4 }]);
  for (let n = 1; n <= 5; n++) await touch('touchMove', [{ x: x + 4, y: y - 4 + 12 * n }]);
  await touch('touchEnd', []);
  await settled(page);
  expect(Number((await page.locator(`${FIGURE} .land-updates [data-live="b2"]`).textContent())?.replace('−', '-'))).toBeLessThan(
    0.1,
  );
  expect(await page.locator(`${FIGURE} .land-updates [data-live="W2[2]"]`).textContent()).toBe('0.8');
  await leave(context);
});
