/** What a reader has answered and solved; kept on the device only, and cleared on request. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { PROGRESS_KEY } from './keys';
import { attempt } from './storage';

export interface Answered {
  /** What was answered, as the reader put it; empty where it was shown or skipped without an answer. */
  said: string;
  /** Undefined where there is no right or wrong. */
  right?: boolean;
  /** What would have been right at that moment, where it was something else. */
  truth?: string;
  /** What was said of it, where that is a sentence of its own. */
  told?: string;
}

type Answers = Readonly<Record<string, Answered>>;

function read(): Answers {
  const stored: unknown = attempt(() => JSON.parse(localStorage.getItem(PROGRESS_KEY) ?? '{}'));
  const found: Record<string, Answered> = {};
  if (typeof stored === 'object' && stored !== null)
    for (const [id, entry] of Object.entries(stored))
      if (typeof entry?.said === 'string')
        found[id] = {
          said: entry.said,
          ...(typeof entry.right === 'boolean' && { right: entry.right }),
          ...(typeof entry.truth === 'string' && { truth: entry.truth }),
          ...(typeof entry.told === 'string' && { told: entry.told }),
        };
  return found;
}

const answers = signal<Answers>(typeof document === 'undefined' ? {} : read());

/** Answers by the id of their exercise. */
export const progress: ReadonlySignal<Answers> = answers;

function put(next: Answers): void {
  answers.value = next;
  attempt(() => localStorage.setItem(PROGRESS_KEY, JSON.stringify(next)));
}

// Another tab, or the page of the reader's progress, may have written since.
if (typeof window !== 'undefined') {
  const again = () => {
    answers.value = read();
  };
  addEventListener('storage', ({ key }) => (key === PROGRESS_KEY || key === null) && again());
  addEventListener('pageshow', ({ persisted }) => persisted && again());
}

export const remember = (id: string, answered: Answered): void => put({ ...answers.peek(), [id]: answered });

export function forget(id: string): void {
  const { [id]: _, ...rest } = answers.peek();
  put(rest);
}

/** Clears everything that was answered, and returns what brings it back. */
export function forgetAll(): () => void {
  const before = answers.peek();
  answers.value = {};
  attempt(() => localStorage.removeItem(PROGRESS_KEY));
  return () => put(before);
}
