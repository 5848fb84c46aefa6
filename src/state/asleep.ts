/**
 * What a page knows of training before the rest is fetched: the keys of its address, where a tab keeps what it knows, and
 * who is to be told. The rest comes when a reader's hand is near, or with the first drawing to wake; whichever is first,
 * the session is told before anything can be pressed.
 */
import type { PageLink } from './session';

export const TRAINING_KEYS: readonly string[] = ['t', 'set', 'mode', 'data'];
export const TRAINING_MEMORY = 'four-pixels-training';

let here: PageLink | undefined;
let waiting: ((page: PageLink) => void) | undefined;

/** Calls back once, when the training page's part of the session has come; at once where it has. */
export function whenHere(callback: (page: PageLink) => void): void {
  if (here) callback(here);
  else waiting = callback;
}

export function isHere(page: PageLink): void {
  here = page;
  waiting?.(page);
  waiting = undefined;
}
