/**
 * What follows training may be fetched late: by the page, when a reader's hand comes near, or with the first of its drawings
 * to wake. Whichever is first, the session is told before anything can be pressed.
 */
import type { PageLink } from '../session';

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
