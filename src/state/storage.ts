/**
 * What the device remembers. Storage may be blocked, full or hold anything: every access is guarded, and the site works
 * without it. Networks are kept as the queries that links use, so that one reader checks both.
 */

import type { Network } from '../quantities';
import { ALONG_KEY, DEVICE_KEY, PROGRESS_KEY, TRIAL_KEY } from './keys';
import { fromQuery, toQuery } from './link';

export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export const parse = (query: string): Network => fromQuery(query).network;

/** The network that the device remembers. */
export function readDevice(): Network | undefined {
  const query = attempt(() => localStorage.getItem(DEVICE_KEY));
  return typeof query === 'string' ? parse(query) : undefined;
}

export function writeDevice(network: Network): void {
  attempt(() => localStorage.setItem(DEVICE_KEY, toQuery(network)));
}

/** Whether the reader takes their own numbers along from chapter to chapter, visit to visit. */
export const readTakesAlong = (): boolean => attempt(() => localStorage.getItem(ALONG_KEY)) != null;

export function writeTakesAlong(takes: boolean): void {
  attempt(() => (takes ? localStorage.setItem(ALONG_KEY, 'own') : localStorage.removeItem(ALONG_KEY)));
}

/** Whether a tab can remember anything at all. */
export const storageWorks = (): boolean =>
  attempt(() => {
    sessionStorage.setItem(TRIAL_KEY, '1');
    sessionStorage.removeItem(TRIAL_KEY);
    return true;
  }) === true;

/** Whether the device remembers any answer of the reader's (progress.ts reads them). */
export const hasProgress = (): boolean => attempt(() => localStorage.getItem(PROGRESS_KEY)) != null;
