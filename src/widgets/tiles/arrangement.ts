/** How tiles and columns of weights stand: two orders of four, and what a hand makes of them. */
import { IN_ORDER, inOrder, moved, type Order, sameOrder, withColumns, withPixels } from '../../model/shuffles';
import type { Network } from '../../quantities';

export interface Arrangement {
  /** The pixel that stands in each place, and the column of weights that does. */
  tiles: Order;
  columns: Order;
  /** Whether a tile takes along the column that it stands on. */
  glued: boolean;
}

export const AT_HOME: Arrangement = { tiles: IN_ORDER, columns: IN_ORDER, glued: true };

/** The network that is made of them: its own state, and none of the reader's. */
export const networkOf = (network: Network, { tiles, columns }: Arrangement): Network =>
  withColumns(withPixels(network, tiles), columns);

export const isHome = ({ tiles, columns }: Arrangement): boolean => sameOrder(tiles, IN_ORDER) && sameOrder(columns, IN_ORDER);

/** Takes the tile in one place to another, with what it stands on if they are glued. */
export const tileMoved = (all: Arrangement, from: number, to: number): Arrangement => ({
  ...all,
  tiles: moved(all.tiles, from, to),
  columns: all.glued ? moved(all.columns, from, to) : all.columns,
});

/** All four at once: `order[place]` is the place from which something comes. */
export const shuffled = (all: Arrangement, order: Order): Arrangement => ({
  ...all,
  tiles: inOrder(all.tiles, order),
  columns: all.glued ? inOrder(all.columns, order) : all.columns,
});

/** The pixels, counted from 1, that stand in another place than before. */
export const placesChanged = (before: Arrangement, now: Arrangement): number[] =>
  now.tiles
    .filter((pixel, place) => before.tiles[place] !== pixel)
    .map((pixel) => pixel + 1)
    .sort();

/** "Pixels 1 and 2 have changed places"; undefined where none has. */
export function whoChanged(before: Arrangement, now: Arrangement): string | undefined {
  const pixels = placesChanged(before, now);
  if (pixels.length === 0) return undefined;
  if (pixels.length === 4) return 'All four pixels have changed places';
  return `Pixels ${pixels.slice(0, -1).join(', ')} and ${pixels.at(-1)} have changed places`;
}
