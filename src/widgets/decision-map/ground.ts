/**
 * The ground of the map: images whose sides are each of one grey, left across and right up, both from 0 to 1. The score is
 * linear on every piece of it where the gates stay as they are, so its lines are solved here, not traced.
 */
import { at, type Parameters } from '../../model';
import { sum } from '../../model/linear';

/** Left and right, from 0 (black) to 1 (white). */
export type Point = readonly [left: number, right: number];
/** The corners of a convex piece, in order. */
export type Polygon = readonly Point[];
export type Stretch = readonly [Point, Point];

/** What rises evenly over the ground: left · l + right · r + bias. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly bias: number;
}

export interface Piece {
  readonly corners: Polygon;
  readonly score: Plane;
}

export interface Ground {
  /** Where the gates stay as they are; together they cover the square. */
  readonly pieces: readonly Piece[];
  /** Where each neuron falls silent; undefined where it speaks on all of the square, or on none of it. */
  readonly creases: readonly (Stretch | undefined)[];
  /** Of each neuron without a crease, whether it speaks. */
  readonly speaks: readonly boolean[];
  /** Where the score is 0, a stretch for each piece that it crosses. */
  readonly half: readonly Stretch[];
}

export const SQUARE: Polygon = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/** Smaller than this is a corner that a line only touches. */
const TOUCH = 1e-9;

export const heightAt = ({ left, right, bias }: Plane, [l, r]: Point): number => sum([left * l, right * r, bias]);

/** As steep as it is, with its largest number at 1: what is small then is small. */
function unit({ left, right, bias }: Plane): Plane {
  const size = Math.max(Math.abs(left), Math.abs(right), Math.abs(bias)) || 1;
  return { left: left / size, right: right / size, bias: bias / size };
}

const less = (plane: Plane, level: number): Plane => ({ ...plane, bias: sum([plane.bias, -level]) });
const turned = ({ left, right, bias }: Plane): Plane => ({ left: -left, right: -right, bias: -bias });

/** The point between two, on either side of a plane's 0, where it is 0. */
function crossing(a: Point, b: Point, [ha, hb]: readonly [number, number]): Point {
  const share = ha / (ha - hb);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** What of a piece lies where a plane is 0 or more. */
export function above(piece: Polygon, plane: Plane): Polygon {
  const flat = unit(plane);
  const kept = piece.flatMap((corner, n): Point[] => {
    const next = at(piece, (n + 1) % piece.length);
    const heights = [heightAt(flat, corner), heightAt(flat, next)] as const;
    const crosses = heights[0] * heights[1] < 0;
    return [...(heights[0] >= 0 ? [corner] : []), ...(crosses ? [crossing(corner, next, heights)] : [])];
  });
  return areaOf(kept) > TOUCH ? kept : [];
}

/** The stretch of a plane's 0 through a piece; undefined where it misses it, or only touches it. */
export function lineThrough(piece: Polygon, plane: Plane): Stretch | undefined {
  const flat = unit(plane);
  const heights = piece.map((corner) => heightAt(flat, corner));
  const met = piece.flatMap((corner, n): Point[] => {
    const m = (n + 1) % piece.length;
    const [here, there] = [at(heights, n), at(heights, m)];
    if (Math.abs(here) <= TOUCH) return [corner];
    return Math.abs(there) > TOUCH && here * there < 0 ? [crossing(corner, at(piece, m), [here, there])] : [];
  });
  const [first] = met;
  const last = met.findLast((point) => first && distance(first, point) > TOUCH);
  return first && last ? [first, last] : undefined;
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

function areaOf(piece: Polygon): number {
  return (
    Math.abs(
      piece.reduce((total, [x, y], n) => {
        const [nextX, nextY] = at(piece, (n + 1) % piece.length);
        return total + x * nextY - nextX * y;
      }, 0),
    ) / 2
  );
}

/** Laid over such an image, a row of four weights is two: the sum of the left ones, and of the right ones. */
const planesOf = ({ W1, b1 }: Parameters): Plane[] =>
  W1.map((row, i) => ({ left: sum([at(row, 0), at(row, 2)]), right: sum([at(row, 1), at(row, 3)]), bias: at(b1, i) }));

export function groundOf(parameters: Parameters): Ground {
  const { W2, b2 } = parameters;
  const planes = planesOf(parameters);
  const pieces = planes.reduce<Piece[]>(
    (found, plane, i) =>
      found.flatMap(({ corners, score }) => {
        const weight = at(W2, i);
        const heard: Plane = {
          left: score.left + weight * plane.left,
          right: score.right + weight * plane.right,
          bias: sum([score.bias, weight * plane.bias]),
        };
        return [
          { corners: above(corners, plane), score: heard },
          { corners: above(corners, turned(plane)), score },
        ].filter((piece, n) => piece.corners.length > 2 && (n === 0 || !isFlatZero(plane)));
      }),
    [{ corners: SQUARE, score: { left: 0, right: 0, bias: b2 } }],
  );
  return {
    pieces,
    creases: planes.map((plane) => (crosses(plane) ? lineThrough(SQUARE, plane) : undefined)),
    speaks: planes.map((plane) => SQUARE.some((corner) => heightAt(unit(plane), corner) > TOUCH)),
    half: pieces.flatMap(({ corners, score }) => {
      const line = isFlatZero(score) ? undefined : lineThrough(corners, score);
      return line ? [line] : [];
    }),
  };
}

const isFlatZero = ({ left, right, bias }: Plane): boolean => left === 0 && right === 0 && bias === 0;

/** Whether a plane is above 0 on one part of the square and below it on another. */
function crosses(plane: Plane): boolean {
  const heights = SQUARE.map((corner) => heightAt(unit(plane), corner));
  return Math.max(...heights) > TOUCH && Math.min(...heights) < -TOUCH;
}

/** The last band is open: everything above that many points of score, or below. */
export const BANDS = { car: 6, not: 4 } as const;

/**
 * The pieces of one band, a point of score wide. car: from 0 up, band 0 being from 0 to 1; otherwise from 0 down. What is
 * exactly 0 is no car, so it lies in the first band of those.
 */
export function band({ pieces }: Pick<Ground, 'pieces'>, n: number, car: boolean): Polygon[] {
  const last = n === (car ? BANDS.car : BANDS.not) - 1;
  return pieces.flatMap(({ corners, score }) => {
    const up = car ? score : turned(score);
    if (isFlatZero(up)) return car || n > 0 ? [] : [corners];
    const next = less(up, n + 1);
    const from = above(corners, less(up, n));
    const part = last ? from : isFlatZero(next) ? [] : above(from, turned(next));
    return part.length > 2 ? [part] : [];
  });
}
