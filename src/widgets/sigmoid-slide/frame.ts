/** What the slide is drawn in: the answer upwards, in percent. */
import { plainAxis } from '../../controls/plot/axis';
import type { Scale } from '../../live-math';

/** The size that the curve is drawn for: 62 px for a point of score. */
export const SIZE = { width: 744, height: 338 } as const;

export const UP = plainAxis([0, 1], [100, 0]);

/** Where the reader's line may lie. */
export const THRESHOLD: Scale = { min: 0.05, max: 0.95, step: 0.05 };
