/**
 * A point that a hand moves over a plane: it follows in both directions at once, on the drawing's own scales. For keys and
 * assistive technology it is two native sliders, which lie in it.
 */
import './knob.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Scale, toMark } from '../../live-math';
import { type Axis, place } from '../plot/axis';
import { Slider } from '../Slider';
import { useDrags } from './use-drags';

/** One of its two directions. */
export interface Direction {
  name: string;
  /** The value as it is said. */
  text: string;
  value: number;
  scale: Scale;
  /** In percent of the field, which is the nearest element with data-field. */
  axis: Axis;
  /** Where it is drawn on the axis, if not at its value. */
  at?: number;
}

interface Props {
  across: Direction;
  up: Direction;
  colour?: string;
  class?: string;
  onBegin: () => void;
  onEnd: () => void;
  onCancel: () => void;
  onMove: (across: number, up: number) => void;
  children?: ComponentChildren;
}

interface Held {
  from: { x: number; y: number; across: number; up: number };
  /** Of the values, for a pixel of the hand. */
  perPx: { across: number; up: number };
}

export function PlaneKnob({ across, up, colour, class: look, onMove, children, ...on }: Props) {
  const knob = useRef<HTMLSpanElement>(null);
  useDrags<Held>(knob, {
    atOnce: true,
    take: (event) => {
      const field = knob.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!field) return undefined;
      event.preventDefault();
      return {
        from: { x: event.clientX, y: event.clientY, across: across.value, up: up.value },
        perPx: { across: 100 / across.axis.perUnit / field.width, up: 100 / up.axis.perUnit / field.height },
      };
    },
    begin: () => {
      knob.current?.querySelector('input')?.focus({ preventScroll: true });
      on.onBegin();
    },
    move: ({ from, perPx }, { clientX, clientY, shiftKey }) => {
      const wanted = ({ scale }: Direction, start: number, by: number) =>
        toMark(shiftKey ? { ...scale, step: scale.step * 0.1 } : scale, start, start + by);
      onMove(wanted(across, from.across, (clientX - from.x) * perPx.across), wanted(up, from.up, (clientY - from.y) * perPx.up));
    },
    end: on.onEnd,
    cancel: on.onCancel,
  });
  const slider = ({ name, text, value, scale }: Direction, onValue: (value: number) => void) => (
    <Slider bare {...{ name, text, value, scale, ...on, onValue }} />
  );
  return (
    <span
      ref={knob}
      class={`knob plane${colour ? ` role-${colour}` : ''}${look ? ` ${look}` : ''}`}
      style={`left:${place(across.axis, across.at ?? across.value)}%;top:${place(up.axis, up.at ?? up.value)}%`}
    >
      {slider(across, (value) => onMove(value, up.value))}
      {slider(up, (value) => onMove(across.value, value))}
      {children}
    </span>
  );
}
