/** The training deck: a step by link, by buttons and by slider is one and the same, here and in every other chapter. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/live-math/number';
import { POST_PARAMETERS } from '../../src/model';
import { type Mode, SET_A, SET_B, type Trail, trailOf } from '../../src/model/training';
import { awake, drag, goto, leave, live, onPhones, open, settled, sharedTab, shown, visitor, written } from './support';

const PATH = 'the-training-loop/';

function trail(steps: number, { set = SET_A, mode = 'batch' as Mode, eta = 0.5 } = {}): Trail {
  const run = trailOf({ start: POST_PARAMETERS, examples: set.examples, mode, eta });
  while (run.last() < steps) run.advance();
  return run;
}

/** What the page shows of a step, and what the model says of it. */
const onPage = async (page: Page): Promise<string[]> => {
  await settled(page);
  const ids = ['t', 'LD', 'correct', 'N', 'W1[0][0]', 'W1[2][3]', 'b1[0]', 'W2[2]', 'b2'];
  // In the deck's drawing weights are short.
  const of = (id: string) =>
    /[Wb]/.test(id) ? page.locator(`main .katex-html [data-live="${id}"]:visible`).first() : shown(page, id);
  return Promise.all(ids.map(async (id) => `${id} ${await of(id).textContent()}`));
};
function inModel(run: Trail, t: number): string[] {
  const { W1, b1, W2, b2 } = run.parameters(t);
  const numbers = {
    t,
    LD: run.loss(t),
    correct: run.correct(t),
    N: run.run.examples.length,
    'W1[0][0]': W1[0]?.[0],
    'W1[2][3]': W1[2]?.[3],
    'b1[0]': b1[0],
    'W2[2]': W2[2],
    b2,
  };
  return Object.entries(numbers).map(([id, value]) => `${id} ${formatNumber(value as number)}`);
}
const isAt = (page: Page, run: Trail, t: number) => expect.poll(() => onPage(page)).toEqual(inModel(run, t));
const deck = (page: Page) => page.locator('.deck');

const tab = sharedTab();

it('a step by link, by buttons and by slider gives the same numbers', async () => {
  const run = trail(500);
  const context = await visitor();
  for (const t of [7, 500]) {
    const page = await open(context, `${PATH}?eta=0.5&t=${t}`);
    await isAt(page, run, t);
    await page.close();
  }
  const page = await open(context, `${PATH}?from=post`);
  await deck(page).scrollIntoViewIfNeeded();
  await deck(page).getByRole('button', { name: 'Step', exact: true }).click();
  await isAt(page, run, 1);
  const slider = deck(page).getByRole('slider', { name: 'Step' });
  await slider.focus();
  // The slider goes through what has been on screen, and no further.
  await page.keyboard.press('ArrowRight');
  await isAt(page, run, 1);
  for (let n = 0; n < 6; n++) await deck(page).getByRole('button', { name: 'Step', exact: true }).press('Enter');
  await isAt(page, run, 7);
  await slider.fill('3');
  await isAt(page, run, 3);
  await slider.press('End');
  await isAt(page, run, 7);
  await deck(page).getByRole('button', { name: 'Run to step 500' }).click();
  await isAt(page, run, 500);
  await deck(page).getByRole('button', { name: 'Back', exact: true }).click();
  await isAt(page, run, 499);
  await leave(context);
});

it('what plays is a step of the run, and so is what the slider is dragged to; each is undone at once', async () => {
  const run = trail(200);
  const page = tab();
  await goto(page, `${PATH}?from=post`);
  await deck(page).scrollIntoViewIfNeeded();
  // The portraits have the greys of the layers' chapter until the first step, and where less motion is asked for never.
  const greys = deck(page).locator('.weight-greys').first();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await greys.isVisible()).toBe(false);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await greys.isVisible()).toBe(true);
  await deck(page).getByRole('button', { name: 'Play' }).click();
  await greys.waitFor({ state: 'hidden' });
  // It halts by itself where the first verdicts turn.
  await expect
    .poll(() => deck(page).locator('.figure-says').innerText())
    .toBe('Step 5: images 4 and 8 pass below one half. 6 of 8 are right.');
  await deck(page).getByRole('button', { name: 'Play' }).waitFor();
  await settled(page);
  const reached = Number(await shown(page, 't').textContent());
  await isAt(page, run, reached);
  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(page, run, 0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await isAt(page, run, reached);
  const slider = deck(page).getByRole('slider', { name: 'Step' });
  await drag(page, slider, -24);
  await settled(page);
  const dragged = Number(await shown(page, 't').textContent());
  expect(dragged).not.toBe(reached);
  await isAt(page, run, dragged);
  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(page, run, reached);
});

