/**
 * Numbers that one page has beside the network's, by their ids: the training page counts `t`, `LD`, `correct` and `N`, and a
 * widget with a state of its own has them under a prefix (`tiles.a2`).
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { give, READER_NEAR } from './wake';

/** A state beside the network's. What it reads are signals, so that whoever asks follows it. */
export interface OwnState {
  /** Undefined for a number that it has not. */
  read: (id: string) => number | undefined;
  /** Whether the reader has moved anything in it. */
  touched?: () => boolean;
  /** Brings it to where its goal is reached. */
  solve?: () => void;
  /** Brings it back to where it was before that. */
  reset?: () => void;
}

const states = signal<Readonly<Record<string, OwnState>>>({});

/** Makes a state known to the page; returns what takes it back. */
export function offerState(name: string, state: OwnState): () => void {
  states.value = { ...states.peek(), [name]: state };
  // A hand is at the widget, so the goal beside it has to listen: changes of such a state wake nobody.
  give(READER_NEAR);
  return () => {
    const { [name]: _, ...rest } = states.peek();
    states.value = rest;
  };
}

export const ownState = (name: string): OwnState | undefined => states.value[name];

/** Reads a number of any of them; undefined for one that the page has not. */
export const pageNumbers: ReadonlySignal<(id: string) => number | undefined> = computed(() => {
  const all = Object.values(states.value);
  return (id) => {
    for (const { read } of all) {
      const value = read(id);
      if (value !== undefined) return value;
    }
    return undefined;
  };
});
