/** Where the parts of the circuit stand: lying for a wide stage, turned for a narrow one. In drawing units. */
import type { Along } from './ribbon';
import { level, type Point, type Route, route, upright } from './route';

const NEURONS = [0, 1, 2] as const;
const PIXELS = [0, 1, 2, 3] as const;

/** Where something stands in both settings. */
export interface Place {
  wide: Point;
  narrow: Point;
}

/** A row of a block, in units. */
export const ROW = { wide: 20, narrow: 20 } as const;

interface Setting {
  width: number;
  height: number;
  /** Units for each 1 of slope, and the widest wire behind the answer. */
  perUnit: number;
  widest: number;
  along: Along;
  /** How far the wave has come at each stop of the walk. */
  fronts: readonly number[];
  wires: Readonly<Record<string, Route>>;
}

// Lying.

const W = {
  pixels: [60, 160, 259, 358],
  blocks: [18, 157, 296],
  pixelEnd: 46,
  block: [296, 412],
  gate: [482, 530],
  bend: 604,
  answer: [692, 808],
  answerTop: 167,
  sigmoid: [877, 927],
  loss: [996, 1046],
  end: 1096,
} as const;
const middle = 209;
const rowAt = (top: number, row: number): number => top + 2 + ROW.wide * (row + 0.5);
const neuronY = (i: number): number => (W.blocks[i] ?? 0) + 52;

const lying: Record<string, Route> = {
  L: route([W.end, middle], [[W.loss[1], middle]]),
  da2: route([W.loss[0], middle], [[W.sigmoid[1], middle]]),
  dz2: route([W.sigmoid[0], middle], [[W.answer[1], middle]]),
};
for (const i of NEURONS) {
  const [from, bend]: [Point, Point] = [
    [W.answer[0], rowAt(W.answerTop, i)],
    [W.bend, neuronY(i)],
  ];
  lying[`da1[${i}]`] = route(from, level(from, bend), [[W.gate[1], neuronY(i)]]);
  lying[`dz1[${i}]`] = route([W.gate[0], neuronY(i)], [[W.block[1], neuronY(i)]]);
  for (const j of PIXELS) {
    const [end, bow]: [Point, Point] = [
      [W.block[0], rowAt(W.blocks[i] ?? 0, j)],
      [104, W.pixels[j] ?? 0],
    ];
    lying[`W1[${i}][${j}]`] = route(end, level(end, bow), [[W.pixelEnd, W.pixels[j] ?? 0]]);
  }
}

const LYING: Setting = {
  width: 1100,
  height: 404,
  perUnit: 22,
  widest: 16,
  along: ([x]) => 1100 - x,
  fronts: [W.end, W.sigmoid[1], W.answer[1], 790, W.answer[0], W.gate[1] + 6, W.block[1], 398, W.block[0], W.pixelEnd].map(
    (x) => 1100 - x,
  ),
  wires: lying,
};

// Turned: pixels on top, and from the answer's block on lying in a row of its own.

const N = {
  pixels: [14, 99, 184, 269],
  pixelEnd: 28,
  block: [74, 191],
  /** The first row of a block is its name. */
  name: 17,
  /** Left edges of the blocks; the wires come down in the gap before each. */
  lefts: [12, 126, 240],
  gate: [219, 247],
  answer: [288, 326],
  answerColumns: [42.5, 127.5, 212.5],
  row: 358,
  out: 60,
  sigmoid: [170, 198],
  loss: [258, 286],
  end: 338,
} as const;
/** The wire of a neuron: its values, which are short, stand on its left, its slopes on its right. */
const centre = (i: number): number => (N.lefts[i] ?? 0) + 43;
const turnedRow = (row: number): number => N.block[0] + N.name + ROW.narrow * (row + 0.5);