it('back and forward show the latest step, also one beyond the slider as it was built, or one undone elsewhere', async () => {
  const run = trail(500);
  const context = await visitor();
  const page = await open(context, `${PATH}?from=post`);
  await deck(page).getByRole('button', { name: 'Run to step 500' }).click();
  await isAt(page, run, 500);
  await written(page);
  await goto(page, 'the-weighted-sum/');
  await page.goBack();
  await live(page);
  await deck(page).hover();
  await written(page);
  await isAt(page, run, 500);
  await expect.poll(() => page.url()).toContain('t=500');
  await page.goForward();
  await live(page);
  await expect.poll(() => shown(page, 'W1[0][0]').textContent()).toBe(formatNumber(run.parameters(500).W1[0]?.[0] as number));
  await page.getByRole('button', { name: 'Undo' }).click();
  await written(page);
  await page.goBack();
  await live(page);
  await deck(page).hover();
  await written(page);
  await isAt(page, run, 0);
  await expect.poll(() => page.url()).not.toContain('t=');
  await leave(context);
});

it('the whole site is at that step; one undo returns; the address and a reload keep it', async () => {
  const run = trail(7);
  const context = await visitor();
  const page = await open(context, PATH);
  await page.getByRole('button', { name: 'Step 7' }).first().click();
  await isAt(page, run, 7);
  // A reload at once, before the address is written.
  await page.reload();
  await isAt(page, run, 7);
  await expect.poll(() => page.url()).toContain('t=7');
  expect(page.url()).not.toContain('W1=');
  await page.reload();
  await isAt(page, run, 7);
  // And one in the middle of a run that plays.
  const step = async () => Number(await shown(page, 't').textContent());
  await deck(page).getByRole('button', { name: 'Play' }).click();
  await expect.poll(step).toBeGreaterThan(12);
  const played = await step();
  await page.reload();
  await expect.poll(step).toBeGreaterThanOrEqual(played);
  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(page, run, 7);
  await written(page);
  await page.locator('nav a[rel="prev"]').click();
  await page.waitForURL(/the-update/);
  await page.goto(new URL('../the-weighted-sum/', page.url()).href);
  await expect.poll(() => shown(page, 'W1[0][0]').textContent()).toBe(formatNumber(run.parameters(7).W1[0]?.[0] as number));
  await page.goBack();
  await page.goBack();
  await isAt(page, run, 7);
  await page.getByRole('button', { name: 'Undo' }).click();
  await isAt(page, run, 0);
  await leave(context);
});

it('another set, one image a step, and a start of one’s own come by link', async () => {
  const context = await visitor();
  const page = await open(context, `${PATH}?set=B&mode=single&eta=0.1&t=60`);
  await isAt(page, trail(60, { set: SET_B, mode: 'single', eta: 0.1 }), 60);
  await page.goto(`${new URL(PATH, page.url().replace(/the-training-loop.*/, '')).href}?b2=0.4&t=2`);
  const run = trailOf({ start: { ...POST_PARAMETERS, b2: 0.4 }, examples: SET_A.examples, mode: 'batch', eta: 0.5 });
  run.advance();
  run.advance();
  await isAt(page, run, 2);
  await leave(context);
});

it.each([
  ['t=-1', 't, because'],
  ['t=1.5', 't, because'],
  ['t=abc', 't, because'],
  ['set=Z', 'set, because'],
  ['mode=x', 'mode, because'],
  ['set=own&data=1,2', 'data, because'],
])('a link with %s says what was ignored and why, and the rest applies', async (part, says) => {
  const page = tab();
  await goto(page, `${PATH}?b2=0.7&${part}`);
  await expect.poll(() => page.locator('.notice').first().innerText()).toContain(`Ignored from the link: ${says}`);
  await expect.poll(() => shown(page, 'b2').textContent()).toBe('0.7');
});

