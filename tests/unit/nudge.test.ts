/** The slope by two nearby values, against the exact slopes, and what the bench and the gradient check draw from it. */
import { describe, expect, it } from 'vitest';
import { forward } from '../../src/model';
import { momentOf, POST_NETWORK, read, registry, withNumber } from '../../src/quantities';
import { lossesNear, NUDGEABLE, nudged, slopeId } from '../../src/quantities/nudge';
import { PARAMETER_IDS } from '../../src/quantities/parameters';
import { expectClose, randomNetwork, seeded } from './support';

describe('nudged', () => {
  it('gives the exact slope where the loss is smooth', () => {
    const random = seeded(11);
    const h = 1e-5;
    let kinks = 0;
    for (let n = 0; n < 500; n++) {
      const network = randomNetwork(random, 2);
      const moment = momentOf(network);
      for (const id of NUDGEABLE) {
        const gates = [h, -h].map((by) => {
          const moved = withNumber(network, id, read(network, id) + by);
          return forward(moved, moved).r1.join();
        });
        if (gates[0] !== gates[1]) {
          kinks++;
          continue;
        }
        const exact = read(moment, slopeId(id));
        const { slope } = nudged(network, id, h);
        if (!(Math.abs(slope - exact) <= 1e-7 * Math.abs(exact) + 1e-10))
          expect.fail(`network ${n}, ${id}: ${slope}, exactly ${exact}`);
      }
    }
    expect(kinks).toBeLessThan(5);
  });

  it('has the losses on both sides', () => {
    const { plus, minus, slope } = nudged(POST_NETWORK, 'W2[2]', 0.1);
    expectClose(plus, momentOf(withNumber(POST_NETWORK, 'W2[2]', 0.9)).L, 'plus');
    expectClose(minus, momentOf(withNumber(POST_NETWORK, 'W2[2]', 0.8 - 0.1)).L, 'minus');
    expectClose(slope, (plus - minus) / 0.2, 'slope');
    expect(nudged(POST_NETWORK, 'W2[2]', 1e-4).slope.toFixed(4)).toBe('-0.2009');
  });

  it('keeps its digits where h is tiny beside the number', () => {
    const far = withNumber(POST_NETWORK, 'b2', 97.3);
    const network = withNumber(far, 'W2[2]', -104.9);
    expectClose(nudged(network, 'b2', 1e-6).slope, momentOf(network).db2, 'slope', 1e-7);
  });

  it('works for every number and at every state that a link can bring', () => {
    const wild = { ...POST_NETWORK, W2: [1e300, -1e300, 1e300], b2: -1e308 };
    for (const id of NUDGEABLE) expect(Number.isFinite(nudged(wild, id, 1).slope)).toBe(true);
  });
});

it('the losses near a number are those of the moved networks', () => {
  expect(lossesNear(POST_NETWORK, 'x[1]', [-0.5, 0, 0.25])).toEqual(
    [0, 0.5, 0.75].map((value) => momentOf(withNumber(POST_NETWORK, 'x[1]', value)).L),
  );
});

it('knows all numbers with a slope', () => {
  expect(PARAMETER_IDS).toHaveLength(19);
  expect(new Set(NUDGEABLE).size).toBe(23);
  for (const id of NUDGEABLE) expect(registry.quantity(id)?.range && registry.quantity(slopeId(id))?.role).toBe('slope');
});
