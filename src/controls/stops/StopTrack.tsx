/** The slider of a way with stops: it follows the hand, and let go it goes on to the nearest; keys go from stop to stop. */
import './stop-track.css';
import { useRef } from 'preact/hooks';
import { snapped, valueAfterKey } from '../../live-math';
import type { Stops } from './use-stops';

interface Props {
  name: string;
  /** The stop, in words. */
  text: string;
  last: number;
  stops: Stops;
}

export function StopTrack({ name, text, last, stops: { stop, at, hold, go } }: Props) {
  const held = useRef(false);
  /** Where a gesture began that was none: the page scrolled under the finger. */
  const began = useRef(stop);
  const scale = { min: 0, max: last, step: 1 };
  const letGo = (to: number) => {
    if (!held.current) return;
    held.current = false;
    go(to);
  };
  return (
    <span class="stop-track" style={`--at:${at / last}`}>
      {Array.from({ length: last + 1 }, (_, n) => (
        <i key={n} style={`--at:${n / last}`} />
      ))}
      <b />
      <input
        type="range"
        autocomplete="off"
        min="0"
        max={last}
        step="any"
        value={held.current ? at : stop}
        aria-label={name}
        aria-valuetext={text}
        onPointerDown={() => {
          held.current = true;
          began.current = stop;
        }}
        onPointerUp={({ currentTarget }) => letGo(Math.round(Number(currentTarget.value)))}
        onPointerCancel={() => letGo(began.current)}
        onBlur={({ currentTarget }) => letGo(Math.round(Number(currentTarget.value)))}
        onInput={({ currentTarget }) => {
          const wanted = Number(currentTarget.value);
          if (held.current) hold(wanted);
          else go(snapped(scale, stop, wanted));
        }}
        onKeyDown={(event) => {
          const next = valueAfterKey({ ...scale, whole: true }, stop, event);
          if (next === undefined) return;
          event.preventDefault();
          go(next);
        }}
      />
    </span>
  );
}