it('a long run keeps the page free, stops when told to, and one undo takes it all back', async () => {
  const context = await visitor();
  const page = await open(context, `${PATH}?from=post`);
  await deck(page).scrollIntoViewIfNeeded();
  await deck(page).getByRole('button', { name: 'Run to step 10000' }).click();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await deck(page).getByRole('button', { name: 'Stop' }).click();
  await settled(page);
  const reached = Number(await shown(page, 't').textContent());
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(10_000);
  await written(page);
  expect(Number(await shown(page, 't').textContent())).toBe(reached);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page, 't').textContent()).toBe('0');
  await leave(context);
});

it('a run to the step of a link, stopped on the way, leaves its own step in the address', async () => {
  const page = tab();
  await goto(page, `${PATH}?t=100000`);
  await deck(page).getByRole('button', { name: 'Stop' }).click();
  await settled(page);
  const reached = await shown(page, 't').textContent();
  await expect.poll(() => new URL(page.url()).searchParams.get('t')).toBe(reached);
});

it('a rate far too high is said in words, with no number that is none', async () => {
  const page = tab();
  await goto(page, `${PATH}?eta=100&t=12`);
  await expect.poll(() => shown(page, 't').textContent()).toBe('12');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/);
  expect(await deck(page).locator('.figure-says').innerText()).toMatch(/silent on every image|run away|steps are too long/);
  // A loss that goes up and down is drawn going up and down, however high it is.
  const curve = (await deck(page).locator('.strip-loss .curve').getAttribute('d')) ?? '';
  const heights = curve
    .slice(1)
    .split('L')
    .map((spot) => spot.split(',')[1]);
  expect(new Set(heights).size).toBeGreaterThan(2);
});

it('images of one’s own are added, relabelled and removed, and stand in the link', async () => {
  const page = tab();
  await goto(page, `${PATH}?from=post`);
  await deck(page).scrollIntoViewIfNeeded();
  await deck(page).getByRole('button', { name: 'Your own' }).click();
  await deck(page).getByRole('button', { name: 'Add the image in view' }).click();
  await expect.poll(() => shown(page, 'N').textContent()).toBe('2');
  await deck(page).getByRole('button', { name: 'Image 2 is car: change its label' }).click();
  await expect.poll(() => decodeURIComponent(page.url())).toContain('data=0.2,0.5,0.1,0.8,1~0.2,0.5,0.1,0.8,0');
  await deck(page).getByRole('button', { name: 'Remove image 2' }).click();
  await expect.poll(() => shown(page, 'N').textContent()).toBe('1');
  // One after the other, each once the one before is drawn.
  await deck(page)
    .getByRole('button', { name: 'Add the image in view' })
    .evaluate(async (add: HTMLElement) => {
      for (let n = 0; n < 23; n++) {
        add.click();
        await new Promise(requestAnimationFrame);
      }
    });
  await expect.poll(() => shown(page, 'N').textContent()).toBe('24');
});

it('images too many for a link are said to be, and a reload still has them', async () => {
  const data = Array.from({ length: 16 }, (_, n) => `${0.012345678901 * (n + 1)},0.987654321,0.555555555,0.123456789,${n % 2}`);
  const context = await visitor();
  const page = await open(context, `${PATH}?data=${data.join(';')}&t=3`);
  await expect.poll(() => deck(page).innerText()).toContain('too many for a link');
  await deck(page).getByRole('button', { name: 'Step', exact: true }).click();
  await expect.poll(() => page.url()).toContain('W1=');
  expect(page.url()).not.toMatch(/data=|t=/);
  await page.reload();
  await live(page);
  await expect
    .poll(async () => [await shown(page, 't').textContent(), await shown(page, 'N').textContent()])
    .toEqual(['4', '16']);
  await leave(context);
});

