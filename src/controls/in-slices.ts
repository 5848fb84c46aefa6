/** What takes long is computed in slices, so that hands, drawings and voices need not wait for it. */
import { useEffect, useState } from 'preact/hooks';

/** Of a slice, in ms: half a frame. */
const SLICE_MS = 8;

/**
 * Runs what is begun to its end; pause() lets it stand, goOn() takes it up again. `latest` is what it last came to, `none`
 * before that.
 */
export function useInSlices<T>(none: T) {
  const [{ work, state, latest }, set] = useState<{
    work?: Iterator<T>;
    state: 'idle' | 'running' | 'paused' | 'done';
    latest: T;
  }>({ state: 'idle', latest: none });
  useEffect(() => {
    if (!work || state !== 'running') return undefined;
    let timer = setTimeout(function slice() {
      const until = performance.now() + SLICE_MS;
      let next = work.next();
      let came = next;
      while (!next.done && performance.now() < until) {
        next = work.next();
        if (!next.done) came = next;
      }
      const { done = false } = next;
      set((now) => {
        const all = { work, state: done ? 'done' : now.state, latest: came.done ? now.latest : came.value } as const;
        return all.state === now.state && all.latest === now.latest ? now : all;
      });
      if (!done) timer = setTimeout(slice);
    });
    return () => clearTimeout(timer);
  }, [work, state]);
  return {
    state,
    latest,
    begin: (next: Iterator<T>) => set({ work: next, state: 'running', latest: none }),
    pause: () => set((now) => (now.state === 'running' ? { ...now, state: 'paused' } : now)),
    goOn: () => set((now) => (now.state === 'paused' ? { ...now, state: 'running' } : now)),
  };
}
