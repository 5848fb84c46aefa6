/** Where an image has been on the axis of answers: a dot for each step, as a path. */
import { sigmoid } from '../../model';
import type { Trail } from '../../model/training';

/** In thousandths of the axis: dots nearer than that to the one before are one. */
const APART = 5;

interface Way {
  /** The next step to be looked at. */
  next: number;
  last: number;
  dots: { t: number; d: string }[];
}
const ways = new WeakMap<Trail, Map<number, Way>>();

/** The dots of image n, from 0, up to a step that has been computed. Each step is looked at once, however often it is drawn. */
export function dotsUpTo(trail: Trail, n: number, upTo: number): string {
  const all = ways.get(trail) ?? new Map<number, Way>();
  ways.set(trail, all);
  const way = all.get(n) ?? { next: 0, last: Number.NEGATIVE_INFINITY, dots: [] };
  all.set(n, way);
  for (; way.next <= upTo; way.next++) {
    const place = sigmoid(trail.score(way.next, n)) * 1000;
    if (Math.abs(place - way.last) < APART) continue;
    way.dots.push({ t: way.next, d: `M${place.toFixed(1)} 5h0` });
    way.last = place;
  }
  return way.dots.flatMap(({ t, d }) => (t <= upTo ? [d] : [])).join('');
}
