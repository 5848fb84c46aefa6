/** Where a dot has just been on its way along a curve: four places, which fade. */
import { useRef } from 'preact/hooks';
import { inGesture } from '../../state/store';

const COUNT = 4;
/** A shorter way has none. */
const SHORTEST = 0.4;

export interface Ghost {
  key: string;
  at: number;
}

/** drawn: where the dot is; goal: where it goes. None while a hand moves it. */
export function useGhosts(drawn: number, goal: number): Ghost[] {
  const way = useRef({ from: drawn, to: goal });
  if (inGesture.value) way.current = { from: goal, to: goal };
  else if (way.current.to !== goal) way.current = { from: drawn === goal ? goal : drawn, to: goal };
  const { from, to } = way.current;
  if (Math.abs(to - from) < SHORTEST) return [];
  return Array.from({ length: COUNT }, (_, n) => from + ((to - from) * n) / COUNT)
    .filter((at) => (to > from ? at <= drawn : at >= drawn))
    .map((at) => ({ key: `${from} ${to} ${at}`, at }));
}
