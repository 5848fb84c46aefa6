/**
 * The keys [ and ] turn to the previous and the next chapter. They can be switched off in the list of contents, and never
 * act while a widget, a field or a dialog has the focus.
 */
import { attempt } from '../../state/storage';

const KEY = 'four-pixels-turn-keys';
const BUSY =
  'astro-island, [data-handle], main button, .widget, .exercise, .scroller, input, textarea, select, dialog, [role="dialog"], [contenteditable]';

const wanted = (): boolean => attempt(() => localStorage.getItem(KEY)) !== 'off';

/** The box in the list of contents that switches them off. */
export function offerTurnKeys(): void {
  const box = document.querySelector<HTMLInputElement>('[data-turn-keys]');
  if (!box) return;
  box.checked = wanted();
  box.addEventListener('change', () => {
    attempt(() => (box.checked ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off')));
  });
}

/** What one of the two keys does. */
export function turn(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, repeat, target, defaultPrevented } = event;
  if (repeat || defaultPrevented || !wanted()) return;
  // Some keyboards write brackets with AltGr, which counts as Ctrl and Alt.
  if (metaKey || (ctrlKey && !event.getModifierState('AltGraph'))) return;
  if ((target as Element).closest(BUSY) || document.querySelector('dialog[open]')) return;
  document.querySelector<HTMLAnchorElement>(`.turn a[rel="${key === '[' ? 'prev' : 'next'}"]`)?.click();
}
