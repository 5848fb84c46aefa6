/** The widgets and exercises of The input and The weighted sum, and the whole pass, which is drawn with the same pieces. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { type Parameters, POST_PARAMETERS, sigmoid } from '../../src/model';
import { scoreOf, scoreRange } from '../../src/model/image-range';
import { PAIR, pairStep } from '../../src/model/training/pair';
import { momentOf, POST_NETWORK } from '../../src/quantities';
import { awake, drag, goto, leave, onPhones, open, sharedTab, visitor } from './support';

const SWEEP = '.widget.row-by-column';
const PASS = '.widget.one-pass';

const tab = sharedTab();

it('tiles take their weights along and the answer stays; alone, they move it', async () => {
  const page = tab();
  await goto(page, 'the-input/');
  const tiles = await awake(page, '.tiles');
  const answer = tiles.locator('.tiles-answer [data-live="tiles.a2"]');
  const says = tiles.locator('.figure-says');
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

it('row and column: forward, back and by the keyboard, each total on the ruler and in the sentence', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const sweep = await awake(page, SWEEP);
  const says = async () => (await sweep.locator('.figure-says').textContent())?.replace(/\s+/g, ' ');
  const total = sweep.locator('.tick.now .num');
  expect(await total.count()).toBe(0);
  const [back, step] = ['Back', 'Step'].map((name) => sweep.getByRole('button', { name, exact: true })) as [Locator, Locator];
  expect(await back.isDisabled()).toBe(true);
  await step.click();
  expect(await says()).toContain('lies down on row 1');
  for (const so of [
    '0.1 × 0.2 = 0.02',
    '0.02 + 0.1 = 0.12',
    '0.12 + (−0.01) = 0.11',
    '0.11 + 0.08 = 0.19',
    '0.19 + 0.5 = 0.69',
  ]) {
    await step.click();
    await expect.poll(says).toContain(so);
    await expect.poll(() => total.last().textContent()).toBe(so.split(' = ')[1]);
  }
  await expect.poll(() => sweep.locator('.sum-ring').textContent()).toBe('neuron 10.69');
  await back.click();
  expect(await says()).toContain('0.11 + 0.08 = 0.19');

  await sweep.getByRole('button', { name: 'Row 2, neuron 2' }).click();
  await expect.poll(says).toContain('0.24 + (−0.3) = −0.06');
  await page.keyboard.press('ArrowLeft');
  expect(await says()).toContain('= 0.24');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await says()).toContain('lies down on row 3');
});

it('row and column: what answers a question is not drawn until it is answered', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Row 3, neuron 3' }).click();
  await expect.poll(() => sweep.locator('.sum-ring').count()).toBe(3);
  await expect.poll(() => sweep.locator('.laid-equation').textContent()).toContain('Neuron 3, all five');
  expect(await sweep.locator('.fallen, .to-ring, .tick.now').count()).toBe(0);
  expect(await sweep.locator('[data-live="partial.z1[2][4]"]:not([data-veiled])').count()).toBe(0);
  expect(await sweep.locator('.stage-field').getAttribute('aria-label')).toContain('the sum is veiled');
  await page.locator('.exercise[data-asks="the-weighted-sum/neuron-3"]').getByRole('button', { name: /^Skip/ }).click();
  await expect.poll(() => sweep.locator('.fallen .bar').count()).toBe(5);
});

it('row and column: the arrow to the sum leaves where the last bar ends, also when that has run back', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?b1=-0.5,-0.3,0.7');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Row 1, neuron 1' }).click();
  const left = async (part: string) => (await sweep.locator(part).last().boundingBox())?.x ?? Number.NaN;
  await expect.poll(async () => Math.abs((await left('.to-ring')) - (await left('.fallen.bias .bar')))).toBeLessThan(3);
});

it('row and column: says ≈ where the shown digits do not give the total', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?W1=0.33335,0.33335,-0.1,0.1,0.3,0.1,-0.3,0.2,-0.2,0.3,0.4,0.1&x=1,1,0,0');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Row 1, neuron 1' }).click();
  for (let n = 0; n < 3; n++) await sweep.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => sweep.locator('.figure-says').textContent()).toMatch(/0\.3334 \+ 0\.3334 ≈ 0\.6667/);
});

it('row and column plays and stops when it is touched; with reduced motion it only steps', async () => {
  const context = await visitor();
  const page = await open(context, 'the-weighted-sum/');
  const sweep = await awake(page, SWEEP);
  await sweep.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => sweep.locator('.figure-says').textContent()).not.toContain('The column stands');
  await sweep.getByRole('button', { name: 'Pause' }).click();
  expect(await sweep.getByRole('button', { name: 'Play' }).count()).toBe(1);
  await leave(context);
  const still = await visitor({ reducedMotion: 'reduce' });
  const other = await open(still, 'the-weighted-sum/');
  expect(await other.locator(`${SWEEP} .play`).isVisible()).toBe(false);
  await leave(still);
});

const PASS_SAYS: readonly [number, RegExp][] = [
  [1, /unrolled.*0\.2, 0\.5, 0\.1 and 0\.8/],
  [7, /come to 0\.19; the bias is last and longest: 0\.19 \+ 0\.5 = 0\.69/],
  [13, /0\.24 \+ \(−0\.3\) = −0\.06/],
  [20, /Neuron 1 has 0\.69, above zero: the gate opens, and 0\.69 goes on/],
  [21, /Neuron 2 has −0\.06: the gate stays shut, and 0 goes on/],
  [26, /1\.089 \+ 0\.2 = 1\.289/],
  [28, /0\.784 high at 1\.289, above one half: the answer is “car”/],
];

it('one pass goes step by step to the answer, and no still shows more than has been computed', async () => {
  const page = tab();
  // Each step is there at once: how it travels is asked elsewhere.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goto(page, 'one-forward-pass/');
  const pass = await awake(page, PASS);
  const step = pass.getByRole('button', { name: 'Step', exact: true });
  const says = async () => (await pass.locator('.figure-says').textContent())?.replace(/\s+/g, ' ');
  const seen = (id: string) =>
    pass
      .locator(`.still-picture [data-live="${id}"]`)
      .evaluateAll((all) => all.some((one) => getComputedStyle(one).visibility === 'visible'));
  const wanted = new Map(PASS_SAYS);
  for (let stop = 1; stop <= 28; stop++) {
    // What a station starts from stands there until it is at work.
    expect(await seen('W1[2][3]'), `${stop}`).toBe(stop < 15);
    expect(await seen('W2[0]'), `${stop}`).toBe(stop < 24);
    expect(await seen('z1[0]'), `${stop}`).toBe(stop > 7);
    expect(await seen('a1[2]'), `${stop}`).toBe(stop > 22);
    expect(await seen('a2'), `${stop}`).toBe(false);
    await step.click();
    await expect.poll(() => pass.locator('.pass-step').textContent()).toBe(`step ${stop} of 28`);
    const words = wanted.get(stop);
    if (words) expect(await says()).toMatch(words);
  }
  expect(await seen('a2')).toBe(true);
  expect(await pass.locator('.stage-field').getAttribute('aria-label')).toContain('the answer 0.784');
  expect(await step.isDisabled()).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

it('one pass is drawn from one position: half way to a stop the column is tipping, and a changed number goes along', async () => {
  const page = tab();
  await goto(page, 'one-forward-pass/?from=post');
  const pass = await awake(page, PASS);
  const track = pass.getByRole('slider', { name: 'Where the pass stands' });
  const tip = () =>
    pass
      .locator('.laid > .column')
      .first()
      .evaluate((one) => Math.abs(Number.parseFloat(getComputedStyle(one).rotate)) / 90);
  await track.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(tip).toBe(0);
  await page.keyboard.press('ArrowRight');
  const halted = await page.evaluate(() => {
    const ways = document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).getKeyframes().length === 0);
    for (const way of ways) {
      way.pause();
      way.currentTime = Number(way.effect?.getComputedTiming().duration) * 0.6;
    }
    return ways.length;
  });
  expect(halted).toBe(1);
  await expect.poll(tip).toBeGreaterThan(0.2);
  expect(await tip()).toBeLessThan(1);
  const pixel = pass.locator('.column [data-handle="x[0]"]').first();
  await drag(page, pixel, 60);
  expect(await pixel.textContent()).not.toBe('0.2');
  expect(await tip()).toBeLessThan(1);
  await page.evaluate(() => {
    for (const way of document.getAnimations()) way.finish();
  });
  await expect.poll(tip).toBe(1);
});

it('one pass: tracks, stills and keys go anywhere, and its bars are the model’s', async () => {
  const page = tab();
  const network = { ...POST_NETWORK, b1: [-1, 0.5, 2], W2: [-3, 2, 1.5], b2: -1.2, x: [0.9, 0.1, 0.4, 1] };
  await goto(page, 'one-forward-pass/?b1=-1,0.5,2&W2=-3,2,1.5&b2=-1.2&x=0.9,0.1,0.4,1');
  const pass = await awake(page, PASS);
  const at = pass.locator('.pass-step');
  const track = pass.locator('.pass-track');
  const box = (await track.boundingBox()) as { x: number; y: number; width: number; height: number };
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  const playhead = await pass.locator('.playhead').boundingBox();
  expect(Math.abs((playhead?.x ?? 0) + (playhead?.width ?? 0) / 2 - box.x - box.width * 0.5)).toBeLessThan(3);
  await page.mouse.up();
  expect(await at.textContent()).toBe('step 21 of 28');
  await pass.getByRole('button', { name: 'Station 4 score' }).click();
  expect(await at.textContent()).toBe('step 26 of 28');
  await page.keyboard.press('ArrowLeft');
  expect(await at.textContent()).toBe('step 25 of 28');
  await page.keyboard.press('ArrowRight');
  await pass.getByRole('slider', { name: 'Where the pass stands' }).focus();
  await page.keyboard.press('Home');
  expect(await at.textContent()).toBe('step 0 of 28');
  await page.keyboard.press('End');
  expect(await at.textContent()).toBe('step 28 of 28');
  await pass.getByRole('button', { name: 'Station 4 score' }).click();
  await expect.poll(() => pass.locator('.fallen .bar').count()).toBe(4);
  const { c2, z2 } = momentOf(network);
  const lengths = async () =>
    pass.locator('.fallen').evaluateAll((all) => all.map((one) => Number((one as HTMLElement).style.getPropertyValue('--long'))));
  await expect
    .poll(async () => {
      const long = await lengths();
      return [0, 1, 2].every(
        (i) => Math.abs((long[i] as number) / (long[3] as number) - Math.abs((c2[i] as number) / 1.2)) < 1e-3,
      );
    })
    .toBe(true);
  await expect.poll(() => pass.locator('.tick.now').last().textContent()).toBe(formatNumber(z2));
});

it('one pass goes by a finger: along the tracks, and by a number under it', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await open(context, 'one-forward-pass/');
  const pass = page.locator(PASS);
  await pass.getByRole('button', { name: 'Station 2 rows' }).tap();
  await expect.poll(() => pass.locator('.pass-step').textContent()).toBe('step 19 of 28');
  for (const button of await pass.locator('.pass-still, .transport button:not([aria-haspopup])').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
  }
  const track = (await pass.locator('.pass-track').boundingBox()) as { x: number; y: number; width: number };
  await page.touchscreen.tap(track.x + track.width - 2, track.y + 20);
  await expect.poll(() => pass.locator('.pass-step').textContent()).toBe('step 28 of 28');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await leave(context);
});

it('sixteen images are bars over one fence, and their range has an image at either end', async () => {
  const page = tab();
  await goto(page, 'one-forward-pass/?b2=-1.5&W2=0.9,-0.9,0.8');
  const atlas = page.locator('.image-atlas');
  await page.locator('.exercise[data-asks="one-forward-pass/not-car-corners"]').getByRole('button', { name: /^Skip/ }).click();
  await awake(page, '.image-atlas');
  await expect.poll(() => atlas.locator('.figure-says').textContent()).toContain('11 of 16 are called not a car');
  expect(await atlas.locator('.atlas-one').count()).toBe(16);
  expect(await atlas.locator('.refused').count()).toBe(11);
  await atlas.locator('.atlas-one').first().click();
  expect(await atlas.locator('[aria-pressed="true"]').count()).toBe(1);

  await page.locator('.exercise[data-asks="one-forward-pass/lowest-score"]').getByRole('button', { name: /^Skip/ }).click();
  const range = await awake(page, '.answer-range');
  const low = range.getByRole('button', { name: /lowest/ });
  const lowest = await low.locator('.num').textContent();
  await low.click();
  // The image that has the lowest answer is the image now.
  await expect.poll(() => range.locator('.here-name .num').textContent()).toBe(lowest);
});

it('a round is taken and taken back: where each answer was stays as an outline, the numbers after it are the model’s', async () => {
  const page = tab();
  await goto(page, 'one-forward-pass/?from=post');
  const round = await awake(page, '.round');
  const ends = () => round.locator('.answer-end .num').allTextContents();
  /** Where the two answers and the ends of the stretch are drawn, and how much of the circuit is gone. */
  const drawn = async () =>
    (await round.locator('.spot:not(.was), .answer-end, .circuit').evaluateAll((all) =>
      all.map((one) => {
        const { style } = one as HTMLElement;
        return Number(style.getPropertyValue('--lap') || style.getPropertyValue('--at'));
      }),
    )) as number[];
  const placed = (parameters: Parameters, lap: number) => {
    const { low, high } = scoreRange(parameters);
    const scores = [...PAIR.map(({ x }) => scoreOf(parameters, x)), low.value, high.value];
    return [lap, ...scores.map((score) => Number(sigmoid(score).toFixed(5)))];
  };
  expect(await ends()).toEqual(['0.7109', '0.852']);
  expect(await drawn()).toEqual(placed(POST_PARAMETERS, 0));
  expect(await round.locator('.was').count()).toBe(0);
  await round.getByRole('button', { name: 'Take this round' }).click();
  // The circuit first, the answers after it.
  const [lap = 1, ...waits] = await drawn();
  if (lap < 1) expect(waits).toEqual(placed(POST_PARAMETERS, 0).slice(1));
  await expect.poll(ends).toEqual(['0.6293', '0.7769']);
  await expect.poll(drawn).toEqual(placed(pairStep(POST_PARAMETERS, 0.5), 1));
  expect(await round.locator('.was').count()).toBe(3);
  expect(await round.locator('.figure-says').textContent()).toBe(
    '13 of the nineteen numbers have moved. Every image is still called a car.',
  );
  await round.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(ends).toEqual(['0.7109', '0.852']);
  await expect.poll(drawn).toEqual(placed(POST_PARAMETERS, 0));
});

