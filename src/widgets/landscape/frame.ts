/** The square of the plane that is drawn: as many units across as up, so that a step stands square on the lines of equal height. */
import { type Axis, plainAxis, roundSteps } from '../../controls/plot/axis';
import { formatNumber, twelveDigits } from '../../live-math';
import type { Place } from './plane';

/** Units of the drawing, across and up; what lies over it in HTML counts in percent. */
export const UNITS = 600;

export interface Square {
  /** Its lower left corner, and how long a side is, as the two numbers count. */
  readonly left: number;
  readonly bottom: number;
  readonly side: number;
}

/** The least and the greatest side: a step that is longer leaves the frame, and an arrow says so. */
const LEAST = 1;
const MOST = 50;
/** How much longer a side is than the way that it is to hold. */
const ROOM = 1.6;
/** A way stays in a frame as long as it keeps away from the edge by this share of a side, and is not much shorter. */
const EDGE = 0.04;
const SHORTEST = 0.3;
/** Letters that there is room for beside the frame. */
const SHORT = 5;

/** How long the way from one place to another is, the longer of its two directions. */
const reach = ([p, q]: Place, [r, s]: Place): number => Math.max(Math.abs(p - r), Math.abs(q - s));

/** The frame around a ball and the end of its ruler. Where the way is too long for a frame, the ball stands on the side that it leaves from. */
export function squareAround(ball: Place, end: Place, least = LEAST): Square {
  const long = reach(ball, end);
  const side = Math.min(Math.max(ROOM * long, least, 1e-6 * Math.max(...ball.map(Math.abs))), MOST);
  const far = ROOM * long > MOST ? MOST / (ROOM * long) : 1;
  const [p, q] = ball.map((value, n) => value + (far * ((end[n] as number) - value)) / 2) as [number, number];
  // Round, so that a frame worked out twice is the same to the last digit.
  const unit = 10 ** (Math.floor(Math.log10(side)) - 2);
  const round = (value: number) => twelveDigits(Math.round(value / unit) * unit);
  return { left: round(p - side / 2), bottom: round(q - side / 2), side: round(side) };
}

const holds = ({ left, bottom, side }: Square, [p, q]: Place): boolean =>
  [p - left, q - bottom].every((in_) => in_ >= EDGE * side && in_ <= (1 - EDGE) * side);

/** The frame after something has moved: as it was, as long as it shows the ball and the step, and the whole ruler not too small. */
export function nextSquare(last: Square | undefined, ball: Place, tip: Place, end: Place): Square {
  const fresh = squareAround(ball, reach(ball, tip) > reach(ball, end) ? tip : end);
  const kept =
    last && holds(last, ball) && holds(last, tip) && fresh.side > SHORTEST * last.side && fresh.side < last.side / SHORTEST;
  return kept ? last : fresh;
}

/** How long a side is where no step is to be held. */
const NEAR = 3;

/** The frame around a ball that nothing leads from: as it was, as long as it shows the ball. */
export function squareNear(last: Square | undefined, ball: Place): Square {
  return last && holds(last, ball) ? last : squareAround(ball, ball, NEAR);
}

/** Its two axes, in percent of the drawing. */
export const axesOf = ({ left, bottom, side }: Square): { x: Axis; y: Axis } => ({
  x: plainAxis([left, left + side], [0, 100]),
  y: plainAxis([bottom, bottom + side], [100, 0]),
});

/** Where a place lies, in drawing units; beyond the frame too. */
export const spotOf = ({ left, bottom, side }: Square, [p, q]: Place): [x: number, y: number] => [
  ((p - left) / side) * UNITS,
  UNITS - ((q - bottom) / side) * UNITS,
];

/** What a spot of the drawing stands for. */
export const placeAt = ({ left, bottom, side }: Square, [x, y]: readonly [number, number]): Place => [
  left + (x / UNITS) * side,
  bottom + (1 - y / UNITS) * side,
];

/** The round values along a side, fewer where they are long. Beyond a million, numbers are only said to be larger: they are no marks. */
export function ticksOf(from: number, side: number): { values: number[]; long: boolean } {
  const written = (about: number) => roundSteps(from, from + side, about).filter((value) => Math.abs(value) <= 999999);
  const values = written(6);
  const long = values.some((value) => formatNumber(value).length > SHORT);
  return { values: long ? written(3) : values, long };
}

/** A step of the hand on this frame: a power of ten, of about three pixels. */
export const handStep = (side: number): number => 10 ** Math.floor(Math.log10(side / 150) + 1e-9);
