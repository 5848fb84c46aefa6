/**
 * What the device remembers. Storage may be blocked, full or hold anything: every access is guarded, and the site works
 * without it. Networks are kept as the queries that links use, so that one reader checks both.
 */

import type { Network } from '../quantities';
import { DEVICE_KEY, PROGRESS_KEY } from './keys';
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

/** Whether the device remembers any answer of the reader's (progress.ts reads them). */
export const hasProgress = (): boolean => attempt(() => localStorage.getItem(PROGRESS_KEY)) != null;
