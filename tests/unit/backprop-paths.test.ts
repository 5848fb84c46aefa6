/** The paths of the backprop board: their factors multiplied (and added up) are the slopes, for every number of any network. */
import { describe, expect, it } from 'vitest';
import { evaluate, idsIn } from '../../src/live-math/expression';
import { formatNumber } from '../../src/live-math/number';
import { momentOf, POST_MOMENT, POST_NETWORK, read, registry } from '../../src/quantities';
import { NUDGEABLE, slopeId } from '../../src/quantities/nudge';
import { digitsInCommon } from '../../src/widgets/gradient-check/agreement';
import { COLUMNS, frontAt, positionOf, SETTINGS } from '../../src/widgets/wave-back/layout';
import { badgesOf, expressionOf, type Path, pathsOf, wiresOf } from '../../src/widgets/wave-back/paths';
import { productsOf } from '../../src/widgets/wave-back/products';
import { passed, ribbon } from '../../src/widgets/wave-back/ribbon';
import { countAt, factorsPassed, foundAt, LAST, soFar } from '../../src/widgets/wave-back/walk';
import { halfAtPixel, isCut, unitFor, WIRES, widthOf } from '../../src/widgets/wave-back/widths';
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

  it('runs along wires of the circuit, from L to the number, in both settings', () => {
    for (const { wires, along } of Object.values(SETTINGS))
      for (const id of NUDGEABLE) {
        const lines = wiresOf(id).map((wire) => wires[wire]?.points ?? []);
        expect(lines.every((points) => points.length > 1)).toBe(true);
        // Each wire begins beyond where one of those before it ends.
        for (const points of lines.slice(1)) {
          const [start] = points;
          const ends = lines.map((line) => along(line.at(-1) as (typeof points)[number]));
          expect(Math.min(...ends)).toBeLessThanOrEqual(along(start as (typeof points)[number]) + 1);
        }
      }
    expect(wiresOf('x[1]')).toHaveLength(12);
  });

  it('has its factors numbered where they stand, each once', () => {
    expect(badgesOf('W1[2][0]')).toEqual([
      { n: 1, at: 'z2' },
      { n: 2, at: 'W2[2]' },
      { n: 3, at: 'r1[2]' },
      { n: 4, at: 'x[0]' },
    ]);
    expect(badgesOf('x[1]').map(({ n }) => n)).toEqual([1, 2, 3, 4, 2, 3, 4, 2, 3, 4]);
    expect(badgesOf('b1[0]').at(-1)).toEqual({ n: 4, at: 'b1[0]' });
  });
});

describe('the products of a pixel', () => {
  it('come to what their factors make, add up to its slope, and have true signs', () => {
    expect(productsOf('W1[0][0]', (id) => read(POST_MOMENT, id)).products).toEqual([]);
    const of = (n: number) => productsOf('x[1]', (id) => read(moments[n] as (typeof moments)[0], id));
    const post = productsOf('x[0]', (id) => read(POST_MOMENT, id));
    expect(post.products.map(({ text, sign }) => `${sign} ${text}`)).toEqual(['= −0.0108', '= 0', '≈ 0.0346']);
    expect(post.sign).toBe('=');
    for (let n = 0; n < 40; n++) {
      const sum = of(n).products.reduce((total, { text }) => total + Number(text.replace('−', '-')), 0);
      const slope = read(moments[n] as (typeof moments)[0], 'dx[1]');
      if (!Number.isNaN(sum)) expect(Math.abs(sum - slope)).toBeLessThan(2e-4 * Math.max(1, Math.abs(slope)));
      const shown = Number(formatNumber(slope).replace('−', '-'));
      if (of(n).sign === '=') expect(sum).toBeCloseTo(shown, 9);
      else expect(Math.abs(sum - shown)).not.toBeLessThan(1e-9);
    }
  });
});

