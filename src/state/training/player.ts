/** Play: a few steps a second at first, then ever faster, since what is left to learn comes ever more slowly. */

import { moveOn, playing, position, stop } from './deck';
import { LAST_STEP } from './position';

/** Steps a second: so many at least; later each second covers a part of the way so far. */
const SLOWEST = 8;
const SHARE = 0.5;
/** With reduced motion, single steps that can be looked at one by one. */
const STILL = 2;

export function play(): void {
  stop();
  playing.value = true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let before: number | undefined;
  let due = 1;
  let first = true;
  const frame = (now: number): void => {
    if (!playing.peek()) return;
    const { t } = position.peek();
    // A tab that was away does not make up for it.
    const seconds = Math.min(0.1, (now - (before ?? now)) / 1000);
    before = now;
    due += seconds * (still ? STILL : Math.max(SLOWEST, t * SHARE));
    const whole = Math.floor(due);
    due -= whole;
    if (whole > 0) {
      moveOn(whole, first);
      first = false;
    }
    if (t >= LAST_STEP) stop();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
