/** The lines of equal height on the ground, by d3's marching squares over a grid of heights. */
import { contours } from 'd3-contour';
import { type Example, flatten, type Parameters } from '../../model';
import { type Square, UNITS } from './frame';
import { meanLoss, movedTo, type Plane } from './plane';

/** What the ground is of. */
export interface Site {
  readonly parameters: Parameters;
  readonly examples: readonly Example[];
  readonly plane: Plane;
  readonly square: Square;
}

export interface Level {
  readonly value: number;
  /** Every second line, which has its value written on it. */
  readonly bold: boolean;
  /** From 0, the lowest ground of the frame, to 1. */
  readonly share: number;
  /** All that lies higher, as a path in drawing units. */
  readonly d: string;
}

export interface Ground {
  /** As keyOf says: what it is of. */
  readonly key: string;
  readonly plane: Plane;
  readonly square: Square;
  /** Between two lines. */
  readonly step: number;
  /** From the lowest; none where the ground is flat. */
  readonly levels: readonly Level[];
}

/** Cells of the grid along a side; there is one more beyond each edge, so that lines run on to it. */
const CELLS = 80;
const ROW = CELLS + 2;
/** About so many lines over most of the frame, and never more than so many in all. */
const ABOUT = 16;
const MOST_LEVELS = 48;
/** Steep corners are not what the lines are chosen by. */
const MOST_OF = 0.9;
/** Heights closer than this, as a share of themselves, are one. */
const FLAT = 1e-9;
/** How far a drawn line may run beside the true one, in drawing units. */
const TOLERANCE = 0.2;

/** The ground is the same wherever on it the ball stands: the two of the plane are not part of this. */
export function keyOf({ parameters, examples, plane, square }: Site): string {
  const others = flatten(parameters).map((value, n) => (n === plane.across || n === plane.up ? '' : value));
  return JSON.stringify([others, examples, plane, square]);
}

/** Works the grid out row by row, and then line by line: whoever asks may do something else in between. Returns the ground. */
export function* survey(site: Site): Generator<number, Ground> {
  const { parameters, examples, plane, square } = site;
  const heights = new Array<number>(ROW * ROW);
  for (let row = 0; row < ROW; row++) {
    const up = square.bottom + (1 - (row - 0.5) / CELLS) * square.side;
    for (let column = 0; column < ROW; column++) {
      const across = square.left + ((column - 0.5) / CELLS) * square.side;
      heights[row * ROW + column] = meanLoss(movedTo(parameters, plane, [across, up]), examples);
    }
    yield (row + 1) / ROW;
  }
  return { key: keyOf(site), plane, square, ...(yield* linesOf(heights)) };
}

/** The same in one go. */
export function groundOf(site: Site): Ground {
  const rows = survey(site);
  for (;;) {
    const { done, value } = rows.next();
    if (done) return value;
  }
}

/** The heights that have a line: multiples of 1, 2 or 5 × 10ⁿ. heights: of the grid, in any order. */
export function levelsFor(heights: readonly number[]): { step: number; values: number[] } {
  const sorted = [...heights].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const most = sorted[Math.floor(MOST_OF * (sorted.length - 1))] ?? high;
  const range = most - low > FLAT * Math.abs(high) ? most - low : high - low;
  if (!(range > FLAT * Math.max(1, Math.abs(high)))) return { step: 0, values: [] };
  const rough = range / ABOUT;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = size * ([1, 2, 5].find((one) => one * size >= rough * (1 - 1e-9)) ?? 10);
  const first = Math.floor(low / step) + 1;
  const count = Math.min(MOST_LEVELS, Math.max(0, Math.floor(high / step) - first + 1));
  return { step, values: Array.from({ length: count }, (_, n) => Number(((first + n) * step).toPrecision(12))) };
}

function* linesOf(heights: readonly number[]): Generator<number, Pick<Ground, 'step' | 'levels'>> {
  const { step, values } = levelsFor(heights);
  const lines = contours().size([ROW, ROW]);
  const levels: Level[] = [];
  for (const value of values) {
    const rings = lines.contour(heights as number[], value).coordinates.flat();
    levels.push({
      value,
      bold: Math.round(value / step) % 2 === 0,
      share: Number(((levels.length + 1) / values.length).toFixed(2)),
      d: rings.map((ring) => pathOf(straightened(ring.map(([x = 0, y = 0]) => [spot(x), spot(y)])))).join(''),
    });
    yield 1;
  }
  return { step, levels };
}

/** d3 counts from the middle of the cell before the first: half a cell there is the frame's edge. */
const spot = (cell: number): number => ((cell - 1) / CELLS) * UNITS;

type Point = readonly [x: number, y: number];

const pathOf = (ring: readonly Point[]): string => `M${ring.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`;
const short = (value: number): number => Math.round(value * 10) / 10;

/** A ring without the points that lie on the line between their neighbours (Ramer, Douglas and Peucker). */
function straightened(ring: readonly Point[]): Point[] {
  const keep = new Set([0, ring.length - 1]);
  const parts: [number, number][] = [[0, ring.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const [[x0, y0], [x1, y1]] = [ring[from], ring[to]] as [Point, Point];
    const long = Math.hypot(x1 - x0, y1 - y0);
    let [far, most] = [0, TOLERANCE];
    for (let n = from + 1; n < to; n++) {
      const [x, y] = ring[n] as Point;
      const off = long === 0 ? Math.hypot(x - x0, y - y0) : Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / long;
      if (off > most) [far, most] = [n, off];
    }
    if (far === 0) continue;
    keep.add(far);
    parts.push([from, far], [far, to]);
  }
  return ring.filter((_, n) => keep.has(n));
}
