/** Where the paths of the network run in the drawing, from two layers (t = 0) to one (t = 1). */
import { at } from '../../model';
export const PIXEL = { x: 22, ys: [22, 70, 118, 166], half: 13 };
export const NEURON = { x: 196, ys: [34, 94, 154], r: 23 };
export const ANSWER = { x: 354, y: 94, r: 37 };

export type Point = readonly [number, number];

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * The path of pixel j by way of neuron i: three points. As t grows its middle slides onto the straight line from the pixel
 * to the score, where the three paths of a pixel meet.
 */
export function pathOf(i: number, j: number, t: number): readonly [Point, Point, Point] {
  const [from, to]: [Point, Point] = [
    [PIXEL.x + PIXEL.half, at(PIXEL.ys, j)],
    [ANSWER.x - ANSWER.r, ANSWER.y],
  ];
  const share = (NEURON.x - from[0]) / (to[0] - from[0]);
  return [from, [NEURON.x, between(at(NEURON.ys, i), between(from[1], to[1], share), t)], to];
}

/** A place on the straight line of pixel j, for its label. */
export const labelOf = (j: number): Point => {
  const [from, , to] = pathOf(0, j, 1);
  return [between(from[0], to[0], 0.36), between(from[1], to[1], 0.36)];
};

export const mix = between;
