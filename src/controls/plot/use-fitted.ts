/** A frame fitted to the numbers: it stays while something is in the reader's hand, and moves when the hand lets go. */
import { useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';

/** fit: works the frame out; key: what the frame is of, which another frame belongs to at once. */
export function useFitted<Frame>(fit: () => Frame, key = ''): Frame {
  const fitted = useRef<{ key: string; frame: Frame }>();
  if (!inGesture.value || fitted.current?.key !== key) fitted.current = { key, frame: fit() };
  return fitted.current.frame;
}
