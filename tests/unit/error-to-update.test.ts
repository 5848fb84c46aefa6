/** What chapters 10, 11 and 13 work out beside the model's own numbers: measures of the error, the promise of a step, their exercises. */
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/controls/plot/axis';
import { straightLine } from '../../src/controls/plot/curves';
import { roomFor, withHeight } from '../../src/controls/plot/frame';
import { exercises as error } from '../../src/exercises/chapters/the-error';
import { exercises as update } from '../../src/exercises/chapters/the-update';
import { check } from '../../src/exercises/check';
import type { Goal, Prediction, WorkItOut } from '../../src/exercises/types';
import { formatFine, formatNumber } from '../../src/live-math/number';
import { crossEntropy, crossEntropySlope, parametersOf, sigmoid, squaredError, squaredErrorSlope } from '../../src/model';
import { pairOf, pairStep } from '../../src/model/training/pair';
import { type Moment, momentOf, POST_MOMENT, POST_NETWORK, read, withNumber } from '../../src/quantities';
import { slopeId } from '../../src/quantities/nudge';
import { networkOf, PARAMETER_IDS } from '../../src/quantities/parameters';
import {
  costAt,
  cutAt,
  heightOf,
  lossBetween,
  namesOf,
  SIZE,
  shareForLn,
  strokeAt,
  turned,
} from '../../src/widgets/loss-curve/frame';
import { expectClose, randomNetwork, seeded } from './support';

const random = seeded(1013);
const MOMENTS: Moment[] = Array.from({ length: 300 }, () => momentOf(randomNetwork(random, 2)));
const moment = (changes: Partial<typeof POST_NETWORK>): Moment => momentOf({ ...POST_NETWORK, ...changes });

describe('the error', () => {
  it('differs between the labels by the score', () => {
    for (const one of MOMENTS) {
      expectClose(one.notCar.L - one.car.L, one.z2, 'L(0) − L(1)');
      expect([one.notCar, one.car][one.y]).toBe(one);
    }
  });

  it('goes by the share, which is never 1 nor 0', () => {
    expect(formatNumber(POST_MOMENT.share)).toBe('0.784');
    expect(formatNumber(POST_MOMENT.notCar.share)).toBe('0.216');
    for (const one of MOMENTS) expectClose(-Math.log(one.share), one.L, 'L');
    expect(moment({ b2: 80, y: 0 }).share).toBeGreaterThan(0);
  });

  const field = (error['by-hand'] as WorkItOut).fields[0];
  it.each([
    ['3.4657', 'right', ''],
    ['3.4655', 'right', ''],
    ['5', 'slip', 'Those are the halvings'],
    ['2.7726', 'slip', 'one halving too few'],
    ['0.0317', 'slip', 'if it were a car'],
    ['0.0217', 'slip', 'the share times a halving'],
    ['0.1386', 'slip', 'do not divide'],
    ['-3.4657', 'slip', 'never below zero'],
  ])('by hand: %s is %s', (typed, kind, says) => {
    const verdict = field && check(typed, field, POST_MOMENT);
    expect(verdict?.kind).toBe(kind);
    expect(verdict?.says ?? '').toContain(says);
  });

  it('is the same for both labels where the bias takes the score away, and the gauge says how far that is', () => {
    const { reached, possible, gauge, solution } = error['no-difference'] as Goal;
    const at = (b2: number) => reached(moment({ b2 }));
    expect([-1.14, -1.139, -1.1, -1.039, -1.038].map(at)).toEqual([false, true, true, true, false]);
    expect(gauge?.(POST_MOMENT)?.value).toBe(POST_MOMENT.z2);
    expect(solution?.(POST_MOMENT)?.b2).toBe(-1.1);
    expect(possible(moment({ W2: [500, 0, 0] }))).toBe(false);
  });
});

