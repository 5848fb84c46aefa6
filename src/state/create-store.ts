/** A store of one network: what it is this moment, the gesture under way, and the steps that can be undone. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { momentOf, type Network, POST_NETWORK, withNumber } from '../quantities';
import * as history from './history';
import { changedFromPost, sameNetwork } from './link';

export type Store = ReturnType<typeof createStore>;

/** A store that holds the post's network, and no history. */
export function createStore() {
  const steps = signal<history.History<Network>>(history.begin(POST_NETWORK));
  /** The network in the middle of a gesture, before it counts as a step. */
  const moving = signal<Network | undefined>(undefined);
  let held: string | undefined;
  /** The network that the last step began with. */
  const origin = signal<Network | undefined>(undefined);

  /** The reader's network as it is this moment. */
  const network: ReadonlySignal<Network> = computed(() => moving.value ?? steps.value.present);
  /** Everything that follows from it. */
  const moment = computed(() => momentOf(network.value));
  /** True from the start of a drag (or of a held key) to its end. */
  const inGesture = computed(() => moving.value !== undefined);
  /** The number in the reader's hand: the one that the gesture under way is about. */
  const inHand = (): string | undefined => held;
  /** The network at the beginning of the gesture under way or, between two, of the last step; undefined until something has changed. */
  const before = computed(() => (moving.value ? steps.value.present : origin.value));
  const canUndo = computed(() => steps.value.past.length > 0);
  const canRedo = computed(() => steps.value.future.length > 0);
  /** How many numbers differ from the post. */
  const changes = computed(() => changedFromPost(network.value));

  /** Takes the history on by a step, or back. */
  function go(next: history.History<Network>): void {
    if (next === steps.peek()) return;
    batch(() => {
      origin.value = steps.peek().present;
      steps.value = next;
    });
  }

  /** Puts one number in place: a step of its own, or part of the gesture under way. */
  function setNumber(id: string, value: number): void {
    const next = withNumber(network.peek(), id, value);
    if (moving.peek()) moving.value = next;
    else setNetwork(next);
  }

  /** Puts a whole network in place, as one step. */
  function setNetwork(next: Network): void {
    endGesture();
    if (!sameNetwork(next, steps.peek().present)) go(history.push(steps.peek(), next));
  }

  /** Puts a whole network in the place of the present one: part of the gesture under way, or of the step before. */
  function replaceNetwork(next: Network): void {
    if (moving.peek()) moving.value = next;
    else steps.value = { ...steps.peek(), present: next };
  }

  /** From here to endGesture, all changes are one step of undo. id: the number in the reader's hand, if it is a single one. */
  function beginGesture(id?: string): void {
    moving.value ??= steps.peek().present;
    held = id;
  }

  function endGesture(): void {
    held = undefined;
    const last = moving.peek();
    if (!last) return;
    batch(() => {
      moving.value = undefined;
      if (!sameNetwork(last, steps.peek().present)) go(history.push(steps.peek(), last));
    });
  }

  /** The gesture was none: everything is as it was before it, and no step is left. */
  function cancelGesture(): void {
    held = undefined;
    moving.value = undefined;
  }

  function undo(): void {
    endGesture();
    go(history.undo(steps.peek()));
  }

  function redo(): void {
    endGesture();
    go(history.redo(steps.peek()));
  }

  /** Back to the post's numbers, at once; it can be undone. */
  const reset = (): void => setNetwork(POST_NETWORK);

  let opened = POST_NETWORK;
  /** The network that this page started from, before the reader changed anything on it. */
  const openedWith = (): Network => opened;

  /** Puts a network in place that the page counts as started from, as one step. */
  function startFrom(next: Network): void {
    opened = next;
    setNetwork(next);
  }

  /** The whole history, for the tab's memory and for taking it up again. */
  const historyNow = (): history.History<Network> => steps.peek();
  function takeUp(remembered: history.History<Network>): void {
    opened = remembered.present;
    held = undefined;
    batch(() => {
      moving.value = undefined;
      origin.value = undefined;
      steps.value = remembered;
    });
  }

  /** Calls back after every change of the network, gestures included; not for the value at the start. */
  function onChange(callback: () => void): () => void {
    let first = true;
    return effect(() => {
      network.value;
      if (!first) callback();
      first = false;
    });
  }

  return {
    network,
    moment,
    inGesture,
    inHand,
    before,
    canUndo,
    canRedo,
    changes,
    setNumber,
    setNetwork,
    replaceNetwork,
    beginGesture,
    endGesture,
    cancelGesture,
    undo,
    redo,
    reset,
    openedWith,
    startFrom,
    historyNow,
    takeUp,
    onChange,
  };
}
