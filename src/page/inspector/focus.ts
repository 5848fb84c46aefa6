/** Where the keyboard goes: into the inspector, back to what opened it, and on from there. */
const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]';

const isShown = (element: Element): boolean => element.isConnected && element.checkVisibility({ visibilityProperty: true });
const stopsIn = (part: ParentNode): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.tabIndex >= 0 && isShown(one));

/** Something that has no stop of its own takes the focus once, and is none ever after. */
function focusable<E extends Element>(element: E): HTMLElement {
  if (!element.matches(STOPS)) element.setAttribute('tabindex', '-1');
  return element as Element as HTMLElement;
}

/**
 * What stands for the anchor in the order of the keyboard. A typeset number is hidden from assistive technology, and has the
 * stop of its formula; what has gone from the page leaves the focus to the companion, or to the text.
 */
export function standIn(anchor: Element): HTMLElement {
  const formula = anchor.closest('.katex');
  const stop = formula?.closest('.equation')?.querySelector('.equation-stop') ?? formula?.nextElementSibling;
  if (formula && stop?.matches('.equation-stop') && isShown(stop)) return stop as HTMLElement;
  if (!formula && isShown(anchor)) return focusable(anchor);
  const rest = ['.companion-bar', '.companion', 'main'].map((selector) => document.querySelector(selector));
  return focusable(rest.find((one) => one && isShown(one)) ?? document.body);
}

/** Sends the focus into the inspector: to its first number or, where a finger asked for it, only to itself: it did not ask for a keyboard. */
export function enter(box: HTMLElement, pointer: string): void {
  const field = box.querySelector<HTMLElement>('input[role="spinbutton"], input:checked, .computed, .changes .pick, .part');
  (pointer === 'touch' || !field ? box : field).focus({ preventScroll: true });
}

/**
 * Tab past the end goes on behind what opened the inspector, Shift+Tab before its beginning back to that: where a reader
 * would be had the inspector not been there. Returns whether it did.
 */
export function tabOut(box: HTMLElement, anchor: Element, back: boolean): boolean {
  const own = stopsIn(box);
  const active = document.activeElement;
  const leaves = back ? active === box || active === own[0] : active === (own.at(-1) ?? box);
  if (!leaves) return false;
  const from = standIn(anchor);
  const behind = stopsIn(document).find(
    (one) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && !from.contains(one) && !box.contains(one),
  );
  (back ? from : (behind ?? from)).focus();
  return true;
}
