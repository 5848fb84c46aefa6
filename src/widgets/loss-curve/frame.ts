/** What the loss is drawn in: the score across, the loss upwards, with the same unit for both, and the strip of 1 beside them. */
import { place, plainAxis } from '../../controls/plot/axis';
import { formatNumber } from '../../live-math';
import { crossEntropy, squaredError } from '../../model';

/** The highest loss. */
export const MOST = 6;
/** The size that the curves are drawn for: 62 px for a point of score, and for 1 of loss. */
export const UNIT = 62;
export const SIZE = { width: 12 * UNIT, height: MOST * UNIT } as const;

/** In percent, and on the drawing. */
export const UP = plainAxis([0, MOST], [100, 0]);
export const DRAWN = { x: plainAxis([-6, 6], [0, SIZE.width]), y: plainAxis([0, MOST], [SIZE.height, 0]) } as const;

export const HALVINGS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
/** How high so many halvings are on the ruler. */
export const heightOf = (halvings: number): number => place(UP, halvings * Math.LN2);

/** The loss of a score on the way between the curves: `label` goes from 0 to 1, and the curves are as far apart as the score. */
export const lossBetween = (score: number, label: number): number => crossEntropy(score, 1) + (1 - label) * score;

/**
 * Where the strip is cut, in percent from its top. The truth’s piece hangs from the top: for a car the answer’s, otherwise the
 * rest; on the way from one to the other the strip turns over.
 */
export const cutAt = (answer: number, label: number): number => 50 + 100 * (answer - 0.5) * turned(label);
/** How much of its height the strip has as it turns over: 1, then −1 with its other end up. */
export const turned = (label: number): number => Math.cos(Math.PI * (1 - label));

/** How a curve is tilted at a point: the ends of a stroke of this length, in points of score. */
const STROKE = 1.6;
export function strokeAt(score: number, height: number, slope: number): string {
  const half = STROKE / 2 / Math.hypot(1, slope);
  const at = (side: number) =>
    `${((score + 6 + side * half) * UNIT).toFixed(1)} ${((MOST - height - side * half * slope) * UNIT).toFixed(1)}`;
  return `M${at(-1)}L${at(1)}`;
}

/**
 * Where the number of a point stands: at the end of its level line, or beside the point, where the curves leave no room there.
 * The lower one has it beside the point from `out` on; until then it stands stacked at the end, which a narrow stage has no room for.
 */
const ROOM = 3.2;
/** On the right half of the picture. */
const isAtRight = (score: number): boolean => Math.sign(score) === 1;
export type CostAt = 'end' | 'before' | 'behind' | 'before stacked';
export const costAt = (score: number, isHigher: boolean): CostAt =>
  Math.abs(score) > (isHigher ? ROOM : OUT) ? (isAtRight(score) ? 'before' : 'behind') : score > ROOM ? 'before stacked' : 'end';
/** So far out a number is among the formula, or the table, which goes to the other side. */
export const asideOf = (score: number): string => (Math.abs(score) > ROOM ? (isAtRight(score) ? ' to-left' : ' to-right') : '');
/** So far out a point is beside its curve’s name, which goes down to where the curve is flat. */
export const OUT = 4.05;

/**
 * Where the names of the two strokes stand: a point beside the dot, over the curves where they fall, clear of the dot’s level
 * line; where what it costs stands at the end of that line, over it; at the end of the axis on the dot’s other side.
 */
const NAMES = { beside: 1, above: 0.28, apart: 0.36, over: 1.9, overCost: 0.95, end: 4, level: 0.25 } as const;
export function namesOf(score: number, label: number) {
  const outwards = label === 1 ? score : -score;
  const toLeft = (label === 0) !== outwards > NAMES.end;
  const across = score + (toLeft ? -NAMES.beside : NAMES.beside);
  const level = crossEntropy(score, label);
  const clear = (height: number) => (!toLeft && Math.abs(height - level) < NAMES.level ? level + NAMES.level : height);
  const floor = outwards > NAMES.over ? NAMES.overCost : 0;
  const squared = clear(Math.max(squaredError(across, label) + NAMES.above, floor));
  const loss = clear(Math.max(crossEntropy(across, label) + NAMES.above, squared + NAMES.apart));
  return { across, toLeft, squared, loss };
}

/** Points of score between the curves: less, and the lower number goes under its line; or, on a phone, only one has room. */
export const NEAR = { lower: 0.6, phone: 0.95 } as const;
/** The equation of the gap: from here on it has room, and up to here on the gap’s outer side; on a narrow stage up to there. */
export const GAP_TOLD = { from: 25 / UNIT, outside: 3.5, narrow: 2.3 } as const;
/** From here on the gap’s bar has no room outside of the curves. */
export const BAR_OUTSIDE = 4.8;

/** Below this a share in four decimals is too short for its logarithm; beyond `least` and `most` no digits say it. */
export const SHARES = { short: 0.1, least: 1e-5, most: 1 - 1e-8 } as const;

/** The share with as many digits, four or more, as its logarithm needs to come out at the loss that is shown. */
export function shareForLn(share: number, L: number): number {
  for (let digits = 4; digits < 8; digits++) {
    const rounded = Number(share.toPrecision(digits));
    if (formatNumber(-Math.log(rounded)) === formatNumber(L)) return rounded;
  }
  return share;
}
