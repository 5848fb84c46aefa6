/** The map of the answers: its lines and bands against the network itself, image by image. */
import { describe, expect, it } from 'vitest';
import { forward, type Parameters, POST_PARAMETERS } from '../../src/model';
import { seeded } from '../../src/model/seeded';
import { SET_A, SET_B, trained } from '../../src/model/training';
import {
  above,
  BANDS,
  band,
  type Ground,
  groundOf,
  heightAt,
  lineThrough,
  type Point,
  type Polygon,
  SQUARE,
} from '../../src/widgets/decision-map/ground';
import { painted } from '../../src/widgets/decision-map/sides';

const image = ([left, right]: Point) => [left, right, left, right];
const scoreAt = (parameters: Parameters, point: Point) => forward(parameters, { x: image(point), y: 1 }).z2;
const area = (piece: Polygon) =>
  Math.abs(
    piece.reduce(
      (total, [x, y], n) => total + x * (piece[(n + 1) % piece.length]?.[1] ?? 0) - (piece[(n + 1) % piece.length]?.[0] ?? 0) * y,
      0,
    ),
  ) / 2;
const middle = (piece: Polygon): Point =>
  [0, 1].map((k) => piece.reduce((total, corner) => total + (corner[k] ?? 0), 0) / piece.length) as unknown as Point;

const next = seeded(11);
const random = (): Parameters => {
  const number = () => Math.round((4 * next() - 2) * 10) / 10;
  const four = () => [number(), number(), number(), number()];
  return { W1: [four(), four(), four()], b1: [number(), number(), number()], W2: [number(), number(), number()], b2: number() };
};
const NETWORKS: Parameters[] = [
  POST_PARAMETERS,
  trained({ start: POST_PARAMETERS, examples: SET_A.examples, mode: 'batch', eta: 0.5 }, 500),
  trained({ start: POST_PARAMETERS, examples: SET_B.examples, mode: 'batch', eta: 0.5 }, 500),
  ...Array.from({ length: 40 }, random),
];

it('the pieces cover the square, and on each the score is the network’s', () => {
  for (const parameters of NETWORKS) {
    const { pieces } = groundOf(parameters);
    expect(pieces.reduce((total, { corners }) => total + area(corners), 0)).toBeCloseTo(1, 9);
    for (const { corners, score } of pieces)
      for (const point of [middle(corners), ...corners])
        expect(heightAt(score, point)).toBeCloseTo(scoreAt(parameters, point), 9);
  }
});

it('on the line of one half the score is 0, on a crease a sum is', () => {
  let [halves, creased] = [0, 0];
  for (const parameters of NETWORKS) {
    const { half, creases } = groundOf(parameters);
    for (const point of half.flat()) expect(Math.abs(scoreAt(parameters, point))).toBeLessThan(1e-9);
    creases.forEach((crease, i) => {
      for (const point of crease ?? [])
        expect(Math.abs(forward(parameters, { x: image(point), y: 1 }).z1[i] ?? 1)).toBeLessThan(1e-9);
    });
    halves += half.length;
    creased += creases.filter(Boolean).length;
  }
  expect([halves > 15, creased > 30]).toEqual([true, true]);
});

it('every image lies in the band of its own answer', () => {
  const all = (ground: Ground) =>
    ([true, false] as const).flatMap((car) =>
      Array.from({ length: car ? BANDS.car : BANDS.not }, (_, n) => ({ car, n, pieces: band(ground, n, car) })),
    );
  for (const parameters of NETWORKS) {
    const bands = all(groundOf(parameters));
    expect(bands.reduce((total, { pieces }) => total + pieces.reduce((sum, piece) => sum + area(piece), 0), 0)).toBeCloseTo(1, 9);
    for (const { car, n, pieces } of bands)
      for (const piece of pieces) {
        const score = scoreAt(parameters, middle(piece));
        expect(score > 0).toBe(car);
        expect(Math.min(Math.floor(Math.abs(score)), (car ? BANDS.car : BANDS.not) - 1)).toBe(n);
      }
  }
});

describe('at the edges', () => {
  const none = { left: 0, right: 0, bias: 0 };
  it('a line that only touches a corner is none', () => {
    expect(lineThrough(SQUARE, { left: 1, right: 1, bias: 0 })).toBeUndefined();
    expect(lineThrough(SQUARE, { left: 1, right: -1, bias: 0 })).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(above(SQUARE, { left: 1, right: 1, bias: -2 })).toEqual([]);
  });
  it('a network that says nothing calls nothing a car', () => {
    const nothing: Parameters = { W1: [0, 1, 2].map(() => [0, 0, 0, 0]), b1: [0, 0, 0], W2: [0, 0, 0], b2: 0 };
    const ground = groundOf(nothing);
    expect(band(ground, 0, false)).toEqual([SQUARE]);
    expect([ground.half, ground.creases, ground.speaks]).toEqual([[], [undefined, undefined, undefined], [false, false, false]]);
    expect(heightAt(none, [0.5, 0.5])).toBe(0);
  });
  it('holds at huge numbers', () => {
    const huge = { ...POST_PARAMETERS, W1: POST_PARAMETERS.W1.map((row) => row.map((weight) => weight * 1e6)), b2: -1e6 };
    for (const { corners } of groundOf(huge).pieces)
      for (const point of corners.flat()) expect(Number.isFinite(point)).toBe(true);
  });
});

it('an image keeps what its pixels differ by, as far as black and white allow', () => {
  expect(painted([0.2, 0.5, 0.1, 0.8], { left: 0.55, right: 0.45 })).toEqual([0.6, 0.3, 0.5, 0.6]);
  expect(painted([0.2, 0.5, 0.1, 0.8], { left: 0, right: 0.95 })).toEqual([0, 0.9, 0, 1]);
});

it('the rules of the sets label their own images', () => {
  for (const { examples, labelOf } of [SET_A, SET_B]) for (const { x, y } of examples) expect(labelOf(x)).toBe(y);
  expect([0.2, 0.3, 0.5, 0.6].map((more) => SET_B.labelOf([0, more, 0, 0]))).toEqual([0, undefined, undefined, 1]);
});
