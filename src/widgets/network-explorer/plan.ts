/** Where everything lies in the plan of the network, in drawing units: tiles for pixels, circles for neurons, a ring for the answer. */
import { at } from '../../model';
import type { Edge } from './edges';

export const PIXEL = { x: 84, ys: [58, 152, 246, 340], half: 25 };
/** The pixels as the image that they are: two by two, each with a lead to where its lines begin. */
export const IMAGE = {
  tiles: [
    { x: 8, y: 128 },
    { x: 80, y: 128 },
    { x: 8, y: 205 },
    { x: 80, y: 205 },
  ],
  side: 68,
  leads: ['M42 128 V108 H176', 'M148 162 H176', 'M42 205 V200.5 H176', 'M148 239 H176'],
};
/** Where the lines of each pixel begin, from column and from image. */
export interface Starts {
  x: number;
  ys: readonly number[];
}
export const FROM_COLUMN: Starts = { x: PIXEL.x + PIXEL.half, ys: PIXEL.ys };
export const FROM_IMAGE: Starts = { x: 176, ys: [108, 162, 200.5, 239] };
export const NEURON = { x: 402, ys: [72, 199, 326], r: 40 };
export const ANSWER = { x: 606, y: 199, r: 46 };
/** Where a line to a neuron runs level, and where its number stands there. */
const LEVEL = { from: 286, number: 318, apart: 22 };
/** How far a bias's stub stands out. */
export const STUB = 18;

/** A line as wide as what it carries: 26 units for 1, at least a hair, and no wider than a circle can bear. */
export const widthOf = (flow: number): number => Math.max(1, Math.min(24, Math.abs(flow) * 26));

/** Each line into a neuron has a track of its own, pixel 1 on top. */
const trackOf = (pixel: number, neuron: number): number => at(NEURON.ys, neuron) + (pixel - 1.5) * LEVEL.apart;

/** The line's path. Into a neuron it runs level at last, so that no number lies on a crossing. */
export function pathOf({ from, to }: Edge, starts: Starts): string {
  if (to === undefined) {
    const y = at(NEURON.ys, from);
    const [start, end] = [NEURON.x + NEURON.r, ANSWER.x - ANSWER.r + 4];
    const arrives = ANSWER.y + (y - ANSWER.y) * 0.2;
    return `M${start} ${y} C${start + 70} ${y} ${end - 70} ${arrives} ${end} ${arrives}`;
  }
  const { x: start } = starts;
  const [y, track] = [at(starts.ys, from), trackOf(from, to)];
  const bend = (LEVEL.from - start) * 0.48;
  const end = NEURON.x - Math.sqrt(NEURON.r ** 2 - (track - at(NEURON.ys, to)) ** 2);
  return `M${start} ${y} C${start + bend} ${y} ${LEVEL.from - bend} ${track} ${LEVEL.from} ${track} H${end.toFixed(1)}`;
}

/** Where the line's number stands. */
export function numberAt({ from, to }: Edge): { x: number; y: number } {
  if (to !== undefined) return { x: LEVEL.number, y: trackOf(from, to) };
  // Beside its band: above the upper ones, below the lowest.
  return { x: 478, y: at([50, 185, 352], from) };
}
