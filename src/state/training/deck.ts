/** The deck of this page, with what it needs of a browser. */
import { store } from '../store';
import { createDeck } from './create-deck';
import { createMemory } from './memory';
import { createPlay } from './player';

const nextFrame = (callback: (time: number) => void): void => {
  requestAnimationFrame(callback);
};

export const memory = createMemory();
export const deck = createDeck({ store, memory, clock: () => performance.now(), nextFrame });
export const play = createPlay(deck, { nextFrame, still: () => matchMedia('(prefers-reduced-motion: reduce)').matches });
