/**
 * Plays one segment: a row of events from a fresh load of a page by a visitor who was never here. What goes wrong in it goes
 * wrong again when it is played again, as far as the page's own clocks allow.
 */
import type { Browser } from 'playwright-core';
import { seeded } from '../../src/model/seeded';
import { settled } from '../site/waits';
import { askAtOnce, askAtRest, type Level, levelOf } from './ask';
import { drawEvents, drawSetting, type FuzzEvent, type Setting } from './events';
import { inPage } from './in-page';
import { type Hand, handOn, onSite, play } from './play';

export interface Segment {
  seed: number;
  /** Its number in the run, from 0. */
  at: number;
  /** The page where it begins, as the end of an address. */
  path: string;
  events: number;
}

export interface Where {
  browser: Browser;
  /** The site's address, with its base. */
  base: string;
  /** Put into every page: a fault that is to be found. */
  spoil?: (() => void) | undefined;
}

export interface Fault {
  what: string;
  /** The event after which it was found, from 0; −1: before the first. */
  event: number;
}

/** One event that was played: what it was, on which page, and what it met there. */
export interface Played {
  event: FuzzEvent;
  on: string;
  met: string;
}

export interface Outcome {
  segment: Segment;
  setting: Setting;
  played: Played[];
  faults: Fault[];
  /** After the first tenth and at the end, where the page was the same all along. */
  levels?: readonly [early: Level, late: Level];
}

/** How often everything is asked, in events: it takes as long as several of them. */
const AT_ONCE_EVERY = 25;
const AT_REST_EVERY = 100;
/** Shorter segments say nothing of what a page takes in the long run. */
const LONG = 200;
/** What never comes is a fault, in ms. */
const PATIENCE_MS = 30_000;

/** A seed of its own for every segment. The factor spreads neighbours apart: 2³² divided by the golden ratio. */
const seedOf = ({ seed, at }: Segment): number => (seed + Math.imul(at + 1, 0x9e3779b1)) >>> 0;

/** What a segment is made of: how it begins, and its events. The same from the same seed, however many are asked for. */
export function drawSegment(segment: Segment): { setting: Setting; events: FuzzEvent[] } {
  const chance = seeded(seedOf(segment));
  const setting = drawSetting(chance);
  const row = drawEvents(chance, setting);
  return { setting, events: Array.from({ length: segment.events }, () => row.next().value) };
}

/** What a browser says of its own accord when it is offline, or when asked for an address that is not there. */
const EXPECTED = /registration blocked|Failed to load resource: (net::ERR_INTERNET_DISCONNECTED|.* 404)/;

/** What an island says that could not be fetched: it stays as it was built until the page is loaded again. */
const STRANDED = /Error hydrating .* Failed to fetch dynamically imported module/;

