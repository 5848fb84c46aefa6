/** Chapters 6 to 8 in a browser: the ReLU valve, the balance of the output sum, the sigmoid slide. */
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { awake, base, drag, goto, leave, onPhones, open, settled, settledText, sharedTab, visitor, written } from './support';

const num = (within: Locator, id: string): Locator => within.locator(`[data-live="${id}"]`).first();

const tab = sharedTab();

it('each widget teaches at rest, with scripts off', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${base}relu/`);
  expect(await page.locator('.three-gates tr.shut').innerText()).toMatch(/neuron 2\s+−0.06\s+0\s+is silent/);
  const bend = page.locator('.bend');
  expect(await num(bend, 'bend[1].x[0]').textContent()).toBe('0.4');
  expect(await num(bend, 'white.a1[1]').textContent()).toBe('0.18');
  expect(await bend.locator('.made').last().isVisible()).toBe(true);
  expect(await bend.locator('.bend-equation').innerText()).toMatch(/how steep\s.*where you stand\s.*at black: −0.12\s.*= −0.06/s);
  expect(await page.locator('.tent td.right').count()).toBe(4);
  await page.goto(`${base}the-output-sum/`);
  expect(await page.locator('.four-terms .figure-says').innerText()).toBe(
    '0.345 from neuron 1, nothing from neuron 2, 0.744 from neuron 3, 0.2 from the bias: the score is 1.289.',
  );
  // What nobody needs to go on is whole without scripts.
  expect(await page.locator('.fold .equation').first().isVisible()).toBe(true);
  await page.goto(`${base}sigmoid/`);
  expect(await num(page.locator('.sigmoid-slide'), 'a2').textContent()).toBe('0.784');
  await leave(context);
});

it('the dot moves the pixel and the grip the bias, each along one axis and as one step of undo', async () => {
  const page = tab();
  await goto(page, 'relu/');
  await awake(page, '.bend');
  // The grip is there once the bend is no longer asked for.
  await page.locator('#exercise-relu-where-it-speaks').getByRole('button', { name: 'Skip' }).click();
  const bend = await awake(page, '.bend');
  const cell = ((await bend.locator('.bend-field').boundingBox())?.width ?? 0) / 11;
  await drag(page, bend.locator('.bend-dot'), 5 * cell);
  expect(await settledText(page, 'x[0]')).toBe('0.7');
  expect(await num(bend, 'z1[1]').textContent()).toBe('0.09');
  expect(await num(bend, 'a1[1]').textContent()).toBe('0.09');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await settledText(page, 'x[0]')).toBe('0.2');
  // While the grip is held, the past stays; the place of the bend is worked out from the line.
  await drag(page, bend.locator('.bend-grip'), 2 * cell, { release: false });
  await expect.poll(() => bend.locator('.bend-was').innerText()).toBe('it was at 0.4, with a bias of −0.3');
  await expect.poll(() => bend.locator('.bend-ended').isVisible()).toBe(true);
  expect(await num(bend, 'was.a1').textContent()).toBe('0.18');
  await page.mouse.up();
  await expect.poll(() => bend.locator('.bend-was').isVisible()).toBe(false);
  expect(await settledText(page, 'b1[1]')).toBe('(−0.36)');
  expect(await bend.locator('.bend-place').innerText()).toMatch(/^the bend, at 0.6\s+0.18 ÷ 0.3 = 0.6/);
  await bend.getByRole('slider', { name: /^The bend/ }).press('ArrowLeft');
  expect(await settledText(page, 'b1[1]')).toBe('(−0.33)');
  // The other pixels have their bends beyond the picture, which says so.
  await bend.getByRole('button', { name: 'pixel 2', exact: true }).click();
  await settled(page);
  expect(await bend.locator('.bend-grip').getAttribute('class')).toContain('off-after');
  expect(await bend.locator('.bend-place').innerText()).toMatch(/^the bend: [\d.]+\s+beyond white: pixel 2 alone can’t wake it/);
  // Once the line has come to where it goes on, one zone is left.
  await expect.poll(() => bend.locator('.bend-zone').count()).toBe(1);
  expect(await bend.locator('.bend-zone').innerText()).toMatch(/^silent\s+the gate is shut, whatever pixel 2 is$/);
  await bend.getByRole('button', { name: 'neuron 3', exact: true }).click();
  await settled(page);
  expect(await bend.locator('.bend-place').innerText()).toContain('before black: pixel 2 alone can’t silence it');
});

/** Presses a button of the bend, and stops what moves half way. */
async function halfWay(bend: Locator, name: string): Promise<void> {
  await bend.evaluate((one, name) => {
    (one.querySelector(`button[aria-label="${name}"]`) as HTMLElement).click();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const way of document.getAnimations()) {
          way.pause();
          way.currentTime = 200;
        }
      }),
    );
  }, name);
  await expect.poll(() => bend.evaluate(() => document.getAnimations().some((way) => way.playState === 'paused'))).toBe(true);
}

it('another pixel turns the line: on the way every part of the picture belongs to one line', async () => {
  const page = tab();
  await goto(page, 'relu/?W1=0.1,0.2,-0.1,0.1,0.9,-0.8,-0.3,0.2,-0.2,0.3,0.4,0.1');
  await page.locator('#exercise-relu-where-it-speaks').getByRole('button', { name: 'Skip' }).click();
  const bend = await awake(page, '.bend');
  const at = async (part: string, side: 'left' | 'top') =>
    Number.parseFloat(
      await bend
        .locator(part)
        .first()
        .evaluate((one, side) => (one as HTMLElement).style[side], side),
    );
  const before = [await at('.bend-dot', 'left'), await at('.bend-sum-dot', 'top')];
  await halfWay(bend, 'pixel 2');
  await expect.poll(() => at('.bend-dot', 'left')).toBeGreaterThan((before[0] ?? 0) + 2);
  const dot = await at('.bend-dot', 'left');
  // Pixel 2 stands at 0.5, in the middle: not yet.
  expect(dot).toBeLessThan(49);
  // The ring of the lost sum lies on the line from black to white: its ends, and where it stands between them.
  const sum = await bend.locator('path.sum').evaluateAll((paths) => {
    const points = paths.flatMap((path) =>
      [...(path.getAttribute('d') ?? '').matchAll(/([\d.]+),([\d.]+)/g)].map((one) => one.slice(1).map(Number)),
    );
    return points.sort(([a = 0], [b = 0]) => a - b);
  });
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [sum[0], sum.at(-1)];
  const wanted = y0 + ((dot * 10 - x0) / (x1 - x0)) * (y1 - y0);
  expect(Math.abs((await at('.ring', 'top')) * 10 - wanted)).toBeLessThan(3);
  // The numbers are right at once.
  expect(await bend.locator('.figure-says').innerText()).toMatch(/^Pixel 2 is 0.5/);
  await bend.evaluate(() => {
    for (const way of document.getAnimations()) way.finish();
  });
  await expect.poll(() => at('.bend-dot', 'left')).toBe(50);
});

it('where the bend lies is not drawn while it is asked for, and drawn once that is skipped', async () => {
  const context = await visitor();
  const page = await open(context, 'relu/');
  const bend = await awake(page, '.bend');
  const drawnParts = ['.inside', '.bend-grip', '.silent', '.bend-zone', '.bend-step', '.bend-end'];
  const visible = () => Promise.all(drawnParts.map((part) => bend.locator(part).first().isVisible()));
  expect(await visible()).toEqual(drawnParts.map(() => false));
  expect(await bend.locator('.stage-field').getAttribute('aria-label')).toContain('the bend lies at veiled');
  // Another pixel does not give it away either.
  await bend.getByRole('button', { name: 'pixel 3', exact: true }).click();
  await settled(page);
  expect(await visible()).toEqual(drawnParts.map(() => false));
  await bend.getByRole('button', { name: 'pixel 1', exact: true }).click();
  await page.locator('#exercise-relu-where-it-speaks').getByRole('button', { name: 'Skip' }).click();
  await expect.poll(visible).toEqual(drawnParts.map(() => true));
  expect(await num(bend, 'bend[1].x[0]').isVisible()).toBe(true);
  await leave(context);
});

it('one sum can’t bring all four to their sides; two gated neurons can, until one gate is held open', async () => {
  const context = await visitor({ reducedMotion: 'reduce' });
  const page = await open(context, 'relu/');
  const sums = await awake(page, '.one-sum');
  const card = page.locator('#exercise-relu-one-sum');
  const claim = card.getByRole('button', { name: /can’t be done/ });
  expect(await claim.count()).toBe(0);
  for (let n = 0; n < 5; n++) await sums.getByRole('slider', { name: 'bias' }).press('ArrowLeft');
  await settled(page);
  expect(await num(sums, 'line.of.both').textContent()).toBe('1.5');
  await expect.poll(() => card.innerText()).toContain('3 of 4 images are right.');
  await claim.click();
  await expect.poll(() => card.innerText()).toContain('Right: it can’t be done.');
  // The reader's network has not moved.
  await written(page);
  expect(page.url()).not.toContain('?');
  const tent = await awake(page, '.tent');
  const button = tent.getByRole('button', { name: /gate open/ });
  const first = num(tent, 'tent.number.neither');
  await button.hover();
  await page.mouse.down();
  await expect.poll(() => first.textContent()).toBe('1.5');
  expect(await tent.locator('td.wrong').count()).toBe(1);
  await expect.poll(() => tent.locator('path.rise').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(() => first.textContent()).toBe('−0.5');
  await button.press('Enter');
  await expect.poll(() => first.textContent()).toBe('1.5');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.press('Enter');
  await expect.poll(() => first.textContent()).toBe('−0.5');
  // Equal weights make one line; others two ways, with the middle of both in the middle of the ends.
  expect(await tent.locator('path.middle').count()).toBe(0);
  await sums.getByRole('slider', { name: 'w-left' }).press('PageDown');
  await expect.poll(() => tent.locator('path.middle').count()).toBe(1);
  // What leaves the picture is an arrow with its value.
  await sums.getByRole('slider', { name: 'bias' }).press('End');
  await expect.poll(() => num(tent, 'tent.off.both').textContent()).toBe('3.6');
  await leave(context);
});

it('four terms stand end to end; the end of a bar is dragged to where the hand is', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/?W2=0.5,0.3,-0.8');
  const terms = await awake(page, '.four-terms');
  const sides = () =>
    terms.evaluate((one) =>
      [...one.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const near = (a = 0, b = 1) => expect(Math.abs(a - b)).toBeLessThan(4);
  const [first, second, third, bias] = (await sides()) as [number[], number[], number[], number[]];
  near(first[1], second[0]);
  // The third goes back, the bias forward from there, to where the score lies.
  near(third[1], second[0]);
  near(bias[0], third[0]);
  const dot = await terms.locator('.score-dot').boundingBox();
  near(bias[1], (dot?.x ?? 0) + (dot?.width ?? 0) / 2);
  expect(await terms.locator('.bar.negative').count()).toBe(1);
  expect(await terms.locator('.figure-says').innerText()).toContain('0.744 taken away by neuron 3');
  const end = terms.locator('.bar-end').last();
  const lane = await terms.locator('.terms-lane').last().boundingBox();
  const from = (await end.boundingBox())?.x ?? 0;
  const ruler = await terms.locator('.rule').first().boundingBox();
  // While it is held the ruler stays, and the score is seen to leave its old place.
  await drag(page, end, (lane?.width ?? 0) / 5, { release: false });
  near((await end.boundingBox())?.x ?? 0, from + (lane?.width ?? 0) / 5);
  expect(await terms.locator('.rule').first().boundingBox()).toEqual(ruler);
  expect(await num(terms, 'was.z2').count()).toBe(1);
  await page.mouse.up();
  expect(await settledText(page, 'b2')).not.toBe('0.2');
  await expect.poll(() => num(terms, 'was.z2').count()).toBe(0);
});

it('another image is played row by row, each bar from where the last one ends; the numbers are right at once', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/?W2=0.5,-2,0.8');
  const terms = await awake(page, '.four-terms');
  const sides = () =>
    terms.evaluate((one) =>
      [...one.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  const [silent] = (await sides()).slice(1) as [number[]];
  await terms.evaluate((one) => {
    // Stops the way in the middle of the second row's turn.
    (one.querySelector('.one-of button:last-child') as HTMLElement).click();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const way of document.getAnimations()) {
          way.pause();
          way.currentTime = 600;
        }
      }),
    );
  });
  await expect.poll(() => terms.evaluate(() => document.getAnimations().some((way) => way.playState === 'paused'))).toBe(true);
  await expect.poll(async () => (await terms.locator('.bar').nth(1).boundingBox())?.width ?? 0).toBeGreaterThan(10);
  const [first, second, third, bias] = (await sides()) as [number[], number[], number[], number[]];
  const near = (a = 0, b = 1) => expect(Math.abs(a - b)).toBeLessThan(5);
  near(first[1], second[1]);
  near(second[0], third[0]);
  near(third[1], bias[0]);
  expect(second[1]).toBeGreaterThan(silent[0] ?? 0);
  expect(await num(terms, 'a1[1]').textContent()).toBe('0.1');
  expect(await terms.locator('.figure-says').innerText()).toContain('0.2 taken away by neuron 2');
  await terms.evaluate(() => {
    for (const way of document.getAnimations()) way.finish();
  });
  await terms.getByRole('button', { name: 'Our image' }).click();
  expect(await settledText(page, 'a1[1]')).toBe('0');
});

it('a weight whose reach leaves the frame is an arrow with its value, and its keys still move it', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/?W2=0.5,-3,0.8');
  const terms = await awake(page, '.four-terms');
  await page.locator('#exercise-the-output-sum-silent-weight').getByRole('button', { name: 'Skip' }).click();
  expect(await terms.locator('.reach-off.before').count()).toBe(1);
  expect(await terms.locator('.weight-label[data-side="before"]').textContent()).toBe('−3');
  await terms.getByRole('slider', { name: /^W₂\[2\]/ }).press('ArrowRight');
  expect(await settledText(page, 'W2[1]')).toBe('−2.9');
  expect(await settledText(page, 'z2')).toBe('1.289');
});

it('the weight that is asked about waits for the guess', async () => {
  const context = await visitor();
  const page = await open(context, 'the-output-sum/');
  const terms = await awake(page, '.four-terms');
  expect(await terms.locator('.reach-end').count()).toBe(2);
  await page.locator('#exercise-the-output-sum-silent-weight').getByRole('button', { name: 'it stays' }).click();
  await expect.poll(() => terms.locator('.reach-end').count()).toBe(3);
  await leave(context);
});

it('the score along a pixel turns where a gate opens', async () => {
  const page = tab();
  await goto(page, 'the-output-sum/');
  const bend = await awake(page, '.bend');
  expect(await bend.locator('.bend-says').innerText()).toBe('neuron 2 speaks from 0.4 on');
  await bend.locator('input[type="range"]').press('End');
  expect(await settledText(page, 'z2')).toBe('1.147');
  expect(await num(bend, 'tenth.We[0]').textContent()).toBe('−0.02');
});

it('the slide goes both ways, by the output bias alone, and the reader’s line stays out of it', async () => {
  const context = await visitor();
  const page = await open(context, 'sigmoid/');
  expect(await page.locator('.sigmoid-slide .curve').isVisible()).toBe(false);
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  const slide = await awake(page, '.widget.sigmoid-slide');
  const knob = (name: string) => slide.getByRole('slider', { name });
  await knob('score').focus();
  await page.keyboard.press('ArrowRight');
  expect(await settledText(page, 'z2')).toBe('1.4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await settledText(page, 'z2')).toBe('1.2');
  await knob('answer a₂').focus();
  await page.keyboard.press('End');
  expect(await settledText(page, 'z2')).toBe('6');
  await knob('answer a₂').press('PageDown');
  expect(await settledText(page, 'a2')).toBe('0.9');
  await written(page);
  expect(decodeURIComponent(page.url())).toMatch(/\?b2=[\d.]+$/);
  const address = page.url();
  const verdict = slide.locator('.slide-says b');
  expect(await verdict.textContent()).toBe('car');
  await knob('Your line').focus();
  await page.keyboard.press('End');
  await expect.poll(() => verdict.textContent()).toBe('not a car');
  expect(await slide.locator('.figure-says').innerText()).toContain(
    'Your line at 0.95, a score of 2.9444, makes that not a car.',
  );
  expect(await settledText(page, 'a2')).toBe('0.9');
  await written(page);
  expect(page.url()).toBe(address);
  await leave(context);
});

/** Where the middle of an element is, as a share of another's width and height. */
const within = async (part: Locator, whole: Locator): Promise<[number, number]> => {
  const [a, b] = [await part.boundingBox(), await whole.boundingBox()];
  if (!a || !b) throw new Error('not there');
  return [(a.x + a.width / 2 - b.x) / b.width, (a.y + a.height / 2 - b.y) / b.height];
};

it('the dot is dragged along the score, as one step of undo, and lies on the curve on its way back', async () => {
  const page = tab();
  await goto(page, 'sigmoid/');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  const slide = await awake(page, '.widget.sigmoid-slide');
  const dot = slide.locator('.slide-dot');
  const onCurve = async () => {
    const [x, y] = await within(dot, slide.locator('.slide-plot'));
    expect(Math.abs(1 - y - 1 / (1 + Math.exp(-(x * 12 - 6))))).toBeLessThan(0.01);
    // The bar is split at the same height.
    const [, split] = await within(slide.locator('.slide-answer'), slide.locator('.slide-bar'));
    expect(Math.abs(split - y)).toBeLessThan(0.01);
    return x * 12 - 6;
  };
  expect(Math.abs((await onCurve()) - 1.289)).toBeLessThan(0.05);
  await drag(page, dot, -140);
  const z2 = Number((await settledText(page, 'z2'))?.replace('−', '-'));
  expect(z2).toBeLessThan(-0.8);
  expect(z2).toBeGreaterThan(-1.2);
  expect(Math.abs(z2 * 10 - Math.round(z2 * 10))).toBeLessThan(1e-9);
  expect(Math.abs((await onCurve()) - z2)).toBeLessThan(0.05);
  await page.evaluate(() => {
    (document.querySelector('button[aria-label="Undo"]') as HTMLElement).click();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const way of document.getAnimations()) {
          if (way.effect?.getComputedTiming().duration !== 450) continue;
          way.pause();
          way.currentTime = 225;
        }
      }),
    );
  });
  expect(await settledText(page, 'z2')).toBe('1.289');
  await expect.poll(() => slide.locator('.ghost').count()).toBeGreaterThan(1);
  const half = await onCurve();
  expect(half).toBeGreaterThan(z2 + 0.2);
  expect(half).toBeLessThan(1.2);
  await page.evaluate(() => {
    for (const way of document.getAnimations()) way.finish();
  });
  await expect.poll(async () => Math.abs((await onCurve()) - 1.289) < 0.05).toBe(true);
});

it('beyond the axis the dot waits at its end with an arrow and the true score; with a pixel across the frame says its range', async () => {
  const page = tab();
  await goto(page, 'sigmoid/?b2=12');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  const slide = await awake(page, '.widget.sigmoid-slide');
  await settled(page);
  const [x] = await within(slide.locator('.slide-dot'), slide.locator('.slide-plot'));
  expect(Math.abs(x - 1)).toBeLessThan(0.01);
  expect(await slide.locator('.slide-score.beyond').count()).toBe(1);
  expect(await slide.locator('.slide-scores strong').innerText()).toBe('13.089 →');
  await goto(page, 'sigmoid/');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  await awake(page, '.widget.sigmoid-slide');
  await slide.getByRole('button', { name: 'pixel 1' }).click();
  await expect.poll(() => slide.locator('.frame-says').innerText()).toBe('The frame runs from 0.75 to 0.8 only.');
  expect(await slide.locator('.gate').innerText()).toBe('neuron 2 speaks from 0.4 on');
  await slide.getByRole('slider', { name: 'pixel 1' }).press('End');
  expect(await settledText(page, 'x[0]')).toBe('1');
  expect(await num(slide, 'a2').textContent()).toBe('0.759');

  // What does not move at all is level, in a frame whose ends differ.
  await goto(page, 'sigmoid/?W2=0,0,0&b2=0');
  await page.locator('#exercise-sigmoid-twice-the-score').getByRole('button', { name: 'Skip' }).click();
  await awake(page, '.widget.sigmoid-slide');
  await slide.getByRole('button', { name: 'pixel 1' }).click();
  await expect.poll(() => slide.locator('.frame-says').innerText()).toBe('The frame runs from 0.4995 to 0.5 only.');
});

it('the four terms and the slide stand on a phone’s screen, sentence and choice included, and no number on another', async () => {
  for (const { over, clashes } of await onPhones('the-output-sum/', '.four-terms', '.figure-says'))
    expect({ fits: over <= 0, clashes }).toEqual({ fits: true, clashes: [] });
  for (const { over, clashes } of await onPhones('sigmoid/', '.sigmoid-slide', '.stage-tools'))
    expect({ fits: over <= 0, clashes }).toEqual({ fits: true, clashes: [] });
});

it('beyond 6 a phone’s dot and handle stand side by side, and one arrow each says which way', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const b2 of [12, -12]) {
    const page = await open(context, `sigmoid/?b2=${b2}`);
    await settled(page);
    const [dot, answer, score] = await Promise.all(
      ['.slide-dot', '.slide-answer', '.slide-score'].map((part) => page.locator(`.sigmoid-slide ${part}`).boundingBox()),
    );
    if (!dot || !answer || !score) throw new Error('not drawn');
    /** Both are drawn 17 px wide in the middle of what a finger hits. */
    const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;
    expect(middle(answer) - middle(dot)).toBeGreaterThan(18);
    const arrows = await page.locator('.sigmoid-slide').evaluate((root) =>
      [
        [root.querySelector('.slide-dot'), '::after'],
        [root.querySelector('.slide-score'), '::before'],
      ].map(([of, which]) => getComputedStyle(of as Element, which as string).display),
    );
    expect(arrows[0]).toBe('none');
    expect(arrows[1]).not.toBe('none');
    await page.close();
  }
  await leave(context);
});
