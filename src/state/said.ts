/** What a widget has to say to assistive technology, once, through the one live region of the page (page/announce). */
import { type ReadonlySignal, signal } from '@preact/signals';

const words = signal('');

/** The latest sentence; empty before there is one. */
export const said: ReadonlySignal<string> = words;

/** One sentence or more, to be told politely; the same again is told again. The event has the page fetch what tells it. */
export function say(text: string): void {
  words.value = '';
  words.value = text;
  document.dispatchEvent(new Event('said'));
}
