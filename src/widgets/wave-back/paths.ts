/**
 * The ways from a number to the loss, and what each is multiplied by on the way. The slope of L at a number is the product
 * of the factors of its path, and where several paths lead to L, the sum of their products (the chain rule).
 */
export interface Factor {
  /** The number; left out for the bare 1 of a bias, which is added as it is. */
  id?: string;
  name: string;
}
export type Path = readonly Factor[];

/** An entry's indices, counted from 0. */
export const indicesOf = (id: string): number[] => [...id.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));

const NEURONS = [0, 1, 2];
const ONE: Factor = { name: 'bias: 1' };
const score: Factor = { id: 'dz2', name: 'a₂ − y' };

/** From L back to the sum of neuron i: the slope at the score, the weight to the answer, the gate. */
const toNeuron = (i: number): Factor[] => [score, { id: `W2[${i}]`, name: `W₂[${i + 1}]` }, { id: `r1[${i}]`, name: 'gate' }];

/** The paths from a parameter (one) or a pixel (three) to L, each written from L backwards. */
export function pathsOf(id: string): Path[] {
  const [i = 0, j = 0] = indicesOf(id);
  const name = id.replace(/\[.*/, '');
  if (name === 'b2') return [[score, ONE]];
  if (name === 'W2') return [[score, { id: `a1[${i}]`, name: `a₁[${i + 1}]` }]];
  if (name === 'b1') return [[...toNeuron(i), ONE]];
  if (name === 'W1') return [[...toNeuron(i), { id: `x[${j}]`, name: `x[${j + 1}]` }]];
  return NEURONS.map((neuron) => [...toNeuron(neuron), { id: `W1[${neuron}][${i}]`, name: `W₁[${neuron + 1},${i + 1}]` }]);
}

export const joined = (operator: string, parts: string[]): string =>
  parts.slice(1).reduce((left, part) => `${operator} ${left} ${part}`, parts[0] as string);

/** The paths as arithmetic in prefix form (live-math/expression.ts): products, added up. */
export const expressionOf = (paths: readonly Path[]): string =>
  joined(
    '+',
    paths.map((path) =>
      joined(
        '*',
        path.map(({ id }) => id ?? '1'),
      ),
    ),
  );

const BEHIND_THE_ANSWER = ['L', 'da2', 'dz2'];

/** The wires that the paths of a number run along, by the names of the circuit's (layout.ts), from L on. */
export function wiresOf(id: string): string[] {
  const [i = 0] = indicesOf(id);
  const through = (neuron: number) => [`da1[${neuron}]`, `dz1[${neuron}]`];
  if (id === 'b2') return BEHIND_THE_ANSWER;
  if (id.startsWith('W2')) return [...BEHIND_THE_ANSWER, `da1[${i}]`];
  if (id.startsWith('b1')) return [...BEHIND_THE_ANSWER, ...through(i)];
  if (id.startsWith('W1')) return [...BEHIND_THE_ANSWER, ...through(i), id];
  return [...BEHIND_THE_ANSWER, ...NEURONS.flatMap((neuron) => [...through(neuron), `W1[${neuron}][${i}]`])];
}

/** Where a factor of a path stands in the circuit: its number there, counted from L. */
export function badgesOf(id: string): readonly { n: number; at: string }[] {
  const at = ({ id: factor }: Factor): string => (factor === undefined ? id : factor === 'dz2' ? 'z2' : factor);
  const all = pathsOf(id).flatMap((path) => path.map((factor, n) => ({ n: n + 1, at: at(factor) })));
  return all.filter(({ at: place }, n) => all.findIndex((one) => one.at === place) === n);
}
