/** Words beside a spot of the map, on one of its eight sides. */
import type { ComponentChildren } from 'preact';
import type { Beside } from './labels';
import { percent, type Spot } from './view';

interface Props {
  at: Spot;
  beside: Beside;
  class: string;
  children: ComponentChildren;
}

export function Word({ at, beside: { side, level, gap }, class: name, children }: Props) {
  return (
    <span class={`land-word ${name}`} style={`${percent(at)};--side:${side};--level:${level};--gap:${gap}px`}>
      {children}
    </span>
  );
}
