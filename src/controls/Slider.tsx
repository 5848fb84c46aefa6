/**
 * A native slider for any value on a scale; its keys are those of everything that moves by steps. No slider is filled in
 * again by the browser when a reader comes back: what it held then would pass for a move of the hand.
 */
import './slider.css';
import { useRef } from 'preact/hooks';
import { type Scale, snapped, toMark, twelveDigits, valueAfterKey, widened } from '../live-math';

interface Props {
  /** Made wider where the value lies beyond it. */
  scale: Scale;
  value: number;
  /** The value as it is said. */
  text: string;
  name: string;
  /** Whose colour it has: a role of the style sheets. */
  colour?: string;
  /** A place on its track to be marked. */
  mark?: number;
  /** Drawn over something else that shows the value. */
  bare?: boolean;
  /** Marks of the page: the number that it is the handle of, the number that lights up with it. */
  handle?: string | undefined;
  points?: string;
  /** A gesture begins and ends: a press, or a key that is held. */
  onBegin?: () => void;
  onEnd?: () => void;
  /** The gesture was no gesture: the page scrolled under the finger. Without it, the value where it began is put back. */
  onCancel?: () => void;
  onValue: (value: number) => void;
}

export function Slider({ scale, value, text, name, colour, mark, bare = false, handle, points, ...on }: Props) {
  const { min, max } = widened(scale, value);
  const share = (at: number) => (at - min) / (max - min);
  // A browser keeps fewer digits than a double has: what it read back would count as moved.
  const now = twelveDigits(value);
  /** Held by a hand, it goes where the hand is; otherwise a small nudge is a whole step. */
  const held = useRef(false);
  const began = useRef(value);
  const end = () => {
    held.current = false;
    on.onEnd?.();
  };
  const put = (input: HTMLInputElement, next: number) => {
    on.onValue(next);
    input.value = String(twelveDigits(next));
  };
  return (
    <span
      class={`value-slider${colour ? ` role-${colour}` : ''}${bare ? ' bare' : ''}`}
      style={`--at:${share(value)}${mark === undefined ? '' : `;--post:${share(mark)}`}`}
    >
      <input
        type="range"
        autocomplete="off"
        min={min}
        max={max}
        step="any"
        value={now}
        data-handle={handle}
        data-points={points}
        aria-label={name}
        aria-valuetext={text}
        onPointerDown={() => {
          held.current = true;
          began.current = value;
          on.onBegin?.();
        }}
        onPointerCancel={({ currentTarget }) => {
          if (!held.current) return;
          if (on.onCancel) on.onCancel();
          else on.onValue(began.current);
          currentTarget.value = String(twelveDigits(began.current));
          end();
        }}
        onChange={end}
        onClick={end}
        onBlur={end}
        onKeyUp={end}
        onKeyDown={(event) => {
          // A key may come again before what it moved has been drawn.
          const stands = Number(event.currentTarget.value);
          const next = valueAfterKey(scale, stands === now ? value : stands, event);
          if (next === undefined) return;
          event.preventDefault();
          on.onBegin?.();
          put(event.currentTarget, next);
        }}
        onInput={({ currentTarget }) => {
          const wanted = Number(currentTarget.value);
          const going = held.current ? toMark : snapped;
          put(currentTarget, going(scale, value, wanted === now ? value : wanted));
        }}
      />
    </span>
  );
}
