/** Where everything lies in the plan of the network, in drawing units: tiles for pixels, circles for neurons, a ring for the answer. */
import { twelveDigits } from '../../live-math';
import { at } from '../../model';
import type { Edge } from './edges';

/** How wide the drawing is. */
export const WIDTH = 680;
export const PIXEL = { x: 84, ys: [54, 150, 246, 342], half: 25 };
export const NEURON = { x: 402, ys: [66, 199, 332], r: 42 };
export const ANSWER = { x: 616, y: 199, r: 48 };
/** Where a line to a neuron runs level, and where its number stands there. */
const LEVEL = { from: 286, number: 318, apart: 26 };
/** How far a bias's stub stands out. */
export const STUB = 18;

/** How wide a line is that carries 1, and the widest that a circle can bear. */
const PER_UNIT = 24;
const WIDEST = 22;
/** Numbers beyond this have no width of their own. */
const LARGEST = 1e300;
const sizeOf = (flow: number): number => Math.min(LARGEST, Math.abs(flow));

/** The width for 1 with which all of these are lines: as usual, or so that the widest just passes. */
export const perUnitFor = (flows: readonly number[]): number =>
  Math.min(PER_UNIT, WIDEST / Math.max(...flows.map(sizeOf), Number.MIN_VALUE));

/** A line as wide as what it carries: at least a hair. */
export const widthOf = (flow: number, perUnit: number): number => Math.max(1, Math.min(WIDEST, sizeOf(flow) * perUnit));

/** Three round numbers for the legend of widths, the largest about half as wide as a line can be. */
export function samplesFor(perUnit: number): readonly number[] {
  const most = WIDEST / 1.8 / perUnit;
  const size = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((one) => one * size <= most * (1 + 1e-9)) ?? 1;
  return [step / 25, step / 5, step].map((one) => twelveDigits(one * size));
}

/** Each line into a neuron has a track of its own, pixel 1 on top. */
const trackOf = (pixel: number, neuron: number): number => at(NEURON.ys, neuron) + (pixel - 1.5) * LEVEL.apart;

/** The line's path. Into a neuron it runs level at last, so that no number lies on a crossing. */
export function pathOf({ from, to }: Edge): string {
  if (to === undefined) {
    const y = at(NEURON.ys, from);
    const [start, end] = [NEURON.x + NEURON.r, ANSWER.x - ANSWER.r + 4];
    const arrives = ANSWER.y + (y - ANSWER.y) * 0.2;
    return `M${start} ${y} C${start + 70} ${y} ${end - 70} ${arrives} ${end} ${arrives}`;
  }
  const start = PIXEL.x + PIXEL.half;
  const [y, track] = [at(PIXEL.ys, from), trackOf(from, to)];
  const bend = (LEVEL.from - start) * 0.48;
  const end = NEURON.x - Math.sqrt(NEURON.r ** 2 - (track - at(NEURON.ys, to)) ** 2);
  return `M${start} ${y} C${start + bend} ${y} ${LEVEL.from - bend} ${track} ${LEVEL.from} ${track} H${end.toFixed(1)}`;
}

/** Where the line's number stands. */
export function numberAt({ from, to }: Edge): { x: number; y: number } {
  if (to !== undefined) return { x: LEVEL.number, y: trackOf(from, to) };
  // Beside its band: above the upper ones, below the lowest.
  return { x: 484, y: at([46, 184, 362], from) };
}

/** How far to the right a line has come that has grown by this share; it sets out at the edge of its tile or circle. */
export function reachOf({ to }: Edge, share: number): number {
  const [start, end] = to === undefined ? [NEURON.x + NEURON.r, ANSWER.x] : [PIXEL.x + PIXEL.half, NEURON.x];
  return start + (end - start) * share;
}

/**
 * How far a number stands from the middle of its place, in half digits, so that decimal points stand in line: 0 for a digit
 * on either side of the point.
 */
export function hangOf(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Math.max(-2, Math.min(2, decimals.length - whole.length));
}
