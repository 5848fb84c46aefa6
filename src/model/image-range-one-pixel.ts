import { at } from './at';
import { forward } from './forward';
import type { Extreme } from './image-range';
import { dot } from './linear';
import type { Parameters, Vector } from './types';

/** The image with the lowest score among those that differ from `x` in exactly one pixel. */
export function lowestByOnePixel(parameters: Parameters, x: Vector): Extreme {
  const { W1, b1 } = parameters;
  const changed = x.flatMap((old, j) => {
    const others = x.map((value, k) => (k === j ? 0 : value));
    // Along one pixel the score is straight between the ends and the fences.
    const fences = W1.map((row, i) => -(dot(row, others) + at(b1, i)) / at(row, j));
    const stops = [0, 1, ...fences].filter((value) => value >= 0 && value <= 1 && value !== old);
    return stops.map((value) => x.map((same, k) => (k === j ? value : same)));
  });
  return changed
    .map((image): Extreme => ({ value: forward(parameters, { x: image, y: 1 }).z2, x: image }))
    .reduce((best, one) => (one.value < best.value ? one : best));
}
