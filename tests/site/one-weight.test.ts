/** Chapter 11 in the browser: the slope under a lens, and the numbers that make no difference. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { INPUT_IDS, momentOf, type Network, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { NUDGEABLE, nudged, slopeId } from '../../src/quantities/nudge';
import { toQuery } from '../../src/state/link';
import { DECIMALS, fixedText, rungOf, STEPS } from '../../src/widgets/slope-lens/rungs';
import {
  awake,
  drag,
  drawn,
  generator,
  goto,
  htmlOf,
  leave,
  onPhones,
  open,
  settled,
  settledText,
  sharedTab,
  turn,
  visitor,
} from './support';

const LENS = '.slope-lens';
const W23 = 'W2[2]';
const random = generator(1111);
const network: Network = INPUT_IDS.reduce((made: Network, id) => {
  const value = id === 'y' ? Math.round(random()) : id === 'eta' ? 0.5 : id.startsWith('x') ? random() : random() * 4 - 2;
  return withNumber(made, id, Number(value.toPrecision(5)));
}, POST_NETWORK);

const tab = sharedTab();

const text = (page: Page, id: string) => page.locator(`${LENS} [data-live="${id}"]`).first().textContent();
const says = async (page: Page) => (await page.locator(`${LENS} .figure-says`).textContent())?.replace(/\s+/g, ' ').trim();
const scale = (page: Page) => page.locator(`${LENS} .stop-track input`);
const written = (page: Page) => page.locator(`${LENS} tr.written th`).allTextContents();
/** Nothing moves any more: the drawing has come to where the numbers are. */
const arrived = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('.slope-lens tr.current.written') !== null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
/** Opens the page and brings the picture to life; its question is skipped, so that it stands open. */
async function ready(page: Page, query = 'from=post') {
  await goto(page, `one-weight/?${query}`);
  await awake(page, '#exercise-one-weight-up-or-down .exercise-controls');
  await page.locator('#exercise-one-weight-up-or-down').getByRole('button', { name: 'Skip' }).click();
  await awake(page, LENS);
}

/** As it is drawn at the moment. */
const drawing = (page: Page) =>
  page.evaluate(() => {
    const number = (selector: string, name: string) =>
      [...document.querySelectorAll(`.slope-lens ${selector}`)].map((one) => Number(one.getAttribute(name)));
    return {
      ends: number('.slope-glass .end', 'cx'),
      ring: number('.slope-plot .ring', 'r')[0] ?? 0,
      middle: number('.slope-plot .ring', 'cx')[0] ?? 0,
    };
  });

it('has a row for each h that was visited, which has the losses of the model and a quotient from its own digits', async () => {
  const page = tab();
  await ready(page, toQuery(network));
  await scale(page).focus();
  await page.keyboard.press('Home');
  for (const _ of STEPS) {
    await arrived(page);
    await page.keyboard.press('ArrowRight');
  }
  expect(await written(page)).toEqual(STEPS.map((h) => formatNumber(h)));
  for (const id of NUDGEABLE.filter((_, n) => n % 5 === 0)) {
    await page.locator(`${LENS} select`).selectOption(id);
    await drawn(page);
    for (const [k, h] of STEPS.entries()) {
      const { high, low, quotient } = rungOf(network, id, h);
      const row = ['plus.L', 'minus.L', 'slope'].map((name) => text(page, `nudge[${k}].${name}`));
      expect([id, h, ...(await Promise.all(row))]).toEqual([
        id,
        h,
        fixedText(high, DECIMALS.loss, true),
        fixedText(low, DECIMALS.loss, true),
        fixedText(quotient, DECIMALS.quotient),
      ]);
    }
    const { quotient, plus } = rungOf(network, id, 0.001);
    expect(await text(page, 'nudge[7].rim.plus')).toBe(fixedText(plus, 6, true));
    expect(await says(page)).toBe(
      `0.001 to each side: the secant ${quotient === 0 ? 'is level.' : `${quotient < 0 ? 'falls' : 'rises'} by ${formatNumber(Math.abs(quotient))} for each 1.`}`,
    );
  }
});

