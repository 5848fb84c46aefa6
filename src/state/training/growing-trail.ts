/** The run that the deck is in, as far as it has been computed: it grows a slice at a time, and signals when it has. */
import { signal } from '@preact/signals';
import { type Trail, trailOf } from '../../model/training';
import { FIRST_POSITION, type Position, runOf, sameRun } from './position';

/** As many steps are computed ahead, so that playing never waits for them. None is drawn before it has been on screen. */
export const AHEAD = 100;

/** Every deck begins with this run, and comes back to it with a reset: what was computed of it once is kept. */
const FIRST_TRAIL = trailOf(runOf(FIRST_POSITION));

/** The run from the post's own numbers, as far as it is drawn on a page that nobody has touched. */
export function firstTrail(): Trail {
  while (FIRST_TRAIL.last() < AHEAD) FIRST_TRAIL.advance();
  return FIRST_TRAIL;
}

/** clock: the time in ms. */
export function createGrowingTrail(clock: () => number) {
  let trail = FIRST_TRAIL;
  /** Count the runs begun, and the steps of this one. */
  const runs = signal(0);
  const steps = signal(0);
  const told = () => {
    steps.value = trail.last();
  };
  return {
    /** The run; whoever asks is subscribed to its growth, and to the next. */
    now: (): Trail => {
      runs.value;
      steps.value;
      return trail;
    },
    peek: (): Trail => trail,
    begin: (position: Position): void => {
      trail = sameRun(position, FIRST_POSITION) ? FIRST_TRAIL : trailOf(runOf(position));
      runs.value += 1;
      told();
    },
    /** Computes up to a step, or as far as so many ms bring it. */
    growTo: (t: number, milliseconds: number): void => {
      const until = clock() + milliseconds;
      while (trail.last() < t && clock() < until) trail.advance();
      told();
    },
  };
}
