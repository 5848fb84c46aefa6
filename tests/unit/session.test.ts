/** The session: what a page opens with, and when the address, the tab, the device and the links are written. */
import type { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POST_NETWORK, withNumber } from '../../src/quantities';
import { createSession, type PageKind, type PagePart, type SessionCalls } from '../../src/state/create-session';
import { createStore } from '../../src/state/create-store';
import { fromQuery, toQuery } from '../../src/state/link';
import { openWindow } from './browser';

const SITE = 'https://example.org/folder/';
const SETTLED = 500;
const withB2 = (value: number) => withNumber(POST_NETWORK, 'b2', value);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

interface Visit {
  kept?: Window | undefined;
  navigation?: string;
  html?: string;
  kind?: PageKind;
}
/** Opens a page of the site as a reader does. */
function visit(path: string, { kind, ...how }: Visit = {}) {
  const page = openWindow(SITE + path, how);
  const store = createStore();
  const session = createSession(store);
  const replace = vi.spyOn(page.history, 'replaceState');
  session.openSession('/folder/', kind);
  const kept = how.kept ?? page;
  return {
    page,
    kept,
    store,
    session,
    replace,
    b2: () => store.network.value.b2,
    query: () => page.location.search,
    device: () => kept.localStorage.getItem('four-pixels'),
    fire: (type: string, more = {}) => page.dispatchEvent(Object.assign(new page.Event(type), more)),
  };
}
/** A reader who has changed b2 and let it settle, and stays in this tab. */
function reader(value: number): Window {
  const { store, kept } = visit('relu/');
  store.setNumber('b2', value);
  vi.advanceTimersByTime(SETTLED);
  return kept;
}
/** The same device, another tab. */
function otherTab(device: Window): Window {
  const tab = openWindow(SITE);
  const query = device.localStorage.getItem('four-pixels');
  if (query !== null) tab.localStorage.setItem('four-pixels', query);
  return tab;
}

describe('a page opens with', () => {
  it('the post’s network where nobody knows of another', () => {
    const { store, session, replace, device } = visit('relu/');
    expect([store.network.value, store.canUndo.value]).toEqual([POST_NETWORK, false]);
    expect([session.aside.value, session.along.value, session.linkProblems.value]).toEqual([undefined, undefined, []]);
    vi.advanceTimersByTime(10_000);
    expect(replace).not.toHaveBeenCalled();
    expect(device()).toBeNull();
  });

  it('the network of its address, which is not remembered until something changes', () => {
    const { b2, store, session, device } = visit('relu/?b2=0.4');
    vi.advanceTimersByTime(10_000);
    expect([b2(), store.canUndo.value, session.aside.value, device()]).toEqual([0.4, false, undefined, null]);
    store.setNumber('y', 0);
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b2=0.4&y=0');
  });

  it('the post’s, whatever the device remembers; one’s own are a step back, and set aside', () => {
    const { b2, store, query, session, device } = visit('relu/', { kept: otherTab(reader(0.9)) });
    expect([b2(), query(), session.aside.value?.b2, device()]).toEqual([0.2, '', 0.9, 'b2=0.9']);
    store.undo();
    expect(b2()).toBe(0.9);
  });

  it('the post’s on the next page too, as a step like Reset; undo goes back beyond it', () => {
    const { b2, store, session, device } = visit('sigmoid/', { kept: reader(0.9) });
    expect([b2(), session.aside.value?.b2, device()]).toEqual([0.2, 0.9, 'b2=0.9']);
    store.undo();
    expect(b2()).toBe(0.9);
    store.undo();
    expect([b2(), store.canUndo.value]).toEqual([0.2, false]);
  });

  it('the post’s on the page after that, without another step', () => {
    const kept = reader(0.9);
    visit('sigmoid/', { kept });
    const { store, session } = visit('the-error/', { kept });
    expect([store.historyNow().past.length, session.aside.value?.b2]).toEqual([2, 0.9]);
  });

  it('the post’s where the device remembers nothing, with what the tab had set aside', () => {
    const kept = reader(0.9);
    kept.localStorage.clear();
    const { b2, session } = visit('sigmoid/', { kept });
    expect([b2(), session.aside.value?.b2]).toEqual([0.2, 0.9]);
  });

  it('somebody’s link as a step of its own, which goes along in the tab; one press brings back the reader’s', () => {
    const kept = reader(0.9);
    const guest = visit('relu/?b2=-1', { kept });
    expect([guest.b2(), guest.session.along.value, guest.session.aside.value?.b2]).toEqual([-1, 'link', 0.9]);
    const next = visit('sigmoid/', { kept });
    expect([next.b2(), next.session.along.value, next.session.aside.value?.b2, next.device()]).toEqual([
      -1,
      'link',
      0.9,
      'b2=0.9',
    ]);
    next.session.bringMineBack();
    expect([next.b2(), next.session.along.value, next.session.aside.value]).toEqual([0.9, 'own', undefined]);
    next.store.undo();
    expect(next.b2()).toBe(-1);
  });

  it('somebody’s link as the reader’s own from the first change on', () => {
    const kept = reader(0.9);
    const { store, device } = visit('relu/?b2=-1', { kept });
    store.setNumber('b1[0]', 0);
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b1=0,-0.3,0.7&b2=-1');
    const { session, b2 } = visit('sigmoid/', { kept });
    expect([b2(), session.along.value, session.aside.value]).toEqual([-1, 'changed', undefined]);
  });

  it('the post’s network by ?from=post, whatever the device remembers; it is a page like any', () => {
    const kept = otherTab(reader(0.9));
    const { store, session } = visit('relu/?from=post', { kept });
    expect([store.network.value, session.aside.value?.b2, session.along.value]).toEqual([POST_NETWORK, 0.9, undefined]);
  });

  it('the good parts of a link, and says what is wrong with the others', () => {
    const { store, session } = visit('relu/?b2=0.5&W2=1,2');
    expect([store.network.value.b2, store.network.value.W2]).toEqual([0.5, POST_NETWORK.W2]);
    expect(session.linkProblems.value.map(({ part }) => part)).toEqual(['W2']);
  });
});

