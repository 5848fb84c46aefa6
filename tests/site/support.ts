/** A browser for the built site, and what every test asks of a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axeCore, { type RunOptions } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { pagesIn } from './pages';
import { drawn, live, settled } from './waits';

export { drawn, live, settled, written } from './waits';

export const base = inject('base');
export const dist = inject('dist');

export const pages = pagesIn(dist);
const slugs = readdirSync(join(import.meta.dirname, '../../content/chapters')).map((file) => file.replace(/^\d+-|\.mdx$/g, ''));
export const chapters = pages.filter((page) => slugs.includes(page.replace('/', '')));
export const htmlOf = (page: string): string => readFileSync(join(dist, page, 'index.html'), 'utf8');

/** Waits until the site is built for a folder too: its address answers when all of its files are there. */
export async function folderStands(): Promise<void> {
  expect((await fetch(inject('folderBase'))).status).toBe(200);
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
});

/** Nothing is expected within a time; a machine under load is only slower. */
const PATIENCE_MS = 40_000;

/** What went wrong while a context was open: errors, warnings, requests to another host. */
const complaints = new WeakMap<BrowserContext, string[]>();

/** A fresh visitor. Nothing may be logged as an error, and no request may leave the site. */
export async function visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  // Nothing is kept for reading offline, but where a test asks for it: it takes work, and pages as they are are to be seen.
  const context = await browser.newContext({ viewport: { width: 1360, height: 1000 }, serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const found: string[] = [];
  complaints.set(context, found);
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).hostname !== 'localhost')
      found.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/registration blocked/.test(message.text()))
      found.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    found.push(`error: ${error.error().message}`);
  });
  return context;
}

/** Ends a visit; fails if anything went wrong during it. */
export async function leave(context: BrowserContext): Promise<void> {
  const found = complaints.get(context);
  await context.close();
  expect(found).toEqual([]);
}

/**
 * A tab that the tests of a file share, for what is asked of every page alike: to open a tab takes longer than to open a
 * page in it. What is opened in it knows nothing of what was there before. Returns the tab, once the tests run.
 */
export function sharedTab(options: BrowserContextOptions = {}): () => Page {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await visitor(options);
    await context.addInitScript(() => {
      if (location.protocol === 'about:') return;
      sessionStorage.clear();
      localStorage.clear();
    });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.mouse.up();
    expect(complaints.get(context)?.splice(0)).toEqual([]);
  });
  afterAll(() => leave(context));
  return () => page;
}

/** Opens a page and waits until it is live. */
export async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await goto(page, address);
  return page;
}
export async function goto(page: Page, address: string): Promise<void> {
  await page.goto(address.startsWith('http') ? address : base + address);
  await live(page);
}

/**
 * Opens a page whose steps of undo are these networks, each as a link's query, the latest at the end. To be turned into
 * another network costs a page far less than to be opened with it.
 */
export async function gotoAfter(page: Page, path: string, networks: string[]): Promise<void> {
  await page.goto('about:blank');
  await page.addInitScript(
    (row) => {
      if (location.protocol !== 'about:') sessionStorage.setItem('four-pixels-tab', row);
    },
    JSON.stringify({ past: networks, present: '', future: [] }),
  );
  await goto(page, path);
}

/** Undoes, or redoes, as the keys do. */
export const turn = (page: Page, by: 'undo' | 'redo') =>
  page.evaluate(
    (key) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }));
    },
    by === 'undo' ? 'z' : 'y',
  );
/** Puts rules into a page, whose policy lets nothing stand in it. */
export const dress = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Waits until the page has what it fetches when a hand comes near: the sheet of what lights up, to begin with. */
export const handNear = (page: Page) => page.waitForFunction(() => document.adoptedStyleSheets.length > 0);

/** Brings an island to life, as a hand that comes near does, and waits until it hears. widget: selects what it draws. */
export async function awake(page: Page, widget: string, { at = { x: 5, y: 5 } } = {}): Promise<Locator> {
  const found = page.locator(widget);
  await found.scrollIntoViewIfNeeded();
  await found.hover({ position: at });
  await page.waitForFunction((of) => !document.querySelector(of)?.closest('astro-island')?.hasAttribute('ssr'), widget);
  await drawn(page);
  return found;
}

