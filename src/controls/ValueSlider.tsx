/**
 * A native slider for one number: arrows a step, Page keys several, Home and End, a mark at the post's value. No slider is
 * filled in again by the browser when a reader comes back: what it held then would pass for a move of the hand.
 */

import { formatNumber, type Range, snapped, stepped, widened } from '../live-math';
import { quantity, rangeOf } from '../quantities';
import { postRead } from '../state/numbers';
import { pointed } from '../state/pointed';
import { beginGesture, endGesture, setNumber } from '../state/store';
import { Icon } from './Icon';
import { useRead } from './use-read';

interface Props {
  id: string;
  /** The slider stands in the prose, and is its number's handle there. */
  inProse?: boolean;
  /** Drawn over something else that shows the value. */
  bare?: boolean;
}

/** Where a key takes a slider; undefined for keys that are not the slider's. */
function valueAfterKey(key: string, range: Range, value: number): number | undefined {
  const { min, max } = widened(range, value);
  const page = Math.max(2, Math.round((range.max - range.min) / range.step / 10));
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: page,
    PageDown: -page,
  };
  if (key === 'Home') return min;
  if (key === 'End') return max;
  return steps[key] === undefined ? undefined : stepped(range, value, steps[key]);
}

export function ValueSlider({ id, inProse = false, bare = false }: Props) {
  const value = useRead()(id);
  const { symbol, name, role } = quantity(id);
  const range = rangeOf(id);
  const { min, max } = widened(range, value);
  const share = (at: number) => (at - min) / (max - min);
  return (
    <span class={`value-slider role-${role}${bare ? ' bare' : ''}`} style={`--at:${share(value)};--post:${share(postRead(id))}`}>
      <input
        type="range"
        autocomplete="off"
        min={min}
        max={max}
        step="any"
        value={value}
        data-handle={inProse ? id : undefined}
        data-points={id}
        aria-label={`${symbol}, ${name}`}
        aria-valuetext={formatNumber(value)}
        onPointerDown={() => beginGesture(id)}
        onChange={endGesture}
        onBlur={endGesture}
        onKeyUp={endGesture}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const next = valueAfterKey(event.key, range, value);
          if (next === undefined) return;
          event.preventDefault();
          beginGesture(id);
          setNumber(id, next);
        }}
        onInput={({ currentTarget }) => {
          const next = snapped(range, value, Number(currentTarget.value));
          pointed.value = id;
          setNumber(id, next);
          currentTarget.value = String(next);
        }}
      />
    </span>
  );
}

/** One press back to the post's value; keeps its place while there is nowhere to go back to. */
export function BackToPost({ id }: { id: string }) {
  const value = useRead()(id);
  const there = value === postRead(id);
  return (
    <button
      type="button"
      class="back-to-post"
      aria-label="Back to the post's value"
      title={`Back to the post's value, ${formatNumber(postRead(id))}`}
      style={there ? 'visibility:hidden' : ''}
      onClick={() => setNumber(id, postRead(id))}
    >
      <Icon name="reset" />
    </button>
  );
}
