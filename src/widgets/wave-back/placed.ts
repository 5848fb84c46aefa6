import type { Place } from './layout';

/** The place of a part that lies over the wires, in both settings; the sheet takes the one that is drawn. */
export const placed = ({ wide: [x, y], narrow: [nx, ny] }: Place): string => `--x:${x};--y:${y};--nx:${nx};--ny:${ny}`;
