/**
 * The keys [ and ] turn to the previous and the next chapter. They can be switched off in the list of contents, and never
 * act while a widget, a field or a dialog has the focus.
 */
import { attempt } from '../state/storage';

const KEY = 'four-pixels-turn-keys';
const BUSY =
  'astro-island, [data-handle], main button, .widget, .exercise, .scroller, input, textarea, select, dialog, [role="dialog"], [contenteditable]';

const wanted = (): boolean => attempt(() => localStorage.getItem(KEY)) !== 'off';

export function turnByKeys(): void {
  const box = document.querySelector<HTMLInputElement>('[data-turn-keys]');
  if (!box) return;
  box.checked = wanted();
  box.addEventListener('change', () => {
    attempt(() => (box.checked ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, 'off')));
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, repeat, target, defaultPrevented } = event;
    if ((key !== '[' && key !== ']') || repeat || defaultPrevented || !box.checked) return;
    // Some keyboards write brackets with AltGr, which counts as Ctrl and Alt.
    if (metaKey || (ctrlKey && !event.getModifierState('AltGraph'))) return;
    if ((target as Element).closest(BUSY) || document.querySelector('dialog[open]')) return;
    document.querySelector<HTMLAnchorElement>(`.turn a[rel="${key === '[' ? 'prev' : 'next'}"]`)?.click();
  });
}