describe('back, forward and a reload', () => {
  it('show the tab’s latest network, and the address follows', () => {
    const kept = reader(0.9);
    const { b2, query, session } = visit('the-error/?b2=0.1&W2=1&keep=me', { kept, navigation: 'back_forward' });
    expect([b2(), query()]).toEqual([0.9, '?keep=me&b2=0.9']);
    expect(session.linkProblems.value).toEqual([]);
  });

  it('and a reload too, for the address may not have been written in time; what was wrong with it is said again', () => {
    const { b2, query, session } = visit('the-error/?b2=0.1&W2=1', { kept: reader(0.9), navigation: 'reload' });
    expect([b2(), query()]).toEqual([0.9, '?b2=0.9']);
    expect(session.linkProblems.value.map(({ part }) => part)).toEqual(['W2']);
  });

  it('open the address where the tab knows nothing', () => {
    const { b2, query } = visit('the-error/?b2=0.1', { navigation: 'back_forward' });
    expect([b2(), query()]).toEqual([0.1, '?b2=0.1']);
  });

  it('bring a page out of the browser’s cache to the tab’s latest network', () => {
    const first = visit('relu/');
    first.store.setNumber('b2', 0.9);
    vi.advanceTimersByTime(SETTLED);
    const second = visit('sigmoid/?b2=0.9', { kept: first.kept });
    second.store.setNumber('b2', 0.3);
    vi.advanceTimersByTime(SETTLED);
    // The first page's own globals are back, and a write of its own was on its way.
    for (const name of ['location', 'history', 'document'] as const) vi.stubGlobal(name, first.page[name]);
    first.store.setNumber('b2', 7);
    first.fire('pageshow', { persisted: false });
    expect(first.b2()).toBe(7);
    first.fire('pageshow', { persisted: true });
    vi.advanceTimersByTime(10_000);
    expect([first.b2(), first.query(), first.device()]).toEqual([0.3, '?b2=0.3', 'b2=0.3']);
  });
});

it('a page from the browser’s cache hears the last word of the page that was left, if it comes late', () => {
  const first = visit('relu/');
  const second = visit('sigmoid/', { kept: first.kept });
  for (const name of ['location', 'history', 'document'] as const) vi.stubGlobal(name, first.page[name]);
  first.fire('pageshow', { persisted: true });
  expect(first.b2()).toBe(0.2);
  second.store.setNumber('b2', 0.9);
  second.fire('pagehide');
  vi.advanceTimersByTime(1000);
  expect(first.b2()).toBe(0.9);
});

it('a page from the browser’s cache that shows somebody’s network leaves the device its own', () => {
  const kept = reader(0.9);
  const first = visit('relu/?b2=0.9', { kept });
  visit('sigmoid/?b2=-1', { kept });
  first.fire('pageshow', { persisted: true });
  vi.advanceTimersByTime(10_000);
  expect([first.b2(), first.session.aside.value?.b2, first.device()]).toEqual([-1, 0.9, 'b2=0.9']);
});

