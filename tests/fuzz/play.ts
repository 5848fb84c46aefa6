/** Plays events in a page, as a hand, a keyboard and a browser do. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { live } from '../site/waits';
import { type FuzzEvent, MEDIA, type Place, USUAL_TEXT } from './events';

type Finger = { x: number; y: number; id: number };

/** A page, and what is held in it. */
export interface Hand {
  context: BrowserContext;
  page: Page;
  tools: CDPSession;
  /** Where the segment began: for when nothing of the site is left. */
  home: string;
  mouse: { x: number; y: number };
  fingers: Finger[];
  textSize: number;
  offline: boolean;
  printed: boolean;
  /** A part of the page was asked for without a connection: a reader loads such a page again. */
  stranded: boolean;
  /** Whether nothing but keys has come since the focus was last looked at. */
  byKeys: boolean;
  /** All that was typed: a page that says what it makes of it quotes it. */
  typed: Set<string>;
}

export async function handOn(page: Page, home: string): Promise<Hand> {
  const context = page.context();
  const tools = await context.newCDPSession(page);
  const nothing = { mouse: { x: 0, y: 0 }, fingers: [], typed: new Set<string>() };
  return {
    context,
    page,
    tools,
    home,
    ...nothing,
    textSize: USUAL_TEXT,
    offline: false,
    printed: false,
    stranded: false,
    byKeys: true,
  };
}

/** What a browser says when the page that was asked has just been left. */
const LEFT = /Execution context was destroyed|navigat|interrupted|ERR_ABORTED|Cannot find context|Inspected target navigated/i;
/** What is asked of a page that is on its way out is not answered, and not missed. */
export const unlessLeft = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (LEFT.test((error as Error).message)) return undefined;
    throw error;
  }
};

/** The page of the site that is open, live; where none is, the segment's first, and the way to it. */
export async function onSite(hand: Hand): Promise<void> {
  const { context, page, home } = hand;
  if (hand.stranded) {
    hand.stranded = false;
    hand.offline = false;
    await context.setOffline(false);
    await page.reload();
  }
  const isLive = () => unlessLeft(page.evaluate(() => document.documentElement.hasAttribute('data-live-page')));
  if (await isLive()) return;
  const there = page.url().startsWith(new URL('/', home).href);
  if (hand.offline || !there) {
    hand.offline = false;
    await context.setOffline(false);
    await page.goto(home);
  }
  await live(page);
}

