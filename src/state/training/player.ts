/**
 * Play: a few steps a second at first, then faster, since what is left to learn comes ever more slowly. It halts by itself
 * where something happens.
 */
import type { Deck } from './create-deck';
import { LAST_STEP } from './position';

/** Steps a second: so many at least; later each second covers a part of the way so far. */
const SLOWEST = 6;
const SHARE = 0.15;
/** With reduced motion, single steps that can be looked at one by one. */
const STILL = 2;
/** A tab that was away does not make up for more than this, in ms. */
const LONGEST_FRAME = 100;

interface Frames {
  /** Calls back in the next frame, with its time in ms. */
  nextFrame: (callback: (time: number) => void) => void;
  /** Whether the reader wants little motion. */
  still: () => boolean;
}

/** What the Play button of a deck does: one whole play is one step of undo. */
export function createPlay(
  { stop, playing, position, moveOn }: Pick<Deck, 'stop' | 'playing' | 'position' | 'moveOn'>,
  { nextFrame, still }: Frames,
): () => void {
  let plays = 0;
  return () => {
    stop();
    plays += 1;
    const mine = plays;
    playing.value = true;
    const slow = still();
    let before: number | undefined;
    let due = 1;
    let first = true;
    const frame = (time: number): void => {
      if (!playing.peek() || mine !== plays) return;
      const { t } = position.peek();
      const seconds = Math.min(LONGEST_FRAME, time - (before ?? time)) / 1000;
      before = time;
      due += seconds * (slow ? STILL : Math.max(SLOWEST, t * SHARE));
      const whole = Math.floor(due);
      due -= whole;
      let halts = false;
      if (whole > 0) {
        halts = moveOn(whole, first);
        first = false;
      }
      if (halts || t >= LAST_STEP) stop();
      else nextFrame(frame);
    };
    nextFrame(frame);
  };
}
