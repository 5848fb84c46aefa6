/** What must hold of a page whatever has happened to it. Every answer is a list of faults, in words. */
import type { Network } from '../../src/quantities';
import { TAB_KEY } from '../../src/state/keys';
import { fromQuery } from '../../src/state/link';
import { looseNumbers, marksIn, mistakes } from '../site/marks';
import { drawn, settled, written } from '../site/waits';
import { USUAL_TEXT } from './events';
import { type Hand, letGo, unlessLeft } from './play';

/** WCAG 1.4.10: down to this width, in CSS px at the usual size of text, nothing scrolls sideways. */
const NARROWEST = 320;

/** What can be asked at any moment, in the middle of a drag too. */
export async function askAtOnce({ page, textSize, printed, typed }: Hand): Promise<string[]> {
  const room = printed ? 0 : ((page.viewportSize()?.width ?? 0) * USUAL_TEXT) / textSize;
  const found = await unlessLeft(page.evaluate(lookThrough, { wide: room >= NARROWEST, typed: [...typed] }));
  return found ?? [];
}

/** In the page: texts, attributes, and what readers must always have. */
function lookThrough({ wide, typed }: { wide: boolean; typed: readonly string[] }): string[] {
  const found: string[] = [];
  const WRONG = /NaN|Infinity|\bundefined\b|\[object |[-\u2212]0(?:[.,]0+)?(?![\d.,])|(?<![\d.,])\d+(?:\.\d+)?e[+-]?\d/;
  /** Whether a text is wrong by itself, not for what it quotes of the reader's own words. */
  const wrong = (text: string) =>
    WRONG.test(text) && WRONG.test(typed.reduce((left, words) => left.replaceAll(words.trim(), ''), text));
  /** Numbers that nobody is shown or told, as HTML writes them. */
  const FOR_MACHINES = /^(?:value|aria-value(?:now|min|max))$/;
  const PLAIN = /^-?(?:[1-9]\d*|0(?=\.))(?:\.\d+)?e[+-]\d+$/;
  const NAMES_IDS = /describedby|labelledby|controls|owns|details|activedescendant|flowto|errormessage/;
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 80);
  const placeOf = (one: Element | null) => {
    const at = one?.closest('[data-live], [id], [class]');
    return `<${one?.localName}> in ${at?.getAttribute('data-live') ?? at?.id ?? ''} ${at?.getAttribute('class') ?? ''}`;
  };
  for (const root of document.querySelectorAll('main, .site-header, dialog, [role="dialog"], [role="status"]')) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      // Some numbers are drawn in two parts: the digits that two of them share, and the others.
      const around = text.parentElement?.parentElement?.textContent ?? '';
      if (wrong(text.data) && wrong(around) && !text.parentElement?.closest('script, style, code'))
        found.push(`the text “${short(text.data)}”, ${placeOf(text.parentElement)}`);
    }
    for (const one of root.querySelectorAll('*'))
      for (const { name, value } of one.attributes) {
        const numbers = name === 'value' || name === 'title' || (name.startsWith('aria-') && !NAMES_IDS.test(name));
        const typed = one instanceof HTMLInputElement && one.type !== 'range' && name === 'value';
        if (
          !typed &&
          !/^(props|opts|href)$/.test(name) &&
          (numbers ? wrong(value) && !(FOR_MACHINES.test(name) && PLAIN.test(value)) : /NaN|Infinity|\bundefined\b/.test(value))
        )
          found.push(`${name}="${short(value)}", ${placeOf(one)}`);
      }
  }
  if (document.querySelector('[data-injected]')) found.push('markup from a text stands in the page');
  if (
    document.title === '' ||
    document.querySelectorAll('main').length !== 1 ||
    document.querySelectorAll('main h1').length !== 1
  )
    found.push('the page has lost its title, its main part or its heading');
  for (const name of ['Undo', 'Redo', 'Reset', 'Share']) {
    const buttons = document.querySelectorAll<HTMLElement>(`button[aria-label="${name}"]`);
    const box = buttons[0]?.getBoundingClientRect();
    if (buttons.length !== 1 || !box) found.push(`${buttons.length} buttons are called ${name}`);
    else if (wide && !(box.width > 0 && box.left >= 0 && box.right <= document.documentElement.clientWidth + 0.5))
      found.push(`${name} is not within the page: ${Math.round(box.left)} to ${Math.round(box.right)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (wide && scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
  for (const handle of window.fuzz?.builtHandles ?? [])
    if (!handle.isConnected) found.push(`the handle ${handle.getAttribute('data-handle')} is no longer there`);
  const has = new Set(
    [...document.querySelectorAll('[data-handle], [data-grip]')].flatMap((one) => [
      one.getAttribute('data-handle'),
      one.getAttribute('data-grip'),
    ]),
  );
  for (const id of window.fuzz?.builtIds ?? []) if (!has.has(id)) found.push(`no handle of ${id} is left`);
  return [...new Set(found)].slice(0, 20);
}

/** What can be asked once everything has come to rest, which this brings about: hands are off, and what plays stops. */
export async function askAtRest(hand: Hand): Promise<string[]> {
  const { page } = hand;
  await letGo(hand);
  // What a page does when it is left: it stops what moves by itself and writes down what stands.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  await settled(page);
  await written(page);
  let found = await askOnce(hand);
  // What takes long goes on in slices, and what is fetched comes when it comes: a fault is what stays.
  for (let again = 0; found.length > 0 && again < RETRIES; again++) {
    await drawn(page);
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), RETRY_MS);
    await settled(page);
    found = await askOnce(hand);
  }
  return found;
}
const RETRIES = 20;
const RETRY_MS = 250;

async function askOnce(hand: Hand): Promise<string[]> {
  const { page } = hand;
  const found = [...(await askAtOnce(hand)), ...mistakes(await marksIn(page), await networkOf(hand))];
  for (const text of await looseNumbers(page)) found.push(`a number that is neither live nor quoted: ${text}`);
  const dragging = await page.evaluate(() => document.documentElement.hasAttribute('data-dragging'));
  if (dragging) found.push('the page still thinks that something is dragged');
  return found.slice(0, 20);
}

/** The network that the page says it has: what the tab remembers, which is written as the address is; else the link’s. */
async function networkOf({ page }: Hand): Promise<Network> {
  const said = await page.evaluate((key) => {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return { query: location.search, tab: stored && sessionStorage.getItem(`${key}.${stored.at}`) };
  }, TAB_KEY);
  return fromQuery(said.tab ?? said.query).network;
}

/** What a page takes of the browser, after everything that can be freed was. */
export interface Level {
  /** MB of JavaScript's heap. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Which page it was: another is not to be compared with it. */
  since: number;
}

export async function levelOf({ page, tools }: Hand): Promise<Level> {
  await drawn(page);
  for (let time = 0; time < 2; time++) await tools.send('HeapProfiler.collectGarbage');
  const { metrics } = await tools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const since = await page.evaluate(() => performance.timeOrigin);
  return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners'), since };
}
