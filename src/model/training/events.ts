/** Moments of a run at which somebody who watches would want to stop; each is known from the steps up to it alone. */
import { isCar } from '../verdict';
import type { Trail } from './trail';

export type EventKind =
  /** A verdict has changed, the first of the run. */
  | 'first'
  /** All images are right, for the first time. */
  | 'all'
  /** All have stayed right for a while, after they had been right and one was lost. */
  | 'held'
  /** The mean loss hardly falls any more, though not all are right. */
  | 'still'
  /** After that it falls again. */
  | 'again'
  /** The mean loss is below a tenth, for the first time. */
  | 'low'
  /** Every neuron is silent for every image of the set. */
  | 'silent';

export interface RunEvent {
  readonly t: number;
  readonly kinds: readonly EventKind[];
}

/** A fall is looked at over so many steps. */
const STRETCH = 5;
/** A loss that has lost less than this part of itself over the stretch stands still. */
const STILL = 0.01;
/** It falls again once it falls so many times faster than it did at its slowest. */
const FASTER = 5;
/** So many steps in a row count as for good, for verdicts and for gates. */
const FOR_GOOD = 20;
const LOW = 0.1;

/** Of each image, whether the verdict at a step is its label. */
export const rightAt = ({ run, score }: Trail, t: number): boolean[] =>
  run.examples.map(({ y }, n) => isCar(score(t, n)) === (y === 1));

/** The images, from 0, whose verdict at a step is another than at the step before. */
export function turnedAt(trail: Trail, t: number): number[] {
  if (t === 0) return [];
  const before = rightAt(trail, t - 1);
  return rightAt(trail, t).flatMap((right, n) => (right === before[n] ? [] : [n]));
}

/** The images, from 0, that are met with silence, and have been for a while; seen from a step. */
export const silencedAt = ({ run, speaking }: Trail, t: number): number[] =>
  run.examples.flatMap((_, n) => {
    for (let step = t; step > t - FOR_GOOD; step--) if (step < 0 || speaking(step, n) > 0) return [];
    return [n];
  });

function watch(trail: Trail) {
  const found: RunEvent[] = [];
  const seen = new Set<EventKind>();
  let next = 0;
  let lost = false;
  let inRow = 0;
  let slowest = Number.POSITIVE_INFINITY;
  const all = trail.run.examples.length;

  function kindsAt(t: number): EventKind[] {
    const [loss, right] = [trail.loss(t), trail.correct(t) === all];
    if (seen.has('all') && !right) lost = true;
    inRow = right ? inRow + 1 : 0;
    const before = t < STRETCH ? undefined : trail.loss(t - STRETCH);
    /** The part of itself that the loss has lost over the stretch. */
    const fall = before === undefined ? undefined : (before - loss) / before;
    const isStill = fall !== undefined && !right && trail.run.mode === 'batch' && Math.abs(fall) < STILL;
    if (seen.has('still') && fall !== undefined && fall > 0) slowest = Math.min(slowest, fall);
    const holds: Record<EventKind, boolean> = {
      first: t > 0 && !seen.has('first') && turnedAt(trail, t).length > 0,
      all: right,
      held: lost && inRow === FOR_GOOD + 1,
      still: isStill,
      again: fall !== undefined && seen.has('still') && fall > FASTER * slowest,
      low: loss < LOW,
      silent: trail.run.examples.every((_, n) => trail.speaking(t, n) === 0),
    };
    return (Object.keys(holds) as EventKind[]).filter((kind) => holds[kind] && !seen.has(kind));
  }

  return (upTo: number): readonly RunEvent[] => {
    for (; next <= Math.min(upTo, trail.last()); next++) {
      const kinds = kindsAt(next);
      for (const kind of kinds) seen.add(kind);
      // What holds at step 0 has not happened.
      if (kinds.length > 0 && next > 0) found.push({ t: next, kinds });
    }
    return found;
  };
}

const watched = new WeakMap<Trail, ReturnType<typeof watch>>();

/** The events of a run up to a step that has been computed, in their order. */
export function eventsUpTo(trail: Trail, t: number): readonly RunEvent[] {
  const look = watched.get(trail) ?? watch(trail);
  watched.set(trail, look);
  const found = look(t);
  const end = found.findIndex((event) => event.t > t);
  return end < 0 ? found : found.slice(0, end);
}

/** The first event after one step and up to another. */
export function nextEvent(trail: Trail, after: number, upTo: number): RunEvent | undefined {
  return eventsUpTo(trail, upTo).find(({ t }) => t > after);
}

/** What an event is at one step; empty where nothing happens. */
export const kindsAt = (trail: Trail, t: number): readonly EventKind[] => {
  const last = eventsUpTo(trail, t).at(-1);
  return last?.t === t ? last.kinds : [];
};

/** Play ends here by itself: at 500 steps, and at ten times as many. */
export const ENDS: readonly number[] = [500, 5000, 50_000];
export const endBetween = (after: number, upTo: number): number | undefined => ENDS.find((end) => end > after && end <= upTo);
