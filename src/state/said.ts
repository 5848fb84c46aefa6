/** What a widget has to say to assistive technology, once, through the one live region of the page (page/announce). */
import { signal } from '@preact/signals';

/** The latest sentence, told politely; empty before there is one, and in between for one that is to be told again. */
export const said = signal('');
