/** The frame of a map: it stays while something is held, and after that as long as it still serves. */
import { useRef } from 'preact/hooks';
import { useFitted } from '../../controls/plot/use-fitted';
import type { Square } from './frame';
import type { Plane } from './plane';

/** fit: what it is to be, from the last one of this plane. */
export function useSquare(plane: Plane, fit: (last: Square | undefined) => Square): Square {
  const last = useRef<{ plane: Plane; square: Square }>();
  return useFitted(() => {
    const square = fit(last.current?.plane === plane ? last.current.square : undefined);
    last.current = { plane, square };
    return square;
  }, `${plane.across} ${plane.up}`);
}
