/**
 * Where the reader's network comes from when a page opens, and where it is written when a change settles: the address,
 * the tab and the device.
 */
import { signal } from '@preact/signals';
import { type Network, POST_NETWORK } from '../quantities';
import type { Store } from './create-store';
import { begin, type History, push } from './history';
import { FROM_POST, fromQuery, type Link, type Problem, sameNetwork, toQuery, withState } from './link';
import { readDevice, readTakesAlong, storageWorks, writeDevice, writeTakesAlong } from './storage';
import { createTabMemory, type Tab } from './tab-memory';

/** A change has settled when nothing moved for this long. Browsers allow about three address writes a second. */
const SETTLE_MS = 500;
/** When a page out of the browser's cache looks again at what the tab remembers. */
const LATE_MS = [60, 250, 1000];
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
  /** Whether the network is a moment that the reader chose on this page: other pages then show it too. */
  chosen: () => boolean;
  /** The query of the state, in the page's own words. */
  write: () => string;
  /** The page is left: whatever moves by itself stops where it is. */
  leaving: () => void;
  /** The query of a network that the tab had on this page; undefined where the page knows no more of it than its numbers. */
  queryOf: (network: Network) => string | undefined;
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
  /** Numbers of the reader's own that the page does not show: it opened with the post's, or with those of a link. */
  const aside = signal<Network | undefined>(undefined);
  /** Why the numbers go along to other pages; undefined where each page starts from the post. */
  const along = signal<Tab['along']>(undefined);

  const memory = createTabMemory();
  let part: PagePart | undefined;
  let baseUrl = '/';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the page started from. While it shows that, the device goes on remembering what was set aside for it. */
  let base: Network = POST_NETWORK;
  /** What the device remembered before this page wrote anything of its own: another tab's numbers, it may be. */
  let before: { device: Network | undefined } | undefined;
  /** Who is to be called when the session opens; undefined from then on. */
  let waiting: ((session: SessionCalls) => void)[] | undefined = [];

  const pageQuery = (): string => part?.write() ?? toQuery(network.peek());
  const here = (query: string): string => withState(location.href, query, calls.keys);

  /** The address that shows somebody else this very state. */
  const shareAddress = (): string => here(pageQuery() || FROM_POST);

  function writeAddress(): void {
    const address = here(pageQuery());
    if (address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Too many writes for this browser (WebKit allows 100 in 30 s): later, then.
      schedule(REFUSED_MS);
    }
  }

  /** Links to other pages say whether the numbers go along. Where nothing can be kept, nothing else could bring them back. */
  function carryInLinks(): void {
    const query = along.peek() || !storageWorks() ? toQuery(network.peek()) : '';
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

  const remember = (): void => memory.write({ history: store.historyNow(), along: along.peek() });

  function write(): void {
    rest();
    const present = network.peek();
    const cameAlong = along.peek();
    if (cameAlong && cameAlong !== 'link' && !ownOf(present)) {
      // Undone or reset to the post's: as if these had been asked for.
      aside.value ??= ownOf(readDevice()) ?? ownOf(base);
      goOnFrom(present, undefined);
    }
    const untouched = sameNetwork(present, base);
    if (part?.chosen()) along.value ??= 'chosen';
    else if (along.peek() === 'chosen' && part) along.value = undefined;
    if (along.peek() === 'link' && !untouched) along.value = 'changed';
    before ??= { device: readDevice() };
    writeDevice((untouched && (aside.peek() ?? before.device)) || present);
    if (untouched) before = undefined;
    remember();
    writeAddress();
    carryInLinks();
  }

  function schedule(delay: number): void {
    document.documentElement.setAttribute(UNWRITTEN, '');
    clearTimeout(timer);
    timer = setTimeout(() => (inGesture.peek() ? schedule(SETTLE_MS) : write()), delay);
  }

  /** What a page opens with: the history, and whether it goes along. Undefined for the post's state and nothing before it. */
  function opening(link: Link, returned: boolean, tab: Tab | undefined): Tab | undefined {
    const remembered = readDevice();
    const goesAlong = tab?.along ?? (readTakesAlong() ? 'own' : undefined);
    if (returned && tab) return { ...tab, along: goesAlong };
    const before = tab?.history;
    if (link.given) {
      const to = link.network;
      const latest = before?.present ?? (goesAlong && remembered);
      const same = latest !== undefined && sameNetwork(latest, to);
      return { history: stepTo(before, to), along: (same && goesAlong) || (ownOf(to) && (same ? 'changed' : 'link')) };
    }
    if (goesAlong) {
      const present = goesAlong === 'link' ? before?.present : (remembered ?? before?.present);
      return present && { history: stepTo(before, present), along: goesAlong };
    }
    const own = ownOf(remembered);
    const left = before ?? (own && begin(own));
    return left && { history: stepTo(left, POST_NETWORK) };
  }

  /** Shows what was opened. The address is only written where the tab's state won over it. */
  function takeUpTab(tab: Tab, winsOverAddress: boolean): void {
    base = tab.history.present;
    along.value = tab.along;
    store.takeUp(tab.history);
    part?.opened(calls);
    remember();
    if (winsOverAddress) writeAddress();
  }

  /** Finds what the reader has made and the page does not show. latest: what the tab showed last. */
  function setAside(latest?: Network): void {
    const found = [ownOf(readDevice()), ownOf(latest)];
    aside.value = found.find((own) => own && !sameNetwork(own, base));
  }

  /** From here on the page counts as started from these numbers. */
  function goOnFrom(next: Network, why: Tab['along']): void {
    base = next;
    along.value = why;
    writeTakesAlong(why === 'own');
  }

  const changed = (): void => schedule(SETTLE_MS);

  const calls: SessionCalls = {
    keys: [],
    join: (late) => {
      part = late;
      part.read(location.search);
      part.opened(calls);
    },
    arrived: () => {
      base = network.peek();
      along.value ??= ownOf(base) && 'link';
      remember();
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
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const last = memory.read();
    // A reload's address may be older than what the tab did last: a browser takes it before the page writes its last word.
    // A page of its own kind goes by its address, which may say what has still to be computed; so that is brought up to date.
    const again = navigation?.type === 'reload';
    const reloaded = again && kind.keys.length === 0;
    const latest = again && last ? part?.queryOf(last.history.present) : undefined;
    if (latest !== undefined) history.replaceState(history.state, '', here(latest));
    const link = (part?.read ?? fromQuery)(location.search);
    const returned = (reloaded || navigation?.type === 'back_forward') && last !== undefined;
    const tab = opening(link, returned, last);
    if (tab) takeUpTab(tab, returned);
    else part?.opened(calls);
    setAside(last?.history.present);
    if (!returned || reloaded) linkProblems.value = link.problems;
    carryInLinks();

    store.onChange(() => {
      if (!part?.arriving()) changed();
    });
    const settleNow = () => {
      if (timer === undefined) return;
      part?.leaving();
      store.endGesture();
      write();
    };
    addEventListener('pagehide', settleNow);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && settleNow());
    // A page that comes back from the browser's cache may be older than what the tab did since.
    const takeUpLatest = () => {
      const latest = memory.read();
      if (!latest) return;
      takeUpTab(latest, true);
      setAside();
      rest();
      carryInLinks();
    };
    addEventListener('pageshow', (event) => {
      if (!event.persisted) return;
      takeUpLatest();
      // The page that was left may write its last word only now.
      const lookAgain = () => {
        const latest = memory.read()?.history.present;
        if (timer === undefined && latest && !sameNetwork(latest, network.peek())) takeUpLatest();
      };
      for (const delay of LATE_MS) setTimeout(lookAgain, delay);
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

  function startFrom(next: Network, why: Tab['along']): void {
    goOnFrom(next, why);
    store.startFrom(next);
    changed();
  }

  /** Shows the reader's own numbers, here and from now on, until usePosts. */
  function bringMineBack(): void {
    const own = aside.peek();
    if (!own) return;
    aside.value = undefined;
    startFrom(own, 'own');
  }

  /** Back to the post's numbers, here and where reading goes on; the reader's own are set aside. */
  function usePosts(): void {
    const theirs = along.peek() === 'link' && sameNetwork(network.peek(), base);
    if (!theirs) aside.value = ownOf(network.peek()) ?? aside.peek();
    startFrom(POST_NETWORK, undefined);
  }

  return { linkProblems, aside, along, openSession, whenOpened, shareAddress, carryInLinks, bringMineBack, usePosts };
}

/** A network that somebody made: any but the post's. */
const ownOf = (network: Network | undefined): Network | undefined =>
  network && !sameNetwork(network, POST_NETWORK) ? network : undefined;

/** The history, gone on to a network that it may show already. */
const stepTo = (history: History<Network> | undefined, to: Network): History<Network> =>
  !history ? begin(to) : sameNetwork(history.present, to) ? history : push(history, to);
