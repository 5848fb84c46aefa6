/** The numbers that the page of practice shows: those it was built with, or those of the seed in the address. */
import { signal } from '@preact/signals';
import { FIRST_SEED, LAST_SEED, seedOf, withSeed } from '../../practice/seed';
import { give, NUMBERS_CHANGED } from '../../state/wake';

const fetchPractice = () => import('../../practice');
type Practice = Awaited<ReturnType<typeof fetchPractice>>;
export type Problem = ReturnType<Practice['problemsOf']>[number];

/** Undefined as long as the page shows what it was built with. */
export const drawn = signal<{ seed: number; problemsOf: Practice['problemsOf'] } | undefined>(undefined);
/** What is wrong with the seed, or with the way to its numbers; empty where nothing is. */
export const trouble = signal('');

export const shownSeed = (): number => drawn.value?.seed ?? FIRST_SEED;

/** One problem as the page shows it, with its answer. Rejects when there is no connection. */
export async function fetchProblem(slug: string, at: number): Promise<{ problem: Problem; practice: Practice }> {
  const practice = await fetchPractice();
  return { problem: practice.problemsOf(slug, drawn.peek()?.seed ?? FIRST_SEED)[at] as Problem, practice };
}

/** Shows the numbers of the seed in the address. */
export async function followAddress(): Promise<void> {
  const { seed, problem = '' } = seedOf(location.search);
  trouble.value = problem;
  if (seed === shownSeed()) return;
  try {
    const { problemsOf } = await fetchPractice();
    // Gone back and forth meanwhile: the last one counts.
    if (seedOf(location.search).seed !== seed) return;
    drawn.value = { seed, problemsOf };
    give(NUMBERS_CHANGED);
  } catch {
    trouble.value = 'Other numbers could not be fetched. Try again when you are online.';
  }
}

/** Takes a seed that is not the present one into the address, as a place to come back from. */
export function drawAgain(): Promise<void> {
  const others = LAST_SEED - FIRST_SEED;
  const seed = FIRST_SEED + 1 + Math.floor(Math.random() * (others - 1));
  history.pushState(null, '', withSeed(location.href, seed < shownSeed() || shownSeed() === FIRST_SEED ? seed : seed + 1));
  return followAddress();
}
