/**
 * "Watch it learn": the network in view learns the images of set A, step by step, and the whole page follows. It is one step
 * of undo, and whoever leaves the page without having touched its numbers leaves with those from before.
 */
import { signal } from '@preact/signals';
import { mayMove, whenOutOfSight } from '../../controls/motion/may-move';
import { type Parameters, parametersOf } from '../../model';
import { type Assessment, assess, type Trail, trailOf } from '../../model/training';
import { SET_A } from '../../model/training/datasets';
import type { Network } from '../../quantities';
import { beginGesture, endGesture, network, replaceNetwork, setNetwork } from '../../state/store';

/** How many steps are taken, and in how many ms. */
export const STEPS = 60;
const LASTS = 8000;

export const EXAMPLES = SET_A.examples;

/** The run from these parameters, all of its steps. */
export function runFrom(start: Parameters, eta: number): Trail {
  const trail = trailOf({ start, examples: EXAMPLES, mode: 'batch', eta });
  while (trail.last() < STEPS) trail.advance();
  return trail;
}

export const assessed = (now: Parameters): Assessment => assess(now, EXAMPLES);

export interface Watched {
  /** The step that the network is at. */
  t: number;
  running: boolean;
  before: Network;
  /** What it put in place last. */
  last: Network;
}
/** Undefined until somebody has watched, and when the numbers are somebody else's again. */
export const watched = signal<Watched | undefined>(undefined);

/** Stops where it is. */
export function stop(): void {
  const now = watched.peek();
  if (!now?.running) return;
  endGesture();
  watched.value = { ...now, running: false, last: network.peek() };
}

/** Puts back the numbers from before. */
export function putBack(): void {
  stop();
  const now = watched.peek();
  if (now) setNetwork(now.before);
  watched.value = undefined;
}

/** Begins anew, from the numbers as they are. stage: what is watched; where nobody sees that any more, it stops. */
export function watch(stage?: Element | null): void {
  putBack();
  const before = network.peek();
  const run = runFrom(parametersOf(before), before.eta);
  beginGesture();
  const show = (t: number): void => {
    replaceNetwork({ ...before, ...run.parameters(t) });
    watched.value = { t, running: true, before, last: network.peek() };
  };
  show(0);
  if (!mayMove()) {
    show(STEPS);
    stop();
    return;
  }
  const start = performance.now();
  const unwatch = stage ? whenOutOfSight(stage, stop) : () => {};
  requestAnimationFrame(function go(time) {
    const now = watched.peek();
    if (!now?.running || now.before !== before) return unwatch();
    // A hand has been at the numbers: they are that hand's now.
    if (network.peek() !== now.last) {
      watched.value = undefined;
      return unwatch();
    }
    const t = Math.max(0, Math.min(STEPS, Math.floor(((time - start) / LASTS) * STEPS)));
    if (t > now.t) show(t);
    if (t >= STEPS) stop();
    requestAnimationFrame(go);
    return undefined;
  });
}

/** Follows the numbers: once they are no longer those of the run, nothing more is said of it. Returns what ends it. */
export function leaveWithout(): () => void {
  const leave = () => {
    const now = watched.peek();
    if (now && network.peek() === now.last) putBack();
  };
  const leaving = new AbortController();
  addEventListener('pagehide', leave, { signal: leaving.signal, capture: true });
  document.addEventListener('click', ({ target }) => (target as Element).closest?.('a[href]') && leave(), {
    signal: leaving.signal,
    capture: true,
  });
  return () => leaving.abort();
}
