/** The reader's own images: one or more, each with its label. */
import type { Example } from '../../model';
import { network } from '../store';
import { deck } from './deck';
import { MOST_IMAGES, type SetName } from './position';

/** The image in view and its label. */
function inView(): Example {
  const { x, y } = network.peek();
  return { x, y };
}

export function chooseSet(set: SetName): void {
  const { own } = deck.position.peek();
  deck.visit({ set, own: set === 'own' && own.length === 0 ? [inView()] : own });
}

const setOwn = (change: (own: readonly Example[]) => Example[]): void =>
  deck.visit({ set: 'own', own: change(deck.position.peek().own) });

export const roomForMore = (): boolean => deck.position.value.own.length < MOST_IMAGES;

export const addImage = (): void => setOwn((own) => [...own, inView()].slice(0, MOST_IMAGES));
export const replaceImage = (n: number): void => setOwn((own) => own.map((example, k) => (k === n ? inView() : example)));
export const relabelImage = (n: number): void =>
  setOwn((own) => own.map((example, k) => (k === n ? { ...example, y: 1 - example.y } : example)));
export const removeImage = (n: number): void => setOwn((own) => (own.length > 1 ? own.filter((_, k) => k !== n) : [...own]));
