import { type Format, type Read, shownText } from '../live-math';
import { quantity } from '../quantities';
import { isVeiled } from '../state/veils';

/** What is said in place of a number that answers an open question. */
export const VEILED = 'veiled';

/**
 * A number of a state as the page shows it, for labels: what a drawing shows short is called by what one sees, and what
 * answers an open question is not told.
 */
export const textOf = (id: string, read: Read, format?: Format): string =>
  isVeiled(id) ? VEILED : shownText(quantity(id), read(id), { format });