const turned: Record<string, Route> = {
  L: route([N.end, N.row], [[N.loss[1], N.row]]),
  da2: route([N.loss[0], N.row], [[N.sigmoid[1], N.row]]),
  dz2: route([N.sigmoid[0], N.row], [[N.out, N.row]], [[N.out, N.answer[1]]]),
};
for (const i of NEURONS) {
  const [from, to]: [Point, Point] = [
    [N.answerColumns[i] ?? 0, N.answer[0]],
    [centre(i), N.gate[1] + 12],
  ];
  turned[`da1[${i}]`] = route(from, upright(from, to), [[centre(i), N.gate[1]]]);
  turned[`dz1[${i}]`] = route([centre(i), N.gate[0]], [[centre(i), N.block[1]]]);
  for (const j of PIXELS) {
    const left = N.lefts[i] ?? 0;
    const bus = left - 2.5 - 2.5 * j;
    const [top, bow]: [Point, Point] = [
      [bus, N.block[0] + 2],
      [N.pixels[j] ?? 0, N.pixelEnd + 4],
    ];
    turned[`W1[${i}][${j}]`] = route(
      [left, turnedRow(j)],
      [[bus + 1, turnedRow(j)]],
      [[bus, turnedRow(j) - 1]],
      [top],
      upright(top, bow),
      [[N.pixels[j] ?? 0, N.pixelEnd]],
    );
  }
}

const TURNED: Setting = {
  width: 340,
  height: 386,
  perUnit: 12,
  widest: 9,
  along: ([x, y]) => (y >= N.row - 0.1 ? 340 - x : 340 - N.out + (N.row - y)),
  fronts: [
    340 - N.end,
    340 - N.sigmoid[1],
    ...[N.answer[1], 310, N.answer[0], N.gate[1] + 4, N.block[1], turnedRow(4), N.block[0] + 6, N.pixelEnd].map(
      (y) => 340 - N.out + (N.row - y),
    ),
  ],
  wires: turned,
};

export const SETTINGS = { wide: LYING, narrow: TURNED } as const;
export type SettingName = keyof typeof SETTINGS;

/** How far the wave has come at a position of the walk, which may lie between two stops. */
export function frontAt({ fronts }: Setting, at: number): number {
  const before = Math.max(0, Math.min(fronts.length - 1, Math.floor(at)));
  const [from, to] = [fronts[before] as number, fronts[before + 1] ?? (fronts[before] as number)];
  return from + (to - from) * (at - before);
}

/** The position of the walk at which the wave has come so far. */
export function positionOf({ fronts }: Setting, front: number): number {
  const after = fronts.findIndex((one) => one >= front);
  if (after === -1) return fronts.length - 1;
  if (after === 0) return 0;
  const [from, to] = [fronts[after - 1] as number, fronts[after] as number];
  return after - 1 + (front - from) / (to - from);
}

/** Where boxes, blocks and texts stand, by their names. */
export const PLACES = {
  pixel: (j: number): Place => ({ wide: [23, W.pixels[j] ?? 0], narrow: [N.pixels[j] ?? 0, 14] }),
  pixelValue: (j: number): Place => ({ wide: [76, W.pixels[j] ?? 0], narrow: [(N.pixels[j] ?? 0) + 15, 6] }),
  pixelSlope: (j: number): Place => ({ wide: [79, W.pixels[j] ?? 0], narrow: [(N.pixels[j] ?? 0) + 15, 21] }),
  block: (i: number): Place => ({ wide: [W.block[0], W.blocks[i] ?? 0], narrow: [N.lefts[i] ?? 0, N.block[0]] }),
  z1: (i: number): Place => ({ wide: [447, neuronY(i)], narrow: [centre(i), 205] }),
  gate: (i: number): Place => ({ wide: [506, neuronY(i)], narrow: [centre(i), 233] }),
  a1: (i: number): Place => ({ wide: [569, neuronY(i)], narrow: [centre(i), 260] }),
  answer: { wide: [W.answer[0], W.answerTop], narrow: [1, N.answer[0]] } as Place,
  z2: { wide: [842, middle], narrow: [116, N.row] } as Place,
  sigmoid: { wide: [902, middle], narrow: [184, N.row] } as Place,
  a2: { wide: [961, middle], narrow: [228, N.row] } as Place,
  loss: { wide: [1021, middle], narrow: [272, N.row] } as Place,
  L: { wide: [1074, middle], narrow: [313, N.row] } as Place,
};

/** Where the columns stand on the tracks beneath the lying circuit; the first is where the walk ends. */
export const COLUMNS = [W.pixelEnd, 354, 447, 506, 569, 750, 842, 902, 961, 1021] as const;
export const ENDS = { L: W.end } as const;
