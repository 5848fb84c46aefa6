/** A column laid on rows: the course, the totals, the ruler; and the steps of one whole pass. */
import { expect, it } from 'vitest';
import { alignedBy } from '../../src/controls/laying/aligned';
import { droppedAt, LAST_OF_ROWS, NEURONS, rowAt, sumDone } from '../../src/controls/laying/rows';
import { firstTerms, partOf, rulerOver, SCORE, termsOf, totalsOf } from '../../src/controls/laying/sums';
import { phase } from '../../src/controls/motion/phase';
import { place, sideOf } from '../../src/controls/plot/axis';
import { momentOf, read as readOf } from '../../src/quantities';
import {
  beginOf,
  endOf,
  LAST,
  msAt,
  msTo,
  positionAt,
  STATIONS,
  STEPS,
  stationAt,
  trackAt,
} from '../../src/widgets/one-pass/steps';
import { randomNetwork, seeded } from './support';

it('the course runs through the rows: each is laid down, then five terms drop', () => {
  expect(
    [0, 1, 2, 6, 6.2, 7, 12, 13, LAST_OF_ROWS, 99].map(rowAt).map(({ row, within }) => [row, Number(within.toFixed(6))]),
  ).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [0, 6],
    [1, 0.2],
    [1, 1],
    [1, 6],
    [2, 1],
    [2, 6],
    [2, 6],
  ]);
  expect([0, 1, 2, 6, 7, 8].map(droppedAt)).toEqual([0, 0, 1, 5, 0, 1]);
  for (const row of [0, 1, 2]) expect(rowAt(sumDone(row))).toEqual({ row, within: 6 });
});

it('the totals grow term by term and end at the sum itself, exactly, whatever the numbers', () => {
  const random = seeded(5);
  for (let n = 0; n < 50; n++) {
    const network = randomNetwork(random, n % 2 ? 2 : 1e5);
    const moment = momentOf(network);
    const read = (id: string) => readOf(moment, id);
    for (const of of [...NEURONS, SCORE]) {
      const totals = totalsOf(of, read);
      expect(totals).toHaveLength(termsOf(of).length + 1);
      expect(totals[0]).toBe(0);
      expect(totals.at(-1)).toBe(read(of.total));
      const size = Math.max(1, ...totals.map(Math.abs));
      termsOf(of).forEach((id, k) => {
        expect(Math.abs((totals[k] as number) + read(id) - (totals[k + 1] as number)) / size).toBeLessThan(1e-9);
      });
    }
  }
});

it('a ruler holds 0 and every total inside of its ends, with ticks on it', () => {
  const random = seeded(8);
  for (let n = 0; n < 200; n++) {
    const totals = Array.from({ length: 6 }, () => (random() - 0.5) * 10 ** ((n % 12) - 4));
    const { axis, ticks } = rulerOver(totals);
    for (const total of [0, ...totals]) expect(sideOf(axis, total)).toBe(0);
    for (const tick of ticks) expect(sideOf(axis, tick)).toBe(0);
    expect(ticks.length).toBeGreaterThan(1);
    expect(place(axis, Math.max(0, ...totals))).toBeLessThanOrEqual(100);
  }
  expect(rulerOver([0, 0, 0]).axis.max).toBeGreaterThan(0);
  expect(Number.isFinite(rulerOver([Number.MAX_VALUE, -Number.MAX_VALUE]).axis.perUnit)).toBe(true);
});

it('names its terms and totals for signs and veils', () => {
  expect(termsOf(NEURONS[1] as (typeof NEURONS)[0])).toEqual(['c1[1][0]', 'c1[1][1]', 'c1[1][2]', 'c1[1][3]', 'b1[1]']);
  expect(firstTerms(NEURONS[1] as (typeof NEURONS)[0], 1)).toBe('c1[1][0]');
  expect(firstTerms(NEURONS[0] as (typeof NEURONS)[0], 3)).toBe('+ + c1[0][0] c1[0][1] c1[0][2]');
  expect(partOf(SCORE, 3)).toBe('partial.z2[3]');
});

it('points stand in one line: each number is led by what it lacks', () => {
  expect(alignedBy(['0.02', '0.1', '−0.01', '1'])).toEqual(['0.00ch', '1.00ch', '0.00ch', '2.45ch']);
});

it('a phase runs once, from 0 to 1, and never back', () => {
  expect([0, 1, 2, 3, 4].map((at) => phase(at, 1, 3))).toEqual([0, 0, 0.5, 1, 1]);
  let last = 0;
  for (let at = 0; at <= 4; at += 0.01) {
    expect(phase(at, 1, 3)).toBeGreaterThanOrEqual(last);
    last = phase(at, 1, 3);
  }
});

it('a pass has five stations and 28 steps, and a place on its tracks for each', () => {
  expect(LAST).toBe(28);
  expect(STEPS.map((_, n) => [beginOf(n), endOf(n)])).toEqual([
    [0, 1],
    [1, 19],
    [19, 22],
    [22, 26],
    [26, 28],
  ]);
  expect([0, 0.5, 1, 1.5, 19, 20, 22, 26, 27, 28].map(stationAt)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 4, 4]);
  expect(trackAt(0)).toBe(0);
  expect(trackAt(LAST)).toBe(STATIONS);
  for (let at = 0; at <= LAST; at += 0.25) expect(positionAt(trackAt(at))).toBeCloseTo(at, 9);
  expect([-1, 9].map(positionAt)).toEqual([0, LAST]);
  for (let stop = 1; stop <= LAST; stop++) {
    expect(msTo(stop, stop - 1)).toBe(msTo(stop - 1, stop));
    // Played, every stop is reached before the next is left for.
    expect(msAt(stop)).toBeGreaterThan(msTo(stop, stop - 1));
  }
});
