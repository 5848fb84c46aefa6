/** The walk backwards through the circuit, one connection at a time: what arrives, what it is multiplied by, what comes out. */
import type { Read } from '../../live-math';
import { indicesOf, type Path } from './paths';

const NEURONS = [0, 1, 2];
const PIXELS = [0, 1, 2, 3];

/**
 * The connections in the order of the walk, each called by the local factor that a slope meets on it: L ← a2 (da2),
 * a2 ← z2 (r2), z2 ← a1[i] (W2[i]), a1[i] ← z1[i] (r1[i]), z1[i] ← x[j] (W1[i][j], pixel by pixel).
 */
export const CONNECTIONS: readonly string[] = [
  'da2',
  'r2',
  ...NEURONS.map((i) => `W2[${i}]`),
  ...NEURONS.map((i) => `r1[${i}]`),
  ...PIXELS.flatMap((j) => NEURONS.map((i) => `W1[${i}][${j}]`)),
];

/** The nodes on both ends of a connection, in the forward direction. */
export function endsOf(connection: string): [string, string] {
  const [i = 0, j = 0] = indicesOf(connection);
  if (connection === 'da2') return ['a2', 'L'];
  if (connection === 'r2') return ['z2', 'a2'];
  if (connection.startsWith('W2')) return [`a1[${i}]`, 'z2'];
  if (connection.startsWith('r1')) return [`z1[${i}]`, `a1[${i}]`];
  return [`x[${j}]`, `z1[${i}]`];
}

/** The slope at a node is known once every connection that leads on from it has been walked. */
export const isKnown = (node: string, walked: readonly string[]): boolean =>
  CONNECTIONS.every((connection) => endsOf(connection)[0] !== node || walked.includes(connection));

/** What a step works out: a slope from products, or a part of a slope. */
export interface Line {
  slope: string;
  paths: readonly Path[];
  /** The products are only a part of the slope; the rest comes by other connections. */
  part?: true;
}

const product = (up: string, local: string, name: string): Path => [
  { id: up, name: 'upstream' },
  { id: local, name: `local: ${name}` },
];

/** What happens on the nth connection (from 1), or at L itself (0): slopes, and one sentence about them. */
export function stepAt(n: number, read: Read): { lines: readonly Line[]; says: string } {
  const connection = CONNECTIONS[n - 1] ?? '';
  const [i = 0, j = 0] = indicesOf(connection);
  const neuron = i + 1;
  switch (connection.slice(0, 2)) {
    case 'da': {
      const car = read('y') === 1;
      const local = { id: 'da2', name: `local: ${car ? '−1 ÷ a₂' : '1 ÷ (1 − a₂)'}` };
      return {
        lines: [{ slope: 'da2', paths: [[{ name: 'upstream' }, local]] }],
        says: `The label is ${car ? 1 : 0}: the ${car ? 'higher the answer, the smaller' : 'higher the answer, the larger'} the loss.`,
      };
    }
    case 'r2':
      return {
        lines: [{ slope: 'dz2', paths: [product('da2', 'r2', 'σ′(z₂)')] }],
        says: 'Back through the sigmoid. This product is always a₂ − y. The bias b₂ is added as it is, so its slope is the same.',
      };
    case 'W2':
      return {
        lines: [
          { slope: `dW2[${i}]`, paths: [product('dz2', `a1[${i}]`, `a₁[${neuron}]`)] },
          { slope: `da1[${i}]`, paths: [product('dz2', connection, `W₂[${neuron}]`)] },
        ],
        says: `One slope stays at the weight: its local factor is the activation. One goes on to neuron ${neuron}: its local factor is the weight.`,
      };
    case 'r1':
      return {
        lines: [{ slope: `dz1[${i}]`, paths: [product(`da1[${i}]`, connection, `gate ${neuron}`)] }],
        says:
          read(connection) === 1
            ? `The gate of neuron ${neuron} is open, so the slope passes as it is. It is the slope of the bias b₁[${neuron}] too.`
            : `Neuron ${neuron} is silent. Its gate is 0, so what arrives ends here: for this image, nothing further back in neuron ${neuron} matters.`,
      };
    case 'W1': {
      const stays: Line = { slope: `dW1[${i}][${j}]`, paths: [product(`dz1[${i}]`, `x[${j}]`, `x[${j + 1}]`)] };
      const handedOn = (k: number) => product(`dz1[${k}]`, `W1[${k}][${j}]`, `W₁[${k + 1},${j + 1}]`);
      return i < NEURONS.length - 1
        ? {
            lines: [stays, { slope: `dx[${j}]`, paths: [handedOn(i)], part: true }],
            says: `One slope stays at the weight. What goes on is a part of the slope at pixel ${j + 1}, which all three neurons reach.`,
          }
        : {
            lines: [stays, { slope: `dx[${j}]`, paths: NEURONS.map(handedOn) }],
            says: `The third of three connections to pixel ${j + 1}. What they hand on, added up, is the slope at the pixel.`,
          };
    }
    default:
      return { lines: [], says: 'The walk begins at L. If L grows by a little, L grows by just that: its slope at itself is 1.' };
  }
}

/** What can be said of the paths of a number, in every state. */
export function pathSays(id: string, read: Read): string {
  const [i = 0] = indicesOf(id);
  if (id === 'b2') return 'The bias is added to the score as it is, so the slope at the score is the bias’s own.';
  if (id.startsWith('x')) {
    const shut = NEURONS.filter((neuron) => read(`r1[${neuron}]`) === 0).length;
    const stopped = shut === 0 ? '' : shut === 1 ? ' A shut gate stops one of them.' : ` Shut gates stop ${shut} of them.`;
    return `Three paths lead from pixel ${i + 1} to L, one through each neuron, and their products add up.${stopped}`;
  }
  const open = read(`r1[${i}]`) === 1;
  if (id.startsWith('W2'))
    return open
      ? `This weight multiplies the activation of neuron ${i + 1}, so that is what a nudge of it is multiplied by.`
      : `Neuron ${i + 1} is silent. This weight multiplies 0, so for this image L does not feel it.`;
  return open
    ? `One path leads to L, through the open gate of neuron ${i + 1}. Its factors make the slope.`
    : `Neuron ${i + 1} is silent. Its gate is 0, and one 0 makes the whole product 0: for this image L does not feel this number.`;
}
