/** The answers that each pixel has given while it was moved and nothing else. */
import type { Moment } from '../../quantities';

/** The least and the greatest answer so far; undefined for a pixel that was not moved. */
export type Tracks = readonly ({ low: number; high: number } | undefined)[];

export const NO_TRACKS: Tracks = [undefined, undefined, undefined, undefined];

type Answered = Pick<Moment, 'x' | 'W1' | 'b1' | 'W2' | 'b2' | 'a2'>;

/** The tracks after a change: longer where one pixel was moved, as they are where several were, new ones for other weights. */
export function extended(tracks: Tracks, before: Answered, now: Answered): Tracks {
  if (before.W1 !== now.W1 || before.b1 !== now.b1 || before.W2 !== now.W2 || before.b2 !== now.b2) return NO_TRACKS;
  const moved = now.x.flatMap((value, j) => (value === before.x[j] ? [] : [j]));
  if (moved.length !== 1) return tracks;
  return tracks.map((track, j) => {
    if (j !== moved[0]) return track;
    const answers = [before.a2, now.a2, ...(track ? [track.low, track.high] : [])];
    return { low: Math.min(...answers), high: Math.max(...answers) };
  });
}

/** How far the frame reaches at least to either side of the answer. */
const ROOM = 0.05;

/** One frame for the four tracks: all that was tried, and some room. */
export function frameOf(tracks: Tracks, answer: number): { from: number; to: number } {
  const tried = tracks.flatMap((track) => (track ? [track.low, track.high] : []));
  return { from: Math.min(answer, ...tried) - ROOM, to: Math.max(answer, ...tried) + ROOM };
}
