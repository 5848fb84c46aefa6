/** Numbers that one page has beside the network's, by their ids: the training page counts `t`, `LD`, `correct` and `N`. */
import { signal } from '@preact/signals';

/** Undefined for a number that the page has not. */
export const pageNumbers = signal<(id: string) => number | undefined>(() => undefined);
