/** What a hand does on the map: it takes the ball, or the end of the arrow, whichever is nearer. */
import type { RefObject } from 'preact';
import { useDrags } from '../../controls/drags/use-drags';
import { toMark, twelveDigits } from '../../live-math';
import { withNumber } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, network, replaceNetwork, setNumber } from '../../state/store';
import { handStep, placeAt, type Square, spotOf, UNITS } from './frame';
import { idOf } from './names';
import type { Place, Plane } from './plane';

interface Map {
  plane: Plane;
  square: Square;
  ball: Place;
  /** What the two move by for each 1 of the rate. */
  way: Place;
  eta: number;
  /** The rates that the arrow's end can be taken to. */
  rates: { min: number; max: number; step: number };
}

interface Held {
  what: 'ball' | 'tip';
  /** From the hand to the middle of what it holds, in drawing units. */
  off: readonly [number, number];
  square: Square;
  field: DOMRect;
}

const inUnits = ({ clientX, clientY }: PointerEvent, field: DOMRect): [number, number] => [
  ((clientX - field.left) / field.width) * UNITS,
  ((clientY - field.top) / field.height) * UNITS,
];

export function useHands(field: RefObject<HTMLElement>, { plane, square, ball, way, eta, rates }: Map): void {
  const marks = { ball: spotOf(square, ball), tip: spotOf(square, [ball[0] + eta * way[0], ball[1] + eta * way[1]]) };
  useDrags<Held>(field, {
    atOnce: true,
    take: (event) => {
      const grip = (event.target as Element).closest('[data-grip-of]');
      const box = field.current?.getBoundingClientRect();
      if (!grip || !box) return undefined;
      event.preventDefault();
      const hand = inUnits(event, box);
      const far = (what: 'ball' | 'tip') => Math.hypot(hand[0] - marks[what][0], hand[1] - marks[what][1]);
      const both = field.current?.querySelectorAll('[data-grip-of]').length === 2;
      const what = both && far('tip') < far('ball') ? 'tip' : both ? 'ball' : (grip.getAttribute('data-grip-of') as 'ball');
      return { what, off: [marks[what][0] - hand[0], marks[what][1] - hand[1]], square, field: box };
    },
    capture: () => field.current as HTMLElement,
    begin: ({ what }) => {
      beginGesture(what === 'tip' ? 'eta' : undefined);
      field.current?.querySelector<HTMLInputElement>(`[data-grip-of="${what}"] input`)?.focus({ preventScroll: true });
    },
    move: (held, event) => {
      const box = field.current?.getBoundingClientRect() ?? held.field;
      const hand = inUnits(event, box);
      const [p, q] = placeAt(held.square, [hand[0] + held.off[0], hand[1] + held.off[1]]);
      if (held.what === 'tip') {
        // The nearest point of the way.
        const size = way[0] ** 2 + way[1] ** 2;
        const rate = ((p - ball[0]) * way[0] + (q - ball[1]) * way[1]) / size;
        const step = rates.step * (event.shiftKey ? 0.1 : 1);
        setNumber('eta', toMark({ ...rates, step }, rates.min, Math.max(rates.min, Math.min(rates.max, rate))));
        return;
      }
      const step = handStep(held.square.side) * (event.shiftKey ? 0.1 : 1);
      const round = (value: number) => twelveDigits(Math.round(value / step) * step);
      replaceNetwork(withNumber(withNumber(network.peek(), idOf(plane.across), round(p)), idOf(plane.up), round(q)));
    },
    end: endGesture,
    cancel: cancelGesture,
  });
}
