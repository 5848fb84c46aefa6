import type { Ground, Outcome } from '../../model/training';

/** What has become of start n, from 0; whole numbers only. */
export function wordsOf({ correct, first }: Outcome, n: number, { examples, steps }: Ground): string {
  const all = examples.length;
  const name = `Start ${n + 1}: ${correct} of ${all} at step ${steps}`;
  if (correct === all) return first === steps ? `${name}, and not before.` : `${name}; the first time at step ${first}.`;
  return first === undefined
    ? `${name}, and never all ${all}.`
    : `${name}; at step ${first} it had all ${all}, and lost some again.`;
}
