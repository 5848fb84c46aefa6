/** Backpropagation against the definition of a slope: how much L changes when one number is moved a little both ways. */
import { expect, it } from 'vitest';
import { backward, forward } from '../../src/model';
import { entries, type Nested, randomNetwork, seeded } from './support';

const NETWORKS = 10_000;
const EPSILON = 1e-5;
/**
 * L is about 1 and kept to 16 digits, so a difference over 2ε carries about 1e-11 of rounding; the central difference itself is
 * off by ε²/6 of the third slope, about 1e-11 of its size. Ten times that is what an honest comparison can ask.
 */
const RELATIVE = 1e-7;
const ABSOLUTE = 1e-10;

const NAMES = ['W1', 'b1', 'W2', 'b2', 'x'] as const;
type Place = { holder: Record<string | number, unknown>; key: string | number };

/** Where each number of the network stands, so that it can be moved and put back. */
function places(holder: Record<string | number, unknown>, key: string | number): Place[] {
  const value = holder[key];
  if (!Array.isArray(value)) return [{ holder, key }];
  return value.flatMap((_, i) => places(value as unknown as Record<number, unknown>, i));
}

it(`agrees with central differences for every number of ${NETWORKS} random networks`, { timeout: 60_000 }, () => {
  const random = seeded(20250305);
  const wrong: string[] = [];
  let compared = 0;
  let skipped = 0;
  for (let n = 0; n < NETWORKS; n++) {
    const network = randomNetwork(random, 2);
    const pass = forward(network, network);
    const slopes = backward(network, network, pass);
    const gradient = NAMES.flatMap((name) => entries(name, slopes[`d${name}`] as Nested));
    const spots = NAMES.flatMap((name) => places(network as never, name));
    expect(spots.length).toBe(gradient.length);

    const sums = (holder: Place['holder'], key: Place['key'], value: number) => {
      holder[key] = value;
      return forward(network, network);
    };
    for (const [at, { holder, key }] of spots.entries()) {
      const [id, slope] = gradient[at] as [string, number];
      const value = holder[key] as number;
      const above = sums(holder, key, value + EPSILON);
      const below = sums(holder, key, value - EPSILON);
      holder[key] = value;
      // Where a gate opens or shuts between the two, L has a kink and no one slope.
      if (above.r1.some((gate, i) => gate !== below.r1[i])) {
        skipped++;
        continue;
      }
      compared++;
      const difference = (above.L - below.L) / (value + EPSILON - (value - EPSILON));
      if (!(Math.abs(slope - difference) <= RELATIVE * Math.abs(difference) + ABSOLUTE))
        wrong.push(`network ${n}, ∂L/∂${id}: ${slope}, measured ${difference}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared + skipped).toBe(NETWORKS * 23);
  expect(skipped, 'entries with a kink in reach').toBeLessThan(20);
});
