/** Chapter 11: its exercises, the rows of its picture, what lies under the lens, and how the picture is fitted to the numbers. */
import { describe, expect, it } from 'vitest';
import { exercises as weight } from '../../src/exercises/chapters/one-weight';
import { check } from '../../src/exercises/check';
import type { Pick, Prediction, WorkItOut } from '../../src/exercises/types';
import { parseShown } from '../../src/live-math/exact';
import { type Moment, momentOf, POST_MOMENT, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { NUDGEABLE, slopeId } from '../../src/quantities/nudge';
import { networkOf } from '../../src/quantities/parameters';
import { axesOf, bendsAt, cornersNear, curveNear, extentFor, HALF, PLOT } from '../../src/widgets/slope-lens/frame';
import { apart, cone, LENS, lensOf, ruling, seenOf } from '../../src/widgets/slope-lens/lens';
import {
  DECIMALS,
  distanceAt,
  fixedText,
  placeOfDistance,
  rungOf,
  STEPS,
  sagOf,
  settled,
} from '../../src/widgets/slope-lens/rungs';
import { expectClose, randomNetwork, seeded } from './support';

const random = seeded(1111);
const MOMENTS: Moment[] = Array.from({ length: 300 }, () => momentOf(randomNetwork(random, 2)));
const moment = (changes: Partial<typeof POST_NETWORK>): Moment => momentOf({ ...POST_NETWORK, ...changes });
const WILD = [{ b2: 900 }, { b2: -900 }, { W2: [1e7, -1e7, 1e7] }, { b2: 30 }, { W2: [0, 0, 0] }, { b2: 1e6, y: 0 }].map(moment);

describe('the exercises', () => {
  it('goes against its slope', () => {
    const { answer } = weight['up-or-down'] as Prediction;
    expect(answer(POST_MOMENT)).toBe(0);
    expect(answer(moment({ y: 0 }))).toBe(1);
    expect(answer(moment({ b1: [0.5, -0.3, -9] }))).toBe(2);
  });

  it('without a slope is one of six in the post, and of none where every neuron speaks', () => {
    const { from, right } = weight['flat'] as Pick;
    const flat = (one: Moment) => from.filter((id) => right(one, id));
    expect(flat(POST_MOMENT)).toEqual(['W1[1][0]', 'W1[1][1]', 'W1[1][2]', 'W1[1][3]', 'b1[1]', 'W2[1]']);
    expect(flat(moment({ b1: [0.5, 1, 0.7] }))).toEqual([]);
  });

  const field = (weight['by-hand'] as WorkItOut).fields[0];
  it.each([
    ['-0.216', 'right', ''],
    ['-0.432', 'slip', 'the stretch is from 0.19 to 0.21'],
    ['-0.0043', 'slip', 'still to be divided'],
    ['0.216', 'slip', 'Higher minus lower'],
    ['-4.6296', 'slip', 'The wrong way up'],
    ['-0.2151', 'slip', 'One side only'],
  ])('by hand: %s is %s', (typed, kind, says) => {
    const verdict = field && check(typed, field, POST_MOMENT);
    expect(verdict?.kind).toBe(kind);
    expect(verdict?.says ?? '').toContain(says);
  });
});

describe('the rows', () => {
  it('at the post are as printed: two losses with eight decimals, and a quotient that has its zeros', () => {
    const rows = STEPS.map((h) => {
      const { high, low, quotient } = rungOf(POST_NETWORK, 'W2[2]', h);
      return [fixedText(high, DECIMALS.loss), fixedText(low, DECIMALS.loss), fixedText(quotient, DECIMALS.quotient)].join(' ');
    });
    expect(rows).toEqual([
      '0.10320419 0.52967153 −0.21323',
      '0.18934822 0.31058209 −0.20206',
      '0.22400390 0.26420979 −0.20103',
      '0.23741302 0.24946775 −0.20091',
      '0.24137278 0.24539081 −0.20090',
      '0.24277243 0.24397783 −0.20090',
      '0.24317365 0.24357545 −0.20090',
    ]);
  });

  it('follow from the digits that they show', () => {
    for (const one of MOMENTS.slice(0, 25))
      for (const id of NUDGEABLE)
        for (const step of STEPS) {
          const { high, low, quotient } = rungOf(networkOf(one), id, step);
          if (Math.min(high, low) < 1e-8) continue;
          const [up, down] = [high, low].map((loss) => parseShown(fixedText(loss, DECIMALS.loss)));
          if (!up || !down) throw new Error(`${high} or ${low} has no digits`);
          const gap = Number(up.n * down.d - down.n * up.d) / Number(up.d * down.d);
          expectClose(quotient, gap / (2 * step), `${id}, ${step}`, 1e-9);
        }
  });

  it('stand in any state', () => {
    for (const one of WILD)
      for (const id of NUDGEABLE)
        for (const { high, low, quotient } of STEPS.map((h) => rungOf(networkOf(one), id, h)))
          expect([high, low, quotient].every(Number.isFinite)).toBe(true);
  });

  it('show numbers with their zeros, and what these would hide as it is shown everywhere', () => {
    expect([fixedText(-0.2009, 5), fixedText(0, 5), fixedText(0.000004, 5), fixedText(-2e9, 5)]).toEqual([
      '−0.20090',
      '0.00000',
      '0.000004',
      '<−999999',
    ]);
    expect(fixedText(0, 8, true)).toBe('<0.00000001');
    // As decimals, not as doubles: 1.005 is a half.
    expect(fixedText(0.1 + 0.2, 8)).toBe('0.30000000');
  });

  it('have digits that have settled: those that stand in the row above, and all before them', () => {
    expect(settled('−0.20206', '−0.21323')).toBe('−0.2'.length);
    expect(settled('−0.20090', '−0.20090')).toBe('−0.20090'.length);
    expect(settled('−0.20206', undefined)).toBe(0);
    expect(settled('0.20206', '−0.20206')).toBe(0);
    expect(settled('12.5', '1.25')).toBe(0);
    expect(settled('>999999', '>999999')).toBe(0);
  });
});

it('h stands on a scale of its stops, and between two of them it goes by the logarithm', () => {
  expect(STEPS.map((_, k) => distanceAt(k))).toEqual([...STEPS]);
  expectClose(distanceAt(0.5), Math.sqrt(0.3), 'between 1 and 0.3');
  expect([distanceAt(-1), distanceAt(9)]).toEqual([1, 0.001]);
  for (let place = 0; place <= 6; place += 0.125) expectClose(placeOfDistance(distanceAt(place)), place, `place ${place}`, 1e-9);
});

describe('the plot', () => {
  it('shows 1.3 to each side, and of the loss what the curve takes: 418 px for 1 at the post’s W₂[3]', () => {
    const { x, y } = axesOf(extentFor(POST_NETWORK, 'W2[2]'));
    expect([x.min, x.max]).toEqual([0.8 - HALF, 0.8 + HALF]);
    expect(x.perUnit).toBeCloseTo(161.5, 1);
    expect(Math.abs(y.perUnit)).toBeCloseTo(418, 0);
  });

  it('holds its curve in any state', () => {
    for (const one of [...MOMENTS.slice(0, 15), ...WILD])
      for (const id of NUDGEABLE) {
        const { low, high } = extentFor(networkOf(one), id);
        const losses = curveNear(networkOf(one), id, -HALF, HALF).map(([, loss]) => loss);
        expect(high).toBeGreaterThan(low);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(Math.min(...losses)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...losses)).toBeLessThanOrEqual(high);
        expect(one.L).toBeLessThanOrEqual(high);
      }
  });

  it('has a corner where a gate opens or shuts, and says so where the number stands on one', () => {
    const [corner] = cornersNear(POST_NETWORK, 'b1[1]', 0, 1);
    expectClose(corner as number, 0.06, 'the gate of neuron 2');
    expect(curveNear(POST_NETWORK, 'b1[1]', -1, 1).some(([move]) => move === corner)).toBe(true);
    expect(cornersNear(POST_NETWORK, 'W2[2]', -2, 2)).toEqual([]);
    expect(bendsAt({ ...POST_NETWORK, b1: [0.5, -0.24, 0.7] }, 'b1[1]')).toBe(true);
    expect(bendsAt(POST_NETWORK, 'b1[1]')).toBe(false);
    // A gate that nobody listens to bends nothing.
    expect(bendsAt({ ...POST_NETWORK, b1: [0.5, -0.24, 0.7], W2: [0.5, 0, 0.8] }, 'b1[1]')).toBe(false);
    for (const id of NUDGEABLE) expect(bendsAt(networkOf(MOMENTS[0] as Moment), id)).toBe(false);
  });
});

