/** What the deck draws of a run. */
import { expect, it } from 'vitest';
import { POST_PARAMETERS, sigmoid } from '../../src/model';
import { SET_A, SET_B, trailOf } from '../../src/model/training';
import { dotsUpTo } from '../../src/widgets/training/dots';
import { lanesOf } from '../../src/widgets/training/OneAxis';
import { spanFor } from '../../src/widgets/training/Strip';

it('the axis of steps begins with 80 and doubles before the run comes to its end', () => {
  expect([0, 43, 72, 73, 144, 145, 500].map(spanFor)).toEqual([80, 80, 80, 160, 160, 320, 640]);
});

it('a car and an image that is none share a lane', () => {
  expect(lanesOf(SET_A.examples)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(Math.max(...lanesOf(SET_B.examples))).toBe(5);
});

it('an image has a dot for each step that can be told from the one before, up to the step that is asked for', () => {
  const trail = trailOf({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.5 });
  while (trail.last() < 500) trail.advance();
  const all = dotsUpTo(trail, 1, 500);
  expect(all.match(/M/g)?.length).toBeLessThan(120);
  expect(dotsUpTo(trail, 1, 0)).toBe(`M${(1000 * sigmoid(trail.score(0, 1))).toFixed(1)} 5h0`);
  expect(all.startsWith(dotsUpTo(trail, 1, 7))).toBe(true);
  expect(dotsUpTo(trail, 1, 7).match(/M/g)?.length).toBe(8);
});
