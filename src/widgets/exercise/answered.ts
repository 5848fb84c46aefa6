/** What the three kinds of exercise share: the remembered answer, the part of the card that waits for it, and the focus. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadExercise } from '../../exercises/load';
import type { Exercise } from '../../exercises/types';
import { type Answered, forget, progress, remember } from '../../state/progress';

export interface Card {
  root: RefObject<HTMLDivElement>;
  /** Undefined until the reader has answered (and on the page as built). */
  answered: Answered | undefined;
  answer: (answered: Answered) => void;
  again: () => void;
  /** After the next render, the focus goes to the first control that matches, if it was in this card or got lost with what it was on. */
  focusNext: (selector: string) => void;
  /** Has it go there: after each render of what is in the card. */
  takeFocus: () => void;
}

/** Remembers the answer of an exercise, and shows what follows it once there is one. */
export function useAnswered(id: string): Card {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  return useCard(
    mounted ? progress.value[id] : undefined,
    (next) => remember(id, next),
    () => forget(id),
  );
}

/** The same for a question of which nothing is kept once it has gone. */
export function useUnkept(): Card {
  const [answered, setAnswered] = useState<Answered>();
  return useCard(answered, setAnswered, () => setAnswered(undefined));
}

function useCard(answered: Answered | undefined, keepAnswer: (next: Answered) => void, dropAnswer: () => void): Card {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef('');
  useLayoutEffect(() => {
    root.current?.closest('.exercise')?.toggleAttribute('data-answered', answered !== undefined);
  }, [answered]);
  const takeFocus = () => {
    const target = wanted.current && root.current?.querySelector<HTMLElement>(wanted.current);
    if (!target) return;
    wanted.current = '';
    const focused = document.activeElement;
    if (!focused || focused === document.body || root.current?.contains(focused)) target.focus({ preventScroll: true });
  };
  useLayoutEffect(takeFocus);
  /** What is said of an answer may take less room than what asked for it: what stands below stays where it is. */
  const keep = (height: string) => {
    if (root.current) root.current.style.minHeight = height;
  };
  return {
    root,
    answered,
    answer: (next) => {
      keep(`${root.current?.offsetHeight}px`);
      keepAnswer(next);
    },
    again: () => {
      keep('');
      dropAnswer();
    },
    takeFocus,
    focusNext: (selector) => {
      wanted.current = selector;
    },
  };
}

/** The exercise itself, once it has been fetched; `wanted` says when. */
export function useExercise<T extends Exercise>(id: string, wanted: boolean): T | undefined {
  const [exercise, setExercise] = useState<T>();
  useEffect(() => {
    if (wanted) loadExercise<T>(id).then(setExercise, () => {});
  }, [id, wanted]);
  return exercise;
}
