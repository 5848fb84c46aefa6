/** Numbers as handles: drag one sideways or step it by keys to change it, press it to open its controls. Works for every [data-handle]. */

import { followDrags } from './drag';
import { FINE, valueAfterKey } from './keys';
import type { Numbers } from './marks';
import { stepped } from './range';
import type { Range } from './registry';

export interface Grip {
  /** Puts a number in place. */
  set: (id: string, value: number) => void;
  /** The first and the last moment of one drag, or of a key that is held. */
  begin: (id: string, element: Element) => void;
  end: () => void;
  /** The drag was none, since the page scrolled under the finger: everything as it was. */
  cancel: () => void;
  /** A press without a drag, or Enter on a number in the text. */
  open: (id: string, element: Element, pointer: string) => void;
}

/** Pixels of a drag that make one step; with Shift, a tenth of one. */
export const STEP_PX = 6;
const HANDLE = '[data-handle]:not(input), [data-grip]';
/** Where a press does something of its own, a handle is for dragging only. */
const OWN_PRESS = '[data-own-press]';

/** A drawing's part has data-grip: it can be dragged like a number, but shows none. */
const idOf = (element: Element) => (element.getAttribute('data-handle') ?? element.getAttribute('data-grip')) as string;

interface Held {
  id: string;
  element: Element;
  range: Range;
  /** The value, and how far the hand had come, where it began or where Shift was last pressed or let go. */
  from: number;
  at: number;
  fine: boolean;
}

export function listenToHandles({ registry, read }: Numbers, { set, begin, end, cancel, open }: Grip): void {
  const letGo = () => document.documentElement.removeAttribute('data-dragging');

  followDrags<Held>({
    take: ({ target }) => {
      const element = (target as Element).closest(HANDLE);
      if (!element) return undefined;
      const id = idOf(element);
      const range = registry.quantity(id)?.range;
      return range && { id, element, range, from: read(id), at: 0, fine: false };
    },
    capture: ({ element }) => element,
    begin: ({ id, element }) => {
      // What is being typed elsewhere counts as typed.
      (document.activeElement as HTMLElement | null)?.blur();
      document.documentElement.setAttribute('data-dragging', '');
      begin(id, element);
    },
    move: (held, { shiftKey }, distance) => {
      const { id, range } = held;
      const fine = Boolean(shiftKey && !range.whole);
      if (fine !== held.fine) Object.assign(held, { fine, from: read(id), at: distance });
      const steps = Math.sign(distance - held.at) * Math.round(Math.abs(distance - held.at) / STEP_PX);
      const value = stepped(range, held.from, steps * (fine ? FINE : 1));
      if (value !== read(id)) set(id, value);
    },
    end: () => {
      end();
      letGo();
    },
    cancel: () => {
      cancel();
      letGo();
    },
    press: ({ id, element }, { pointerType }) => {
      if (!element.closest(OWN_PRESS)) open(id, element, pointerType);
    },
  });

  // No text is selected from a handle, and no field loses its focus to one that was only pressed.
  document.addEventListener('mousedown', (event) => {
    if (event.button === 0 && (event.target as Element).closest(HANDLE)) event.preventDefault();
  });

  /** What the key that is down moves. */
  let keyed: Element | undefined;
  document.addEventListener('keydown', (event) => {
    const element = (event.target as Element).closest(HANDLE);
    if (!element || event.defaultPrevented) return;
    const id = idOf(element);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(id, element, 'keyboard');
      return;
    }
    const range = registry.quantity(id)?.range;
    const next = range && valueAfterKey(range, read(id), event);
    if (next === undefined) return;
    event.preventDefault();
    if (keyed !== element) begin(id, element);
    keyed = element;
    set(id, next);
  });
  for (const type of ['keyup', 'focusout'])
    document.addEventListener(type, () => {
      if (keyed) end();
      keyed = undefined;
    });
}
