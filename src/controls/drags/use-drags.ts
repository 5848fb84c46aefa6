/** Drags that begin in one part of a widget. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Drags, followDrags } from '../../live-math';

export function useDrags<Held>(part: RefObject<Element>, drags: Drags<Held>): void {
  /** A drag goes on while the widget is drawn anew: it always meets what the last render made. */
  const latest = useRef(drags);
  latest.current = drags;
  useEffect(
    () =>
      followDrags<Held>({
        take: (event) => (part.current?.contains(event.target as Node) ? latest.current.take(event) : undefined),
        ...(drags.atOnce && { atOnce: true }),
        ...(drags.upright && { upright: true }),
        ...(drags.capture && { capture: drags.capture }),
        begin: (held, event) => latest.current.begin?.(held, event),
        move: (held, event, distance) => latest.current.move?.(held, event, distance),
        end: (held, event) => latest.current.end?.(held, event),
        cancel: (held) => latest.current.cancel?.(held),
        press: (held, event) => latest.current.press?.(held, event),
      }),
    [part, drags.atOnce],
  );
}

/** The part of a drawing that lies under the pointer, which may be another than the one that was pressed. */
export const under = ({ clientX, clientY }: PointerEvent, selector: string): Element | undefined =>
  document.elementFromPoint(clientX, clientY)?.closest(selector) ?? undefined;
