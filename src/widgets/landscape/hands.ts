/** What a hand does on the map: it takes the ball, or something else that is nearer. */
import type { RefObject } from 'preact';
import { useDrags } from '../../controls/drags/use-drags';
import { twelveDigits } from '../../live-math';
import { withNumber } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, network, replaceNetwork } from '../../state/store';
import { handStep, placeAt, type Square, spotOf, UNITS } from './frame';
import { idOf } from './names';
import type { Place, Plane } from './plane';

/** What a hand can take. */
export interface Grip {
  /** Its middle, in drawing units. */
  readonly at: readonly [x: number, y: number];
  /** The number that it moves, where it is a single one. */
  readonly id?: string;
  /** fine: with the shift key held, a tenth of a step. */
  readonly move: (to: Place, fine: boolean, square: Square) => void;
}

interface Held {
  what: string;
  /** From the hand to the middle of what it holds, in drawing units. */
  off: readonly [number, number];
  square: Square;
  field: DOMRect;
}

const inUnits = ({ clientX, clientY }: PointerEvent, field: DOMRect): [number, number] => [
  ((clientX - field.left) / field.width) * UNITS,
  ((clientY - field.top) / field.height) * UNITS,
];

/** The ball moves the two numbers themselves. */
export const ballGrip = (plane: Plane, square: Square, ball: Place): Grip => ({
  at: spotOf(square, ball),
  move: ([p, q], fine, { side }) => {
    const step = handStep(side) * (fine ? 0.1 : 1);
    const round = (value: number) => twelveDigits(Math.round(value / step) * step);
    replaceNetwork(withNumber(withNumber(network.peek(), idOf(plane.across), round(p)), idOf(plane.up), round(q)));
  },
});

/** grips: by the names that their elements have as data-grip-of. */
export function useHands(field: RefObject<HTMLElement>, square: Square, grips: Readonly<Record<string, Grip>>): void {
  useDrags<Held>(field, {
    atOnce: true,
    take: (event) => {
      const pressed = (event.target as Element).closest('[data-grip-of]');
      const box = field.current?.getBoundingClientRect();
      if (!pressed || !box) return undefined;
      event.preventDefault();
      const hand = inUnits(event, box);
      // Where two lie over each other, the nearer one.
      const there = [...(field.current as Element).querySelectorAll('[data-grip-of]')].flatMap((element) => {
        const what = element.getAttribute('data-grip-of') as string;
        const at = grips[what]?.at;
        return at ? [{ what, at, far: Math.hypot(hand[0] - at[0], hand[1] - at[1]) }] : [];
      });
      const [nearest] = there.sort((a, b) => a.far - b.far || (a.what === 'ball' ? -1 : 1));
      return (
        nearest && { what: nearest.what, off: [nearest.at[0] - hand[0], nearest.at[1] - hand[1]] as const, square, field: box }
      );
    },
    capture: () => field.current as HTMLElement,
    begin: ({ what }) => {
      beginGesture(grips[what]?.id);
      field.current?.querySelector<HTMLInputElement>(`[data-grip-of="${what}"] input`)?.focus({ preventScroll: true });
    },
    move: (held, event) => {
      const box = field.current?.getBoundingClientRect() ?? held.field;
      const hand = inUnits(event, box);
      const to = placeAt(held.square, [hand[0] + held.off[0], hand[1] + held.off[1]]);
      grips[held.what]?.move(to, event.shiftKey, held.square);
    },
    end: endGesture,
    cancel: cancelGesture,
  });
}