const touch = ({ tools, fingers }: Hand, type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel') =>
  tools.send('Input.dispatchTouchEvent', { type, touchPoints: /End|Cancel/.test(type) ? [] : fingers });

/** Lets go of everything. */
export async function letGo(hand: Hand): Promise<void> {
  await hand.page.mouse.up();
  if (hand.fingers.length > 0) await touch(hand, 'touchEnd');
  hand.fingers = [];
}

/** Plays one event, and what comes of it in the frames after. Returns what it met, in words, and what was lost. */
export async function play(hand: Hand, event: FuzzEvent): Promise<{ met: string; lost: string[] }> {
  const met = (await unlessLeft(playNow(hand, event))) ?? '';
  // Presses elsewhere take the focus away, and so do a narrower window and paper: only keys must never lose it.
  hand.byKeys &&= !hand.printed && (event.kind === 'key' || event.kind === 'held key');
  const lost =
    (await unlessLeft(
      hand.page.evaluate(([frames, counts]) => window.fuzz?.pass(frames, counts), [event.frames, hand.byKeys] as const),
    )) ?? [];
  if (event.frames > 0) hand.byKeys = true;
  await onSite(hand);
  return { met, lost };
}

/** Signs that are typed one by one, at most. */
const TYPED = 20;

async function playNow(hand: Hand, event: FuzzEvent): Promise<string> {
  const { page, mouse } = hand;
  const find = async (place: Place) => {
    const found = await page.evaluate((of) => window.fuzz?.find(of), place);
    if (found) Object.assign(mouse, { x: found.x, y: found.y });
    return found;
  };
  switch (event.kind) {
    case 'move': {
      const found = await find(event.place);
      await page.mouse.move(mouse.x, mouse.y);
      return found?.what ?? 'nothing';
    }
    case 'press': {
      const found = await find(event.place);
      await page.mouse.move(mouse.x, mouse.y);
      await page.mouse.down({ button: event.button });
      if (event.button !== 'left') await page.mouse.up({ button: event.button });
      return found?.what ?? 'nothing';
    }
    case 'drag':
      mouse.x += event.dx;
      mouse.y += event.dy;
      await page.mouse.move(mouse.x, mouse.y);
      return '';
    case 'release':
      await page.mouse.up();
      return '';
    case 'click':
    case 'double click': {
      const found = await find(event.place);
      const keys = event.kind === 'click' ? event.keys : [];
      for (const key of keys) await page.keyboard.down(key);
      await page.mouse.click(mouse.x, mouse.y, { clickCount: event.kind === 'click' ? 1 : 2 });
      for (const key of keys) await page.keyboard.up(key);
      return found?.what ?? 'nothing';
    }
    case 'wheel':
      await page.mouse.wheel(event.dx, event.dy);
      return '';
    case 'tap': {
      const found = await find(event.place);
      if (hand.fingers.length > 0) await touch(hand, 'touchEnd');
      hand.fingers = [{ ...mouse, id: 0 }];
      await touch(hand, 'touchStart');
      hand.fingers = [];
      await touch(hand, 'touchEnd');
      return found?.what ?? 'nothing';
    }
    case 'finger down': {
      const found = await find(event.place);
      if (!event.second && hand.fingers.length > 0) {
        await touch(hand, 'touchEnd');
        hand.fingers = [];
      }
      hand.fingers.push({ ...mouse, id: hand.fingers.length });
      await touch(hand, 'touchStart');
      return found?.what ?? 'nothing';
    }
    case 'finger moves':
      if (hand.fingers.length === 0) return 'no finger';
      // The second finger goes the other way: two pinch.
      for (const finger of hand.fingers) {
        finger.x += finger.id === 0 ? event.dx : -event.dx;
        finger.y += finger.id === 0 ? event.dy : -event.dy;
      }
      await touch(hand, 'touchMove');
      return '';
    case 'finger lifts':
    case 'finger cancels':
      if (hand.fingers.length > 0) await touch(hand, event.kind === 'finger lifts' ? 'touchEnd' : 'touchCancel');
      hand.fingers = [];
      return '';
    case 'key':
      await page.keyboard.press(event.key);
      return '';
    case 'held key':
      for (let time = 0; time < event.times; time++) await page.keyboard.down(event.key);
      await page.keyboard.up(event.key);
      return '';
    case 'focus':
      return page.evaluate((which) => window.fuzz?.focus(which), event.which);
    case 'type':
    case 'insert':
    case 'paste': {
      const { kind, text, enter } = event;
      if (text.trim()) hand.typed.add(text).add(text.slice(0, TYPED));
      const taken = kind === 'paste' && (await page.evaluate((pasted) => window.fuzz?.paste(pasted), text));
      // What is typed into a field replaces what stands there.
      const field = await page.evaluate(() => {
        const { activeElement: active } = document;
        const writes = active instanceof HTMLInputElement && !/range|checkbox|radio|button/.test(active.type);
        if (writes) active.select();
        return writes;
      });
      if (kind === 'type' && field) await page.keyboard.type(text.slice(0, TYPED));
      else if (!taken && field) await page.keyboard.insertText(text);
      if (enter && field) await page.keyboard.press('Enter');
      return field ? 'into a field' : 'nowhere';
    }
    case 'drop': {
      const found = await find(event.place);
      await page.evaluate(({ text, file, x, y }) => window.fuzz?.drop(text, file, x, y), { ...event, ...mouse });
      return found?.what ?? 'nothing';
    }
    case 'header':
      await page.evaluate(
        (name) => document.querySelector<HTMLButtonElement>(`.site-header button[aria-label="${name}"]`)?.click(),
        event.name,
      );
      return '';
    case 'resize':
      await page.setViewportSize({ width: event.width, height: event.height });
      return '';
    case 'media':
      if (event.feature === 'media') hand.printed = event.on;
      await page.emulateMedia({ [event.feature]: MEDIA[event.feature][Number(event.on)] });
      return '';
    case 'text size':
      hand.textSize = event.size;
      await hand.tools.send('Page.setFontSizes', { fontSizes: { standard: event.size, fixed: event.size } });
      return '';
    case 'copy':
      await page.evaluate(() => window.fuzz?.copy());
      return '';
    case 'offline':
      hand.offline = event.off;
      await hand.context.setOffline(event.off);
      return '';
    case 'back':
      await page.goBack({ waitUntil: 'commit' });
      return page.url();
    case 'forward':
      await page.goForward({ waitUntil: 'commit' });
      return page.url();
    case 'reload':
      await page.reload({ waitUntil: 'commit' });
      return '';
    case 'address': {
      const { origin, pathname } = new URL(page.url());
      await page.goto(origin + pathname + event.query, { waitUntil: 'commit' });
      return page.url();
    }
    case 'link':
      return page.evaluate((which) => window.fuzz?.follow(which), event.which);
  }
}
