/** A quantity over the steps of a run, as a path. */
import type { Frame } from '../../controls/plot/axis';
import { pathThrough } from '../../controls/plot/curves';

/** As many points as can be told apart. */
const POINTS = 240;

/** The steps that a curve is drawn through: 0, the last, and those between that can be told apart. */
export function samples(last: number): number[] {
  const stride = Math.ceil(last / POINTS) || 1;
  const found: number[] = [];
  for (let t = 0; t < last; t += stride) found.push(t);
  found.push(last);
  return found;
}

/** What leaves the axis runs along its end. */
export const pathAlong = (steps: readonly number[], axes: Pick<Frame, 'x' | 'y'>, value: (t: number) => number): string =>
  pathThrough(
    axes,
    steps.map((t) => [t, value(t)]),
    'held',
  );
