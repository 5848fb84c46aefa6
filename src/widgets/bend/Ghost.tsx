/** The line as it was before the hand took hold of it, and how far its bend has gone from there. */
import { Other } from '../../controls/other-state/Other';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { relu } from '../../model';
import { bendOf, type Straight } from './along';
import { ACROSS_PERCENT, aboveZero, acrossAt, pieceOf } from './frame';
import { upAt } from './Ticks';

export type Past = Straight & { bias: number; here: boolean };

const isInside = (bend: number | undefined): bend is number => bend !== undefined && bend >= 0 && bend <= 1;

export const GhostLine = ({ up, ghost }: { up: Axis; ghost: Past }) => (
  <path class={ghost.here ? 'ghost' : 'ghost gone'} d={pieceOf(up, ghost, ...aboveZero(ghost))} />
);

/** What it handed on at white; how far it must be over or under what it hands on now, and the word beneath that, in percent. */
const [OVER, UNDER] = [6, 12];
export function GhostEnd({ up, ghost, end }: { up: Axis; ghost: Past; end: number }) {
  const was = relu(ghost.start + ghost.slope);
  const lower = upAt(up, was) - upAt(up, end);
  const clear = ghost.here && sideOf(up, was) === 0 && (lower > UNDER || lower < -OVER);
  return (
    <span class={clear ? 'bend-end bend-ended' : 'bend-end bend-ended gone'} style={`top:${upAt(up, was)}%`}>
      <Other id="was.a1" like="a1[0]" value={was} room={6} />
    </span>
  );
}

/** Less of a way, in percent, has no room for an arrow between its two rings. */
const SHORTEST = 3.5;

/** zero: how far down 0 lies, in percent. */
export function Ghost({ ghost, sum, zero }: { ghost: Past; sum: Straight; zero: number }) {
  const [before, now] = [bendOf(ghost), bendOf(sum)];
  if (!isInside(before)) return null;
  const gone = ghost.here ? '' : ' gone';
  const back = now !== undefined && now < before ? ' back' : '';
  const went = now === undefined ? before : Math.max(0, Math.min(1, now));
  const [left, right] = [Math.min(before, went), Math.max(before, went)].map((at) => place(ACROSS_PERCENT, at)) as [
    number,
    number,
  ];
  return (
    <>
      <span class={`ring bend-ghost${gone}`} style={`left:${acrossAt(before)}%;top:${zero}%`} aria-hidden="true" />
      {right - left > SHORTEST && (
        <span class={`bend-went${back}${gone}`} style={`left:${left}%;--long:${right - left}%;top:${zero}%`} aria-hidden="true" />
      )}
    </>
  );
}

/** In words, for the grip. */
export function Was({ ghost, sum }: { ghost: Past; sum: Straight & { bias: number } }) {
  const before = bendOf(ghost);
  if (before === bendOf(sum)) return null;
  return (
    <span class={ghost.here && isInside(before) ? 'bend-was' : 'bend-was gone'}>
      it was at <Other id="was.bend" like="b1[0]" value={before ?? 0} room={6} />
      {ghost.bias !== sum.bias && (
        <>
          , with a bias of <Other id="was.b1" like="b1[0]" value={ghost.bias} room={7} />
        </>
      )}
    </span>
  );
}
