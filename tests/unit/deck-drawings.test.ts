/** What the deck draws of a run. */
import { expect, it } from 'vitest';
import { SET_A, SET_B } from '../../src/model/training';
import { lanesOf } from '../../src/widgets/training/OneAxis';
import { spanFor } from '../../src/widgets/training/Strip';

it('the axis of steps begins with 80 and doubles before the run comes to its end', () => {
  expect([0, 43, 72, 73, 144, 145, 500].map(spanFor)).toEqual([80, 80, 80, 160, 160, 320, 640]);
});

it('a car and an image that is none share a lane', () => {
  expect(lanesOf(SET_A.examples)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(Math.max(...lanesOf(SET_B.examples))).toBe(5);
});