/** The first visible handle of a number in the text. */
export const handle = (page: Page, id: string): Locator => page.locator(`main [data-handle="${id}"]:not(input):visible`).first();
export const shown = (page: Page, id: string): Locator => page.locator(`main [data-live="${id}"]:not(math *):visible`).first();

/** The phones that figures are made for, with a finger. */
const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
/** The part of a link that gives most numbers four decimals. */
const LONG_NUMBERS =
  'W1=-2.123,1.5333,3.75,-0.7777,0.4123,-2.2345,1.1111,1.2345,-1.4567,0.3333,-0.8765,2.1234&b1=-1.2345,0.5432,2.7654&W2=-3.1234,2.3456,1.5678&b2=-1.2345';

/**
 * How much higher than a phone's screen a figure is, from its title to the foot of what must be seen with it, and which of its
 * texts lie on another. The screen is what the header and the bar at the foot leave of it. Zero or less: it fits.
 */
const onPhone = (page: Page, figure: string, last: string): Promise<{ over: number; clashes: string[] }> =>
  page.locator(figure).evaluate((root, foot) => {
    /** The header, and the bar. */
    const TAKEN = 52 + 66;
    const end = root.querySelector(foot)?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    const texts: { text: string; of: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const of = walker.currentNode.parentElement as Element;
      const text = walker.currentNode.textContent?.trim() ?? '';
      // In a drawing, text that is not there counts as visible, but has no size.
      const seen =
        of.getBoundingClientRect().width > 0 && of.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!text || !seen || of.closest('.visually-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) if (box.width > 1) texts.push({ text, of, box });
    }
    /** A line's box is higher than its letters. */
    const AIR = 0.2;
    const clashes = texts.flatMap((a, n) =>
      texts.slice(n + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down =
          Math.min(a.box.bottom - AIR * a.box.height, b.box.bottom - AIR * b.box.height) -
          Math.max(a.box.top + AIR * a.box.height, b.box.top + AIR * b.box.height);
        return a.of !== b.of && across > 1 && down > 1 ? [`${a.text} on ${b.text}`] : [];
      }),
    );
    return { over: Math.ceil(end - root.getBoundingClientRect().top + TAKEN - innerHeight), clashes };
  }, last);

/** What a phone's page says of a figure at the post's numbers and at long ones; ready: brings it to where it is to be looked at. */
export async function onPhones(
  address: string,
  figure: string,
  last: string,
  ready: (page: Page) => Promise<void> = async () => {},
): Promise<{ over: number; clashes: string[] }[]> {
  const found: { over: number; clashes: string[] }[] = [];
  const context = await visitor({ viewport: PHONES[0], hasTouch: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const query of ['', `?${LONG_NUMBERS}`]) {
    await page.setViewportSize(PHONES[0]);
    await goto(page, address + query);
    await settled(page);
    await page.locator(figure).scrollIntoViewIfNeeded();
    await ready(page);
    for (const viewport of PHONES) {
      await page.setViewportSize(viewport);
      await page.locator(figure).scrollIntoViewIfNeeded();
      await drawn(page);
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      found.push(await onPhone(page, figure, last));
    }
  }
  await leave(context);
  return found;
}

/** The text of a number once everything, on screen or not, has caught up. */
export async function settledText(page: Page, id: string): Promise<string | null> {
  await settled(page);
  return shown(page, id).textContent();
}

/** Drags sideways in a few moves, as a hand does; leaves the button down if asked to. */
export async function drag(page: Page, what: Locator, by: number, { release = true, moves = 4 } = {}): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: moves });
  if (release) await page.mouse.up();
}

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, by all of its rules or by those named. What passes is not listed: listing takes longer than looking. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: AXE_TAGS },
  };
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axeCore }).axe.run(document, asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`);
  }, options);
}

/** Every marked number of the page, in one object: id → the texts that stand for it. */
export const marksOf = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const mark of document.querySelectorAll<HTMLElement>('[data-live]')) {
      const key = `${mark.getAttribute('data-live')}${mark.getAttribute('data-format') ?? ''}`;
      found[key] = [...(found[key] ?? []), mark.textContent ?? ''];
    }
    return found;
  });

/** A seeded generator, so that a failing state can be had again. */
export { seeded as generator } from '../../src/model/seeded';
