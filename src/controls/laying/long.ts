/** Whether a number is long for its place under a column, even when it is shown short. */
import { type Read, shownText } from '../../live-math';
import { quantity } from '../../quantities';

/** Letters that a place has room for at its usual size. */
export const ROOM = 5;

export const isLong = (id: string, read: Read): boolean => shownText(quantity(id), read(id), { format: 'short' }).length > ROOM;
