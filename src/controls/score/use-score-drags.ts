/** A part of a drawing by which a hand moves the score along its axis: as far as the hand goes. */
import type { RefObject } from 'preact';
import { beginGesture, cancelGesture, endGesture, moment } from '../../state/store';
import { useDrags } from '../drags/use-drags';
import { nearestMark, SCORE, setScore, withinScores } from './levers';

/** What the gesture is of: the score. For a slider’s own. */
export const SCORE_GESTURE = { onBegin: () => beginGesture('z2'), onEnd: endGesture, onCancel: cancelGesture } as const;

interface How {
  /** A press, let go where it was, takes the score to its place. */
  toPress?: boolean;
}

/** part: within the field that is as wide as the axis, which has data-field. */
export function useScoreDrags(part: RefObject<Element>, { toPress = false }: How = {}): void {
  const field = () => part.current?.closest('[data-field]')?.getBoundingClientRect();
  useDrags<{ from: number; perPx: number }>(part, {
    take: (event) => {
      const box = field();
      if (!box) return undefined;
      event.preventDefault();
      return { from: withinScores(moment.peek().z2), perPx: (SCORE.max - SCORE.min) / box.width };
    },
    begin: SCORE_GESTURE.onBegin,
    move: ({ from, perPx }, _, distance) => setScore(nearestMark(SCORE, from + distance * perPx)),
    end: SCORE_GESTURE.onEnd,
    cancel: SCORE_GESTURE.onCancel,
    press: ({ perPx }, { clientX }) => {
      const box = field();
      if (toPress && box) setScore(nearestMark(SCORE, SCORE.min + (clientX - box.left) * perPx));
    },
  });
}
