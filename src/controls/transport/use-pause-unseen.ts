/** What plays by itself stops where nobody sees it: once all of its drawing has left the window. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Walking } from './use-walk';

export function usePauseUnseen({ playing, pause }: Pick<Walking, 'playing' | 'pause'>, field: RefObject<Element>): void {
  useEffect(() => {
    if (!playing || !field.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) pause();
    });
    watch.observe(field.current);
    return () => watch.disconnect();
  }, [playing]);
}
