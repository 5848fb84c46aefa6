/** Dragging a number: what follows, and what does not. */
import { expect, it } from 'vitest';
import { drag, goto, handle, handNear, leave, marksOf, open, settled, settledText, sharedTab, shown, visitor } from './support';

/** Ids whose texts differ between two readings of a page. */
const changed = (before: Record<string, string[]>, after: Record<string, string[]>): string[] =>
  Object.keys(after).filter((id) => String(before[id]) !== String(after[id]));

const tab = sharedTab();

it('dragging 0.2 in W₁ moves every number that depends on it, and nothing else', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const before = await marksOf(page);
  await drag(page, handle(page, 'W1[0][1]'), 30, { release: false });
  // On screen in the same frame: no waiting here.
  expect(Number(await shown(page, 'W1[0][1]').textContent())).toBeGreaterThan(0.2);
  await settled(page);
  const after = await marksOf(page);
  await page.mouse.up();
  expect(changed(before, after).sort()).toEqual(
    ['W1[0][1]', 'Wx[0]', 'a1[0]', 'a1[0]short', 'a2', 'a2short', 'c1[0][1]', 'z1[0]', 'z2'].sort(),
  );
  // Every mark of a number says the same, in both of KaTeX's trees and in the companion.
  for (const id of changed(before, after)) expect(new Set(after[id]?.map((text) => text.replace(/[()]/g, ''))).size, id).toBe(1);
});

it('what is on screen follows in the same frame', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const late = await page.evaluate(() => {
    const mark = [...document.querySelectorAll<HTMLElement>('.katex-html [data-handle="W1[0][1]"]')].find(
      (one) => one.offsetParent,
    ) as HTMLElement;
    const { x, y } = mark.getBoundingClientRect();
    const send = (type: string, dx: number) =>
      mark.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          isPrimary: true,
          pointerId: 1,
          button: 0,
          buttons: 1,
          clientX: x + dx,
          clientY: y,
        }),
      );
    mark.setPointerCapture = () => {};
    send('pointerdown', 0);
    send('pointermove', 18);
    // Still in the same task: what has been drawn by now is what the frame shows.
    const texts = [...document.querySelectorAll<HTMLElement>('[data-live="W1[0][1]"], [data-live="c1[0][1]"]')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          !one.closest('math') &&
          one.getBoundingClientRect().top < innerHeight &&
          one.getBoundingClientRect().top > 0,
      )
      .map((one) => `${one.getAttribute('data-live')} ${one.textContent}`);
    send('pointerup', 18);
    return texts;
  });
  expect(late.length).toBeGreaterThan(2);
  expect(new Set(late)).toEqual(new Set(['W1[0][1] 0.5', 'c1[0][1] 0.25']));
});

/** Longer than a change takes to settle. */
const LONG_MS = 10_000;

it('one drag is one step of undo, and the address is written when it has settled', async () => {
  const context = await visitor();
  const page = await context.newPage();
  // The page's own time, which the test moves on.
  await page.clock.install();
  await goto(page, 'the-weighted-sum/');
  const address = page.url();
  await drag(page, handle(page, 'W1[0][1]'), 42, { release: false });
  await page.clock.runFor(LONG_MS);
  expect(await shown(page, 'W1[0][1]').textContent()).toBe('0.9');
  expect(page.url()).toBe(address);
  await page.mouse.up();
  await page.clock.runFor(LONG_MS);
  expect(page.url()).toContain('?W1=0.1,0.9,-0.1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.clock.runFor(LONG_MS);
  expect(await shown(page, 'W1[0][1]').textContent()).toBe('0.2');
  await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await leave(context);
});

it('a drag goes on from the value as it is and ends where the range ends', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/?b1=5.25,-0.3,0.7');
  await drag(page, handle(page, 'b1[0]'), -13);
  expect(await settledText(page, 'b1[0]')).toBe('5.05');
  await drag(page, handle(page, 'x[1]'), 600);
  expect(await settledText(page, 'x[1]')).toBe('1');
});

it('a finger that moves up and down scrolls the page and changes nothing', async () => {
  const context = await visitor({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await open(context, 'the-weighted-sum/');
  const actions = await page.evaluate(() =>
    [...document.querySelectorAll('[data-handle]:not(input), [data-grip]')].map((one) => getComputedStyle(one).touchAction),
  );
  expect(new Set(actions)).toEqual(new Set(['pan-y']));
  await leave(context);
});

it('long numbers scroll inside their equation and never widen the page', async () => {
  const context = await visitor({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  for (const query of [
    'W1=1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308,1e308&W2=1e308,-1e308,1e308&b2=1e308',
    'W2=-123456.789,0.000012345,-999999&b2=-123456.7891',
  ]) {
    await goto(page, `the-output-sum/?${query}`);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(320);
    expect(await page.locator('main').innerText()).not.toMatch(/e\+?\d{3}/);
  }
  await leave(context);
});

it('a small scale stands under the number in the hand, over no other number, and goes with the hand', async () => {
  const page = tab();
  await goto(page, 'the-weighted-sum/');
  const covered = () =>
    page.evaluate(() => {
      const scale = document.querySelector('.drag-scale')?.getBoundingClientRect();
      return (
        scale &&
        [...document.querySelectorAll('main .num')].filter((number) => {
          const { left, right, top, bottom } = number.getBoundingClientRect();
          return right > scale.left && left < scale.right && bottom > scale.top + 2 && top < scale.bottom - 7;
        }).length
      );
    });
  const scales: (number | undefined)[] = [];
  for (const id of ['W1[0][1]', 'b1[0]', 'W1[1][1]']) {
    const target = handle(page, id);
    await target.hover();
    await handNear(page);
    await drag(page, target, 20, { release: false });
    scales.push(await covered());
    await page.mouse.up();
    expect(await page.locator('.drag-scale').count()).toBe(0);
  }
  expect(scales).toContain(0);
  expect(scales.filter((covers) => covers)).toEqual([]);
});