describe('the loss over the score', () => {
  it('has its curves as far apart as the score, and goes straight from one to the other', () => {
    for (const z of [-6, -1.1, 0, 0.3, 6])
      for (const [label, loss] of [
        [1, crossEntropy(z, 1)],
        [0, crossEntropy(z, 0)],
        [0.25, crossEntropy(z, 1) + 0.75 * z],
      ] as const)
        expectClose(lossBetween(z, label), loss, `${z}, ${label}`);
  });

  it('has its strip turn over: the truth’s piece hangs from the top', () => {
    expectClose(cutAt(0.784, 1), 78.4, 'car');
    expectClose(cutAt(0.784, 0), 21.6, 'not a car');
    expectClose(cutAt(0.784, 0.5), 50, 'half-way');
    expect([1, 0].map(turned)).toEqual([1, -1]);
  });

  it('counts a halving as 43 px', () => {
    const [none, one, eight] = [0, 1, 8].map(heightOf) as [number, number, number];
    expect(((none - one) / 100) * SIZE.height).toBeCloseTo(62 * Math.LN2, 9);
    expect(eight).toBeGreaterThan(0);
  });

  it('draws a stroke 1.6 points long, at the tilt of the ground', () => {
    const stroke = (d: string) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = d.match(/[\d.]+/g)?.map(Number) ?? [];
      return { long: Math.hypot(x2 - x1, y2 - y1) / 62, degrees: (Math.atan2(y1 - y2, x2 - x1) * 180) / Math.PI };
    };
    for (const [slope, degrees] of [
      [crossEntropySlope(6, 0), 44.93],
      [squaredErrorSlope(6, 0), 0.28],
      [crossEntropySlope(-2, 1), -41.37],
    ] as const) {
      const found = stroke(strokeAt(0, 3, slope));
      expect(found.long).toBeCloseTo(1.6, 2);
      expect(Math.abs(found.degrees - degrees)).toBeLessThan(0.1);
    }
  });

  it('tilts the squared error as differences say', () => {
    const h = 1e-5;
    for (const y of [0, 1])
      for (const z of [-6, -0.4, 0, 2])
        expect(squaredErrorSlope(z, y)).toBeCloseTo((squaredError(z + h, y) - squaredError(z - h, y)) / (2 * h), 8);
  });

  it('has each number where the curves leave it room', () => {
    expect(costAt(1.3, true)).toBe('end');
    expect([5, 4].map((score) => costAt(score, false))).toEqual(['before', 'before stacked']);
    expect([true, false].map((higher) => costAt(-4, higher))).toEqual(['behind', 'end']);
  });
});

describe('the names and digits of the loss', () => {
  it('has the names of the two strokes apart, and off the level line of the dot', () => {
    for (const label of [0, 1])
      for (let score = -6; score <= 6; score += 0.1) {
        const { toLeft, squared, loss } = namesOf(score, label);
        expect(loss - squared).toBeGreaterThan(0.3);
        if (!toLeft) for (const one of [loss, squared]) expect(Math.abs(one - crossEntropy(score, label))).toBeGreaterThan(0.2);
      }
  });

  it('shows a small share in the digits that its logarithm needs', () => {
    for (let score = 2.3; score < 11.5; score += 0.01) {
      const [share, L] = [sigmoid(-score), crossEntropy(score, 0)];
      const shown = Number(formatFine(shareForLn(share, L)));
      expect(Math.abs(-Math.log(shown) - L)).toBeLessThan(0.0001);
    }
    expect(shareForLn(sigmoid(-6), crossEntropy(6, 0))).toBe(0.0024726);
  });
});

