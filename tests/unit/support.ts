/** What the unit tests share: a seeded generator, networks made with it, closeness, and reading nested numbers. */
import { expect } from 'vitest';

export { randomNetwork } from '../../src/checks/random-network';
export { seeded } from '../../src/model/seeded';

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
