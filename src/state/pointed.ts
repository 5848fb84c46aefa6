/** The number that the reader points at or has in focus; every drawing and equation of the page lights up by it. */
import { signal } from '@preact/signals';

export const pointed = signal<string | undefined>(undefined);
