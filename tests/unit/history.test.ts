/** Undo and redo. */
import { describe, expect, it } from 'vitest';
import { begin, type History, push, redo, undo } from '../../src/state/history';
import { seeded } from './support';

const pushed = (count: number) => Array.from({ length: count }, (_, i) => i + 1).reduce<History<number>>(push, begin(0));

describe('history', () => {
  it('goes back and forth over the same values', () => {
    const three = pushed(3);
    expect(undo(three)).toEqual({ past: [0, 1], present: 2, future: [3] });
    expect(undo(undo(three))).toEqual({ past: [0], present: 1, future: [2, 3] });
    expect(redo(undo(undo(three)))).toEqual(undo(three));
    expect(redo(undo(three))).toEqual(three);
  });

  it('stays where it is at both of its ends', () => {
    const start = begin('post');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('forgets what was undone once something new is done', () => {
    const branched = push(undo(undo(pushed(3))), 9);
    expect(branched).toEqual({ past: [0, 1], present: 9, future: [] });
    expect(redo(branched)).toBe(branched);
  });

  it('keeps the last 200 steps and drops the oldest', () => {
    const long = pushed(250);
    expect(long.past).toHaveLength(200);
    expect(long.past[0]).toBe(50);
    let back = long;
    for (let n = 0; n < 250; n++) back = undo(back);
    expect(back.present).toBe(50);
    for (let n = 0; n < 250; n++) back = redo(back);
    expect(back).toEqual(long);
  });

  it('changes no history in place', () => {
    const frozen = (history: History<number>): History<number> =>
      Object.freeze({ ...history, past: Object.freeze([...history.past]), future: Object.freeze([...history.future]) });
    const middle = frozen(undo(pushed(3)));
    expect([undo(middle), redo(middle), push(middle, 7)].map(({ present }) => present)).toEqual([1, 3, 7]);
  });

  it('behaves like a list with a finger on it, over 2,000 random moves', () => {
    const random = seeded(5);
    let history = begin(0);
    let list = [0];
    let finger = 0;
    for (let n = 1; n <= 2000; n++) {
      const move = random();
      if (move < 0.3) {
        history = push(history, n);
        list = [...list.slice(0, finger + 1), n];
        finger++;
      } else if (move < 0.65) {
        history = undo(history);
        finger = Math.max(0, finger - 1);
      } else {
        history = redo(history);
        finger = Math.min(list.length - 1, finger + 1);
      }
      expect([...history.past, history.present, ...history.future]).toEqual(list);
      expect(history.past).toHaveLength(finger);
    }
  });
});
