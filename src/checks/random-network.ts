/** Networks by lot: for the same generator the same network, on every machine. */
import { INPUT_IDS, type Network, POST_NETWORK, withNumber } from '../quantities';

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);

/** A network with parameters from −size to size, pixels from 0 to 1, either label, and a rate from 0.01 to 1. */
export function randomNetwork(random: () => number, size = 1): Network {
  const parameter = () => (random() * 2 - 1) * size;
  return {
    W1: times(3, () => times(4, parameter)),
    b1: times(3, parameter),
    W2: times(3, parameter),
    b2: parameter(),
    x: times(4, random),
    y: random() < 0.5 ? 0 : 1,
    eta: 0.01 + random() * 0.99,
  };
}

/** How large parameters are in turn; within a network some have other sizes. */
const SIZES = [0.01, 1, 3, 40] as const;
/** How many digits a number is given. */
const DIGITS = [1, 2, 6, 15] as const;

/**
 * A network at which showing is hard: short and long digits, and among them zeros, numbers too small and too large to be
 * shown, neurons that are silent or stand exactly at 0, and numbers of the post's that stay. n: which of the row it is.
 */
export function oddNetwork(random: () => number, n: number): Network {
  const pick = <T>(row: readonly T[]): T => row[Math.floor(random() * row.length)] as T;
  const size = SIZES[n % SIZES.length] as number;
  const parameter = (): number => {
    const side = random() * 2 - 1;
    const lot = random();
    if (lot < 0.08) return 0;
    // Only some of the networks: one such number makes nearly every sum that it is in a rounded one.
    if (lot < 0.1 && n % 3 === 0) return side * pick([1e-9, 1e-5, 1e4, 1e7]);
    return Number((side * size).toPrecision(pick(DIGITS)));
  };
  let network = POST_NETWORK;
  for (const id of INPUT_IDS) {
    const value =
      id === 'y'
        ? Math.round(random())
        : id === 'eta'
          ? Number((random() + 0.01).toPrecision(pick(DIGITS)))
          : id.startsWith('x')
            ? pick([0, 1, Number(random().toPrecision(pick(DIGITS))), random()])
            : parameter();
    if (random() < 0.8) network = withNumber(network, id, value);
  }
  return network;
}
