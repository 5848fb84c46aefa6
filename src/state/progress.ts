/** What a reader has answered and solved; kept on the device only, and cleared on request. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { attempt, PROGRESS_KEY } from './storage';

export interface Answered {
  /** What was answered, as the reader put it; empty where it was shown without an answer. */
  said: string;
  /** Undefined where there is no right or wrong. */
  right?: boolean;
}

function read(): Record<string, Answered> {
  const stored: unknown = attempt(() => JSON.parse(localStorage.getItem(PROGRESS_KEY) ?? '{}'));
  const found: Record<string, Answered> = {};
  if (typeof stored === 'object' && stored !== null)
    for (const [id, entry] of Object.entries(stored))
      if (typeof entry?.said === 'string')
        found[id] = { said: entry.said, ...(typeof entry.right === 'boolean' && { right: entry.right }) };
  return found;
}

const answers = signal<Readonly<Record<string, Answered>>>(typeof localStorage === 'undefined' ? {} : read());

/** Answers by the id of their exercise. */
export const progress: ReadonlySignal<Readonly<Record<string, Answered>>> = answers;

function put(next: Readonly<Record<string, Answered>>): void {
  answers.value = next;
  attempt(() => localStorage.setItem(PROGRESS_KEY, JSON.stringify(next)));
}

export const remember = (id: string, answered: Answered): void => put({ ...answers.peek(), [id]: answered });

export function forget(id: string): void {
  const { [id]: _, ...rest } = answers.peek();
  put(rest);
}

/** Clears everything that was answered. */
export function forgetAll(): void {
  answers.value = {};
  attempt(() => localStorage.removeItem(PROGRESS_KEY));
}
