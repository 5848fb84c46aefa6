/**
 * A slope on its wire: as wide as it is large, from the end at L as far as the wave has come; at the front it grows out of a
 * point, wider than itself where it is thin, so that one sees which way it runs.
 */
import type { Point } from './route';

/** How far a place lies on the wave's way: grows from L to the pixels. */
export type Along = (point: Point) => number;

/** Half as wide as an arrow is at least, in units. */
export const LEAST_HEAD = 4.2;
const short = (at: number): number => Math.round(at * 10) / 10;

/** The points of a wire that the wave has passed, the last of them where it stands. */
export function passed(points: readonly Point[], along: Along, front: number): Point[] {
  const found: Point[] = [];
  for (const point of points) {
    const before = found.at(-1);
    if (along(point) <= front) {
      found.push(point);
      continue;
    }
    if (!before) return [];
    const [s0, s1] = [along(before), along(point)];
    const share = s1 > s0 ? (front - s0) / (s1 - s0) : 0;
    if (share > 1e-6) found.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]);
    return found;
  }
  return found;
}

/** Across the way at its nth point; longer where it turns a corner, so that the wire is as wide there. */
function normalAt(way: readonly Point[], n: number): Point {
  const across = (from: number): Point | undefined => {
    const [a, b] = [way[from], way[from + 1]];
    const size = a && b && Math.hypot(b[0] - a[0], b[1] - a[1]);
    return a && b && size ? [(a[1] - b[1]) / size, (b[0] - a[0]) / size] : undefined;
  };
  const [before, after] = [across(n - 1), across(n)];
  const [one, other] = [before ?? after ?? [0, 1], after ?? before ?? [0, 1]] as [Point, Point];
  const turn = Math.max(0.5, 1 + one[0] * other[0] + one[1] * other[1]);
  return [(one[0] + other[0]) / turn, (one[1] + other[1]) / turn];
}

/** The outline of a slope of a width on a wire; front: where the wave stands. Nothing where it has not been. */
export function ribbon(points: readonly Point[], along: Along, front: number, width: number): string {
  const way = passed(points, along, front);
  if (way.length < 2 || !(width > 0)) return '';
  const end = along(points.at(-1) as Point);
  const head = Math.max(LEAST_HEAD, width / 2);
  const long = Math.max(9, head * 1.4);
  /** Behind its end the front has no head any more. */
  const gone = Math.min(1, Math.max(0, (front - end) / long));
  const lengths = [0];
  for (let n = 1; n < way.length; n++) {
    const [[x0, y0], [x1, y1]] = [way[n - 1] as Point, way[n] as Point];
    lengths.push((lengths[n - 1] as number) + Math.hypot(x1 - x0, y1 - y0));
  }
  const total = lengths.at(-1) as number;
  const neck = Math.max(0, total - long * (1 - gone));
  const halfAt = (length: number) => (length <= neck ? width / 2 : head * ((total - length) / long) + gone * (width / 2));
  const left: string[] = [];
  const right: string[] = [];
  const put = ([x, y]: Point, [nx, ny]: Point, half: number) => {
    left.push(`${short(x + nx * half)} ${short(y + ny * half)}`);
    right.push(`${short(x - nx * half)} ${short(y - ny * half)}`);
  };
  for (let n = 0; n < way.length; n++) {
    const normal = normalAt(way, n);
    const here = way[n] as Point;
    const length = lengths[n] as number;
    const before = lengths[n - 1];
    // Where the head begins, the outline steps out from the body.
    if (before !== undefined && before < neck && length > neck && gone < 1) {
      const [from, share] = [way[n - 1] as Point, (neck - before) / (length - before)];
      const there: Point = [from[0] + (here[0] - from[0]) * share, from[1] + (here[1] - from[1]) * share];
      put(there, normal, width / 2);
      put(there, normal, Math.max(width / 2, head * (1 - gone)));
    }
    put(here, normal, halfAt(length));
  }
  return `M${left.join('L')}L${right.reverse().join('L')}Z`;
}
