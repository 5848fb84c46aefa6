import './plot.css';
/** A plot: its axes, its curves, and whatever moves on them. */
import type { ComponentChildren } from 'preact';
import { type Axis, type Frame, place, sideOf } from './axis';

/** Says that a point lies beyond the end of its axis: an arrow at the edge, at the height of the point. */
export function Beyond({ axis, value, y }: { axis: Axis; value: number; y: number }) {
  const side = sideOf(axis, value);
  if (side === 0) return null;
  const x = place(axis, value) + side * 11;
  return <path class="beyond" d={`M${x} ${y - 5}l${side * 7} 5l${-side * 7} 5z`} />;
}

/** The numbers along the axes: the drawing's label says what is to be heard. */
const UNHEARD = { 'aria-hidden': true } as const;

interface Props {
  frame: Frame;
  /** What the drawing shows, with its numbers: for those who do not see it. */
  label: string;
  curves?: readonly { d: string; class?: string }[];
  children?: ComponentChildren;
}

/** In a box of its own, by which reader views can leave it out where its widget holds a table too. */
export function Plot({ frame, label, curves = [], children }: Props) {
  const { width, height, box, x, y } = frame;
  return (
    <div class="drawing">
      <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
        {y.ticks.map(({ at, label: text }) => (
          <g key={text}>
            <line class="grid" x1={box.left} x2={box.right} y1={at} y2={at} />
            <text {...UNHEARD} class="tick" x={box.left - 7} y={at} text-anchor="end" dominant-baseline="central" data-quoted="">
              {text}
            </text>
          </g>
        ))}
        {x.ticks.map(({ at, label: text }) => (
          <g key={text}>
            <line class="axis" x1={at} x2={at} y1={box.bottom} y2={box.bottom + 4} />
            <text {...UNHEARD} class="tick" x={at} y={box.bottom + 15} text-anchor="middle" data-quoted="">
              {text}
            </text>
          </g>
        ))}
        <line class="axis" x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
        {curves.map(({ d, class: name }) => (
          <path key={d} class={`curve ${name ?? ''}`} d={d} />
        ))}
        {children}
      </svg>
    </div>
  );
}
