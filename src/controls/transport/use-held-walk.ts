/**
 * A walk that a hand can hold by its track: held, the drawing is where the hand is; let go, it goes on to the nearest stop.
 */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDrags } from '../drags/use-drags';
import { useTravel } from '../motion/use-travel';
import type { Walking } from './use-walk';

export interface HeldWalk {
  /** The position that is meant: the hand's, or a stop. */
  goal: number;
  /** The position as drawn, on its way there. */
  at: number;
  held: boolean;
  /** For the track. */
  hand: Hand;
}

export interface Hand {
  /** The position under the hand, from where it presses until it lets go. */
  onHold: (position: number) => void;
  onLetGo: () => void;
  onStop: (stop: number) => void;
}

/** msTo: how long the way to a stop takes, from where it last stood. */
export function useHeldWalk(walk: Walking, field: RefObject<Element>, msTo: (stop: number, from: number) => number): HeldWalk {
  const [position, hold] = useState<number>();
  const from = useRef(0);
  const held = position !== undefined;
  const goal = position ?? walk.at;
  const at = useTravel(goal, field, held ? 0 : msTo(walk.at, from.current), { through: true });
  // Where it comes from counts while it stands: on the way the pace is kept.
  if (at === goal) from.current = at;
  const hand: Hand = {
    onHold: (to) => {
      walk.pause();
      hold(to);
    },
    onLetGo: () => {
      if (position === undefined) return;
      from.current = position;
      walk.goTo(Math.round(position));
      hold(undefined);
    },
    onStop: walk.goTo,
  };
  return { goal, at, held, hand };
}

/** The drags of a track, which may have a slider in it for keys. under: the position that lies under the pointer. */
export function useTrack(
  track: RefObject<HTMLElement>,
  under: (event: PointerEvent) => number,
  { onHold, onLetGo, onStop }: Hand,
): void {
  useDrags<true>(track, {
    take: (event) => {
      event.preventDefault();
      return true;
    },
    move: (_, event) => onHold(under(event)),
    end: onLetGo,
    cancel: onLetGo,
    press: (_, event) => {
      onStop(Math.round(under(event)));
      track.current?.querySelector('input')?.focus({ preventScroll: true });
    },
  });
}
