import { type Format, type Read, shownText } from '../live-math';
import { quantity } from '../quantities';

/** A number of a state as the page shows it, for labels: what a drawing shows short is called by what one sees. */
export const textOf = (id: string, read: Read, format?: Format): string => shownText(quantity(id), read(id), { format });