describe('the update', () => {
  it('keeps about what its straight line promises, the better the shorter it is', () => {
    for (const one of MOMENTS) {
      expectClose(
        one.g2,
        PARAMETER_IDS.map((id) => read(one, slopeId(id)) ** 2).reduce((a, b) => a + b),
        '‖∇L‖²',
      );
      const { Ls, next } = momentOf({ ...one, eta: 1e-6 });
      expect(Math.abs(Ls - next.L)).toBeLessThan(1e-9 * (1 + one.g2 ** 2));
      const pair = pairOf(one);
      const came = pairOf(pairStep(one, 1e-6)).loss;
      expect(Math.abs(pair.loss - 1e-6 * pair.squares - came)).toBeLessThan(1e-9 * (1 + pair.squares ** 2));
    }
  });

  it('goes by the mean of what both images want', () => {
    for (const one of MOMENTS.slice(0, 50)) {
      const { slopes, pulls } = pairOf(one);
      expectClose(slopes.db2, (pulls[0] + pulls[1]) / 2, 'db2');
      expectClose(pairStep(one, 0.3).b2, one.b2 - 0.3 * slopes.db2, 'b2');
    }
  });

  const verdict = (typed: string): string => {
    const [field] = (update['one-weight'] as WorkItOut).fields;
    const found = field && check(typed, field, POST_MOMENT);
    return `${found?.kind} ${found?.says}`;
  };
  it.each([
    ['0.7531', 'right'],
    ['0.75311', 'right'],
    ['0.8469', 'against it'],
    ['0.7062', 'added'],
    ['0.5655', 'rate was left out'],
    ['0.8402', 'image 1 alone'],
    ['0.666', 'image 2 alone'],
    ['0.7129', 'A minus got lost'],
    ['0.7507', 'averaged first'],
    ['0.0469', 'size of the step'],
  ])('of W₂[3] by hand: %s is %s', (typed, says) => expect(verdict(typed)).toContain(says));

  it('goes lowest at a rate of 2, of the three', () => {
    const { answer, choices } = update['how-far'] as Prediction;
    expect(choices?.[answer(POST_MOMENT) as number]).toBe('2');
  });

  it('gets both right between 1.59 and 1.88, and the goal says so', () => {
    const { reached, solution, gauge } = update['both-right'] as Goal;
    expect([1.58, 1.59, 1.88, 1.89].map((eta) => reached(moment({ eta })))).toEqual([false, true, true, false]);
    expect(solution?.(POST_MOMENT)?.eta).toBe(1.59);
    expect(gauge?.(moment({ eta: 1.7 }))?.value).toBeGreaterThan(0);
    expect(gauge?.(POST_MOMENT)?.value).toBeLessThan(0);
  });
});

describe('an axis that follows the numbers', () => {
  const frame: Frame = {
    width: 440,
    height: 250,
    box: { left: 40, right: 426, top: 14, bottom: 216 },
    x: { min: -1, max: 1, at0: 233, perUnit: 193, ticks: [] },
    y: { min: 0, max: 1, at0: 216, perUnit: -202, ticks: [] },
  };

  it('ends at 1, 2, 5, 10 …, not below the value', () => {
    expect([0, 0.0011, 0.3, 1, 1.01, 2, 4.9, 50.1].map(roomFor)).toEqual([0.001, 0.002, 0.5, 1, 2, 2, 5, 100]);
    for (const { L } of MOMENTS) expect(roomFor(L)).toBeGreaterThanOrEqual(L * (1 - 1e-9));
    expect(Number.isFinite(roomFor(Number.MAX_VALUE))).toBe(true);
  });

  it('has four or five even parts', () => {
    expect(withHeight(frame, 2).y.ticks.map(({ label }) => label)).toEqual(['0', '0.5', '1', '1.5', '2']);
    expect(withHeight(frame, 0.5).y.ticks.map(({ label }) => label)).toEqual(['0', '0.1', '0.2', '0.3', '0.4', '0.5']);
  });

  it('cuts a straight line where it leaves the frame', () => {
    expect(straightLine(frame, [0, 0.5], 0)).toBe('M40,115L426,115');
    expect(straightLine(frame, [0, 0.5], 1)).toBe('M136.5,216L329.5,14');
    expect(straightLine(frame, [0, 0.5], -1)).toBe('M136.5,14L329.5,216');
    expect(straightLine(frame, [0, 5], 0)).toBe('');
  });
});

it('numbers of either label and of one step are what changing them gives', () => {
  for (const one of MOMENTS.slice(0, 50)) {
    const network = networkOf(one);
    expect(read(one, 'car.L')).toBe(momentOf(withNumber(network, 'y', 1)).L);
    expect(read(one, 'notCar.L')).toBe(momentOf(withNumber(network, 'y', 0)).L);
    expect(read(one, 'next.L')).toBe(momentOf({ ...network, ...parametersOf(one.next) }).L);
  }
});
