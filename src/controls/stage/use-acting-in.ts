/** Whether the reader’s last act was in an element: a focus, a press or a drag. Not before there was one. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A voice’s press may come as a click alone. */
const ACTS = ['focusin', 'pointerdown', 'click'] as const;

export function useActingIn(element: RefObject<Element>): boolean {
  const [acting, setActing] = useState(false);
  useEffect(() => {
    const look = ({ target }: Event) => setActing(element.current?.contains(target as Node) ?? false);
    for (const act of ACTS) document.addEventListener(act, look, true);
    return () => {
      for (const act of ACTS) document.removeEventListener(act, look, true);
    };
  }, []);
  return acting;
}
