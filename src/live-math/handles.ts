/** Numbers as handles: drag one sideways to change it, press it to open its controls. Works for every [data-handle]. */

import type { Numbers } from './marks';
import { stepped } from './range';
import type { Range } from './registry';

export interface Grip {
  /** Puts a number in place. */
  set: (id: string, value: number) => void;
  /** The first and the last moment of one drag. */
  begin: () => void;
  end: () => void;
  /** A press without a drag, or Enter on a number in the text. */
  open: (id: string, element: Element, pointer: string) => void;
}

/** Pixels of a drag that make one step. */
const STEP_PX = 12;
/** A hand is never quite still: below this it is a press. */
const SLOP_PX = 4;

const HANDLE = '[data-handle]:not(input), [data-grip]';

/** A drawing's part has data-grip: it can be dragged like a number, but shows none. */
const idOf = (element: Element) => (element.getAttribute('data-handle') ?? element.getAttribute('data-grip')) as string;

interface Drag {
  id: string;
  element: Element;
  range: Range;
  pointer: number;
  startX: number;
  startValue: number;
  moved: boolean;
}

export function listenToHandles({ registry, read }: Numbers, { set, begin, end, open }: Grip): void {
  let drag: Drag | undefined;

  const finish = () => {
    if (drag?.moved) {
      end();
      document.documentElement.removeAttribute('data-dragging');
    }
    drag = undefined;
  };

  document.addEventListener('pointerdown', (event) => {
    const element = (event.target as Element).closest(HANDLE);
    if (!element || event.button !== 0 || !event.isPrimary) return;
    const id = idOf(element);
    const range = registry.quantity(id)?.range;
    if (!range) return;
    finish();
    drag = { id, element, range, pointer: event.pointerId, startX: event.clientX, startValue: read(id), moved: false };
  });

  document.addEventListener('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const distance = event.clientX - drag.startX;
    if (!drag.moved) {
      if (Math.abs(distance) < SLOP_PX) return;
      drag.moved = true;
      // What is being typed elsewhere counts as typed.
      (document.activeElement as HTMLElement | null)?.blur();
      drag.element.setPointerCapture?.(event.pointerId);
      document.documentElement.setAttribute('data-dragging', '');
      begin();
    }
    const value = stepped(drag.range, drag.startValue, Math.trunc(distance / STEP_PX));
    if (value !== read(drag.id)) set(drag.id, value);
  });

  document.addEventListener('pointerup', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { id, element, moved } = drag;
    finish();
    if (!moved) open(id, element, event.pointerType);
  });
  document.addEventListener('pointercancel', finish);

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
