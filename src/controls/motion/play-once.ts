/** Plays something the first time that it comes into sight, half of it at least; never where less motion is asked for. */
import { mayMove } from './may-move';

export function playOnce(element: Element, play: () => void): () => void {
  if (!mayMove()) return () => {};
  const sight = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      sight.disconnect();
      play();
    },
    { threshold: 0.6 },
  );
  sight.observe(element);
  // A reader who has put a hand to it moves it alone.
  const hand = new AbortController();
  for (const type of ['pointerdown', 'keydown'])
    element.addEventListener(
      type,
      () => {
        sight.disconnect();
        hand.abort();
      },
      { signal: hand.signal },
    );
  return () => {
    sight.disconnect();
    hand.abort();
  };
}
