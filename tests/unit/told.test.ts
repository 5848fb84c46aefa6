/** Which step the deck's sentence is of, while it plays and when it has come to rest. */
import { expect, it } from 'vitest';
import { POST_PARAMETERS } from '../../src/model';
import { SET_A, trailOf } from '../../src/model/training';
import { nextTold, STANDS, type Told } from '../../src/widgets/training/told';

const trail = trailOf({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.5 });
while (trail.last() < 60) trail.advance();
/** Looks at one moment after the other: [step, ms, playing]. */
function toldAt(moments: readonly (readonly [t: number, now: number, playing?: boolean])[]): number[] {
  let told: Told | undefined;
  return moments.map(([t, now, playing = true]) => {
    told = nextTold(told, trail, t, playing, now);
    return told.of;
  });
}

it('what has happened stands while it plays, until it has been read or something else happens', () => {
  // Images 4 and 8 turn at step 5, image 6 at step 6, image 2 at step 7.
  expect(
    toldAt([
      [4, 0],
      [5, 100],
      [6, 260],
      [7, 420],
      [8, 500],
      [9, 420 + STANDS - 1],
      [9, 420 + STANDS],
      [10, 2100],
    ]),
  ).toEqual([4, 5, 6, 7, 7, 7, 9, 10]);
});

it('what happened on steps that were never on screen is told as well', () => {
  expect(
    toldAt([
      [3, 0],
      [6, 100],
      [20, 200],
      [21, 200 + STANDS],
    ]),
  ).toEqual([3, 6, 7, 21]);
});

it('at rest, and in the hand, the sentence is of the step that is shown', () => {
  expect(
    toldAt([
      [4, 0],
      [5, 100],
      [8, 200, false],
      [8, 300],
      [9, 400],
    ]),
  ).toEqual([4, 5, 8, 8, 9]);
  expect(
    toldAt([
      [6, 0],
      [7, 100],
      [3, 200],
    ]),
  ).toEqual([6, 7, 3]);
});

it('another run has nothing of the one before', () => {
  const other = trailOf({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 1 });
  other.advance();
  const told = nextTold(nextTold(undefined, trail, 4, true, 0), trail, 5, true, 10);
  expect(nextTold(told, other, 1, true, 20).of).toBe(1);
});
