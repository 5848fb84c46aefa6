/** What every drawing along a pixel is drawn with: its lines of equal height, and where a point of it stands. */
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { formatNumber } from '../../live-math';
import { acrossAt, UNITS } from './frame';

/** In percent from the top. */
export const upAt = (up: Axis, value: number): number => (place(up, value) / UNITS) * 100;

/** At which edge of the frame a value waits that lies beyond it. */
export const beyond = (up: Axis, value: number) => ({ 'data-beyond': ['below', undefined, 'above'][sideOf(up, value) + 1] });

/** Where a point stands, and whether it waits at an edge. */
export const spot = (up: Axis, x: number, y: number) => ({
  style: `left:${acrossAt(x)}%;top:${upAt(up, y)}%`,
  ...beyond(up, y),
});

const within = (up: Axis, ticks: readonly number[]) => ticks.filter((tick) => sideOf(up, tick) === 0);

/** Beyond these, numbers are only said to be larger. */
const isWritten = (tick: number): boolean => Math.abs(tick) <= 999999;

export function TickNames({ up, ticks }: { up: Axis; ticks: readonly number[] }) {
  return (
    <>
      {within(up, ticks)
        .filter(isWritten)
        .map((tick) => (
          <span key={tick} class="bend-tick" style={`top:${upAt(up, tick)}%`} aria-hidden="true" data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
    </>
  );
}

export function TickLines({ up, ticks }: { up: Axis; ticks: readonly number[] }) {
  return (
    <>
      {within(up, ticks).map((tick) => (
        <path key={tick} class={tick === 0 ? 'zero' : 'grid'} d={`M0 ${place(up, tick)}H${UNITS}`} />
      ))}
    </>
  );
}
