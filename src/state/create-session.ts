/**
 * Where the reader's network comes from when a page opens, and where it is written when a change settles: the address,
 * the tab and the device.
 */
import { signal } from '@preact/signals';
import type { Network } from '../quantities';
import type { Store } from './create-store';
import { begin, push } from './history';
import { FROM_POST, fromQuery, type Link, type Problem, sameNetwork, toQuery, withState } from './link';
import { readDevice, writeDevice } from './storage';
import { createTabMemory, type Tab } from './tab-memory';

/** A change has settled when nothing moved for this long. Browsers allow about three address writes a second. */
const SETTLE_MS = 500;
/** Where the browser refuses one more address, the next try comes so much later. */
const REFUSED_MS = 5000;

/** On the root element while a change waits to be written. */
const UNWRITTEN = 'data-unwritten';

/** What a page of its own kind has in its address beside the network. */
export interface PagePart {
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

/** The part of a page, or its keys alone where the part itself joins later. */
export type PageKind = PagePart | Pick<PagePart, 'keys'>;

export interface SessionCalls {
  /** The keys of this page's part; none on a page of no kind of its own. */
  keys: readonly string[];
  /** Takes in the part of this page, which was not there when the session opened. */
  join: (part: PagePart) => void;
  /** What the address stands for has been computed, after the page was opened: nothing that the reader changed. */
  arrived: () => void;
  /** The reader changed something that the network does not show. */
  changed: () => void;
  /** The address does not say all that is known of the state. */
  writeAddress: () => void;
}

/** The session of one page, with the store whose network it keeps. It lives by the page's address, storage and events. */
export function createSession(store: Store) {
  const { network, inGesture } = store;

  /** Parts of the link that could not be used. */
  const linkProblems = signal<readonly Problem[]>([]);
  /** What the device remembers while the page shows a link's state instead; undefined when there is nothing to go back to. */
  const yours = signal<Network | undefined>(undefined);

  const memory = createTabMemory();
  let part: PagePart | undefined;
  let baseUrl = '/';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Who is to be called when the session opens; undefined from then on. */
  let waiting: ((session: SessionCalls) => void)[] | undefined = [];

  /** What an address needs so that it opens this very state, whatever a device remembers. */
  function stateQuery(query = toQuery(network.peek())): string {
    if (query) return query;
    const remembered = readDevice();
    return remembered && toQuery(remembered) ? FROM_POST : '';
  }

  const pageQuery = (): string => part?.write() ?? toQuery(network.peek());
  const here = (query: string): string => withState(location.href, query, calls.keys);

  /** The address that shows somebody else this very state. */
  const shareAddress = (): string => here(pageQuery() || FROM_POST);

  function writeAddress(): void {
    const address = here(stateQuery(pageQuery()));
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Too many writes for this browser (WebKit allows 100 in 30 s): later, then.
      schedule(REFUSED_MS);
    }
  }

  /** Links to other chapters take the state along, for readers whose device remembers nothing. */
  function carryInLinks(): void {
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
    memory.write({ history: store.historyNow(), foreign: false });
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
    const tab = memory.read();
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
    store.takeUp(tab.history);
    part?.opened(calls);
    memory.write(tab);
    yours.value = tab.foreign ? readDevice() : undefined;
    if (winsOverAddress) writeAddress();
  }

  function changed(): void {
    yours.value = undefined;
    schedule(SETTLE_MS);
  }

  const calls: SessionCalls = {
    keys: [],
    join: (late) => {
      part = late;
      part.read(location.search);
      part.opened(calls);
    },
    arrived: () => {
      memory.write({ history: store.historyNow(), foreign: yours.peek() !== undefined });
      carryInLinks();
    },
    changed,
    writeAddress,
  };

  /** Takes up the reader's network; called once a page, when its script starts. base: the site's base path. */
  function openSession(base: string, kind: PageKind = { keys: [] }): void {
    baseUrl = base;
    calls.keys = kind.keys;
    if ('read' in kind) part = kind;
    const link = (part?.read ?? fromQuery)(location.search);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // A reload's address may be older than what the tab did last: a browser takes it before the page writes its last word.
    // A page of its own kind goes by its address, which may say what has still to be computed.
    const reloaded = navigation?.type === 'reload' && kind.keys.length === 0;
    const returned = (reloaded || navigation?.type === 'back_forward') && memory.read() !== undefined;
    const tab = opening(link, returned);
    if (tab) takeUpTab(tab, returned);
    else part?.opened(calls);
    if (!returned || reloaded) linkProblems.value = link.problems;
    carryInLinks();

    store.onChange(() => {
      if (!part?.arriving()) changed();
    });
    const settleNow = () => {
      if (timer === undefined) return;
      store.endGesture();
      write();
    };
    addEventListener('pagehide', settleNow);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settleNow());
    // A page that comes back from the browser's cache may be older than what the tab did since.
    addEventListener('pageshow', (event) => {
      const latest = event.persisted ? memory.read() : undefined;
      if (!latest) return;
      takeUpTab(latest, true);
      rest();
      carryInLinks();
    });
    const heard = waiting;
    waiting = undefined;
    for (const callback of heard ?? []) callback(calls);
  }

  /** Calls back once, when the session has opened; at once where it has. */
  function whenOpened(callback: (session: SessionCalls) => void): void {
    if (waiting) waiting.push(callback);
    else callback(calls);
  }

  /** Back from a link's state to what the device remembers. */
  function backToYours(): void {
    const own = yours.peek();
    if (own) store.setNetwork(own);
  }

  return { linkProblems, yours, openSession, whenOpened, shareAddress, carryInLinks, backToYours };
}
