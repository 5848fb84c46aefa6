/**
 * Where the reader's network comes from when a page opens, and where it is written when a change settles: the address,
 * the tab and the device.
 */
import { signal } from '@preact/signals';
import type { Network } from '../quantities';
import { begin, push } from './history';
import { FROM_POST, fromQuery, type Link, type Problem, sameNetwork, toQuery, withState } from './link';
import { readDevice, readTab, type Tab, writeDevice, writeTab } from './storage';
import { endGesture, historyNow, inGesture, network, onChange, setNetwork, takeUp } from './store';

/** A change has settled when nothing moved for this long. Browsers allow about three address writes a second. */
const SETTLE_MS = 500;
/** On the root element while a change waits to be written. */
const UNWRITTEN = 'data-unwritten';

/** Parts of the link that could not be used. */
export const linkProblems = signal<readonly Problem[]>([]);
/** What the device remembers while the page shows a link's state instead; undefined when there is nothing to go back to. */
export const yours = signal<Network | undefined>(undefined);

/** What a page of its own kind adds to the address. */
export interface PageLink {
  /** Its keys. */
  keys: readonly string[];
  /** Reads the whole address: what its state is, in plain numbers. */
  read: (query: string) => Link;
  /** Called when the network has been taken up. */
  opened: (session: SessionCalls) => void;
  /** Whether the network is still on its way to what the address says. */
  arriving: () => boolean;
  /** The query of the state, in the page's own words. */
  write: () => string;
}

export interface SessionCalls {
  /** What the address stands for has been computed, after the page was opened: nothing that the reader changed. */
  arrived: () => void;
  /** The reader changed something that the network does not show. */
  changed: () => void;
  /** The address does not say all that is known of the state. */
  writeAddress: () => void;
}

let page: PageLink | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let baseUrl = '/';

/** What an address needs so that it opens this very state, whatever a device remembers. */
function stateQuery(query = toQuery(network.peek())): string {
  if (query) return query;
  const remembered = readDevice();
  return remembered && toQuery(remembered) ? FROM_POST : '';
}

const pageQuery = (): string => page?.write() ?? toQuery(network.peek());
const here = (query: string): string => withState(location.href, query, page?.keys);

/** The address that shows somebody else this very state. */
export const shareAddress = (): string => here(pageQuery() || FROM_POST);

function writeAddress(): void {
  const address = here(stateQuery(pageQuery()));
  if (address === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Too many writes for this browser (WebKit allows 100 in 30 s): later, then.
    schedule(5000);
  }
}

/** Links to other chapters take the state along, for readers whose device remembers nothing. */
export function carryInLinks(): void {
  const query = stateQuery();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin !== location.origin || !link.pathname.startsWith(baseUrl) || link.getAttribute('href')?.startsWith('#'))
      continue;
    const address = withState(link.href, query);
    if (address !== link.href) link.href = address;
  }
}

/** Nothing waits to be written any more. */
function rest(): void {
  clearTimeout(timer);
  timer = undefined;
  document.documentElement.removeAttribute(UNWRITTEN);
}

function write(): void {
  rest();
  writeDevice(network.peek());
  writeTab({ history: historyNow(), foreign: false });
  writeAddress();
  carryInLinks();
}

function schedule(delay: number): void {
  document.documentElement.setAttribute(UNWRITTEN, '');
  clearTimeout(timer);
  timer = setTimeout(() => (inGesture.peek() ? schedule(SETTLE_MS) : write()), delay);
}

/** What a page opens with: the history, and whether its present is somebody else's. Undefined for the post's state. */
function opening(link: Link, returned: boolean): Tab | undefined {
  const tab = readTab();
  if (returned && tab) return tab;
  const remembered = readDevice();
  const present = link.given ? link.network : (remembered ?? tab?.history.present);
  if (!present) return undefined;
  if (tab && sameNetwork(tab.history.present, present)) return { ...tab, foreign: tab.foreign && link.given };
  const foreign = link.given && remembered !== undefined && !sameNetwork(remembered, present);
  return { history: tab ? push(tab.history, present) : begin(present), foreign };
}

/** Shows what was opened. The address is only written where the tab's state won over it. */
function takeUpTab(tab: Tab, winsOverAddress: boolean): void {
  takeUp(tab.history);
  page?.opened(calls);
  writeTab(tab);
  yours.value = tab.foreign ? readDevice() : undefined;
  if (winsOverAddress) writeAddress();
}

function changed(): void {
  yours.value = undefined;
  schedule(SETTLE_MS);
}

const calls: SessionCalls = {
  arrived: () => {
    writeTab({ history: historyNow(), foreign: yours.peek() !== undefined });
    carryInLinks();
  },
  changed,
  writeAddress,
};

/** Takes up the reader's network; called once a page, when its script starts. base: the site's base path. */
export function openSession(base: string, kind?: PageLink): void {
  baseUrl = base;
  page = kind;
  const link = (page?.read ?? fromQuery)(location.search);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const returned = navigation?.type === 'back_forward' && readTab() !== undefined;
  const tab = opening(link, returned);
  if (tab) takeUpTab(tab, returned);
  else page?.opened(calls);
  if (!returned) linkProblems.value = link.problems;
  carryInLinks();

  onChange(() => {
    if (!page?.arriving()) changed();
  });
  const settleNow = () => {
    if (timer === undefined) return;
    endGesture();
    write();
  };
  addEventListener('pagehide', settleNow);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settleNow());
  // A page that comes back from the browser's cache may be older than what the tab did since.
  addEventListener('pageshow', (event) => {
    const latest = event.persisted ? readTab() : undefined;
    if (!latest) return;
    takeUpTab(latest, true);
    rest();
    carryInLinks();
  });
}

/** Back from a link's state to what the device remembers. */
export function backToYours(): void {
  const own = yours.peek();
  if (own) setNetwork(own);
}
