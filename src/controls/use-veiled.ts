import { useLayoutEffect, useState } from 'preact/hooks';
import { isVeiled } from '../state/veils';

/** Whether a number answers an open question: for what a drawing shows of it. Never at first, when the page is as it was built. */
export function useVeiled(id: string): boolean {
  const is = isVeiled(id);
  const [told, tell] = useState(false);
  useLayoutEffect(() => tell(is), [is]);
  return told;
}
