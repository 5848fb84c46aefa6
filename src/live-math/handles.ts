/** Numbers as handles: drag one sideways to change it, press it to open its controls. Works for every [data-handle]. */

import { followDrags } from './drag';
import type { Numbers } from './marks';
import { stepped } from './range';
import type { Range } from './registry';

export interface Grip {
  /** Puts a number in place. */
  set: (id: string, value: number) => void;
  /** The first and the last moment of one drag. */
  begin: (id: string) => void;
  end: () => void;
  /** A press without a drag, or Enter on a number in the text. */
  open: (id: string, element: Element, pointer: string) => void;
}

/** Pixels of a drag that make one step. */
const STEP_PX = 12;
const HANDLE = '[data-handle]:not(input), [data-grip]';

/** A drawing's part has data-grip: it can be dragged like a number, but shows none. */
const idOf = (element: Element) => (element.getAttribute('data-handle') ?? element.getAttribute('data-grip')) as string;

interface Held {
  id: string;
  element: Element;
  range: Range;
  startValue: number;
}

export function listenToHandles({ registry, read }: Numbers, { set, begin, end, open }: Grip): void {
  const finish = () => {
    end();
    document.documentElement.removeAttribute('data-dragging');
  };

  followDrags<Held>({
    take: ({ target }) => {
      const element = (target as Element).closest(HANDLE);
      if (!element) return undefined;
      const id = idOf(element);
      const range = registry.quantity(id)?.range;
      return range && { id, element, range, startValue: read(id) };
    },
    capture: ({ element }) => element,
    begin: ({ id }) => {
      // What is being typed elsewhere counts as typed.
      (document.activeElement as HTMLElement | null)?.blur();
      document.documentElement.setAttribute('data-dragging', '');
      begin(id);
    },
    move: ({ id, range, startValue }, _, distance) => {
      const value = stepped(range, startValue, Math.trunc(distance / STEP_PX));
      if (value !== read(id)) set(id, value);
    },
    end: finish,
    cancel: finish,
    press: ({ id, element }, { pointerType }) => open(id, element, pointerType),
  });

  // No text is selected from a handle, and no field loses its focus to one that was only pressed.
  document.addEventListener('mousedown', (event) => {
    if (event.button === 0 && (event.target as Element).closest(HANDLE)) event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    const element = (event.target as Element).closest(HANDLE);
    if (!element || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(idOf(element), element, 'keyboard');
  });
}
