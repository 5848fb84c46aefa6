/**
 * Two calls that a page gives to everything on it, each once: as an event of the document and, for whoever comes later,
 * as an attribute of the root element.
 */
/** A reader's hand or focus is near something live: what may be needed next is fetched. */
export const READER_NEAR = 'data-reader-near';
/** The numbers are no longer those that the page was built with. */
export const NUMBERS_CHANGED = 'data-numbers-changed';

export function give(call: typeof READER_NEAR | typeof NUMBERS_CHANGED): void {
  const root = document.documentElement;
  if (root.hasAttribute(call)) return;
  root.setAttribute(call, '');
  document.dispatchEvent(new Event(call));
}

const NEAR = '[data-live], [data-handle], [data-grip], [data-points], .equation-stop';

/** Gives READER_NEAR when a pointer or the focus comes near a live number, or a finger or a key is used at all. */
export function watchForReader(): void {
  const watching = new AbortController();
  const near = (event: Event) => {
    const anywhere = event.type === 'touchstart' || event.type === 'keydown';
    if (!anywhere && !(event.target as Element | null)?.closest?.(NEAR)) return;
    watching.abort();
    give(READER_NEAR);
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'touchstart', 'keydown'])
    document.addEventListener(type, near, { signal: watching.signal, passive: true, capture: true });
}
