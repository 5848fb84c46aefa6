/** An image on the map: where it lies, and the image that lies where a hand wants it. */
import { at } from '../../model';
import { sidesOf } from '../../model/rule';

/** How bright the sides of an image are: the mean of their two pixels. */
export const sideGreys = (x: readonly number[]) => {
  const { left, right } = sidesOf(x);
  return { left: left / 2, right: right / 2 };
};

/** The image with its sides as bright as wanted: both pixels of a side are moved alike, as far as they go. */
export function painted(x: readonly number[], wanted: { left: number; right: number }): number[] {
  const moved = (above: number, below: number, middle: number): [number, number] => {
    /** Half of what they differ by; less where one would leave the scale. */
    const half = Math.sign(above - below) * Math.min(Math.abs(above - below) / 2, middle, 1 - middle);
    return [Number((middle + half).toFixed(4)), Number((middle - half).toFixed(4))];
  };
  const [topLeft, bottomLeft] = moved(at(x, 0), at(x, 2), wanted.left);
  const [topRight, bottomRight] = moved(at(x, 1), at(x, 3), wanted.right);
  return [topLeft, topRight, bottomLeft, bottomRight];
}
