/** One contract for the keys of sliders, fields, drawings and walks. */
import { describe, expect, it } from 'vitest';
import { type KeyPlace, keyMove, pageOf, valueAfterKey } from '../../src/live-math/keys';

const key = (name: string, held: object = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const weight = { min: -2, max: 2, step: 0.1 };
const ALL = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

describe('a key', () => {
  it.each<[string, number, number]>([
    ['ArrowRight', 0.2, 0.3],
    ['ArrowUp', 0.2, 0.3],
    ['ArrowLeft', 0.3, 0.2],
    ['ArrowDown', 0.3, 0.2],
    ['PageUp', 0.1, 0.5],
    ['PageDown', 0.1, -0.3],
    ['Home', 0.1, -2],
    ['End', 0.1, 2],
    ['ArrowRight', 0.25, 0.35],
    ['ArrowRight', 1.95, 2],
    ['ArrowLeft', -2, -2],
    ['PageUp', 1.9, 2],
  ])('%s takes %d to %d', (name, from, to) => {
    expect(valueAfterKey(weight, from, key(name))).toBe(to);
  });

  it('with Shift is a tenth of a step; pages and ends stay what they are', () => {
    const fine = (name: string) => valueAfterKey(weight, 0.2, key(name, { shiftKey: true }));
    expect(['ArrowRight', 'ArrowDown', 'PageUp', 'End'].map(fine)).toEqual([0.21, 0.19, 0.6, 2]);
    expect(valueAfterKey({ min: 0, max: 1, step: 1, whole: true }, 0, key('ArrowRight', { shiftKey: true }))).toBe(1);
  });

  it('never takes back a value that lies beyond the scale: it becomes the scale’s end', () => {
    expect(valueAfterKey(weight, 5.25, key('ArrowRight'))).toBe(5.25);
    expect(valueAfterKey(weight, 5.25, key('End'))).toBe(5.25);
    expect(valueAfterKey(weight, 5.25, key('ArrowLeft'))).toBe(5.15);
    expect(valueAfterKey(weight, -7, key('Home'))).toBe(-7);
  });

  it.each(['a', 'Enter', ' ', 'Tab', 'Escape', 'constructor'])('“%s” is none of these', (name) => {
    expect(valueAfterKey(weight, 0, key(name))).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('that is held with %s is the browser’s', (held) => {
    for (const name of ALL) expect(valueAfterKey(weight, 0, key(name, { [held]: true })), name).toBeUndefined();
  });

  it('is the slider’s, unless it moves a field’s caret or, on a walk, scrolls the page', () => {
    const taken = (place: KeyPlace) => ALL.filter((name) => keyMove(key(name), place));
    expect(taken('slider')).toEqual(ALL);
    expect(taken('field')).toEqual(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);
    expect(taken('walk')).toEqual(['ArrowRight', 'ArrowLeft']);
  });
});

it.each([
  [weight, 4],
  [{ min: 0, max: 1, step: 0.1 }, 2],
  [{ min: 0, max: 1, step: 0.01 }, 10],
  [{ min: 0, max: 1, step: 1 }, 2],
  [{ min: 0, max: 2763, step: 1 }, 276],
])('%j has pages of %d steps', (scale, steps) => {
  expect(pageOf(scale)).toBe(steps);
});