it('under the lens the secant becomes the tangent, and its points stay where they are on the way', async () => {
  const page = tab();
  await ready(page);
  const names = () => page.locator(`${LENS} .slope-glass .name:not(.sag)`).allTextContents();
  expect(await names()).toEqual(['secant', 'tangent', 'the loss']);
  expect(await text(page, 'nudge[7].sag')).toBe('0.00659');
  expect(await written(page)).toEqual(['0.3']);
  const still = await drawing(page);
  expect(still.ends.map(Math.abs)).toEqual([161.5, 161.5]);
  expect(still.ring).toBeCloseTo(210 * 0.3, 6);
  expect(await page.locator(`${LENS} .small-lenses .unseen`).count()).toBe(4);

  await page.locator(`${LENS} tbody tr`).nth(2).click();
  // The numbers are right at once; the drawing is on its way, and the row is written when it has come.
  expect(await text(page, 'nudge[7].sag')).toBe('0.000732');
  const between: number[] = [];
  await expect
    .poll(async () => {
      const { ends, ring } = await drawing(page);
      expect(ends.map(Math.abs)).toEqual([161.5, 161.5]);
      between.push(ring);
      return ring;
    })
    .toBeCloseTo(21, 6);
  expect(between.every((ring, n) => ring <= 63 && ring <= (between[n - 1] ?? 63) + 1e-9)).toBe(true);
  await arrived(page);
  expect(await written(page)).toEqual(['0.3', '0.1']);
  expect(await page.locator(`${LENS} .small-lenses .unseen`).count()).toBe(3);
  expect(await page.locator(`${LENS} tr.current .num b`).textContent()).toBe('−0.20');

  await page.locator(`${LENS} tbody tr`).nth(4).getByRole('button').press('Enter');
  expect(await says(page)).toBe('0.01 to each side: the secant falls by 0.2009 for each 1.');
  expect((await page.locator(`${LENS} .slope-quotient`).textContent())?.replace(/\s+/g, ' ').trim()).toBe(
    'L(0.81) − L(0.79)2h ≈ 0.24137278 − 0.245390810.02 ≈ −0.20090',
  );
  await arrived(page);
  expect(await names()).toEqual(['all three']);
});

it('a hand moves the number by its dot, h by a point, and the frame follows when it lets go', async () => {
  const page = tab();
  await ready(page);
  await arrived(page);
  const dot = page.locator(`${LENS} .slope-dot`);
  const before = await drawing(page);
  await drag(page, dot, -160, { release: false });
  const held = Number((await page.locator(`${LENS} .number-says [data-live]`).textContent())?.replace('−', '-'));
  expect(held).toBeLessThan(0.1);
  const during = await drawing(page);
  expect(during.middle).toBeCloseTo(before.middle + (held - 0.8) * (420 / 2.6), 3);
  const moved = withNumber(POST_NETWORK, W23, held);
  expect(await text(page, 'nudge[7].size')).toBe(formatNumber(Math.abs(rungOf(moved, W23, 0.3).quotient)));
  await page.mouse.up();
  await expect.poll(async () => (await drawing(page)).middle).toBeCloseTo(before.middle, 3);
  await turn(page, 'undo');
  expect(await settledText(page, W23)).toBe('0.8');
  // By keys: the knob on the axis.
  await page.locator(`${LENS} .slope-number input`).press('ArrowUp');
  expect(await settledText(page, W23)).toBe('0.85');
  await turn(page, 'undo');
  await settled(page);
  await arrived(page);

  const right = page.locator(`${LENS} .slope-end`).nth(1);
  await drag(page, right, 60, { release: false });
  const h = Number((await says(page))?.split(' ')[0]);
  expect(h).toBeGreaterThan(0.6);
  expect(h).toBeLessThan(0.75);
  expect((await drawing(page)).ring).toBeCloseTo(210 * h, 3);
  expect(await text(page, 'nudge[7].rim.plus')).toBe(nudged(POST_NETWORK, W23, h).plus.toFixed(6));
  await page.mouse.up();
  await arrived(page);
  expect(await says(page)).toContain('1 to each side');
  expect(await written(page)).toEqual(['1', '0.3']);
  // Below 0.1 the points lie too close for a hand.
  await scale(page).press('End');
  await arrived(page);
  expect(await page.locator(`${LENS} .slope-end[data-held]`).count()).toBe(0);
});