it('the map of the answers follows the run; a drag of the ring paints both sides, and keys do', async () => {
  const page = tab();
  await goto(page, `${PATH}?t=500`);
  const map = await awake(page, '.decision-map');
  expect(await map.locator('.figure-says').innerText()).toBe(
    'All 8 are right. The bold line is one half; on the green lines neurons 1 and 3 fall silent.',
  );
  expect(await map.locator('.map-dot').count()).toBe(8);
  expect(await map.locator('.map-dot.wrong').count()).toBe(0);
  const side = (await map.locator('.map-square').boundingBox())?.width ?? 0;
  const ring = await map.locator('.map-image').boundingBox();
  const [x, y] = [(ring?.x ?? 0) + (ring?.width ?? 0) / 2, (ring?.y ?? 0) + (ring?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Far over the corner and back again: what the edge has pressed together comes apart.
  await page.mouse.move(x - side, y - side, { steps: 3 });
  await page.mouse.move(x + 0.4 * side, y + 0.2 * side, { steps: 3 });
  await page.mouse.up();
  await settled(page);
  const pixels = () => Promise.all([0, 1, 2, 3].map((j) => map.locator(`.pixel-grid [data-live="x[${j}]"]`).textContent()));
  expect(await pixels()).toEqual(['0.6', '0.3', '0.5', '0.6']);
  await page.keyboard.press('Control+z');
  await settled(page);
  expect(await pixels()).toEqual(['0.2', '0.5', '0.1', '0.8']);
  await map.getByRole('slider', { name: /How bright the right side/ }).press('ArrowUp');
  await settled(page);
  expect(await pixels()).toEqual(['0.2', '0.55', '0.1', '0.85']);
  const dot = await map.locator('.map-dot').nth(1).boundingBox();
  await page.mouse.click((dot?.x ?? 0) + 14, (dot?.y ?? 0) + 16);
  await settled(page);
  expect(await pixels()).toEqual(['0.3', '0.1', '0.5', '0.1']);
  expect(await map.locator('.map-beside [data-live="map.a2"]').textContent()).toBe('0.0095');
  await map.getByRole('slider', { name: 'The images of the set' }).press('ArrowRight');
  await settled(page);
  expect(await pixels()).toEqual(['0.1', '0.9', '0.2', '0.7']);
});

it('the count goes by the rule of the set, and says when the numbers are no longer those', async () => {
  const page = tab();
  await goto(page, `${PATH}?t=500`);
  const map = await awake(page, '.decision-map');
  const says = map.locator('.count-says');
  await map.getByRole('button', { name: 'Count' }).click();
  const first =
    '1565 of 14641 are wrong: 145 of 6875 cars missed, 1420 called cars that are none, 647 of these with equal sides.';
  await expect.poll(() => says.innerText()).toBe(first);
  await deck(page).getByRole('button', { name: 'Set B', exact: true }).click();
  await expect.poll(() => says.innerText()).toBe(`${first} That was before the numbers changed.`);
  await isAt(page, trail(500, { set: SET_B }), 500);
  // Bright at the left: a car by the rule of this set, and none by that of the other.
  await map.getByRole('slider', { name: 'The images of the set' }).fill('2');
  await expect.poll(() => map.locator('.map-painted dd').allInnerTexts()).toEqual(['a car', 'a car']);
  await map.getByRole('button', { name: 'Count again' }).click();
  await expect
    .poll(() => says.innerText())
    .toBe(
      '1881 of 10191 are wrong: 1421 of 5840 cars missed, 460 called cars that are none. Of the other 4450 the rule says nothing.',
    );
});

it('the map and its sentence stand on a phone', async () => {
  for (const { over, clashes } of await onPhones(`${PATH}`, '.decision-map', '.figure-says')) {
    expect(clashes).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
  }
});

it('on a phone the deck’s axis, sentence, run and buttons stand on one screen', async () => {
  for (const { over, clashes } of await onPhones(PATH, '.deck', '.transport .play')) {
    expect(clashes).toEqual([]);
    expect(over).toBeLessThanOrEqual(0);
  }
});

it('without scripts the deck shows the first step, whole', async () => {
  const context = await visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(
    new URL(
      PATH,
      tab()
        .url()
        .replace(/the-training-loop.*/, ''),
    ).href,
  );
  expect(await deck(page).locator('.figure-says').innerText()).toMatch(/^Step 0: It calls every image a car/);
  expect(await deck(page).locator('.runner').count()).toBe(8);
  expect(await deck(page).locator('.weight-greys').first().isVisible()).toBe(false);
  expect(await page.locator('.starts-says').innerText()).toBe('None is drawn yet. Each is to take 2000 steps on set B.');
  expect(await deck(page).locator('.strip-loss .curve').getAttribute('d')).not.toContain('L');
  expect(await page.locator('.decision-map path.car').count()).toBe(6);
  await leave(context);
});
