/** What follows from a number, as far as the inspector lists it: sums, activations, score and answer; the loss where the page speaks of it. */
import { familiesOf } from '../../live-math';
import { registry } from '../../quantities';

const FORWARD = ['z1', 'a1'].flatMap((name) => [0, 1, 2].map((i) => `${name}[${i}]`));
/** Neuron by neuron, then on to the answer. */
const CHAIN = [...[0, 1, 2].flatMap((i) => FORWARD.filter((id) => id.endsWith(`[${i}]`))), 'z2', 'a2'];

const familyOf = familiesOf(registry);

/** withLoss: the loss is among the numbers of the page. */
export function followersOf(ids: readonly string[], withLoss: boolean): string[] {
  // A rate changes nothing before the step is taken.
  if (ids.length === 1 && ids[0] === 'eta') return ['next.a2', 'next.L'];
  if (ids.length === 1 && ids[0] === 'y') return ['L', 'dz2'];
  return [...CHAIN, ...(withLoss ? ['L'] : [])].filter((id) => ids.some((own) => familyOf(own).to.has(id)));
}

const WORDS: Readonly<Record<string, string>> = {
  z1: 'sum',
  a1: 'activation',
  z2: 'score',
  a2: 'answer',
  L: 'loss',
  dz2: 'slope',
};
/** A word or two for it. */
export const wordFor = (id: string): string => {
  const plain = id.replace(/^next\./, '');
  return `${WORDS[plain.replace(/\[.*/, '')] ?? ''}${plain === id ? '' : ' a step on'}`;
};
