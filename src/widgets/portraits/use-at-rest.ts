import { useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';

/** The value as it was when the hand took hold, until the hand lets go: a scale does not move under it. */
export function useAtRest<T>(value: T): T {
  const kept = useRef(value);
  if (!inGesture.value) kept.current = value;
  return kept.current;
}
