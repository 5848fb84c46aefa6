/** Whatever the numbers are, the page holds: every equation and every drawing fits, at every width, and nothing moves around them. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { widthAt, widthsOf } from '../../src/live-math/width';
import { POST_LEARNING_RATE, POST_PARAMETERS } from '../../src/model';
import { SET_A, SET_B, trained } from '../../src/model/training';
import { momentOf, type Network, POST_NETWORK, read, registry } from '../../src/quantities';
import { toQuery } from '../../src/state/link';
import { randomNetwork, seeded } from '../unit/support';
import { drag, drawn, dress, goto, gotoAfter, handle, handNear, pages, settled, sharedTab } from './support';

const WIDTHS = [1360, 1024, 390, 320];
const tab = sharedTab();

const after = (set: typeof SET_A, steps: number): Network => ({
  ...POST_NETWORK,
  ...trained({ start: POST_PARAMETERS, examples: set.examples, mode: 'batch', eta: POST_LEARNING_RATE }, steps),
});
const random = seeded(10);
const fourDecimals = (network: Network): Network =>
  JSON.parse(JSON.stringify(network), (_, value) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value));
const STATES: readonly [string, Network][] = [
  ['post', POST_NETWORK],
  ...Object.entries({ A: SET_A, B: SET_B }).flatMap(([name, set]) =>
    [1, 43, 500, 10_000].map((steps) => [`${name} ${steps}`, after(set, steps)] as [string, Network]),
  ),
  ...[1, 2, 3].map((at) => [`random ${at}`, fourDecimals(randomNetwork(random, at))] as [string, Network]),
];
/** At numbers as long as these an equation scrolls inside itself, and only the page must hold. */
const ENDLESS: Network = {
  ...POST_NETWORK,
  x: [0.12345, 0.23456, 0.34567, 0.45678],
  W1: [0, 4, 8].map((from) => [0, 1, 2, 3].map((at) => -1234.5678 - from - at)),
  b1: [-9999.1234, -9999.1234, -9999.1234],
  W2: [-77.1234, -88.1234, -99.1234],
};

/** Presses these keys one after the other (none: nothing); after each, what is cut off and what makes the page scroll sideways. */
const tooWide = async (keys: readonly string[]) => {
  const found: string[][] = [];
  for (const key of keys) {
    if (key) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
    // What is not on screen follows at once, as before printing.
    dispatchEvent(new Event('beforeprint'));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const cut = [...document.querySelectorAll<HTMLElement>('.equation .scroller')].flatMap((scroller) => {
      // What the book passes over is not laid out: its chapters have been asked by themselves.
      if (!scroller.checkVisibility({ contentVisibilityAuto: true })) return [];
      const over = scroller.scrollWidth - scroller.clientWidth;
      return over > 1 ? [`${scroller.querySelector('annotation')?.textContent?.slice(0, 40)} by ${over}`] : [];
    });
    const sideways = document.documentElement.scrollWidth - innerWidth;
    found.push([...cut, ...(sideways > 0 ? [`the page by ${sideways}`] : [])]);
  }
  return found;
};

/** Texts of drawings that are smaller than this many pixels as seen. */
const tooSmall = (least: number) =>
  [...document.querySelectorAll<SVGTextElement>('svg text')].flatMap((text) => {
    const to = text.checkVisibility() && text.getScreenCTM();
    if (!to) return [];
    const seen = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(to.a, to.b);
    return seen < least - 0.05 ? [`${text.textContent} at ${seen.toFixed(1)} px`] : [];
  });

