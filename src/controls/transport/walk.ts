/** A walk through numbered stops, by hand or by itself; nothing but its rules. */

export interface Walk {
  /** From 0 to the last stop. */
  at: number;
  playing: boolean;
}

export interface Path {
  last: number;
  /** After the last stop comes the first again, and before the first the last. */
  round?: boolean;
}

export type WalkMove = 'back' | 'step' | 'play' | 'pause' | 'next' | { to: number };

/** The stop before (−1) or after (1); undefined where the path has ended. */
export function neighbour(at: number, by: 1 | -1, { last, round = false }: Path): number | undefined {
  const next = at + by;
  if (next >= 0 && next <= last) return next;
  return round ? (next < 0 ? last : 0) : undefined;
}

/**
 * Where a move leads. Whatever a hand does stops the playing; `next` is what playing itself does, up to the last stop; played
 * from there, the walk begins anew.
 */
export function walked({ at, playing }: Walk, move: WalkMove, path: Path): Walk {
  if (move === 'play') return { at: at === path.last ? 0 : at, playing: true };
  if (move === 'pause') return { at, playing: false };
  if (move === 'next') return { at: Math.min(path.last, at + 1), playing: playing && at + 1 < path.last };
  if (typeof move === 'object') return { at: Math.max(0, Math.min(path.last, move.to)), playing: false };
  return { at: neighbour(at, move === 'step' ? 1 : -1, path) ?? at, playing: false };
}
