/** What the three kinds of exercise share: the remembered answer, and the part of the card that waits for it. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import type { Exercise } from '../../exercises/types';
import { type Answered, forget, progress, remember } from '../../state/progress';

interface Card {
  root: RefObject<HTMLDivElement>;
  /** Undefined until the reader has answered (and on the page as built). */
  answered: Answered | undefined;
  answer: (answered: Answered) => void;
  again: () => void;
}

/** Remembers the answer of an exercise, and shows what follows it once there is one. */
export function useAnswered(id: string): Card {
  const root = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  const answered = mounted ? progress.value[id] : undefined;
  useLayoutEffect(() => {
    root.current?.closest('.exercise')?.toggleAttribute('data-answered', answered !== undefined);
  }, [answered]);
  return { root, answered, answer: (next) => remember(id, next), again: () => forget(id) };
}

/** The exercise itself, once it has been fetched; `wanted` says when. */
export function useExercise<T extends Exercise>(id: string, wanted: boolean): T | undefined {
  const [exercise, setExercise] = useState<T>();
  useEffect(() => {
    if (wanted) loadExercise<T>(id).then(setExercise, () => {});
  }, [id, wanted]);
  return exercise;
}