it.each(pages)(
  'every equation fits at any numbers, with the width worked out for it, and drawings can be read, /%s',
  async (path) => {
    const page = tab();
    await page.setViewportSize({ width: 1360, height: 900 });
    const others = STATES.slice(1).map(([, network]) => toQuery(network));
    await gotoAfter(page, path, [toQuery(ENDLESS), ...others]);
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      // Where it is too narrow for the page as built, what makes it fit has to come first.
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(tooWide, ['']), { message: `post, ${width}` }).toEqual([[]]);
      expect(await page.evaluate(tooSmall, width <= 640 ? 11 : 12), `${width} px`).toEqual([]);
    }
    const wrong: string[] = [];
    const asked = path === 'book/' ? STATES.slice(-2) : STATES.slice(1);
    // To turn a page into another network takes less than to turn it into another width: back through all, then forth.
    for (const [at, width] of WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 900 });
      const back = at % 2 === 0;
      const endless = at === WIDTHS.length - 1 && path !== 'book/';
      if (endless) {
        const [found] = await page.evaluate(tooWide, ['z']);
        expect(
          found?.filter((what) => what.startsWith('the page')),
          `endless, ${width}`,
        ).toEqual([]);
      }
      const keys = asked.map((_, step) => (at > 0 && step === 0 && !endless ? '' : back ? 'z' : 'y'));
      const found = await page.evaluate(tooWide, keys);
      const states = (back ? asked.toReversed() : asked).map(([state]) => state);
      wrong.push(...found.flatMap((all, step) => all.map((what) => `${states[step]}, ${width}: ${what}`)));
    }
    expect(wrong).toEqual([]);
    // The last one back is the first one undone.
    await expect.poll(() => page.evaluate(() => location.search)).toBe(`?${others.at(-1)}`);
    await page.setViewportSize({ width: 1360, height: 900 });
    await settled(page);
    await widthsAreTrue(page, STATES.at(-1)?.[1] as Network);
  },
);

/** The widths that the build works out are those that the browser sets. */
async function widthsAreTrue(page: Page, network: Network): Promise<void> {
  // Every setting at its natural width.
  await dress(
    page,
    `.wide, .narrow { display: block !important } .scroller { overflow: visible !important }
      .equation .katex-display { display: block !important; width: fit-content !important }
      .equation .katex-html { display: inline-block !important; white-space: nowrap } [hidden] { display: revert !important }
      main * { content-visibility: visible !important }`,
  );
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.equation[data-width]')].map((equation) => {
      const html = equation.querySelector('.katex-html') as HTMLElement;
      const px = Number.parseFloat(getComputedStyle(html).fontSize);
      const labelled = equation.querySelector('.clap') !== null;
      return { expression: equation.dataset['width'] ?? '', em: html.getBoundingClientRect().width / px, px, labelled };
    }),
  );
  const moment = momentOf(network);
  const widthOf = widthsOf({ registry, read: (id) => read(moment, id) });
  for (const { expression, em, px, labelled } of widths) {
    if (em === 0) continue;
    const off = (widthAt(expression, widthOf) - em) * px;
    expect(off, expression).toBeGreaterThan(-2);
    if (!labelled) expect(off, expression).toBeLessThan(2);
  }
}

it('in the middle of a drag nobody asks the browser for a size, so that a frame is one layout, /the-weighted-sum/', async () => {
  const page = tab();
  await page.setViewportSize({ width: 1360, height: 900 });
  await goto(page, 'the-weighted-sum/');
  await settled(page);
  const target = handle(page, 'W1[0][1]');
  await target.hover();
  await handNear(page);
  await drag(page, target, 20, { release: false, moves: 2 });
  await drawn(page);
  const box = await target.boundingBox();
  if (!box) throw new Error('the number has gone');
  await page.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const listen = (of: object, name: string) => {
      const { get, value } = Object.getOwnPropertyDescriptor(of, name) ?? {};
      const hear = (original: (...some: unknown[]) => unknown) =>
        function (this: unknown, ...some: unknown[]) {
          asked.push(name);
          return original.apply(this, some);
        };
      Object.defineProperty(of, name, get ? { get: hear(get) } : { value: hear(value) });
    };
    for (const name of ['scrollWidth', 'scrollHeight', 'clientWidth', 'clientHeight', 'getBoundingClientRect', 'getClientRects'])
      listen(Element.prototype, name);
    for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft']) listen(HTMLElement.prototype, name);
  });
  const before = await target.textContent();
  for (const by of [10, 40, 70, 20]) {
    await page.mouse.move(box.x + by, box.y + 5);
    await drawn(page);
  }
  expect(await target.textContent()).not.toBe(before);
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([]);
  await page.mouse.up();
});
