/** A walk that a widget takes: where it is, and what moves it. */
import type { RefObject } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import { whenOutOfSight } from '../motion/may-move';
import { neighbour, type Path, type Walk, type WalkMove, walked } from './walk';

export interface Walking extends Walk {
  goTo: (stop: number) => void;
  play: () => void;
  pause: () => void;
  /** Undefined where there is nothing before, or nothing after. */
  back: (() => void) | undefined;
  step: (() => void) | undefined;
}

interface Options extends Path {
  start: number;
  /** How long each stop is looked at while the walk goes by itself, or the one that it stands at. */
  paceMs: number | ((at: number) => number);
  /** What it moves: once all of it has left the window, nobody sees it play, and it stops. */
  field?: RefObject<Element>;
}

export function useWalk({ start, paceMs, last, round = false, field }: Options): Walking {
  const path = { last, round };
  const [walk, move] = useReducer((now: Walk, how: WalkMove) => walked(now, how, path), { at: start, playing: false });
  const { at, playing } = walk;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => move('next'), typeof paceMs === 'number' ? paceMs : paceMs(at));
    return () => clearTimeout(timer);
  }, [playing, at]);
  useEffect(() => {
    if (!playing || !field?.current) return undefined;
    return whenOutOfSight(field.current, () => move('pause'));
  }, [playing]);
  return {
    ...walk,
    goTo: (to) => move({ to }),
    play: () => move('play'),
    pause: () => move('pause'),
    back: neighbour(at, -1, path) === undefined ? undefined : () => move('back'),
    step: neighbour(at, 1, path) === undefined ? undefined : () => move('step'),
  };
}
