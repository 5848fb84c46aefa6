/**
 * Counts the frames of every main picture while it moves: how much of each the page itself takes (scripts, styles, layout,
 * and what the browser does before it can draw), as it is and with a processor six times slower. `npm run frames`; the folder
 * that was built to may be named, and after it a part of a picture's name.
 */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import { serve } from './serve.ts';

const dist = process.argv[2] ?? join(import.meta.dirname, '../dist');

/** How long a motion is watched, in ms. */
const WATCHED = 6000;
/** How long a hand is near before it presses, in ms: what it wakes is not counted. */
const NEAR = 1000;
/** What a frame may take, in ms, by how many times slower the processor is made. */
const LIMITS = new Map([
  [1, 16.7],
  [6, 33.3],
]);

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name, exact: true }).first().click();
/** In the figure, so that another button of the name is not meant. */
const inFigure = (figure: string, name: string | RegExp) => (page: Page) =>
  page.locator(figure).getByRole('button', { name }).first().click();
const key = (slider: string, press: string) => (page: Page) => page.locator(slider).first().press(press);

/** Each picture: its page, what is drawn of it, and what sets it moving. */
const FIGURES: readonly [name: string, path: string, figure: string, move: (page: Page) => Promise<unknown>][] = [
  ['cover, learning', '', '.hero-field', button('Watch it learn')],
  ['the network at work', 'why-do-the-sums/', '.at-work', inFigure('.at-work', /^(Play|Step)$/)],
  ['the car', 'the-problem/', '.stage', key('.stage input[type="range"]', 'End')],
  ['map and table', 'the-architecture/', '.stage', inFigure('.stage', /Build it/)],
  ['portraits and rulers', 'what-layers-do/', '.stage', inFigure('.stage', /^Black/)],
  ['flattening', 'the-input/', '.flattening', key('.flattening input[type="range"]', 'Home')],
  ['tiles', 'the-input/', '.tiles', inFigure('.tiles', /Shuffle/)],
  ['row and column', 'the-weighted-sum/', '.row-by-column', inFigure('.row-by-column', 'Play')],
  ['the bend', 'relu/', '.stage', inFigure('.stage', 'pixel 2')],
  ['four terms', 'the-output-sum/', '.four-terms', inFigure('.four-terms', /Top row white/)],
  ['the slide', 'sigmoid/?b2=2', '.sigmoid-slide', button('Reset')],
  ['the slope under a lens', 'one-weight/', '.slope-lens', key('.slope-lens .stop-track input', 'End')],
  ['one pass', 'one-forward-pass/', '.one-pass', inFigure('.one-pass', 'Play')],
  ['the loss', 'the-error/?b2=-5', '.loss-curve', button('Reset')],
  ['the wave back', 'backpropagation/', '.wave-back', inFigure('.wave-back', 'Play')],
  ['the landscape', 'the-update/', '.landscape', inFigure('.landscape', 'Step')],
  ['the deck', 'the-training-loop/', '.deck', inFigure('.deck', 'Play')],
  ['a hundred starts', 'the-training-loop/', '.hundred-starts', inFigure('.hundred-starts', /^Draw/)],
];

/** When a frame began, after the first, and what it took, both in ms. */
type Frame = readonly [began: number, took: number];

/** In the page: what each frame took, from its beginning to when the browser can go on to something else. */
const watchFrames = (page: Page, ms: number): Promise<Frame[]> =>
  page.evaluate(
    (time) =>
      new Promise((done) => {
        const frames: Frame[] = [];
        const { port1, port2 } = new MessageChannel();
        let began = 0;
        const start = performance.now();
        port1.onmessage = () => frames.push([began - start, performance.now() - began]);
        requestAnimationFrame(function frame() {
          began = performance.now();
          port2.postMessage(0);
          if (began < start + time) requestAnimationFrame(frame);
          else setTimeout(() => done(frames), 50);
        });
      }),
    ms,
  );

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;

const site = await serve({ dist, base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
console.log('picture'.padEnd(24), 'slower', 'frames', '  median', '     p95', ' longest', ' over the limit, first of them when');
for (const [name, path, figure, move] of FIGURES.filter(([one]) => one.includes(process.argv[3] ?? '')))
  for (const [slower, limit] of LIMITS) {
    const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    await page.addInitScript(() => localStorage.setItem('four-pixels-veils', 'off'));
    await page.goto(site.address + path);
    await page.waitForSelector('html[data-live-page]', { state: 'attached' });
    await page.locator(figure).first().scrollIntoViewIfNeeded();
    await page
      .locator(figure)
      .first()
      .hover({ position: { x: 5, y: 5 } });
    // Awake, and drawn once, before anything is counted: a hand is near for a moment before it presses.
    await page.waitForFunction((one) => !document.querySelector(one)?.closest('astro-island[ssr]'), figure);
    await page.waitForTimeout(NEAR);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await move(page);
    const frames = await watchFrames(page, WATCHED);
    const took = frames.map(([, time]) => time).sort((a, b) => a - b);
    const over = frames.filter(([, time]) => time > limit);
    console.log(
      name.padEnd(24),
      `${slower} ×`.padStart(6),
      String(took.length).padStart(6),
      ...[share(took, 0.5), share(took, 0.95), share(took, 1)].map((one) => `${one.toFixed(1)} ms`.padStart(8)),
      `${over.length} (${limit} ms)`.padStart(15),
      over.length > 0
        ? ` at ${over
            .slice(0, 8)
            .map(([began]) => (began / 1000).toFixed(1))
            .join(' ')} s`
        : '',
    );
    await page.close();
  }
await browser.close();
site.server.close();