/** Plays a segment to its end or its first fault. only: the events to play, by number; each as it was drawn. */
export async function playSegment(
  where: Where,
  segment: Segment,
  { only, often = false }: { only?: readonly number[]; often?: boolean } = {},
): Promise<Outcome> {
  const { setting, events } = drawSegment(segment);
  const { touch, width, height, dark, still, query, stays } = setting;
  const context = await where.browser.newContext({
    viewport: { width, height },
    hasTouch: touch,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: still ? 'reduce' : 'no-preference',
    // What the device keeps would answer in place of the site.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const outcome: Outcome = { segment, setting, played: [], faults: [] };
  const levels = stays && !only && segment.events >= LONG;
  let at = -1;
  const fault = (what: string) => {
    if (!outcome.faults.some((known) => known.what === what)) outcome.faults.push({ what, event: at });
  };
  try {
    await context.addInitScript(inPage, { stays, seed: seedOf(segment) });
    if (where.spoil) await context.addInitScript(where.spoil);
    const page = await context.newPage();
    const hand = await handOn(page, where.base + segment.path + query);
    listen(hand, where.base, fault);
    await onSite(hand);
    let early: Level | undefined;
    const chosen = only ?? events.keys();
    for (at of chosen) {
      const event = events[at] as FuzzEvent;
      const on = page.url().slice(where.base.length);
      const { met, lost } = await play(hand, event);
      outcome.played.push({ event, on, met });
      for (const what of lost) fault(what);
      const last = at === events.length - 1;
      if (often || last || at % AT_ONCE_EVERY === AT_ONCE_EVERY - 1) for (const what of await askAtOnce(hand)) fault(what);
      if (outcome.faults.length > 0) return outcome;
      if (last || at % AT_REST_EVERY === AT_REST_EVERY - 1) for (const what of await askAtRest(hand)) fault(what);
      if (outcome.faults.length > 0) return outcome;
      if (levels && at + 1 === Math.ceil(events.length / 10)) early = await restingLevel(hand);
    }
    for (const what of await askAtRest(hand)) fault(what);
    if (early) {
      const late = await restingLevel(hand);
      if (early.since === late.since) outcome.levels = [early, late];
    }
  } catch (error) {
    fault(`the player: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`);
  } finally {
    await context.close();
  }
  return outcome;
}

/** The page's level where nothing is open and the numbers are the post's: what a segment leaves behind would show. */
async function restingLevel(hand: Hand): Promise<Level> {
  const { page, tools } = hand;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  // Another network wakes whatever sleeps, so that all of the page is there both times.
  await page.evaluate(() => {
    const handle = document.querySelector<HTMLElement>('[data-handle]:not(input)');
    for (const type of ['keydown', 'keyup'])
      handle?.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowUp', bubbles: true, cancelable: true }));
  });
  await settled(page);
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.site-header button[aria-label="Reset"]')?.click();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await tools.send('Performance.enable');
  await askAtRest(hand);
  return levelOf(hand);
}

function listen(hand: Hand, base: string, fault: (what: string) => void): void {
  const { context, page } = hand;
  page.on('crash', () => fault('the page crashed'));
  // What a middle click opens is a page like any other.
  context.on('page', (other) => void other.close().catch(() => {}));
  context.on('weberror', (error) => fault(`error: ${error.error().stack || String(error.error())}`));
  context.on('console', (message) => {
    if (hand.offline && STRANDED.test(message.text())) hand.stranded = true;
    else if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(message.text()))
      fault(`console ${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) fault(`a request to ${request.url()}`);
  });
}

/**
 * The fewest events after which a fault is found again: the last ones before it, then those of them that are needed. Plays the
 * segment again and again; undefined where it does not come again.
 */
export async function shrink(
  where: Where,
  { segment, faults: [first] }: Outcome,
): Promise<{ events: readonly number[]; outcome: Outcome } | undefined> {
  if (!first) return undefined;
  const fails = async (only: readonly number[]) => {
    const outcome = await playSegment(where, { ...segment, events: first.event + 1 }, { only, often: true });
    return outcome.faults.some((found) => alike(found.what, first.what)) ? outcome : undefined;
  };
  const upTo = Array.from({ length: first.event + 1 }, (_, n) => n);
  let found: { events: readonly number[]; outcome: Outcome } | undefined;
  for (let last = 1; !found; last *= 4) {
    const events = upTo.slice(-last);
    const outcome = await fails(events);
    if (outcome) found = { events, outcome };
    else if (last >= upTo.length) return undefined;
  }
  for (let part = Math.ceil(found.events.length / 2), tries = 0; part >= 1 && tries < MOST_TRIES; part = Math.floor(part / 2))
    for (let from = 0; from < found.events.length && tries < MOST_TRIES; tries++) {
      const events: number[] = found.events.filter((_, n) => n < from || n >= from + part);
      const outcome = events.length > 0 && (await fails(events));
      if (outcome) found = { events, outcome };
      else from += part;
    }
  return found;
}
const MOST_TRIES = 24;

/** Whether two faults are of one kind: numbers in them may differ. */
const alike = (a: string, b: string): boolean => a.replace(/\d+/g, '0').split('\n')[0] === b.replace(/\d+/g, '0').split('\n')[0];
