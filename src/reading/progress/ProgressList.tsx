/** What the reader has answered, chapter by chapter, and a button that clears it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Exercise } from '../../exercises/types';
import { type Answered, forgetAll, progress } from '../../state/progress';
import { veilsWanted, wantVeils } from '../../state/veils';

export interface Item {
  id: string;
  title: string;
  kind: Exercise['kind'];
  /** The kind in words. */
  task: string;
  href: string;
}

export interface Part {
  slug: string;
  title: string;
  number: number;
  items: readonly Item[];
}

/** How an exercise stands, in a word or two; `settled` where the reader got it. */
function standing(kind: Item['kind'], answered: Answered | undefined): { words: string; settled: boolean } {
  if (!answered) return { words: 'open', settled: false };
  if (answered.said === '') return { words: kind === 'predict' ? 'skipped' : 'shown', settled: false };
  if (kind !== 'predict') return { words: 'solved', settled: true };
  return answered.right === undefined
    ? { words: 'answered', settled: true }
    : { words: answered.right ? 'right' : 'not so', settled: answered.right };
}

export default function ProgressList({ parts }: { parts: readonly Part[] }) {
  const [mounted, setMounted] = useState(false);
  const [bringBack, setBringBack] = useState<() => void>();
  useLayoutEffect(() => setMounted(true), []);
  const answers = mounted ? progress.value : {};
  const ids = parts.flatMap(({ items }) => items.map(({ id }) => id));
  const done = ids.filter((id) => answers[id]).length;
  const nothing = Object.keys(answers).length === 0;
  // Something new was answered in another tab: what was cleared stays cleared.
  const canBringBack = bringBack !== undefined && nothing;
  const clear = () => {
    if (nothing && !canBringBack) return;
    if (bringBack) bringBack();
    const back = bringBack ? undefined : forgetAll();
    setBringBack(() => back);
  };
  return (
    <>
      <p class="toolbar progress-bar">
        <span role="status">
          {canBringBack ? 'Cleared. ' : ''}
          {done} of {ids.length} answered.
        </span>
        <button type="button" aria-disabled={nothing && !canBringBack} onClick={clear}>
          {canBringBack ? 'Bring it back' : 'Clear it all'}
        </button>
        <label>
          <input
            type="checkbox"
            checked={mounted ? veilsWanted.value : true}
            onChange={({ currentTarget }) => wantVeils(currentTarget.checked)}
          />{' '}
          Veil what answers an open question
        </label>
      </p>
      {parts.map(({ slug, title, number, items }) => (
        <section key={slug}>
          <h2 id={slug}>
            <span class="chapter-number">{number}</span> {title}
          </h2>
          <ul class="progress-list">
            {items.map(({ id, title: name, kind, task, href }) => {
              const { words, settled } = standing(kind, answers[id]);
              return (
                <li key={id}>
                  <a href={href}>{name}</a>
                  <span class="quiet">{task}</span>
                  <b class={settled ? 'right' : 'plain'}>{words}</b>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
