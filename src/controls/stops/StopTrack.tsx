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

/** From here on a press is a drag, in px. */
const STARTS_PX = 3;

export function StopTrack({ name, text, last, stops: { stop, at, hold, go } }: Props) {
  /** Pressed, and where: a press sends it to a stop, and only a hand that moves takes it along. */
  const held = useRef<{ x: number; began: number; moves: boolean }>();
  const scale = { min: 0, max: last, step: 1 };
  const letGo = (to: number) => {
    if (held.current?.moves) go(to);
    held.current = undefined;
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
        value={held.current?.moves ? at : stop}
        aria-label={name}
        aria-valuetext={text}
        onPointerDown={({ clientX }) => {
          held.current = { x: clientX, began: stop, moves: false };
        }}
        onPointerMove={({ clientX }) => {
          if (held.current && Math.abs(clientX - held.current.x) > STARTS_PX) held.current.moves = true;
        }}
        onPointerUp={({ currentTarget }) => letGo(Math.round(Number(currentTarget.value)))}
        // The page has scrolled under the finger: it was no gesture.
        onPointerCancel={() => {
          if (held.current) go(held.current.began);
          held.current = undefined;
        }}
        onBlur={({ currentTarget }) => letGo(Math.round(Number(currentTarget.value)))}
        onInput={({ currentTarget }) => {
          const wanted = Number(currentTarget.value);
          if (held.current?.moves) hold(wanted);
          else go(held.current ? Math.round(wanted) : snapped(scale, stop, wanted));
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
