/**
 * What a drawing shows of a number that has changed: it travels from where it was to where it is. The numbers themselves,
 * wherever they are written, are right at once; only places and sizes take their time.
 *
 * The way is an animation of the browser's own, without keyframes: its clock, its easing, its pausing.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';
import { inSight, mayMove } from './may-move';
import { between, EASING, same } from './travel';

/** In ms, as the figures use them. */
export const PACE = { quick: 240, jump: 400, long: 600 } as const;

/**
 * The numbers to draw with: `goals`, or where they are on their way there. At once while something is in the reader's hand,
 * where less motion is asked for, and out of sight.
 * stage: the drawing; ms: how long a way takes, 0 for none. groupOf: which numbers go together; where several groups have
 * moved they go one after the other. through: they go on while something is in the hand, for a drawing's own course.
 */
export function useTravels(
  goals: readonly number[],
  stage: RefObject<Element>,
  ms: number = PACE.jump,
  { groupOf = () => 0, through = false }: { groupOf?: (n: number) => number; through?: boolean } = {},
): readonly number[] {
  const shown = useRef(goals);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  /** A page that opens with numbers of its own does not set out from the post's. */
  const settled = useRef(false);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      settled.current = true;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const held = !through && inGesture.value;
  const may = ms > 0 && settled.current && !held && !same(shown.current, goals);
  // A tab that nobody sees has no frames.
  const travels = may && mayMove() && document.visibilityState === 'visible';
  if (!travels) shown.current = goals;
  useLayoutEffect(() => {
    const element = stage.current;
    if (!travels || !element) return undefined;
    const from = shown.current;
    const moved = goals.flatMap((goal, n) => (Object.is(goal, from[n]) ? [] : [groupOf(n)]));
    const ways = new Map(
      [...new Set(moved)].map((group, turn) => [
        group,
        element.animate([], { duration: ms, delay: turn * ms, easing: EASING, fill: 'both' }),
      ]),
    );
    const shareOf = (group: number) => ways.get(group)?.effect?.getComputedTiming().progress ?? 1;
    const arrive = () => {
      shown.current = goals;
      redraw(0);
    };
    const go = () => {
      if ([...ways.keys()].every((group) => shareOf(group) >= 1)) return arrive();
      shown.current = between(from, goals, (n) => shareOf(groupOf(n)));
      redraw(0);
      frame = requestAnimationFrame(go);
      return undefined;
    };
    // Where it stands is asked once a way, in its first frame: asked now, or in each, it would cost a layout of its own.
    let frame = requestAnimationFrame(() => (inSight(element) ? go() : arrive()));
    return () => {
      cancelAnimationFrame(frame);
      for (const way of ways.values()) way.cancel();
    };
  }, [goals.join(' '), held]);
  return shown.current;
}

/** The same for a single number. */
export const useTravel = (goal: number, stage: RefObject<Element>, ms?: number, how?: { through?: boolean }): number =>
  useTravels([goal], stage, ms, how)[0] as number;
