/** What a hand takes on the curve: the two points, which h follows, and the number's own place. */
import { useRef } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { useRead } from '../../controls/use-read';
import { rangeOf } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { HALF, PLOT } from './frame';
import { placeOfDistance } from './rungs';
import type { Distance } from './use-distance';

/** The number moves by so much under a hand. */
export const STEP = 0.05;
/** Below this the points lie too close to be taken apart by a hand: then the scale of h is the handle. */
export const LEAST_HELD = 0.1;
/** A point held is at least so far from the number, in px of the drawing. */
const CLOSEST = 16;

/** A point on the curve, which a hand can take: the distance follows it. */
export function Handle({
  side,
  distance: { drawn, stops },
  spot,
  seen,
  cut,
}: {
  side: number;
  distance: Distance;
  spot: string;
  seen: boolean;
  /** Not on the piece that a low screen shows. */
  cut: boolean;
}) {
  const end = useRef<HTMLSpanElement>(null);
  useDrags<{ from: number; perPx: number }>(end, {
    take: (event) => {
      const plot = end.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!plot || drawn < LEAST_HELD) return undefined;
      event.preventDefault();
      return { from: drawn, perPx: (2 * HALF) / plot.width };
    },
    move: ({ from, perPx }, _, distance) =>
      stops.hold(placeOfDistance(Math.max(LEAST_HELD, Math.min(1, from + side * distance * perPx)))),
    end: () => stops.go(stops.stop),
    cancel: () => stops.go(stops.stop),
  });
  const held = drawn >= LEAST_HELD * 0.99;
  return (
    <span
      ref={end}
      class="slope-end"
      style={`${spot};--out:${side * Math.max(0, CLOSEST - (drawn * PLOT.width) / (2 * HALF) + 4)}px`}
      data-held={held ? '' : undefined}
      data-off={seen ? undefined : ''}
      data-cut={cut ? '' : undefined}
      aria-hidden="true"
    />
  );
}

/** The number's place on the curve: a hand takes the number along by it. */
export function Dot({
  id,
  at: where,
  beyond,
  scale,
  near,
}: {
  id: string;
  at: string;
  beyond: number;
  scale: { min: number; max: number };
  near: number;
}) {
  const dot = useRef<HTMLSpanElement>(null);
  const now = useRead()(id);
  const range = rangeOf(id);
  useDrags<{ from: number; perPx: number }>(dot, {
    take: (event) => {
      const plot = dot.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!plot) return undefined;
      event.preventDefault();
      return { from: now, perPx: (2 * HALF) / plot.width };
    },
    begin: () => beginGesture(id),
    move: ({ from, perPx }, _, distance) => {
      const steps = Math.round((distance * perPx) / STEP);
      const wanted = Number((from + steps * STEP).toPrecision(12));
      setNumber(id, Math.max(scale.min, range.typedMin, Math.min(scale.max, range.typedMax, wanted)));
    },
    end: endGesture,
    cancel: cancelGesture,
  });
  return (
    <span ref={dot} class="slope-dot" style={`${where};--near:${near}px`} data-beyond={beyond || undefined} aria-hidden="true" />
  );
}