it('every station of the round’s circuit leads to the chapter that it is made in', async () => {
  const page = tab();
  await goto(page, 'one-forward-pass/?from=post');
  const links = page.locator('.round .station a');
  expect(await links.evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname))).toEqual(
    ['one-forward-pass', 'the-error', 'one-weight', 'backpropagation', 'the-update', 'the-training-loop'].map(
      (slug) => `/${slug}/`,
    ),
  );
  expect(await links.allTextContents()).toEqual(['9', '10', '11', '12', '13', '14']);
  await links.nth(4).press('Enter');
  await page.waitForURL(/\/the-update\//);
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

it('the row and the column, and the pass, stand on a phone’s screen with their buttons, and no number on another', async () => {
  /** On to where the row's fourth product has dropped. */
  const dropped = (figure: string, steps: number) => async (page: Page) => {
    const step = page.locator(figure).getByRole('button', { name: 'Step', exact: true });
    for (let n = 0; n < steps; n++) await step.click();
  };
  for (const { over, clashes } of await onPhones(
    'the-weighted-sum/',
    '.row-by-column',
    '.transport',
    dropped('.row-by-column', 5),
  ))
    expect({ fits: over <= 4, clashes }).toEqual({ fits: true, clashes: [] });
  for (const { over, clashes } of await onPhones('one-forward-pass/', PASS, '.transport', dropped(PASS, 7)))
    expect({ fits: over <= 0, clashes }).toEqual({ fits: true, clashes: [] });
});
