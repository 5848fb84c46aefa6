/**
 * Which step the deck's sentence is of. While it plays, one that tells what has happened stays long enough to be read,
 * whatever steps come after it; otherwise it is of the step that is shown.
 */
import { useRef } from 'preact/hooks';
import { kindsAt, type Trail, turnedAt } from '../../model/training';

/** A sentence that tells something stands so long at least, in ms. */
export const STANDS = 1500;

export interface Told {
  readonly trail: Trail;
  /** The step that is shown. */
  readonly t: number;
  /** The step that the sentence is of: never later. */
  readonly of: number;
  /** Until when it stands, on the page's clock. */
  readonly until: number;
}

/** Something happens there: a verdict turns, or it is an event of the run. */
const happens = (trail: Trail, t: number): boolean => turnedAt(trail, t).length > 0 || kindsAt(trail, t).length > 0;

/** The latest step after one and up to another at which something happens. */
function latestBetween(trail: Trail, after: number, upTo: number): number | undefined {
  for (let t = upTo; t > after; t--) if (happens(trail, t)) return t;
  return undefined;
}

/** before: what was told last; t: a step that has been computed; now: the page's clock, in ms. */
export function nextTold(before: Told | undefined, trail: Trail, t: number, playing: boolean, now: number): Told {
  if (!playing || !before || before.trail !== trail || t < before.t) return { trail, t, of: t, until: 0 };
  const happened = latestBetween(trail, before.t, t);
  if (happened !== undefined) return { trail, t, of: happened, until: now + STANDS };
  return now < before.until ? { ...before, t } : { trail, t, of: t, until: 0 };
}

/** The step that the sentence is of, now. A run that plays redraws often enough for one that has stood its time to go. */
export function useTold(trail: Trail, t: number, playing: boolean): number {
  const told = useRef<Told>();
  told.current = nextTold(told.current, trail, t, playing, playing ? performance.now() : 0);
  return told.current.of;
}
