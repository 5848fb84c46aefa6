/** The ground as paths of a drawing, left to right and from below upwards. */
import type { Point, Polygon, Stretch } from './ground';

/** Drawing units for a side of the square. */
export const SIDE = 400;

const written = ([left, right]: Point): string => `${(left * SIDE).toFixed(1)} ${((1 - right) * SIDE).toFixed(1)}`;

export const areas = (pieces: readonly Polygon[]): string => pieces.map((piece) => `M${piece.map(written).join('L')}Z`).join('');
export const lines = (stretches: readonly Stretch[]): string =>
  stretches.map(([from, to]) => `M${written(from)}L${written(to)}`).join('');
