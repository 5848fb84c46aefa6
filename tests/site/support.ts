/** A browser for the built site, and what every test asks of a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { chromiumPath } from '../../scripts/chromium';

export const base = inject('base');
export const dist = inject('dist');

/** Every page of the site as the end of its address: '', 'relu/', … The error page is not one. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => relative('.', file).replace('index.html', ''))
  .sort();
export const htmlOf = (page: string): string => readFileSync(join(dist, page, 'index.html'), 'utf8');
/** Those of them that are chapters, with live mathematics and the companion. */
export const chapters = pages.filter((page) => htmlOf(page).includes('class="chapter-label"'));

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
});
afterAll(async () => {
  await browser.close();
});

/** What went wrong while a context was open: errors, warnings, requests to another host. */
const complaints = new WeakMap<BrowserContext, string[]>();

/** A fresh visitor. Nothing may be logged as an error, and no request may leave the site. */
export async function visitor(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 1000 }, ...options });
  const found: string[] = [];
  complaints.set(context, found);
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).hostname !== 'localhost')
      found.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`console ${message.type()}: ${message.text()}`);
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
export const live = (page: Page) => page.waitForSelector('html[data-live-page]', { state: 'attached' });

/** Longer than a change takes to settle: the address and the device's memory are written by then. */
export const SETTLED_MS = 800;
/** surface.md: every mark is right within 200 ms of the last change. */
export const MARKS_MS = 200;

/** The first visible handle of a number in the text. */
export const handle = (page: Page, id: string): Locator => page.locator(`main [data-handle="${id}"]:not(input):visible`).first();
export const shown = (page: Page, id: string): Locator => page.locator(`main [data-live="${id}"]:not(math *):visible`).first();

/** The text of a number once everything, on screen or not, has caught up. */
export async function settledText(page: Page, id: string): Promise<string | null> {
  await page.waitForTimeout(MARKS_MS);
  return shown(page, id).textContent();
}

/** Drags sideways in a few moves, as a hand does; leaves the button down if asked to. */
export async function drag(page: Page, what: Locator, by: number, { release = true } = {}): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('nothing to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x + by * part, y);
  if (release) await page.mouse.up();
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

/** Small seeded generator (mulberry32), so that a failing state can be had again. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
