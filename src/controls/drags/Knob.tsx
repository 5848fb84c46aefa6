/**
 * A point of a drawing that a hand can move: the point follows it on the drawing's own scale. For keys and assistive
 * technology it is a native slider, which lies in it.
 */
import './knob.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Scale, toMark } from '../../live-math';
import type { Axis } from '../plot/axis';
import { place } from '../plot/axis';
import { Slider } from '../Slider';
import { useDrags } from './use-drags';

interface Props {
  name: string;
  /** The value as it is said. */
  text: string;
  value: number;
  scale: Scale;
  /** Where it stands: the axis in percent of the field, which is the nearest element with data-field. */
  axis: Axis;
  /** Where it is drawn on the axis, if not at its value. */
  at?: number;
  /** Upwards instead of across. */
  upright?: boolean;
  /** In percent, across the other way. */
  cross?: number;
  /** What the axis's unit is worth of the value: 1 where the axis shows the value itself. */
  worth?: number;
  colour?: string;
  class?: string;
  points?: string;
  onBegin: () => void;
  onEnd: () => void;
  onCancel: () => void;
  onValue: (value: number) => void;
  children?: ComponentChildren;
}

interface Held {
  from: number;
  /** Of the value, for a pixel of the hand. */
  perPx: number;
}

export function Knob({ axis, at, upright = false, cross, worth = 1, class: look, children, ...slider }: Props) {
  const knob = useRef<HTMLSpanElement>(null);
  const { value, scale, onBegin, onEnd, onCancel, onValue } = slider;
  useDrags<Held>(knob, {
    upright,
    take: (event) => {
      const field = knob.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!field) return undefined;
      event.preventDefault();
      const size = upright ? field.height : field.width;
      return { from: value, perPx: (100 / Math.abs(axis.perUnit) / size) * worth };
    },
    begin: onBegin,
    move: ({ from, perPx }, { shiftKey }, distance) => {
      const step = scale.step * (shiftKey ? 0.1 : 1);
      onValue(toMark({ ...scale, step }, from, from + distance * perPx));
    },
    end: onEnd,
    cancel: onCancel,
    press: () => knob.current?.querySelector('input')?.focus({ preventScroll: true }),
  });
  const along = place(axis, at ?? value);
  const [left, top] = upright ? [cross, along] : [along, cross];
  return (
    <span
      ref={knob}
      class={`knob${slider.colour ? ` role-${slider.colour}` : ''}${upright ? ' upright' : ''}${look ? ` ${look}` : ''}`}
      style={`${left === undefined ? '' : `left:${left}%;`}${top === undefined ? '' : `top:${top}%`}`}
      data-points={slider.points}
    >
      <Slider bare {...slider} />
      {children}
    </span>
  );
}
