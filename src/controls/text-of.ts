import { type Read, shownText } from '../live-math';
import { quantity } from '../quantities';

/** A number of a state as the page shows it, for labels. */
export const textOf = (id: string, read: Read): string => shownText(quantity(id), read(id));
