/** A native slider for something that follows from the network, or for nothing of the network at all. */
import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../live-math';
import { beginGesture, endGesture } from '../../state/store';
import { toMark } from './levers';

interface Props {
  name: string;
  colour: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** Changes nothing of the network: no step of undo. */
  local?: boolean;
  onValue: (value: number) => void;
  /** The number as it is shown. */
  children: ComponentChildren;
}

export function Lever({ name, colour, min, max, step, value, local = false, onValue, children }: Props) {
  // A browser keeps fewer digits than a double has: what it read back would count as typed.
  const within = Number(Math.max(min, Math.min(max, value)).toPrecision(12));
  const begin = () => local || beginGesture();
  const end = () => local || endGesture();
  const put = (wanted: number) => onValue(Math.max(min, Math.min(max, toMark(wanted, step))));
  const keys: Record<string, number> = {
    ArrowRight: within + step,
    ArrowUp: within + step,
    ArrowLeft: within - step,
    ArrowDown: within - step,
    PageUp: within + 5 * step,
    PageDown: within - 5 * step,
    Home: min,
    End: max,
  };
  return (
    <label class={`lever role-${colour}`}>
      <span>{name}</span>
      <span class="value-slider bare" style={`--at:${(within - min) / (max - min)}`}>
        <input
          type="range"
          autocomplete="off"
          min={min}
          max={max}
          step="any"
          value={within}
          aria-valuetext={formatNumber(value)}
          onPointerDown={begin}
          onChange={end}
          onBlur={end}
          onKeyUp={end}
          onKeyDown={(event) => {
            const next = keys[event.key];
            if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            begin();
            put(next);
          }}
          onInput={({ currentTarget }) => put(Number(currentTarget.value))}
        />
      </span>
      <b>{children}</b>
    </label>
  );
}
