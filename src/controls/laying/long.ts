/** How a number fits its place under a column when it is shown short: as it is, just, or only in smaller type. */
import { type Read, shownText } from '../../live-math';
import { quantity } from '../../quantities';

/** Letters that a place has room for at its usual size. */
export const ROOM = 5;

/** A class of its own, with a space before it, where it has no room to spare. */
export const fitOf = (id: string, read: Read): '' | ' full' | ' long' => {
  const { length } = shownText(quantity(id), read(id), { format: 'short' });
  return length > ROOM ? ' long' : length === ROOM ? ' full' : '';
};
