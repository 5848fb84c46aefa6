/** Where everything lies in the drawing of the whole network, in drawing units: lying on wide pages, upright on phones. */
import { at } from '../../model';

export interface Point {
  x: number;
  y: number;
}

interface Box extends Point {
  width: number;
  height: number;
}

export interface Layout {
  name: 'lying' | 'upright';
  view: Box;
  /** The image: where its tiles lie, how large they are, and the lead of each to where its lines begin. */
  tiles: readonly Point[];
  side: number;
  starts: readonly Point[];
  leads: readonly string[];
  neurons: readonly Point[];
  r: number;
  answer: Point;
  ring: { r: number; width: number };
  /** The line from a pixel to a neuron, and from a neuron to the answer, with the place of its weight on it. */
  lineIn: (pixel: number, neuron: number) => { d: string; number: Point };
  lineOut: (neuron: number) => { d: string; number: Point };
  /** The stub of a neuron's bias; undefined for the answer's. */
  bias: (neuron: number | undefined) => { d: string; number: Point };
  /** The widest a line may be. */
  widest: number;
  /** The part of the drawing in which all lines lie that have grown by a share of their way. */
  grownIn: (share: number) => Box;
  grownOut: (share: number) => Box;
}

/** The straight line from one circle to another, edge to edge, and a point on it. */
function straight(from: Point, r: number, to: Point, ringR: number, share: number) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const on = (far: number): Point => ({ x: from.x + (dx * far) / length, y: from.y + (dy * far) / length });
  const [start, end] = [on(r), on(length - ringR)];
  const d = `M${start.x.toFixed(1)} ${start.y.toFixed(1)} L${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
  return { d, number: on(r + (length - r - ringR) * share) };
}

function lying(): Layout {
  const [side, gap] = [136, 16];
  const tiles = [
    { x: 0, y: 92 },
    { x: side + gap, y: 92 },
    { x: 0, y: 92 + side + gap },
    { x: side + gap, y: 92 + side + gap },
  ];
  const starts = [78, 160, 236, 312].map((y) => ({ x: 306, y }));
  const [neurons, r] = [[84, 228, 372].map((y) => ({ x: 704, y })), 46];
  const [answer, ring] = [
    { x: 1072, y: 228 },
    { r: 88, width: 17 },
  ];
  /** From here on a line runs level, on a track of its own, so that no number lies on a crossing. */
  const [level, apart, numbers] = [536, 24, 584];
  return {
    name: 'lying',
    view: { x: -2, y: -18, width: 1180, height: 450 },
    tiles,
    side,
    starts,
    leads: [`M68 92 V78 H306`, `M288 160 H306`, `M68 244 V236 H306`, `M288 312 H306`],
    neurons,
    r,
    answer,
    ring,
    widest: 22,
    lineIn: (pixel, neuron) => {
      const { x, y } = at(starts, pixel);
      const middle = at(neurons, neuron);
      const track = middle.y + (pixel - 1.5) * apart;
      const bend = (level - x) * 0.5;
      const end = middle.x - Math.sqrt(r ** 2 - (track - middle.y) ** 2);
      return {
        d: `M${x} ${y} C${x + bend} ${y} ${level - bend} ${track} ${level} ${track} H${end.toFixed(1)}`,
        number: { x: numbers, y: track },
      };
    },
    lineOut: (neuron) => straight(at(neurons, neuron), r, answer, ring.r + ring.width / 2, 0.42),
    bias: (neuron) => {
      const { x, y } = neuron === undefined ? answer : at(neurons, neuron);
      const top = y - (neuron === undefined ? ring.r + ring.width / 2 : r);
      return { d: `M${x} ${top - 20} V${top}`, number: { x, y: top - 33 } };
    },
    grownIn: (share) => ({ x: 300, y: -20, width: 410 * share, height: 470 }),
    grownOut: (share) => ({ x: 700, y: -20, width: 380 * share, height: 470 }),
  };
}

function upright(): Layout {
  const [side, left] = [64, 114];
  const tiles = [0, 1, 2, 3].map((j) => ({ x: left + (j % 2) * (side + 6), y: (j >> 1) * (side + 6) }));
  const starts = [84, 280, 146, 216].map((x) => ({ x, y: 158 }));
  const [neurons, r] = [[60, 182, 304].map((x) => ({ x, y: 296 })), 35];
  const [answer, ring] = [
    { x: 182, y: 456 },
    { r: 52, width: 12 },
  ];
  /** In the order of where they begin, so that fewer cross. */
  const ORDER = [0, 3, 1, 2];
  return {
    name: 'upright',
    view: { x: 0, y: -2, width: 364, height: 548 },
    tiles,
    side,
    starts,
    leads: [`M114 32 H84 V158`, `M248 32 H280 V158`, `M146 134 V158`, `M216 134 V158`],
    neurons,
    r,
    answer,
    ring,
    widest: 18,
    lineIn: (pixel, neuron) => {
      const { x, y } = at(starts, pixel);
      const middle = at(neurons, neuron);
      const track = middle.x + (at(ORDER, pixel) - 1.5) * 16;
      const end = middle.y - Math.sqrt(r ** 2 - (track - middle.x) ** 2);
      return {
        d: `M${x} ${y} C${x} ${y + 46} ${track} ${y + 40} ${track} ${y + 86} V${end.toFixed(1)}`,
        number: { x: track, y: y + 84 },
      };
    },
    lineOut: (neuron) => straight(at(neurons, neuron), r, answer, ring.r + ring.width / 2, 0.45),
    bias: (neuron) => {
      const { x, y } = neuron === undefined ? answer : at(neurons, neuron);
      const edge = x + (neuron === undefined ? ring.r + ring.width / 2 : r);
      return { d: `M${edge + 9} ${y} H${edge}`, number: { x: edge + 24, y: y - 1 } };
    },
    grownIn: (share) => ({ x: 0, y: 150, width: 364, height: 150 * share }),
    grownOut: (share) => ({ x: 0, y: 290, width: 364, height: 130 * share }),
  };
}

export const LAYOUTS: readonly Layout[] = [lying(), upright()];
