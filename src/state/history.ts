/** Undo and redo over any value: the present, what was before it and what was undone. Nothing is changed in place. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** The next to redo stands first. */
  readonly future: readonly T[];
}

/** Steps that can be undone; the oldest are dropped. */
const LIMIT = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** One step on; what was undone before is gone. */
export const push = <T>({ past, present }: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-LIMIT),
  present: next,
  future: [],
});

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}
