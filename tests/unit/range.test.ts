/** What a reader may set a number to: typed, stepped, dragged or nudged. */
import { describe, expect, it } from 'vitest';
import { refusal, snapped, stepped, toMark, widened } from '../../src/live-math/range';
import type { Range } from '../../src/live-math/registry';
import { readTyped } from '../../src/live-math/typed';
import { INPUT_IDS, registry } from '../../src/quantities';

const rangeOf = (id: string) => registry.quantity(id)?.range as Range;
const [weight, pixel, label, rate] = ['W1[0][0]', 'x[0]', 'y', 'eta'].map(rangeOf) as [Range, Range, Range, Range];

describe('what can be typed', () => {
  it.each([
    [weight, '100', 100],
    [weight, '-100', -100],
    [weight, '−0,25', -0.25],
    [weight, '69/100', 0.69],
    [weight, '(−0.06)', -0.06],
    [pixel, '50 %', 0.5],
    [pixel, '0', 0],
    [pixel, '1', 1],
    [label, '1', 1],
    [rate, '0.0001', 0.0001],
    [rate, '100', 100],
  ])('%# %s is taken', (range, text, value) => {
    expect(readTyped(range, text)).toEqual({ value });
  });

  it.each([
    [weight, '100.1', '100.1 is out of range: it must be 100 or less.'],
    [weight, '-101', '-101 is out of range: it must be −100 or more.'],
    [weight, '1e400', '1e400 is out of range: it must be 100 or less.'],
    [weight, '123456789.123456789', '123456789.123456… is out of range: it must be 100 or less.'],
    [weight, 'abc', '“abc” is no number.'],
    [weight, '', ''],
    [weight, 'NaN and a good deal more', '“NaN and a good d…” is no number.'],
    [pixel, '150 %', '150 % is out of range: it must be 1 or less.'],
    [pixel, '1.01', '1.01 is out of range: it must be 1 or less.'],
    [pixel, '-0.1', '-0.1 is out of range: it must be 0 or more.'],
    [label, '0.5', '0.5 is out of range: it is 0 or 1.'],
    [label, '2', '2 is out of range: it is 0 or 1.'],
    [rate, '0', '0 is out of range: it must be above 0.'],
    [rate, '101', '101 is out of range: it must be 100 or less.'],
  ])('%# %s is refused with a reason', (range, text, refused) => {
    expect(readTyped(range, text)).toEqual({ refused });
  });

  it('is what the surface allows', () => {
    expect(refusal(weight, Number.NaN)).toBe('that is no number');
    expect(INPUT_IDS).toHaveLength(4 + 19 + 2);
  });
});

describe('steps', () => {
  it('pass through every tenth exactly, zero included', () => {
    for (let from = -20; from <= 20; from++)
      for (let to = -20; to <= 20; to++) expect(stepped(weight, from / 10, to - from), `${from} → ${to}`).toBe(to / 10 + 0);
  });

  it('end at the edges of the slider, or at the value itself where that is further out', () => {
    expect(stepped(weight, 1.95, 3)).toBe(2);
    expect(stepped(pixel, 0, -3)).toBe(0);
    expect(stepped(weight, 7, 3)).toBe(7);
    expect(stepped(weight, 7, -3)).toBe(6.7);
    expect(widened(weight, 7)).toEqual({ min: -2, max: 7 });
    expect(widened(weight, 0)).toEqual({ min: -2, max: 2 });
  });

  it('keep what a value has beyond its step', () => {
    expect(stepped(weight, 0.123, 1)).toBe(0.223);
  });
});

describe('a slider', () => {
  it('goes to the nearest mark of its scale', () => {
    expect(snapped(weight, 0, 0.5499)).toBe(0.5);
    expect(snapped(weight, 0, -1.27)).toBe(-1.3);
    expect(snapped(pixel, 0, 0.96)).toBe(1);
  });

  it('takes its ends and its own value as they are', () => {
    expect(snapped(weight, 0.123, 0.123)).toBe(0.123);
    expect(snapped(weight, 7.77, -2)).toBe(-2);
    expect(snapped(weight, 7.77, 7.77)).toBe(7.77);
  });

  it('moves one step on a nudge of less than one', () => {
    expect(snapped(weight, 0.123, 0.13)).toBe(0.223);
    expect(snapped(weight, 0.5, 0.45)).toBe(0.4);
  });

  it('is at the nearest mark wherever a hand holds it, and never flits between two', () => {
    const along = Array.from({ length: 41 }, (_, i) => 0.2 + i * 0.01);
    let value = 0.2;
    const seen = along.map((wanted) => {
      value = toMark(pixel, value, wanted);
      return value;
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([...new Set(seen)]).toEqual([0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(toMark(weight, 7.74, 7.74)).toBe(7.74);
    expect(toMark(weight, 7.77, 7.75)).toBe(7.77);
    expect(toMark(weight, 7.77, 7.72)).toBe(7.7);
  });
});