it('any number is chosen in the map; the squared error is there while its button is held, or after a key', async () => {
  const page = tab();
  await ready(page);
  const press = (id: string) => page.locator(`${LENS} [data-tap="${id}"]`).dispatchEvent('click');
  for (const id of ['b2', 'W1[0][3]', 'x[1]']) {
    await press(id);
    expect(await page.locator(`${LENS} select`).inputValue()).toBe(id);
    expect(await text(page, 'nudge[1].slope')).toBe(fixedText(rungOf(POST_NETWORK, id, 0.3).quotient, 5));
  }
  // Where it is drawn, too.
  const map = await page.locator(`${LENS} .taps-map`).boundingBox();
  if (!map) throw new Error('no map');
  await page.mouse.click(map.x + (18 / 270) * map.width, map.y + (114 / 132) * map.height);
  expect(await page.locator(`${LENS} select`).inputValue()).toBe('x[3]');
  await press(W23);
  const hold = page.getByRole('button', { name: 'Hold: squared error' });
  const wrong = page.locator(`${LENS} .squared`);
  await hold.hover();
  await page.mouse.down();
  await expect.poll(() => wrong.count()).toBe(1);
  expect(await text(page, 'nudge[7].squared')).toBe('−0.068');
  await page.mouse.up();
  await expect.poll(() => wrong.count()).toBe(0);
  await hold.press('Enter');
  expect(await hold.getAttribute('aria-pressed')).toBe('true');
  expect(await wrong.count()).toBe(1);
  await hold.press(' ');
  await expect.poll(() => wrong.count()).toBe(0);
  const sure = page.getByRole('button', { name: 'Sure and wrong' });
  await sure.click();
  await expect.poll(() => settledText(page, slopeId(W23))).toBe('0.9206');
  await sure.click();
  await expect.poll(() => settledText(page, slopeId(W23))).toBe('−0.2009');
});

it('says what is true at a bend, on level ground and beyond its numbers, and nothing around it moves', async () => {
  const page = tab();
  await ready(page);
  const boxes = () =>
    page.evaluate(() =>
      [
        '.slope-plot',
        '.slope-glass',
        '.slope-scale',
        '.slope-table',
        '.stage-foot',
        '.slope-equation',
        '.slope-choice',
        '.widget',
      ]
        .map((part) =>
          document.querySelector(part === '.widget' ? '.slope-lens' : `.slope-lens ${part}`)?.getBoundingClientRect(),
        )
        .map((box) => [box?.left, box?.top, box?.width, box?.height].map((one) => Math.round((one ?? 0) * 10) / 10)),
    );
  await arrived(page);
  const around = await boxes();
  for (const [id, changes, sentence] of [
    [
      'b1[1]',
      { b1: [0.5, -0.24, 0.7] },
      '0.3 to each side: the secant rises by 0.0336 for each 1. At a bend the page counts the shut gate as flat.',
    ],
    ['W1[1][0]', {}, '0.3 to each side: the secant is level.'],
    ['b2', { b2: 1e6, y: 0 }, '0.3 to each side: the secant rises by 1 for each 1.'],
    [W23, { W2: [-2.1234, 1.5678, 3.4567], b2: -1.2345 }, undefined],
  ] as const) {
    await ready(page, toQuery({ ...POST_NETWORK, ...(changes as object) }));
    await page.locator(`${LENS} select`).selectOption(id);
    await scale(page).press('ArrowRight');
    await arrived(page);
    await scale(page).press('ArrowLeft');
    await arrived(page);
    if (sentence) expect(await says(page)).toBe(sentence);
    expect(await page.locator(LENS).innerHTML()).not.toMatch(/NaN|Infinity|undefined/);
    expect(await boxes()).toEqual(around);
  }
});