describe('the lens', () => {
  const sightOf = (one: Moment, id: string, h: number) => {
    const { plus, minus } = rungOf(networkOf(one), id, h);
    return { h, L: one.L, plus, minus };
  };

  it('shows 1/h times as large, its points 161.5 px from the middle; where the ground is steep, less, so that both are in it', () => {
    for (const one of [POST_MOMENT, ...MOMENTS.slice(0, 12), ...WILD])
      for (const id of NUDGEABLE) {
        const axes = axesOf(extentFor(networkOf(one), id));
        for (const h of STEPS) {
          const lens = lensOf(axes, sightOf(one, id, h));
          for (const [move, loss] of [
            [h, sightOf(one, id, h).plus],
            [-h, sightOf(one, id, h).minus],
          ] as const) {
            const [x, y] = lens.at(move, loss);
            expect(Math.hypot(x, y)).toBeLessThan(LENS.r - 7);
            if (lens.fits) expect(Math.abs(x)).toBeCloseTo(161.5, 0);
          }
          if (lens.fits) expectClose(lens.times * h, 1, 'times', 1e-12);
          else expect(lens.times).toBeLessThan(1 / h);
          expect(lens.line([0, one.L], read(one, slopeId(id)))).toMatch(/^M-?[\d.]+ -?[\d.]+L-?[\d.]+ -?[\d.]+$/);
        }
      }
  });

  it('stands at × 1 to × 1000 at the post, and its sag is a hundredth at a tenth of h', () => {
    const axes = axesOf(extentFor(POST_NETWORK, 'W2[2]'));
    const at = (h: number) => lensOf(axes, sightOf(POST_MOMENT, 'W2[2]', h));
    expect([1, 0.1, 0.01, 0.001].map((h) => at(h).fits && Math.round(at(h).times))).toEqual([1, 10, 100, 1000]);
    expect([1, 0.1, 0.01].map((h) => sagOf(rungOf(POST_NETWORK, 'W2[2]', h), POST_MOMENT.L))).toEqual([
      0.0731, 0.000732, 0.00000732,
    ]);
    // In pixels, as the paragraph of the picture has it.
    expect(
      [1, 0.3, 0.1, 0.03, 0.01].map((h) => {
        const { plus, minus } = rungOf(POST_NETWORK, 'W2[2]', h);
        return Math.round(10 * at(h).pixels((plus + minus) / 2 - POST_MOMENT.L)) / 10;
      }),
    ).toEqual([30.5, 9.2, 3.1, 0.9, 0.3]);
    expect(sagOf({ plus: 1, minus: 1 - 2e-16, slope: 0 }, 1)).toBe(0);
  });

  it('is touched by a cone from the ring, which is the same round piece', () => {
    const frame = { x: -100, y: -100, width: 250, height: 200 };
    const d = cone(seenOf([0, 0], 20, frame), [400, 0], 200);
    const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(4);
    points.forEach(([x, y], n) => {
      expect(n === 0 || n === 3 ? Math.hypot(x, y) : Math.hypot(x - 400, y)).toBeCloseTo(n === 0 || n === 3 ? 20 : 200, 0);
    });
    expect(cone(seenOf([0, -500], 20, frame), [400, 0], 200)).toBe('');
  });

  it('has a cone that holds all that the plot shows of the ring, and the lens, with straight sides', () => {
    const frame = { x: 54, y: 31, ...PLOT };
    for (const [ring, y] of [
      [63, 202],
      [210, 202],
      [63, 315],
      [210, 31],
      [0.21, 300],
    ] as const) {
      const seen = seenOf([264, y], ring, frame);
      const corners = [...cone(seen, [800, 214], 210).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((one) => one.slice(1).map(Number));
      const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = corners as [
        [number, number],
        [number, number],
        [number, number],
        [number, number],
      ];
      const edge = (
        [fx, fy]: readonly [number, number],
        [tx, ty]: readonly [number, number],
        [px, py]: readonly [number, number],
      ) => ((tx - fx) * (py - fy) - (ty - fy) * (px - fx)) / Math.hypot(tx - fx, ty - fy);
      for (const point of seen) {
        expect(edge([ax, ay], [bx, by], point)).toBeGreaterThan(-0.2);
        expect(edge([dx, dy], [cx, cy], point)).toBeLessThan(0.2);
      }
      expect(edge([ax, ay], [bx, by], [800, 214])).toBeCloseTo(210, 0);
      expect(edge([dx, dy], [cx, cy], [800, 214])).toBeCloseTo(-210, 0);
    }
  });

  it('has numbers at its rim that are never closer than their height', () => {
    expect(apart([-80, 0, 80], 22, 1)).toEqual([-80, 0, 80]);
    expect(apart([0, 0, 0], 22, 1)).toEqual([-22, 0, 22]);
    expect(apart([-10, 0, -4], 22, 1)).toEqual([-44, 0, -22]);
    expect(apart([30, 0, 30], 22, 1)).toEqual([30, 0, 52]);
  });

  it('is ruled in round steps that a reader can tell apart', () => {
    for (let h = 1; h > 0.001; h *= 0.9) {
      const { fine, coarse, clear } = ruling(1 / h, PLOT.width / (2 * HALF));
      expect(fine).toBeGreaterThanOrEqual(24);
      expect(coarse).toBeGreaterThan(fine);
      expect(clear).toBeGreaterThan(0);
      const step = (fine * h) / (PLOT.width / (2 * HALF));
      expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step * 1.0001))));
    }
  });
});

it('a curve of another number is the loss of the moved networks', () => {
  for (const [move, loss] of curveNear(POST_NETWORK, 'x[1]', -0.5, 0.5, 4))
    expect(loss).toBe(momentOf(withNumber(POST_NETWORK, 'x[1]', 0.5 + move)).L);
});
