/** How a weight looks in a portrait, and the scale of the rulers. */

/** The largest size among the weights: white in every portrait, and black its negative. Never 0. */
export const largestSize = (weights: readonly (readonly number[])[]): number => Math.max(...weights.flat().map(Math.abs)) || 1;

/** The grey of a weight, from 0 to 1: middle grey for 0, brighter where it counts for, darker where it counts against. */
export const greyOf = (weight: number, most: number): number => Math.max(0, Math.min(1, (1 + weight / most) / 2));

/** Four weights to each of which belongs a pixel of the favourite: white, black, or either where the weight is 0. */
export type Taste = 'white' | 'black' | 'either';
export const tasteOf = (weight: number): Taste => (weight > 0 ? 'white' : weight < 0 ? 'black' : 'either');

/** One scale for all rulers. */
export interface RulerScale {
  min: number;
  max: number;
  ticks: readonly number[];
}

/** As far as the post's three neurons reach, with a margin. */
const AT_REST: RulerScale = { min: -0.7, max: 1.6, ticks: [-0.5, 0, 0.5, 1, 1.5] };
/** Beyond this, numbers are no longer shown in digits: a mark there is an arrow at the edge. */
const FARTHEST = 999999;

/** The scale on which all of these have room: the one at rest, where it will do, and round numbers for its ticks. */
export function scaleFor(values: readonly number[]): RulerScale {
  const within = values.map((value) => Math.max(-FARTHEST, Math.min(FARTHEST, value)));
  const [low, high] = [Math.min(AT_REST.min, ...within), Math.max(AT_REST.max, ...within)];
  if (low === AT_REST.min && high === AT_REST.max) return AT_REST;
  const size = 10 ** Math.floor(Math.log10((high - low) / 4));
  const step = size * ([1, 2, 5, 10].find((times) => times * size * 5 >= high - low) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12)));
  return { min: first * step, max: last * step, ticks };
}
