/**
 * The keys of everything that moves by steps: one table for sliders, fields, drawings and walks. Shift makes a step a tenth. A field leaves to the browser
 * what moves its caret; a walk, which is no slider, leaves to it what scrolls the page.
 */
import { type Scale, stepped, widened } from './range';

/** A key's move: a step, a page of steps, or all the way, up (1) or down (−1). */
export interface KeyMove {
  by: 'step' | 'page' | 'end';
  sign: 1 | -1;
  /** With Shift: a tenth of a step. */
  fine: boolean;
}

/** What has the keys. */
export type KeyPlace = 'slider' | 'field' | 'walk';

const KEYS: Readonly<Record<string, readonly [KeyMove['by'], KeyMove['sign']]>> = {
  ArrowRight: ['step', 1],
  ArrowUp: ['step', 1],
  ArrowLeft: ['step', -1],
  ArrowDown: ['step', -1],
  PageUp: ['page', 1],
  PageDown: ['page', -1],
  Home: ['end', -1],
  End: ['end', 1],
};

/** What each place leaves to the browser. */
const LEFT: Readonly<Record<KeyPlace, RegExp | undefined>> = {
  slider: undefined,
  field: /Left|Right|Home|End/,
  walk: /Up|Down|Home|End/,
};

/** A key event, or as much of one as matters. */
export type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key asks for; undefined where it is not for such a place. Keys held with Ctrl, Alt or Meta are the browser's. */
export function keyMove({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, place: KeyPlace = 'slider'): KeyMove | undefined {
  const found = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (!found || ctrlKey || metaKey || altKey || LEFT[place]?.test(key)) return undefined;
  return { by: found[0], sign: found[1], fine: shiftKey && found[0] === 'step' };
}

/** A page of steps: about a tenth of the scale, and more than a single step. */
export const pageOf = ({ min, max, step }: Scale): number => Math.max(2, Math.round((max - min) / step / 10));

/** What Shift makes of a step. */
export const FINE = 0.1;

/** Where a key takes a value on its scale; undefined for keys that are not for such a place. */
export function valueAfterKey(
  scale: Scale & { whole?: boolean },
  value: number,
  key: Key,
  place: KeyPlace = 'slider',
): number | undefined {
  const move = keyMove(key, place);
  if (!move) return undefined;
  const { min, max } = widened(scale, value);
  if (move.by === 'end') return move.sign > 0 ? max : min;
  return stepped(scale, value, move.sign * (move.by === 'page' ? pageOf(scale) : move.fine && !scale.whole ? FINE : 1));
}
