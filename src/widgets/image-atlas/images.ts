import type { Vector } from '../../model';

const lit = (...corners: number[]): Vector => [1, 2, 3, 4].map((corner) => (corners.includes(corner) ? 1 : 0));

/** The 16 images of black and white pixels only, from dark to bright. */
export const ATLAS_IMAGES: readonly Vector[] = [
  lit(),
  lit(1),
  lit(2),
  lit(3),
  lit(4),
  lit(1, 2, 3, 4),
  lit(1, 2),
  lit(3, 4),
  lit(1, 3),
  lit(2, 4),
  lit(1, 4),
  lit(2, 3),
  lit(2, 3, 4),
  lit(1, 3, 4),
  lit(1, 2, 4),
  lit(1, 2, 3),
];