describe('the walk', () => {
  it('has found 0, 0, 0, 1, 4, 4, 4, 7 and all 19 at its stops', () =>
    expect(Array.from({ length: LAST + 1 }, (_, stop) => countAt(stop))).toEqual([0, 0, 0, 1, 4, 4, 4, 7, 19, 19]));

  it('knows the product so far along every path, and never before its slope is found', () => {
    for (const id of NUDGEABLE) {
      const [path = []] = pathsOf(id);
      expect(soFar(id)).toHaveLength(path.length);
      expect(soFar(id).at(-1)).toEqual({ slope: slopeId(id), stop: foundAt(slopeId(id)) });
      for (let stop = 0; stop <= LAST; stop++) {
        const count = factorsPassed(id, stop);
        if (count === 0 || id.startsWith('x')) continue;
        const slope = soFar(id)[count - 1]?.slope as string;
        for (const moment of moments.slice(0, 20))
          expectClose(
            worth([path.slice(0, count)], (factor) => read(moment, factor)),
            read(moment, slope),
            `${id} at ${stop}`,
            1e-13,
          );
      }
    }
  });

  it('goes forwards only, and a place on the track is a place of the walk', () => {
    for (const setting of Object.values(SETTINGS))
      for (let at = 0; at <= LAST; at += 0.25) {
        expect(frontAt(setting, at + 0.1) >= frontAt(setting, at)).toBe(true);
        expect(positionOf(setting, frontAt(setting, at))).toBeCloseTo(at, 9);
      }
    expect(positionOf(SETTINGS.wide, 5000)).toBe(LAST);
    // Its last stone is where it ends.
    expect(SETTINGS.wide.width - frontAt(SETTINGS.wide, LAST)).toBe(COLUMNS[0]);
  });
});

describe('the wave on a wire', () => {
  const points = [
    [100, 0],
    [50, 0],
    [0, 0],
  ] as const;
  const along = ([x]: readonly [number, number]) => 100 - x;
  const numbers = (d: string) => [...d.matchAll(/-?[\d.]+ -?[\d.]+/g)].map(([pair]) => pair.split(' ').map(Number));

  it('ends where it stands, and is not there before it has come', () => {
    expect(passed(points, along, -1)).toEqual([]);
    expect(passed(points, along, 75).at(-1)).toEqual([25, 0]);
    expect(ribbon(points, along, -1, 4)).toBe('');
    expect(ribbon(points, along, 75, 0)).toBe('');
    expect(Math.min(...numbers(ribbon(points, along, 75, 4)).map(([x = 0]) => x))).toBe(25);
  });

  it('is as wide as its slope is large, and grows out of a point', () => {
    const heights = (d: string, x: number) =>
      numbers(d)
        .filter(([at = 0]) => Math.abs(at - x) < 0.01)
        .map(([, y = 0]) => Math.abs(y));
    expect(heights(ribbon(points, along, 75, 6), 100)).toEqual([3, 3]);
    expect(heights(ribbon(points, along, 75, 6), 25)).toEqual([0, 0]);
    // Once it has gone by, the wire is as wide at its end as at its beginning.
    expect(heights(ribbon(points, along, 1000, 6), 0)).toEqual([3, 3]);
  });

  it('has one scale for all wires, which grows for slopes too large for their places', () => {
    const of = (network: Partial<typeof POST_NETWORK>) => {
      const moment = momentOf({ ...POST_NETWORK, ...network });
      return (id: string) => read(moment, id);
    };
    expect(unitFor(of({}))).toBe(1);
    expect(widthOf(-0.216, 1, 'wide')).toBeCloseTo(4.752, 9);
    expect(isCut(of({})('da2'), 1)).toBe(false);
    expect(isCut(of({ y: 0, b2: 6 })('da2'), 1)).toBe(true);
    for (const size of [3, 40, 1e6]) {
      const large = of({ y: 0, W2: [size, -size, size], b2: -size });
      const unit = unitFor(large);
      for (const { wire, slope } of WIRES.slice(3)) expect(widthOf(slope(large), unit, 'wide'), wire).toBeLessThanOrEqual(16.001);
      for (const { wire, slope } of WIRES.filter((one) => one.wire.startsWith('W1')))
        expect(halfAtPixel(Number(wire.at(-2)), large, unit), wire).not.toBeLessThan(widthOf(slope(large), unit, 'wide') / 2);
    }
  });
});

it('digits in common are counted from the first that is not 0', () => {
  expect(digitsInCommon(0.0216, 0.0216)).toBe(15);
  expect(digitsInCommon(-0.021602211929, -0.021602211928)).toBe(10);
  expect(digitsInCommon(1, -1)).toBe(0);
  expect(digitsInCommon(0, 1e-9)).toBe(0);
});
