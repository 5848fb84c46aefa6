/** The distances that h stands at, and the row of each: all of it can be worked out again from the digits that it shows. */
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import type { Network } from '../../quantities';
import { type Nudge, nudged } from '../../quantities/nudge';

/** A nudge by h either way, and what the table shows of it. */
export interface Rung extends Nudge {
  h: number;
  /** The two losses, to eight decimals. */
  high: number;
  low: number;
  /** (high − low) / 2h, from those very digits: whoever checks the row arrives at it. */
  quotient: number;
}

export const STEPS = [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001] as const;

/** In the ids of numbers, where a row has the place of its h: the distance as it stands, which may lie between two stops. */
export const NOW = STEPS.length;

/** Of the losses in a row, and of its quotient. */
export const DECIMALS = { loss: 8, quotient: 5 } as const;
/** Units of the last decimal of a loss. */
const UNITS = 10 ** DECIMALS.loss;
/** Beyond these a loss has no digits to go by. */
const LARGEST = 999_999;

const shows = (units: number): boolean => units >= 1 && units <= LARGEST * UNITS;

export function rungOf(network: Network, id: string, h: number): Rung {
  const nudge = nudged(network, id, h);
  const [high, low] = [Math.round(nudge.plus * UNITS), Math.round(nudge.minus * UNITS)];
  const quotient = shows(high) && shows(low) ? (high - low) / Math.round(2 * h * UNITS) : nudge.slope;
  return { ...nudge, h, high: high / UNITS, low: low / UNITS, quotient };
}

/** How far the secant stands above the curve in the middle, to three digits; what is left of a rounding is none. */
export function sagOf({ plus, minus }: Nudge, L: number): number {
  const sag = (plus + minus) / 2 - L;
  return Math.abs(sag) < 1e-15 * (1 + Math.abs(L)) ? 0 : Number(sag.toPrecision(3));
}

/** h at a place on its scale of stops, which is a logarithm between any two of them: 0 is 1, 6 is 0.001. */
export function distanceAt(place: number): number {
  const k = Math.max(0, Math.min(STEPS.length - 1, place));
  const below = Math.min(STEPS.length - 2, Math.floor(k));
  const [from, to] = [at(STEPS, below), at(STEPS, below + 1)];
  return k === below ? from : k === below + 1 ? to : from * (to / from) ** (k - below);
}

/** The place of a distance on the scale. */
export function placeOfDistance(h: number): number {
  const below = STEPS.findIndex((from, k) => h <= from && h >= (STEPS[k + 1] ?? 0));
  if (below < 0) return h > 1 ? 0 : STEPS.length - 1;
  const [from, to] = [at(STEPS, below), STEPS[below + 1]];
  return to === undefined ? below : below + Math.log(h / from) / Math.log(to / from);
}

/** With so many decimals, zeros kept; where these would show nothing of it, or too much, as every number is shown. */
export function fixedText(value: number, decimals: number, positive = false): string {
  const size = Math.abs(value);
  const text = Number(size.toPrecision(12)).toFixed(decimals);
  if (size > LARGEST || (Number(text) === 0 && (size > 0 || positive)))
    return formatNumber(value, positive ? 'positive' : undefined);
  return (value < 0 ? '−' : '') + text;
}

/** How many letters of a text have settled: they, and all before them, stand in the row above as well. At least one digit. */
export function settled(text: string, above: string | undefined): number {
  if (above === undefined || [text, above].some((one) => /[<>]/.test(one)) || text.indexOf('.') !== above.indexOf('.')) return 0;
  let same = 0;
  while (same < text.length && text[same] === above[same]) same++;
  return /\d/.test(text.slice(0, same)) ? same : 0;
}
