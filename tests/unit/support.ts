/** What the unit tests share: a seeded generator, networks made with it, closeness, and reading nested numbers. */
import { expect } from 'vitest';
import type { Network } from '../../src/quantities';

export { seeded } from '../../src/model/seeded';

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

/** A number, or rows of numbers; the golden file writes numbers as decimal strings. */
export type Nested = number | string | readonly Nested[];

/** Every single number in `value`, with its id: `z1` and [0.69, …] give ['z1[0]', 0.69], … */
export function entries(id: string, value: Nested): [string, number][] {
  if (typeof value === 'object') return value.flatMap((entry, i) => entries(`${id}[${i}]`, entry));
  return [[id, Number(value)]];
}

/** Within `tolerance` of the expected number; the golden file has 12 decimals. */
export function expectClose(actual: number, expected: number, what: string, tolerance = 1e-12): void {
  if (!(Math.abs(actual - expected) <= tolerance)) expect.fail(`${what}: ${actual}, expected ${expected}`);
}
