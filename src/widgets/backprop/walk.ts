/** The walk backwards through the circuit, from station to station: what arrives, what it is multiplied by, what comes out. */
import type { Read } from '../../live-math';
import { indicesOf, type Path, pathsOf } from './paths';

const NEURONS = [0, 1, 2];
const PIXELS = [0, 1, 2, 3];

const INTO_THE_ANSWER = NEURONS.map((i) => `W2[${i}]`);
const GATES = NEURONS.map((i) => `r1[${i}]`);

/**
 * The connections, each called by the local factor that a slope meets on it: L ← a2 (da2), a2 ← z2 (r2), z2 ← a1[i] (W2[i]),
 * a1[i] ← z1[i] (r1[i]), z1[i] ← x[j] (W1[i][j], pixel by pixel).
 */
export const CONNECTIONS: readonly string[] = [
  'da2',
  'r2',
  ...INTO_THE_ANSWER,
  ...GATES,
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

/** A slope from products. */
export interface Line {
  slope: string;
  paths: readonly Path[];
}

/** A stop of the walk. Where it works out several slopes alike, its lines are those of neuron 3 and pixel 1. */
interface Station {
  /** The slopes that are known from here on, by the names of their arrays. */
  finds: readonly string[];
  /** What lights up: connections, each with the id of the local factor, or ''. */
  lit: Readonly<Record<string, string>>;
  lines: readonly Line[];
  says: string;
}

const product = (up: string, local: string, name: string): Path => [
  { id: up, name: 'what arrives' },
  { id: local, name },
];
const own = (connections: readonly string[]) => Object.fromEntries(connections.map((connection) => [connection, connection]));

/** How the loss moves for each 1 of the answer: its one factor, named by the label. */
const lossLine = (read: Read): Line => ({
  slope: 'da2',
  paths: [[{ name: 'L itself' }, { id: 'da2', name: read('y') === 1 ? '−1 ÷ a₂' : '1 ÷ (1 − a₂)' }]],
});

/** The stations in the order of the walk; at the first, L itself, nothing has been multiplied yet. */
export const stations = (read: Read): readonly Station[] => [
  {
    finds: [],
    lit: {},
    lines: [],
    says: 'The walk begins at L. If L grows by a little, L grows by just that: its slope at itself is 1.',
  },
  {
    finds: ['da2'],
    lit: { da2: 'da2' },
    lines: [lossLine(read)],
    says: 'Back through the loss: what it does for each 1 of the answer.',
  },
  {
    finds: ['dz2', 'db2'],
    lit: { r2: 'r2' },
    lines: [{ slope: 'dz2', paths: [product('da2', 'r2', 'σ′(z₂)')] }],
    says: 'Back through the sigmoid. This product is always a₂ − y. The bias b₂ takes it as it is.',
  },
  {
    finds: ['dW2', 'da1'],
    lit: own(INTO_THE_ANSWER),
    lines: [
      { slope: 'dW2[2]', paths: [product('dz2', 'a1[2]', 'a₁[3]')] },
      { slope: 'da1[2]', paths: [product('dz2', 'W2[2]', 'W₂[3]')] },
    ],
    says: 'The weight takes what came in, and what came in takes the weight. So for neuron 3, and so for the other two.',
  },
  {
    finds: ['dz1', 'db1'],
    lit: own(GATES),
    lines: [{ slope: 'dz1[2]', paths: [product('da1[2]', 'r1[2]', 'gate')] }],
    says: 'The gates: through an open one all of it goes, through a shut one nothing. The hidden biases take what is left.',
  },
  {
    finds: ['dW1'],
    lit: { 'W1[2][0]': 'x[0]' },
    lines: [{ slope: 'dW1[2][0]', paths: [product('dz1[2]', 'x[0]', 'x[1]')] }],
    says: 'What has come to a neuron serves five numbers: its bias, and four weights, each times its pixel.',
  },
  {
    finds: ['dx'],
    lit: own(NEURONS.map((i) => `W1[${i}][0]`)),
    lines: [{ slope: 'dx[0]', paths: pathsOf('x[0]') }],
    says: 'A pixel has three paths to the loss, one through each neuron. What comes along them adds up.',
  },
];

/** How many stations there are after L. */
export const LAST = 6;

/** The station at which a slope is found; L’s own is there from the beginning. */
export const foundAt = (slope: string): number => {
  const name = slope.replace(/\[.*/, '');
  return Math.max(
    0,
    stations(() => 1).findIndex(({ finds }) => finds.includes(name)),
  );
};

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
