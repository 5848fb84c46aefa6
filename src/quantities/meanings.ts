/** What a whole array is, in words; for pages made when the site is built. A single number's own words are in table.ts. */
import { FAMILIES, type Family } from './table';

const MEANINGS: Readonly<Record<string, string>> = {
  x: 'the pixels, 0 black to 1 white, row by row',
  W1: 'weights of the hidden layer; a row is a neuron, a column is a pixel',
  b1: 'biases of the hidden neurons',
  W2: 'weights of the output neuron, one for each hidden neuron',
  c1: 'products: a weight of the hidden layer times its pixel',
  Wx: 'the products of each hidden neuron, added up, before its bias',
  z1: 'weighted sums of the hidden neurons',
  a1: 'activations: what ReLU lets through',
  c2: 'products: an output weight times its activation',
  Wc: 'the one row of weights that is left when ReLU is left out',
  We: 'the one row of weights with the gates as they are now',
  dW2: 'slopes of the loss at the output weights',
  da1: 'slopes of the loss at the activations',
  r1: 'gates: 1 where a sum is above zero, 0 where it is not',
  dz1: 'slopes of the loss at the weighted sums',
  dW1: 'slopes of the loss at the weights of the hidden layer',
  db1: 'slopes of the loss at the biases of the hidden neurons',
  dx: 'slopes of the loss at the pixels',
};

export const meaningOf = ({ name, words }: Family): string => MEANINGS[name] ?? words(1, 1);

const GROUPS = [
  { title: 'What you can set', has: ({ range }: Family) => range !== undefined },
  { title: 'The forward pass', has: ({ name }: Family) => /^([cz][12]|Wx|a[12]|exp2|odds2)$/.test(name) },
  { title: 'One row instead of two layers', has: ({ name }: Family) => /^([Wbz]c|[Wb]e)$/.test(name) },
  { title: 'The loss and its slopes', has: ({ name }: Family) => /^(share|L|d\w+|r[12])$/.test(name) },
];

/** Every quantity of the table once, in groups; what belongs to none of them stands last. */
export function groupsOfFamilies(): { title: string; families: Family[] }[] {
  // A count is for conditions; no equation has it.
  const left = new Set(FAMILIES.filter(({ role }) => role !== 'count'));
  const groups = GROUPS.map(({ title, has }) => {
    const families = [...left].filter(has);
    for (const family of families) left.delete(family);
    return { title, families };
  });
  return left.size > 0 ? [...groups, { title: 'And more', families: [...left] }] : groups;
}
