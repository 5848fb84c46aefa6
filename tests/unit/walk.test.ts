/** The rules of a walk: back, step, play and pause. */
import { describe, expect, it } from 'vitest';
import { neighbour, type Path, type Walk, type WalkMove, walked } from '../../src/controls/transport/walk';

const straight: Path = { last: 3 };
const round: Path = { last: 3, round: true };
const at = (stop: number, playing = false): Walk => ({ at: stop, playing });
const after = (start: Walk, moves: readonly WalkMove[], path = straight): Walk =>
  moves.reduce((walk, move) => walked(walk, move, path), start);

describe('a walk', () => {
  it('goes from stop to stop and ends at both ends', () => {
    expect(after(at(0), ['step'])).toEqual(at(1));
    expect(after(at(0), ['back'])).toEqual(at(0));
    expect(after(at(3), ['step'])).toEqual(at(3));
    expect(after(at(3), ['back', 'back'])).toEqual(at(1));
    expect([neighbour(0, -1, straight), neighbour(3, 1, straight)]).toEqual([undefined, undefined]);
  });

  it('goes round where its path does', () => {
    expect(after(at(3), ['step'], round)).toEqual(at(0));
    expect(after(at(0), ['back'], round)).toEqual(at(3));
    expect([neighbour(0, -1, round), neighbour(3, 1, round), neighbour(1, 1, round)]).toEqual([3, 0, 2]);
  });

  it('plays up to the last stop, and from there anew', () => {
    for (const path of [straight, round]) {
      expect(after(at(1), ['play'], path)).toEqual(at(1, true));
      expect(after(at(1), ['play', 'next'], path)).toEqual(at(2, true));
      expect(after(at(1), ['play', 'next', 'next'], path)).toEqual(at(3));
      expect(after(at(3), ['play'], path)).toEqual(at(0, true));
    }
  });

  it.each<[WalkMove, number]>([
    ['pause', 1],
    ['back', 0],
    ['step', 2],
    [{ to: 3 }, 3],
  ])('stops playing by hand: %j', (move, stop) => {
    expect(after(at(1, true), [move])).toEqual(at(stop));
  });

  it('never leaves its path', () => {
    expect(after(at(1), [{ to: 99 }])).toEqual(at(3));
    expect(after(at(1), [{ to: -1 }])).toEqual(at(0));
    expect(after(at(3), ['next'])).toEqual(at(3));
  });
});
