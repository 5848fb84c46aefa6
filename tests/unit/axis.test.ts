/** Axes with d3's ticks, and the curves on them. */
import { describe, expect, it } from 'vitest';
import { place, plainAxis, valueAt } from '../../src/controls/plot/axis';
import { curveOf, pathThrough } from '../../src/controls/plot/curves';
import { axis, plotFrame } from '../../src/controls/plot/frame';
import { samples } from '../../src/widgets/training/samples';

const labels = (of: { ticks: readonly { label: string }[] }) => of.ticks.map(({ label }) => label);
const places = (of: { ticks: readonly { at: number }[] }) => of.ticks.map(({ at }) => Number(at.toFixed(9)));

describe('an axis', () => {
  it('has ticks at round values, each written like every number', () => {
    const one = axis([-1.2, 1.2], [0, 240], { ticks: 5 });
    expect(labels(one)).toEqual(['−1', '−0.5', '0', '0.5', '1']);
    expect(places(one)).toEqual([20, 70, 120, 170, 220]);
    expect(one).toMatchObject({ min: -1.2, max: 1.2 });
  });

  it('writes all with as many decimals as one needs, where it is asked to', () => {
    expect(labels(axis([-1.2, 1.2], [0, 240], { ticks: 5, even: true }))).toEqual(['−1.0', '−0.5', '0.0', '0.5', '1.0']);
    expect(labels(axis([-6, 6], [0, 1], { ticks: 6, even: true }))).toEqual(['−6', '−4', '−2', '0', '2', '4', '6']);
  });

  it('ends at round values where it is asked to, or has its ticks where they are wanted', () => {
    const nice = axis([0, 2763], [0, 300], { ticks: 5, nice: true });
    expect([nice.min, nice.max]).toEqual([0, 3000]);
    expect(labels(nice)).toEqual(['0', '500', '1000', '1500', '2000', '2500', '3000']);
    const two = axis([0, 8], [100, 0], { ticks: [0, 8] });
    expect([labels(two), places(two)]).toEqual([
      ['0', '8'],
      [100, 0],
    ]);
    expect(axis([0, 100], [0, 300], { ticks: 0, nice: true })).toMatchObject({ max: 100, ticks: [] });
  });

  it('places what lies beyond at its ends, and reads places back', () => {
    const upright = plainAxis([-1, 3], [200, 0]);
    expect([-5, -1, 0, 1, 3, 99].map((value) => place(upright, value))).toEqual([200, 200, 150, 100, 0, 0]);
    expect([250, 200, 100, 0, -9].map((at) => valueAt(upright, at))).toEqual([-1, -1, 1, 3, 3]);
  });
});

describe('a curve', () => {
  const frame = plotFrame({
    width: 120,
    height: 120,
    margin: { top: 10, right: 10, bottom: 10, left: 10 },
    x: [0, 2],
    y: [0, 1],
  });

  it('has a frame with room around it', () => {
    expect(frame.box).toEqual({ left: 10, right: 110, top: 10, bottom: 110 });
    expect([place(frame.x, 2), place(frame.y, 1)]).toEqual([110, 10]);
  });

  it('is cut where it leaves its frame, or held at the edge', () => {
    const points = [0, 1, 2].map((x) => [x, x * 0.75] as const);
    expect(pathThrough(frame, points)).toBe('M10,110L60,35');
    expect(pathThrough(frame, points, 'held')).toBe('M10,110L60,35L110,10');
    expect(pathThrough(frame, [[1, Number.NaN]])).toBe('');
  });

  it('is drawn from a function, over the whole frame or a part of it', () => {
    expect(curveOf(frame, (x) => x / 2, 2)).toBe('M10,110L60,60L110,10');
    expect(curveOf(frame, (x) => x / 2, 1, [0, 1])).toBe('M10,110L60,60');
    expect(curveOf(frame, () => 2, 4)).toBe('');
  });

  it('goes through as many steps of a run as can be told apart, the last among them', () => {
    expect(samples(3)).toEqual([0, 1, 2, 3]);
    expect(samples(0)).toEqual([0]);
    const many = samples(10_001);
    expect(many.length).toBeLessThanOrEqual(242);
    expect([many[0], many.at(-1)]).toEqual([0, 10_001]);
  });
});
