/** A row of moments over their slider: a small picture and a name for each stop, which a hand can press. */
import './stop-row.css';
import type { ComponentChildren } from 'preact';
import { StopTrack } from './StopTrack';
import type { Stops } from './use-stops';

interface Props {
  /** What the slider moves. */
  name: string;
  /** The stop, in words. */
  text: string;
  stops: Stops;
  items: readonly { name: string; picture: ComponentChildren; class?: string }[];
}

export function StopRow({ name, text, stops, items }: Props) {
  return (
    <div class="stop-row">
      <ol>
        {items.map((item, n) => (
          <li key={item.name} class={item.class} aria-current={n === stops.stop ? 'step' : undefined}>
            {/* For hands that point: the slider is the same, and has the keys. */}
            <button type="button" tabIndex={-1} onClick={() => stops.go(n)}>
              {item.picture}
              <span class="stop-name">{item.name}</span>
            </button>
          </li>
        ))}
      </ol>
      <StopTrack name={name} text={text} last={items.length - 1} stops={stops} />
    </div>
  );
}
