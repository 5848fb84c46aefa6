/**
 * What the device and the tab remember. Storage may be blocked, full or hold anything: every access is guarded, and the
 * site works without it. Networks are kept as the queries that links use, so that one reader checks both.
 */

import type { Network } from '../quantities';
import type { History } from './history';
import { DEVICE_KEY, PROGRESS_KEY, TAB_KEY } from './keys';
import { fromQuery, toQuery } from './link';

export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

const parse = (query: string): Network => fromQuery(query).network;

/** The network that the device remembers. */
export function readDevice(): Network | undefined {
  const query = attempt(() => localStorage.getItem(DEVICE_KEY));
  return typeof query === 'string' ? parse(query) : undefined;
}

export function writeDevice(network: Network): void {
  attempt(() => localStorage.setItem(DEVICE_KEY, toQuery(network)));
}

/** What a tab remembers across its pages. */
export interface Tab {
  history: History<Network>;
  /** The present came from somebody's link and the reader has changed nothing since. */
  foreign: boolean;
}

export function readTab(): Tab | undefined {
  return attempt(() => {
    const stored = JSON.parse(sessionStorage.getItem(TAB_KEY) ?? 'null') as StoredTab | null;
    if (!stored) return undefined;
    const history = { past: stored.past.map(parse), present: parse(stored.present), future: stored.future.map(parse) };
    return { history, foreign: stored.foreign === true };
  });
}

interface StoredTab {
  past: string[];
  present: string;
  future: string[];
  foreign: boolean;
}

export function writeTab({ history: { past, present, future }, foreign }: Tab): void {
  const stored: StoredTab = { past: past.map(toQuery), present: toQuery(present), future: future.map(toQuery), foreign };
  const save = (tab: StoredTab) =>
    attempt(() => {
      sessionStorage.setItem(TAB_KEY, JSON.stringify(tab));
      return true;
    });
  // Where the room is too small for the whole history, the present still fits.
  if (!save(stored)) save({ ...stored, past: [], future: [] });
}

/** Whether the device remembers any answer of the reader's (progress.ts reads them). */
export const hasProgress = (): boolean => attempt(() => localStorage.getItem(PROGRESS_KEY)) != null;
