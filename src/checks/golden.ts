/**
 * The numbers that another program worked out with fractions and 50 digits (tests/golden/golden.json), against what the model
 * says: forwards and backwards, one step later, and of all sixteen black-and-white images.
 */
import { type Moment, type Network, POST_NETWORK, read } from '../quantities';
import { Count, type Tally } from './tally';

/** A number as a decimal string, or rows of them. */
export type Written = string | number | readonly Written[];
type Named = Readonly<Record<string, Written>>;

/** The file, as much of it as is compared here. */
export interface Golden {
  readonly params: Named;
  readonly images: Readonly<
    Record<string, { readonly x: readonly string[]; readonly labels: Readonly<Record<string, GoldenLabel>> }>
  >;
  readonly all_binary_images: Readonly<Record<string, Named>>;
}
interface GoldenLabel {
  readonly loss: string;
  readonly grad: Named;
  readonly sgd: Readonly<Record<string, Named>>;
}

/** Its names and ours: of the forward pass, */
export const FORWARD = {
  products_W1x: 'c1',
  W1x: 'Wx',
  z1: 'z1',
  a1: 'a1',
  products_W2a1: 'c2',
  z2: 'z2',
  exp_minus_z2: 'exp2',
  a2: 'a2',
};
/** of the slopes, */
export const SLOPES = {
  dL_da2: 'da2',
  da2_dz2: 'r2',
  dL_dz2: 'dz2',
  dL_dW2: 'dW2',
  dL_db2: 'db2',
  dL_da1: 'da1',
  relu_mask: 'r1',
  dL_dz1: 'dz1',
  dL_dW1: 'dW1',
  dL_db1: 'db1',
  dL_dx: 'dx',
};
/** and of what a step leads to. */
export const AFTER = { W1: 'W1', b1: 'b1', W2: 'W2', b2: 'b2', z1: 'z1', a1: 'a1', z2: 'z2', a2: 'a2', loss_after: 'L' };
export const PARAMETERS = { W1: 'W1', b1: 'b1', W2: 'W2', b2: 'b2' };
const CORNERS = { z1: 'z1', z2: 'z2', a2: 'a2' };

/** The file has 12 decimals. */
const TOLERANCE = 1e-12;

/** Every single number of `written`, with its id: z1 and [0.69, …] give z1[0] and 0.69, … */
export function entriesOf(id: string, written: Written): [string, number][] {
  return typeof written === 'object' ? written.flatMap((entry, i) => entriesOf(`${id}[${i}]`, entry)) : [[id, Number(written)]];
}

/** A state whose numbers the file has: where it is, its network, and its ids with the file's numbers. */
interface Station {
  readonly where: string;
  readonly network: Network;
  readonly numbers: readonly [string, number][];
}

const under = (names: Record<string, string>, from: Named, prefix = ''): [string, number][] =>
  Object.entries(names).flatMap(([theirs, ours]) => entriesOf(prefix + ours, from[theirs] as Written));

function stationsOf(golden: Golden): Station[] {
  const given = under(PARAMETERS, golden.params);
  const labelled = Object.entries(golden.images).flatMap(([name, image]) =>
    Object.entries(image.labels).flatMap(([label, { loss, grad, sgd }]): Station[] => {
      const network = { ...POST_NETWORK, x: image.x.map(Number), y: Number(label) };
      const where = `${name} with label ${label}`;
      return [
        { where, network, numbers: [...under(FORWARD, image as unknown as Named), ['L', Number(loss)], ...under(SLOPES, grad)] },
        ...Object.entries(sgd).map(([rate, after]) => ({
          where: `${where}, one step at ${rate}`,
          network: { ...network, eta: Number(rate.slice('lr_'.length)) },
          numbers: under(AFTER, after, 'next.'),
        })),
      ];
    }),
  );
  const corners = Object.entries(golden.all_binary_images).map(([bits, numbers]) => ({
    where: `image ${bits}`,
    network: { ...POST_NETWORK, x: [...bits].map(Number) },
    numbers: under(CORNERS, numbers),
  }));
  return [{ where: 'the parameters', network: POST_NETWORK, numbers: given }, ...labelled, ...corners];
}

/** Compares every number. momentOf: the model under check. Yields what was found after each state. */
export function* checkGolden(golden: Golden, momentOf: (network: Network) => Moment): Generator<Tally> {
  const count = new Count();
  for (const { where, network, numbers } of stationsOf(golden)) {
    const moment = momentOf(network);
    for (const [id, expected] of numbers) count.compare(`${id} of ${where}`, read(moment, id), expected, TOLERANCE);
    yield count.now;
  }
}
