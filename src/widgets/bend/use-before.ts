/** How something was before the reader's hand took hold: what a drawing shows of the way that a drag has come. */
import { useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';

/** key: what it is of; another thing has another past. The past stays when the hand lets go, so that it can fade. */
export function useBefore<Was>(now: Was, key: string): { was: Was; held: boolean } {
  const held = inGesture.value;
  const rest = useRef({ key, now });
  const past = useRef(now);
  if (!held || rest.current.key !== key) rest.current = { key, now };
  if (held) past.current = rest.current.now;
  return { was: past.current, held };
}
