/** One drag at a time, told in plain words: a press that moves becomes a drag; let go before that, it was a press. */

export interface Drags<Held> {
  /** What a press takes hold of; undefined where it is nothing of this kind. */
  take: (event: PointerEvent) => Held | undefined;
  /** The press itself is the beginning, as when painting: no movement is asked for. */
  atOnce?: boolean;
  /** It goes up and down, not sideways. */
  upright?: boolean;
  /** What has the pointer to itself while the drag lasts: the cursor stays, and nothing else is hovered. */
  capture?: (held: Held) => Element;
  begin?: (held: Held, event: PointerEvent) => void;
  /** Every movement from the beginning on; distance: px to the right of where it was pressed, or above it. */
  move?: (held: Held, event: PointerEvent, distance: number) => void;
  /** The hand lets go. */
  end?: (held: Held, event: PointerEvent) => void;
  /** The drag ends without the hand letting go: the browser scrolls instead, or another press comes. */
  cancel?: (held: Held) => void;
  /** The hand lets go where it pressed. */
  press?: (held: Held, event: PointerEvent) => void;
}

/** A hand is never quite still: below this many px it is a press. A finger rolls further as it lifts. */
export const SLOP_PX = 3;
const FINGER_SLOP_PX = 6;

/** Listens on the whole page, so that a drag is followed wherever it goes. Returns what ends the listening. */
export function followDrags<Held>(
  { take, atOnce = false, upright = false, capture, begin, move, end, cancel, press }: Drags<Held>,
  page: EventTarget = document,
): () => void {
  let drag: { held: Held; pointer: number; start: number; moved: boolean } | undefined;
  const placeOf = ({ clientX, clientY }: PointerEvent) => (upright ? -clientY : clientX);
  const listening = new AbortController();
  const on = (type: string, hear: (event: PointerEvent) => void) =>
    page.addEventListener(type, (event) => hear(event as PointerEvent), { signal: listening.signal });

  const beginDrag = (now: NonNullable<typeof drag>, event: PointerEvent) => {
    now.moved = true;
    const holder = capture?.(now.held);
    // What was pressed may have been drawn anew since: the page is listened to all the same.
    if (holder?.isConnected) holder.setPointerCapture?.(event.pointerId);
    begin?.(now.held, event);
  };
  const stop = () => {
    const stopped = drag;
    drag = undefined;
    if (stopped?.moved) cancel?.(stopped.held);
  };

  on('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const held = take(event);
    if (held === undefined) return;
    stop();
    drag = { held, pointer: event.pointerId, start: placeOf(event), moved: false };
    if (atOnce) beginDrag(drag, event);
  });

  on('pointermove', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const distance = placeOf(event) - drag.start;
    if (!drag.moved) {
      if (Math.abs(distance) < (event.pointerType === 'touch' ? FINGER_SLOP_PX : SLOP_PX)) return;
      beginDrag(drag, event);
    }
    move?.(drag.held, event, distance);
  });

  on('pointerup', (event) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { held, moved } = drag;
    drag = undefined;
    (moved ? end : press)?.(held, event);
  });

  // A hand that drags selects nothing, numbers in the text included.
  page.addEventListener('selectstart', (event) => drag && event.preventDefault(), { signal: listening.signal });

  on('pointercancel', (event) => {
    if (event.pointerId === drag?.pointer) stop();
  });

  return () => {
    listening.abort();
    stop();
  };
}