it('a network that the device has come to remember is no longer somebody’s', () => {
  const kept = reader(0.9);
  visit('relu/?b2=-1', { kept });
  kept.localStorage.setItem('four-pixels', 'b2=-1');
  const { b2, session } = visit('sigmoid/', { kept });
  expect([b2(), session.aside.value]).toEqual([-1, undefined]);
});

describe('the address', () => {
  it('is written when a change has settled, once, with everything else in it left alone', () => {
    const { store, query, replace, page } = visit('relu/?keep=me#gate');
    for (const value of [0.3, 0.4, 0.5]) {
      store.setNumber('b2', value);
      vi.advanceTimersByTime(SETTLED - 1);
    }
    expect([query(), page.document.documentElement.hasAttribute('data-unwritten')]).toEqual(['?keep=me', true]);
    vi.advanceTimersByTime(1);
    expect(page.location.href).toBe(`${SITE}relu/?keep=me&b2=0.5#gate`);
    expect([replace.mock.calls.length, page.document.documentElement.hasAttribute('data-unwritten')]).toEqual([1, false]);
  });

  it('is not written in the middle of a gesture, however long the hand rests', () => {
    const { store, query, replace, device } = visit('relu/');
    store.beginGesture('b2');
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(60_000);
    expect([query(), replace.mock.calls.length, device()]).toEqual(['', 0, null]);
    store.endGesture();
    vi.advanceTimersByTime(SETTLED);
    expect([query(), device()]).toEqual(['?b2=0.5', 'b2=0.5']);
  });

  it('is written later where the browser has had enough of it', () => {
    const { store, query, replace } = visit('relu/');
    replace.mockImplementationOnce(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect([replace.mock.calls.length, query()]).toEqual([1, '']);
    vi.advanceTimersByTime(4999);
    expect(replace).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect([replace.mock.calls.length, query()]).toEqual([2, '?b2=0.5']);
  });

  it('loses its state where the network is the post’s again', () => {
    const { store, query } = visit('relu/?b2=0.4');
    store.reset();
    vi.advanceTimersByTime(SETTLED);
    expect(query()).toBe('');
  });

  it('that is shared says from=post where nothing differs', () => {
    const { session, store } = visit('relu/#gate');
    expect(session.shareAddress()).toBe(`${SITE}relu/?from=post#gate`);
    store.setNumber('b2', 0.5);
    expect(session.shareAddress()).toBe(`${SITE}relu/?b2=0.5#gate`);
  });
});

describe('a page that is left', () => {
  it.each(['pagehide', 'visibilitychange'])('has written what was not yet settled (%s)', (type) => {
    const { store, fire, query, device, page } = visit('relu/');
    store.beginGesture('b2');
    store.setNumber('b2', 0.5);
    if (type === 'pagehide') fire(type);
    else {
      page.document.dispatchEvent(new page.Event(type));
      expect(query()).toBe('');
      Object.defineProperty(page.document, 'visibilityState', { value: 'hidden' });
      page.document.dispatchEvent(new page.Event(type));
    }
    expect([query(), device(), store.inGesture.value, store.canUndo.value]).toEqual(['?b2=0.5', 'b2=0.5', false, true]);
  });

  it('writes nothing where nothing was changed', () => {
    const { fire, device, replace } = visit('relu/?b2=0.4');
    fire('pagehide');
    expect([device(), replace.mock.calls.length]).toEqual([null, 0]);
  });
});

describe('the reader’s own numbers', () => {
  const taken = (kept: Window) => {
    const page = visit('relu/', { kept });
    page.session.bringMineBack();
    vi.advanceTimersByTime(SETTLED);
    return page;
  };

  it('come back by one press, as one step, and go along from then on, from page to page and visit to visit', () => {
    const kept = reader(0.9);
    const { b2, query, store } = taken(kept);
    expect([b2(), query(), store.canUndo.value]).toEqual([0.9, '?b2=0.9', true]);
    const next = visit('sigmoid/', { kept });
    expect([next.b2(), next.session.along.value, next.session.aside.value]).toEqual([0.9, 'own', undefined]);
    const tab = otherTab(kept);
    tab.localStorage.setItem('four-pixels-along', 'own');
    expect(visit('relu/', { kept: tab }).b2()).toBe(0.9);
  });

  it('until the post’s are asked for; then they are set aside, and one press away', () => {
    const kept = reader(0.9);
    const { session, b2, device } = taken(kept);
    session.usePosts();
    vi.advanceTimersByTime(SETTLED);
    expect([b2(), session.along.value, session.aside.value?.b2, device()]).toEqual([0.2, undefined, 0.9, 'b2=0.9']);
    expect(kept.localStorage.getItem('four-pixels-along')).toBeNull();
    const next = visit('sigmoid/', { kept });
    expect([next.b2(), next.session.aside.value?.b2]).toEqual([0.2, 0.9]);
    next.session.bringMineBack();
    expect(next.b2()).toBe(0.9);
  });

  it('stay on the device while a page shows what it started from, and give way to what is made there', () => {
    const kept = reader(0.9);
    const { store, device } = visit('sigmoid/', { kept });
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b2=0.5');
    store.setNumber('b2', 0.2);
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b2=0.9');
  });

  it.each(['undo', 'reset'] as const)('after %s, where they went along, are set aside again', (way) => {
    const kept = reader(0.9);
    const { store, device, session } = taken(kept);
    store[way]();
    vi.advanceTimersByTime(SETTLED);
    expect([device(), session.along.value, session.aside.value?.b2]).toEqual(['b2=0.9', undefined, 0.9]);
    expect(kept.localStorage.getItem('four-pixels-along')).toBeNull();
    expect(visit('sigmoid/', { kept }).session.aside.value?.b2).toBe(0.9);
  });

  it('of another tab stay on the device where this one changes nothing in the end', () => {
    const { store, device, kept } = visit('relu/');
    kept.localStorage.setItem('four-pixels', 'b2=1.2');
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b2=0.5');
    store.undo();
    vi.advanceTimersByTime(SETTLED);
    expect(device()).toBe('b2=1.2');
  });

  it('are offered where the device remembers another tab’s reset', () => {
    const kept = reader(0.9);
    kept.localStorage.setItem('four-pixels', '');
    expect(visit('sigmoid/', { kept }).session.aside.value?.b2).toBe(0.9);
  });

  it('begun from a link are set aside too, settled or not', () => {
    const { store, session } = visit('relu/?b2=-1');
    store.setNumber('b2', 1.4);
    session.usePosts();
    expect(session.aside.value?.b2).toBe(1.4);
    vi.advanceTimersByTime(SETTLED);
    expect(session.aside.value?.b2).toBe(1.4);
  });
});

describe('links of the site', () => {
  const html = ['/folder/sigmoid/?keep=1#top', '/folder/relu/?b2=9', '#here', '/elsewhere/', 'https://example.com/folder/']
    .map((href) => `<a href="${href}">x</a>`)
    .join('');
  const links = ({ page }: ReturnType<typeof visit>) =>
    [...page.document.querySelectorAll('a')].map((a) => a.getAttribute('href'));

  it('carry numbers that go along, and others do not', () => {
    const visitor = visit('relu/?b2=0.4', { html });
    expect(links(visitor)[0]).toBe(`${SITE}sigmoid/?keep=1&b2=0.4#top`);
    visitor.store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(links(visitor)).toEqual([
      `${SITE}sigmoid/?keep=1&b2=0.5#top`,
      `${SITE}relu/?b2=0.5`,
      '#here',
      '/elsewhere/',
      'https://example.com/folder/',
    ]);
    visitor.session.usePosts();
    vi.advanceTimersByTime(SETTLED);
    expect(links(visitor)[0]).toBe(`${SITE}sigmoid/?keep=1#top`);
  });

  it('carry none where each page starts from the post', () => {
    const visitor = visit('relu/', { html });
    visitor.store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(links(visitor).slice(0, 2)).toEqual(['/folder/sigmoid/?keep=1#top', `${SITE}relu/`]);
  });

  it('carry all where nothing can be kept', () => {
    const visitor = visit('relu/', { html });
    // Blocked, or so full that nothing more can be written.
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    visitor.store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(links(visitor)[1]).toBe(`${SITE}relu/?b2=0.5`);
  });
});

describe('a page of a kind of its own', () => {
  function part(arriving = false) {
    const calls: SessionCalls[] = [];
    const state = { arriving, calls, chosen: false, queryOf: (_: typeof POST_NETWORK): string | undefined => undefined };
    const own: PagePart = {
      keys: ['t'],
      read: vi.fn(fromQuery),
      opened: (session) => void calls.push(session),
      arriving: () => state.arriving,
      chosen: () => state.chosen,
      write: () => 't=7',
      leaving: vi.fn(),
      queryOf: (network) => state.queryOf(network),
    };
    return { own, state };
  }

  it('reads and writes the address in its own words, and its keys are not carried to other pages', () => {
    const { own, state } = part();
    const { store, query, page } = visit('training/?t=3&b2=0.4', { kind: own, html: '<a href="/folder/relu/?t=3">x</a>' });
    expect([vi.mocked(own.read).mock.calls, state.calls.length]).toEqual([[['?t=3&b2=0.4']], 1]);
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(query()).toBe('?t=7');
    expect(page.document.querySelector('a')?.href).toContain('b2=0.5');
  });

  it('does not take the way to the state of the address for a change of the reader’s', () => {
    const { own, state } = part(true);
    const { store, device, query } = visit('training/?t=3', { kind: own });
    store.replaceNetwork(withB2(0.6));
    vi.advanceTimersByTime(10_000);
    expect([device(), query()]).toEqual([null, '?t=3']);
    state.arriving = false;
    state.calls[0]?.changed();
    vi.advanceTimersByTime(SETTLED);
    expect([device(), query()]).toEqual(['b2=0.6', '?t=7']);
  });

  it('takes a moment that was chosen there along to other pages', () => {
    const { own, state } = part();
    const { store, kept, page } = visit('training/', { kind: own, html: '<a href="/folder/relu/">x</a>' });
    state.chosen = true;
    store.setNumber('b2', 0.5);
    vi.advanceTimersByTime(SETTLED);
    expect(page.document.querySelector('a')?.href).toContain('b2=0.5');
    const next = visit('relu/', { kept });
    expect([next.b2(), next.session.along.value]).toEqual([0.5, 'chosen']);
  });

  it('goes by its address when it is loaded again: what that says may have still to be computed', () => {
    const { own } = part();
    const { b2 } = visit('training/?t=3&b2=0.4', { kind: own, kept: reader(0.9), navigation: 'reload' });
    expect(b2()).toBe(0.4);
  });

  it('brings that address up to date first, where the tab knows better', () => {
    const { own, state } = part();
    state.queryOf = ({ b2 }) => `t=5&b2=${b2 - 0.5}`;
    const { b2, query } = visit('training/?t=3&b2=0.3&keep=me', { kind: own, kept: reader(0.9), navigation: 'reload' });
    expect([b2(), query(), vi.mocked(own.read).mock.calls]).toEqual([0.4, '?keep=me&t=5&b2=0.4', [['?keep=me&t=5&b2=0.4']]]);
  });

  it('stops what moves by itself when it is left', () => {
    const { own } = part();
    const { store, fire } = visit('training/', { kind: own });
    store.setNumber('b2', 0.5);
    fire('pagehide');
    expect(own.leaving).toHaveBeenCalledOnce();
  });

  it('may join later: its keys are kept until then, and whoever waits is called once', () => {
    const { own, state } = part();
    const page = openWindow(`${SITE}training/?t=3`);
    const store = createStore();
    const session = createSession(store);
    const heard: SessionCalls[] = [];
    session.whenOpened((calls) => heard.push(calls));
    expect(heard).toEqual([]);
    session.openSession('/folder/', { keys: own.keys });
    session.whenOpened((calls) => heard.push(calls));
    expect([heard.length, heard[0] === heard[1], heard[0]?.keys]).toEqual([2, true, ['t']]);
    store.setNumber('b2', 0.5);
    heard[0]?.join(own);
    expect([vi.mocked(own.read).mock.calls, state.calls.length]).toEqual([[['?t=3']], 1]);
    vi.advanceTimersByTime(SETTLED);
    expect(page.location.search).toBe('?t=7');
  });

  it('keeps the tab up to date when the state of the address has come', () => {
    const { own, state } = part(true);
    const { store, kept } = visit('training/?t=3', { kind: own });
    store.replaceNetwork(withB2(0.6));
    state.calls[0]?.arrived();
    expect(visit('relu/', { kept }).b2()).toBe(0.6);
    expect(toQuery(store.network.value)).toBe('b2=0.6');
  });

  it('and it stays somebody’s where it was', () => {
    const { own, state } = part(true);
    const kept = reader(0.9);
    const { store } = visit('training/?b2=-1', { kind: own, kept });
    store.replaceNetwork(withB2(-2));
    state.calls[0]?.arrived();
    const next = visit('relu/', { kept });
    expect([next.b2(), next.session.along.value, next.session.aside.value?.b2]).toEqual([-2, 'link', 0.9]);
  });
});
