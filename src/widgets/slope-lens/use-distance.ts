/** h on its scale of stops: it travels from stop to stop, and in the hand it is wherever the hand is. Visited stops keep their rows. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTravel } from '../../controls/motion/use-travel';
import type { Stops } from '../../controls/stops/use-stops';
import { distanceAt, STEPS } from './rungs';

/** A way from stop to stop, in ms. */
const STOP_MS = 450;
/** Digits of a distance in the hand: no more than a reader wants to see. */
const DIGITS = 3;

export interface Distance {
  stops: Stops;
  /** As it is written: at once what it is going to be. */
  h: number;
  /** As it is drawn. */
  drawn: number;
  /** On its way, or in the hand between two stops. */
  moves: boolean;
  visited: readonly number[];
}

export function useDistance(start: number, field: RefObject<Element>): Distance {
  const [stop, setStop] = useState(start);
  const [hand, setHand] = useState<number>();
  const [visited, setVisited] = useState<readonly number[]>([start]);
  const place = useTravel(hand ?? stop, field, hand === undefined ? STOP_MS : 0);
  const held = hand === undefined ? undefined : Number(distanceAt(hand).toPrecision(DIGITS));
  const last = useRef(place);
  useEffect(() => {
    const from = last.current;
    last.current = place;
    // A hand visits what it passes; what travels by itself, where it arrives.
    const passed = STEPS.map((_, k) => k).filter((k) =>
      hand === undefined ? k === place : k >= Math.min(from, place) - 0.02 && k <= Math.max(from, place) + 0.02,
    );
    const fresh = passed.filter((k) => !visited.includes(k));
    if (fresh.length > 0) setVisited([...visited, ...fresh]);
  }, [place, hand]);
  return {
    stops: {
      stop: hand === undefined ? stop : Math.round(hand),
      at: place,
      hold: setHand,
      go: (to) => {
        setHand(undefined);
        setStop(to);
      },
    },
    h: held ?? distanceAt(stop),
    drawn: held ?? distanceAt(place),
    moves: place !== stop || hand !== undefined,
    visited,
  };
}
