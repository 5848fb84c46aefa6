/** The left picture: the loss over one number, 1.3 of it to each side, and as much of the loss as the curve takes. */
import { type Axis, endsOf, place, plainAxis } from '../../controls/plot/axis';
import { at, forward } from '../../model';
import { type Network, read, withNumber } from '../../quantities';
import { lossesNear } from '../../quantities/nudge';

/** The drawing's units: pixels, where it is as large as it gets. */
export const PLOT = { width: 420, height: 284 } as const;
/** Of its height, where the screen is too low for all of it. */
export const SHORT = 200;
/** Of the number, to each side. */
export const HALF = 1.3;
/** As much room above the curve as gives the post's W₂[3] 418 pixels for 1 of loss. */
const HEADROOM = 1.039;
/** A curve that takes less of its own height than this is looked at by itself: its axis does not begin at 0. */
const SHALLOW = 0.2;
/** A loss that is smaller lies on the axis. */
const LEAST_SPAN = 1e-3;
const SAMPLES = 64;

/** What is drawn: from where to where, of the number and of the loss. */
export interface Extent {
  middle: number;
  low: number;
  high: number;
}

/** The places near a number, as moves from it, at which a gate opens or shuts: there the curve has a corner. */
export function cornersNear(network: Network, id: string, from: number, to: number): number[] {
  const value = read(network, id);
  const [here, further] = [0, 1].map((move) => {
    const moved = withNumber(network, id, value + move);
    return forward(moved, moved).z1;
  }) as [readonly number[], readonly number[]];
  return here
    .map((start, i) => -start / (at(further, i) - start))
    .filter((move) => Number.isFinite(move) && move > from && move < to);
}

/** The curve from one move to another: points close enough to look smooth, and its corners. */
export function curveNear(network: Network, id: string, from: number, to: number, samples = SAMPLES): [number, number][] {
  const even = Array.from({ length: samples + 1 }, (_, n) => from + ((to - from) * n) / samples);
  const moves = [...even, ...cornersNear(network, id, from, to)].sort((a, b) => a - b);
  return lossesNear(network, id, moves).map((loss, n) => [at(moves, n), loss]);
}

export function extentFor(network: Network, id: string): Extent {
  const [least, most] = endsOf(curveNear(network, id, -HALF, HALF).map(([, loss]) => loss));
  return { middle: read(network, id), ...heightsFor(least, most) };
}

/** The stretch of the loss for curves that go from one height to another. */
export function heightsFor(least: number, most: number): Pick<Extent, 'low' | 'high'> {
  const span = most - least;
  if (span > SHALLOW * most) return { low: 0, high: Math.max(most * HEADROOM, LEAST_SPAN) };
  if (span <= 1e-12 * most) return { low: 0, high: Math.max(1.6 * most, LEAST_SPAN) };
  return { low: Math.max(0, least - 0.6 * span), high: most + 0.6 * span };
}

export interface Axes {
  x: Axis;
  y: Axis;
}

export const axesOf = ({ middle, low, high }: Extent): Axes => ({
  x: plainAxis([middle - HALF, middle + HALF], [0, PLOT.width]),
  y: plainAxis([low, high], [PLOT.height, 0]),
});

/** Whether a gate opens or shuts at this very number, so that the loss has a slope to the left and another to the right. */
export function bendsAt(network: Network, id: string): boolean {
  const value = read(network, id);
  const step = 1e-6 * Math.max(1, Math.abs(value));
  const gates = [-step, step].map((move) => {
    const moved = withNumber(network, id, value + move);
    return forward(moved, moved).r1.join();
  });
  if (gates[0] === gates[1]) return false;
  const [before = 0, here = 0, after = 0] = lossesNear(network, id, [-step, 0, step]);
  return Math.abs(after - here - (here - before)) > 1e-3 * (Math.abs(after - here) + Math.abs(here - before));
}

/** The dot keeps so far from the ends of the piece. */
const EDGE = 12;

/** Where that piece best begins, in drawing units from the top: its middle between what is seen of the points at h = 1. */
export function startFor(network: Network, id: string, extent: Extent): number {
  const { y } = axesOf(extent);
  const heights = lossesNear(network, id, [-1, 1]).map((loss) => place(y, loss));
  return (Math.min(...heights) + Math.max(...heights) - SHORT) / 2;
}

/** Where it begins, with the dot at this height on it. */
export const windowOf = (start: number, dot: number): number =>
  Math.max(0, Math.min(PLOT.height - SHORT, Math.max(dot - SHORT + EDGE, Math.min(dot - EDGE, start))));
