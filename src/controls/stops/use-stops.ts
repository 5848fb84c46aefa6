/** A place on a way with stops: it travels from stop to stop; in the hand it is wherever the hand is. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { PACE, useTravel } from '../motion/use-travel';

export interface Stops {
  /** The stop that it stands at or travels to; in the hand, the last that it has come to. */
  stop: number;
  /** What to draw: from 0 to the last stop, with all that lies between. */
  at: number;
  /** In the hand. */
  hold: (at: number) => void;
  go: (stop: number) => void;
}

export function useStops(start: number, field: RefObject<Element>): Stops {
  const [stop, setStop] = useState(start);
  const [hand, setHand] = useState<number>();
  const [ms, setMs] = useState<number>(PACE.jump);
  const at = useTravel(hand ?? stop, field, hand === undefined ? ms : 0);
  return {
    stop: hand === undefined ? stop : Math.floor(hand + 0.02),
    at,
    hold: setHand,
    go: (to) => {
      setMs(Math.abs(to - at) > 1.01 ? PACE.long : PACE.jump);
      setHand(undefined);
      setStop(to);
    },
  };
}
