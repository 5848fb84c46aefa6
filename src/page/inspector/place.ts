/**
 * Where the inspector is: docked under the companion, at the edge of a page that has none, or a sheet above the phone's bar.
 * Its style sheet does the rest, by an attribute of the root element.
 */
const PLACE = 'data-inspector';
const FOLDED = 'data-companion-folded';
/** Free, above and below, when the page is at its top. */
const MARGINS = 8 * 16;
const GAP = 10;
/** The least width of a card at the edge, and the most. */
const NARROW = 18 * 16;
const WIDE = 24 * 16;

const root = () => document.documentElement;
const isNarrow = () => matchMedia('(max-width: 68rem)').matches;

/** How wide a card may be at the right of a page's text. */
function roomBeside(): number {
  const main = document.querySelector('main') as HTMLElement;
  const { paddingRight } = getComputedStyle(main);
  return innerWidth - main.getBoundingClientRect().right + Number.parseFloat(paddingRight) - 2 * GAP - 8;
}

/** The companion, unless it has made room for a stage; the phone's bar never does. */
const companionOf = (box: HTMLElement) => box.closest(isNarrow() ? '.companion' : '.companion:not([data-away])');

export function place(box: HTMLElement): void {
  const companion = companionOf(box);
  const room = companion ? WIDE : roomBeside();
  const where = isNarrow() || room < NARROW ? 'sheet' : companion ? 'docked' : 'beside';
  root().setAttribute(PLACE, where);
  box.toggleAttribute('data-alone', !companion);
  box.style.width = where === 'beside' ? `${Math.min(room, WIDE)}px` : '';
}

/** Where both are taller than the window, the companion folds what the map says too; not what the hand is at. */
export function fold(box: HTMLElement, anchor: Element): void {
  const companion = companionOf(box)?.querySelector('.companion-sheet');
  if (!companion || root().getAttribute(PLACE) !== 'docked' || root().hasAttribute(FOLDED)) return;
  if (companion.scrollHeight + GAP + box.scrollHeight <= innerHeight - MARGINS) return;
  if (!anchor.closest('.companion-numbers')) root().setAttribute(FOLDED, '');
}
export const unfold = (): void => root().removeAttribute(FOLDED);

/** Scrolls a page under a sheet, once, just far enough for the touched number to stand between the header and the sheet. */
export function keepInView(box: HTMLElement, anchor: Element): void {
  if (root().getAttribute(PLACE) !== 'sheet' || anchor.closest('.companion, .inspector') || !anchor.isConnected) return;
  const at = anchor.getBoundingClientRect();
  if (at.height === 0) return;
  const top = Math.max(0, document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0) + GAP;
  const bottom = box.getBoundingClientRect().top - GAP;
  const down = Math.max(0, at.bottom - bottom);
  // Of what is higher than the gap, the beginning is shown.
  const by = at.top - down < top ? at.top - top : down;
  if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}

/** Everything is as it was. */
export function leave(): void {
  root().removeAttribute(PLACE);
  unfold();
}
