/** A window for tests of what a page keeps: its address, its storage and its events, each test with one of its own. */
import { Window } from 'happy-dom';
import { vi } from 'vitest';

const clock = performance.now.bind(performance);

const GLOBALS = ['location', 'history', 'document', 'localStorage', 'sessionStorage', 'Event'] as const;

/**
 * Opens an address in place of what was open: the globals that a page lives by are those of a new window. kept: the device
 * and the tab of an earlier one, which remember. navigation: how the browser came there.
 */
export function openWindow(
  address: string,
  { kept, navigation = 'navigate', html = '' }: { kept?: Window | undefined; navigation?: string; html?: string } = {},
): Window {
  const page = new Window({ url: address });
  page.document.body.innerHTML = html;
  for (const name of GLOBALS) vi.stubGlobal(name, page[name]);
  if (kept) for (const name of ['localStorage', 'sessionStorage'] as const) vi.stubGlobal(name, kept[name]);
  vi.stubGlobal('window', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('performance', { now: clock, getEntriesByType: () => [{ type: navigation }] });
  return page;
}

/** A place to store that holds so many characters and no more. */
export function smallStorage(room: number) {
  const kept = new Map<string, string>();
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  /** How many characters were written in all. */
  let written = 0;
  return {
    kept,
    written: () => written,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => {
      const rest = size() - (kept.has(key) ? key.length + (kept.get(key) as string).length : 0);
      if (rest + key.length + value.length > room) throw new DOMException('full', 'QuotaExceededError');
      written += key.length + value.length;
      kept.set(key, value);
    },
  };
}
