/** How wide slopes are drawn: all on one scale, which grows where a wire would be too wide for its place. */
import type { Read } from '../../live-math';
import { SETTINGS } from './layout';
import { LEAST_HEAD } from './ribbon';

const NEURONS = [0, 1, 2];
const PIXELS = [0, 1, 2, 3];

/** Wires by their names (layout.ts), each with the slope that runs along it; to a pixel, its part of the slope there. */
export const WIRES: readonly { wire: string; slope: (read: Read) => number }[] = [
  { wire: 'L', slope: () => 1 },
  { wire: 'da2', slope: (read) => read('da2') },
  { wire: 'dz2', slope: (read) => read('dz2') },
  ...NEURONS.map((i) => ({ wire: `da1[${i}]`, slope: (read: Read) => read(`da1[${i}]`) })),
  ...NEURONS.map((i) => ({ wire: `dz1[${i}]`, slope: (read: Read) => read(`dz1[${i}]`) })),
  ...NEURONS.flatMap((i) =>
    PIXELS.map((j) => ({ wire: `W1[${i}][${j}]`, slope: (read: Read) => read(`W1[${i}][${j}]`) * read(`dz1[${i}]`) })),
  ),
];

/** Units of slope that the width of one stands for: 1, or the least of 2, 5, 10, 20 … with which all branches fit. */
export function unitFor(read: Read): number {
  const { perUnit, widest } = SETTINGS.wide;
  const most = Math.max(...WIRES.slice(3).map(({ slope }) => Math.abs(slope(read))));
  const need = (Math.min(most, 1e12) * perUnit) / widest;
  if (!(need > 1)) return 1;
  const size = 10 ** Math.floor(Math.log10(need));
  return size * ([1, 2, 5, 10].find((step) => step * size >= need * (1 - 1e-12)) ?? 10);
}

/** The one wire that may be far wider than all others, between sigmoid and loss, is cut here: units of the drawing. */
const CUT = { wide: 44, narrow: 24 } as const;
const LEAST = 1;

/** A slope’s width in a setting; unit: as `unitFor`, or on its way there. */
export function widthOf(slope: number, unit: number, setting: keyof typeof SETTINGS): number {
  const width = (Math.abs(slope) * SETTINGS[setting].perUnit) / unit;
  return slope === 0 ? 0 : Math.max(LEAST, Math.min(CUT[setting], width));
}

/** Half of the widest that comes to a pixel, in units of the lying circuit: its numbers stand off as far. Never less than an arrow. */
export const halfAtPixel = (j: number, read: Read, unit: number): number =>
  Math.max(LEAST_HEAD, ...NEURONS.map((i) => widthOf(read(`W1[${i}][${j}]`) * read(`dz1[${i}]`), unit, 'wide') / 2));

/** Whether it is drawn less wide than it is. */
export const isCut = (slope: number, unit: number): boolean => Math.abs(slope) * SETTINGS.wide.perUnit > CUT.wide * unit;