it('gives nothing away while its question is open, in words or in the drawing', async () => {
  expect(htmlOf('one-weight/').match(/aria-label="[^"]*Its slope: veiled"/g)).toHaveLength(2);
  expect(htmlOf('one-weight/')).toMatch(/aria-label="[^"]*the secant rises by this much: veiled"/);
  const context = await visitor({ viewport: { width: 1360, height: 3000 } });
  const page = await open(context, 'one-weight/?from=post');
  await awake(page, LENS);
  const field = page.locator(`${LENS} .stage-field`);
  for (const part of ['.slope-plot .curve', '.slope-glass', '.slope-rows table', '.slope-quotient', '.small-lenses button'])
    expect([part, await page.locator(`${LENS} ${part}`).first().isVisible()]).toEqual([part, false]);
  expect(await page.locator(`${LENS} .figure-says > [data-covered]`).count()).toBe(1);
  expect(await field.getAttribute('aria-label')).toMatch(/: veiled$/);
  expect(await scale(page).isEnabled()).toBe(true);
  const told = () =>
    Promise.all(
      ['.land-map svg', '.land-cut', '.figure-says .num'].map((part) => page.locator(`.landscape ${part}`).first().isVisible()),
    );
  expect(await told()).toEqual([false, false, false]);
  await page.locator('#exercise-one-weight-up-or-down').getByRole('button', { name: 'up', exact: true }).click();
  await expect.poll(() => page.locator(`${LENS} .slope-glass`).isVisible()).toBe(true);
  await expect.poll(() => field.getAttribute('aria-label')).toMatch(/: −0\.2021$/);
  // The slope at b₂ is asked further down.
  await page.locator(`${LENS} select`).selectOption('b2');
  await expect.poll(() => page.locator(`${LENS} .slope-glass`).isVisible()).toBe(false);
  expect(await field.getAttribute('aria-label')).toMatch(/: veiled$/);
  expect(await told()).toEqual([true, false, false]);
  await page.locator('#exercise-one-weight-by-hand').getByRole('button', { name: 'Skip' }).click();
  await expect.poll(told).toEqual([true, true, true]);
  await expect.poll(() => page.locator(`${LENS} .slope-glass`).isVisible()).toBe(true);
  await leave(context);
});

/** Where on its track the third of seven stops lies, which are 22 px from its ends. */
const thirdStop = async (page: Page) => {
  const { width = 0, height = 0 } = (await page.locator(`${LENS} .stop-track`).boundingBox()) ?? {};
  return { x: 22 + (width - 44) / 3, y: height / 2 };
};

it('stands still without scripts, goes at once where less motion is asked for, and fits a phone', async () => {
  const plain = await visitor({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${tab().url().split('one-weight')[0]}one-weight/`);
  expect(await still.locator(`${LENS} .slope-glass .name`).first().isVisible()).toBe(true);
  const finished = async (page: Page) => {
    const seen = (part: string) => page.locator(`${LENS} ${part}:visible`).count();
    return Promise.all(['tbody td [data-live]', '.small-seen', '.slope-chosen', '.slope-words'].map(seen));
  };
  expect(await finished(still)).toEqual([3 * STEPS.length, 4, 1, 0]);
  expect(await still.locator(`${LENS} :is(button, select):visible`).count()).toBe(0);
  await leave(plain);

  const page = tab();
  await ready(page);
  expect(await finished(page)).toEqual([3, 0, 0, 1]);
  await page.emulateMedia({ media: 'print' });
  expect(await finished(page)).toEqual([3 * STEPS.length, 4, 1, 0]);
  await page.emulateMedia({ media: null });

  const found = await onPhones('one-weight/', LENS, '.figure-says', async (page) => {
    await awake(page, LENS);
    await page.locator(`${LENS} .stop-track`).tap({ position: await thirdStop(page) });
    await drawn(page);
    expect((await drawing(page)).ring).toBeCloseTo(21, 1);
    expect(await written(page)).toEqual(['0.3', '0.1']);
    for (const height of [844, 640])
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({ width, height });
        await drawn(page);
        const { plot, lens, ring, beyond } = await page.locator(LENS).evaluate((figure) => {
          const box = (part: string) => figure.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
          const { width, height } = box('.slope-plot .ring');
          const rows = figure.querySelector('.slope-rows') as Element;
          return {
            plot: box('.slope-plot').width,
            lens: box('.slope-glass').width,
            ring: [width, height],
            beyond: rows.scrollWidth - rows.clientWidth,
          };
        });
        // 420 units of the drawing are as wide in one as in the other.
        expect(lens).toBeCloseTo(plot, 1);
        for (const side of ring) expect(side / plot).toBeCloseTo(42 / 420, 3);
        expect({ width, beyond }).toEqual({ width, beyond: 0 });
      }
  });
  for (const { over, clashes } of found) expect({ over: Math.max(0, over), clashes }).toEqual({ over: 0, clashes: [] });
});

it('losses too small for decimals stand whole beside the lens, on a phone too', async () => {
  const page = tab();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [b2, text] of [
    [16, '<0.01'],
    [1e6, '<0.01'],
    [-20, '18.91100'],
  ] as const) {
    await ready(page, toQuery({ ...POST_NETWORK, b2 }));
    const rim = page.locator(`${LENS} .at-rim`);
    await expect.poll(() => rim.nth(1).textContent()).toBe(text);
    const ends = await rim.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    expect(Math.max(...ends)).toBeLessThanOrEqual(390);
  }
  await page.setViewportSize({ width: 1360, height: 900 });
});

it('a number without a slope can be pointed out', async () => {
  const page = tab();
  await ready(page);
  const card = page.locator('#exercise-one-weight-flat');
  await card.scrollIntoViewIfNeeded();
  await card.locator('select').hover();
  await page.waitForFunction(() => !document.querySelector('#exercise-one-weight-flat astro-island[ssr]'));
  const told = () => card.locator('[role="status"]').textContent();
  await card.getByRole('button', { name: 'Check' }).click();
  await expect.poll(told).toContain('Its slope is −0.0216');
  await card.getByRole('button', { name: 'There is none' }).click();
  await expect.poll(told).toContain('There is one');
  await card.locator('select').selectOption('W2[1]');
  await card.getByRole('button', { name: 'Check' }).click();
  await expect.poll(told).toBe('Right: W₂[2].');
  expect(await card.locator('.after').isVisible()).toBe(true);
  expect(Math.abs(read(momentOf(POST_NETWORK), 'dW2[1]'))).toBe(0);
});

/** What the landscape says and draws, with the place of its ball as its ticks have it. */
const ground = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector('.landscape') as Element;
    const number = (text: string | null | undefined) => Number(text?.replace('−', '-'));
    const at = (element: Element, along: 'left' | 'top') => Number.parseFloat((element as HTMLElement).style[along]);
    const along = (axis: 'across' | 'up', side: 'left' | 'top') => {
      const ticks = [...figure.querySelectorAll(`.land-ticks.${axis} span`)];
      const [first, last] = [ticks[0] as Element, ticks.at(-1) as Element];
      const [from, to] = [number(first.textContent), number(last.textContent)];
      const share =
        (at(figure.querySelector('.land-ball') as Element, side) - at(first, side)) / (at(last, side) - at(first, side));
      return from + share * (to - from);
    };
    return {
      says: figure.querySelector('.figure-says')?.textContent?.replace(/\s+/g, ' ').trim(),
      loss: figure.querySelector('.land-word.here b')?.textContent,
      ball: [along('across', 'left'), along('up', 'top')],
      creases: figure.querySelectorAll('.creases path').length,
      labels: [...figure.querySelectorAll('.land-cut svg')].map((cut) => cut.getAttribute('aria-label')?.split(': ').at(-1)),
      steps: figure.querySelectorAll('.land-tip, .ruler, .trail, .land-tools').length,
    };
  });

it('the ground under two numbers has the loss and both slopes of the image in view, in the hand too', async () => {
  const page = tab();
  const same = async (now: Network, ends: string) => {
    const moment = momentOf(now);
    const [across, up] = [read(moment, 'dW2[2]'), read(moment, 'db2')].map((slope) => formatNumber(slope));
    await expect
      .poll(() => ground(page).then(({ says }) => says))
      .toBe(`Here the loss slopes by ${across} for each 1 across and by ${up} for each 1 up: ${ends}`);
    const { loss, ball, labels, steps } = await ground(page);
    expect({ loss, labels, steps }).toEqual({ loss: formatNumber(moment.L), labels: [across, up], steps: 0 });
    expect(ball[0]).toBeCloseTo(now.W2[2] as number, 1);
    expect(ball[1]).toBeCloseTo(now.b2, 1);
  };
  await ready(page);
  const figure = await awake(page, '.landscape');
  await same(POST_NETWORK, 'it falls as either of them rises.');
  await drag(page, page.locator('.landscape .land-ball'), -60, { release: false });
  const held = Number((await settledText(page, W23))?.replace('−', '-'));
  expect(held).toBeLessThan(0.6);
  await same(withNumber(POST_NETWORK, W23, held), 'it falls as either of them rises.');
  await page.mouse.up();
  await turn(page, 'undo');
  await figure.getByRole('slider', { name: /^ball, upwards/ }).press('ArrowUp');
  await same(withNumber(POST_NETWORK, 'b2', 0.3), 'it falls as either of them rises.');

  // Where neuron 2 is silent the ground is level, up to the crease where its gate opens.
  await turn(page, 'undo');
  await figure.locator('.land-nineteen label').nth(4).click();
  await figure.getByRole('button', { name: /up/ }).click();
  await figure.locator('.land-nineteen label').nth(13).click();
  await expect
    .poll(() => ground(page).then(({ says }) => says))
    .toBe('The ground is level here: the slope is 0 at W₁[2,1], and 0 at b₁[2].');
  await expect.poll(() => ground(page).then(({ creases }) => creases)).toBe(1);
  expect((await figure.locator('.land-crease').allTextContents()).join()).toBe('neuron 2 silent');
  await ready(page, toQuery({ ...POST_NETWORK, b2: 1e6, y: 0, W2: [-1, 2, 0] }));
  await awake(page, '.landscape');
  expect(await page.locator('.landscape').innerHTML()).not.toMatch(/NaN|Infinity|undefined/);
});
