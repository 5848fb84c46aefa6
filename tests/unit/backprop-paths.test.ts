/** The paths of the backprop board: their factors multiplied (and added up) are the slopes, for every number of any network. */
import { describe, expect, it } from 'vitest';
import { evaluate, idsIn } from '../../src/live-math/expression';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_MOMENT, POST_NETWORK, read, registry } from '../../src/quantities';
import { NUDGEABLE, slopeId } from '../../src/quantities/nudge';
import { countAt } from '../../src/widgets/backprop/Found';
import { connectionsOf, expressionOf, type Path, pathsOf } from '../../src/widgets/backprop/paths';
import { CONNECTIONS, endsOf, foundAt, LAST, stations } from '../../src/widgets/backprop/walk';
import { digitsInCommon } from '../../src/widgets/gradient-check/agreement';
import { expectClose, randomNetwork, seeded } from './support';

type Paths = readonly Path[];
const worth = (paths: Paths, of: (id: string) => number): number =>
  paths
    .map((path) => path.map(({ id }) => (id ? of(id) : 1)).reduce((product, factor) => product * factor, 1))
    .reduce((sum, product) => sum + product, 0);

const random = seeded(12);
const moments = Array.from({ length: 500 }, (_, n) => momentOf(randomNetwork(random, n % 2 ? 1 : 3)));

describe('a path', () => {
  it.each(NUDGEABLE)('to %s makes its slope', (id) => {
    for (const moment of moments)
      expectClose(
        worth(pathsOf(id), (factor) => read(moment, factor)),
        read(moment, slopeId(id)),
        id,
        1e-13,
      );
  });

  it('is one for a parameter and three for a pixel', () => {
    expect(NUDGEABLE.map((id) => pathsOf(id).length)).toEqual([...Array(19).fill(1), ...Array(4).fill(3)]);
  });

  it('has the factors of the curriculum for W₁[1,1]', () => {
    const factors = pathsOf('W1[0][0]')[0]?.map(({ id }) => id);
    expect(factors).toEqual(['dz2', 'W2[0]', 'r1[0]', 'x[0]']);
    expect(factors?.map((id) => formatNumber(read(POST_MOMENT, id as string)))).toEqual(['−0.216', '0.5', '1', '0.2']);
    expect(formatNumber(read(POST_MOMENT, 'dW1[0][0]'))).toBe('−0.0216');
  });

  it('is written so that its relation sign can be worked out', () => {
    for (const id of NUDGEABLE) {
      const expression = expressionOf(pathsOf(id));
      const all = pathsOf(id).flatMap((path) => path.flatMap((factor) => factor.id ?? []));
      expect(idsIn(expression)).toEqual([...new Set(all)]);
      expect(evaluate(expression, registry, () => '1')).toEqual([[{ n: BigInt(pathsOf(id).length), d: 1n }]]);
    }
  });

  it('runs along connections of the circuit, from L to the number', () => {
    for (const id of NUDGEABLE) {
      const ends = connectionsOf(id).map((connection) => {
        expect(CONNECTIONS).toContain(connection);
        return endsOf(connection);
      });
      const reached = new Set(['L']);
      for (const [from, to] of ends) {
        expect(reached, `${id}: ${from} → ${to}`).toContain(to);
        reached.add(from);
      }
      if (id.startsWith('x')) expect(reached).toContain(id);
    }
  });
});

describe('the walk', () => {
  const slopesOf = (id: string) => id.replace(/\[.*/, '');
  it('has each connection of the circuit once', () => expect(new Set(CONNECTIONS).size).toBe(20));

  it('never uses a slope before it is found', () => {
    stations((id) => read(POST_MOMENT, id)).forEach(({ lines }, at) => {
      for (const { slope, paths } of lines) {
        expect(foundAt(slope), slope).toBe(at);
        for (const { id } of paths.flat()) if (id?.startsWith('d') && id !== slope) expect(foundAt(id), id).toBeLessThan(at);
      }
    });
  });

  it('finds every slope of the network, and its lines are right in any state', () => {
    const found = stations(() => 1).flatMap(({ finds }) => finds);
    expect(new Set(found).size).toBe(found.length);
    for (const id of NUDGEABLE) expect(found, id).toContain(slopesOf(slopeId(id)));
    expect(stations(() => 1)).toHaveLength(LAST + 1);
    for (const moment of [POST_MOMENT, momentOf({ ...POST_NETWORK, y: 0 }), ...moments.slice(0, 100)]) {
      const of = (id: string) => read(moment, id);
      for (const { slope, paths } of stations(of).flatMap(({ lines }) => lines))
        expectClose(worth(paths, of), of(slope), slope, 1e-12 * (1 + Math.abs(of(slope))));
    }
  });

  it('has found 0, 0, 1, 4, 7 and all 19 at its stations', () =>
    expect([0, 1, 2, 3, 4, 5, 6].map(countAt)).toEqual([0, 0, 1, 4, 7, 19, 19]));
});

it('digits in common are counted from the first that is not 0', () => {
  expect(digitsInCommon(0.0216, 0.0216)).toBe(15);
  expect(digitsInCommon(-0.021602211929, -0.021602211928)).toBe(10);
  expect(digitsInCommon(1, -1)).toBe(0);
  expect(digitsInCommon(0, 1e-9)).toBe(0);
});
