/** The ruler of one neuron: its worst and its best, where black stands, where the image stands now, and what one pixel does to it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { sumRange } from '../../model/image-range';
import { Favourite } from './Portrait';
import { BY_HAND, GOAL, GUESS } from './questions';

/** Letters that a mark's number has room for. */
const ROOM = 5;
const BLACK = [0, 0, 0, 0];

/** Where the marks are drawn, on their way or there. */
export interface Drawn {
  low: number;
  bias: number;
  high: number;
  sum: number;
  /** Where the sum would be without the pixel that is pressed. */
  without: number;
  /** Where the dot set out, while it is on its way, and how much of the way is left, from 1 to 0. */
  ghost: { from: number; left: number } | undefined;
}

interface MarkProps {
  class: string;
  /** The open question that covers it. */
  veilOf?: string | undefined;
  axis: Axis;
  at: number;
  children?: ComponentChildren;
}

/** Something that stands at its value; beyond the end of the scale, an arrow at the edge. */
function Mark({ class: name, veilOf, axis, at: value, children }: MarkProps) {
  const side = sideOf(axis, value);
  return (
    <span
      class={`mark-at ${name}${side === 0 ? '' : side < 0 ? ' below' : ' above'}`}
      style={`--at:${place(axis, value)}`}
      data-veil-of={veilOf}
    >
      {children}
    </span>
  );
}

/** From one value to another. */
const stretch = (axis: Axis, from: number, to: number): string => {
  const [a, b] = [place(axis, from), place(axis, to)];
  return `--at:${Math.min(a, b)};--long:${Math.abs(a - b)}`;
};

interface PushProps {
  neuron: number;
  pixel: number;
  axis: Axis;
  drawn: Drawn;
}

/** What one pixel does to the sum: an arrow from where the mark would be without it. */
function Push({ neuron, pixel, axis, drawn: { sum, without } }: PushProps) {
  const push = at(at(useMoment().c1, neuron), pixel);
  return (
    <>
      {sideOf(axis, without) === 0 && <i class="without" style={`--at:${place(axis, without)}`} />}
      <span class={`push${push < 0 ? ' down' : ''}`} style={stretch(axis, without, sum)}>
        <span class="pushes">
          {neuron === 0 && <small class="wordy">pixel {pixel + 1} brings </small>}
          {push > 0 && '+'}
          <Shown id={`c1[${neuron}][${pixel}]`} room={ROOM} />
        </span>
      </span>
    </>
  );
}

interface Props {
  neuron: number;
  axis: Axis;
  ticks: readonly number[];
  drawn: Drawn;
  /** The pixel whose push is drawn. */
  pressed: number;
  /** What the image is called. */
  image: string;
}

export function Ruler({ neuron, axis, ticks, drawn, pressed, image }: Props) {
  const { W1, b1, z1 } = useMoment();
  const [touched, setTouched] = useState(neuron === 0);
  const { low, high } = sumRange(at(W1, neuron), at(b1, neuron));
  const sum = at(z1, neuron);
  const asked = neuron === 2;
  // What lies beyond the scale says where.
  const open = touched || sideOf(axis, sum) !== 0;
  const like = `z1[${neuron}]`;
  const name = `neuron ${neuron + 1}`;
  const { ghost } = drawn;
  return (
    <div class="ruler" role="group" aria-label={`ruler of ${name}`}>
      {ticks.map((tick) => (
        <span key={tick} class={tick === 0 ? 'tick zero' : 'tick'} style={`--at:${place(axis, tick)}`} />
      ))}
      <span class="bar" style={stretch(axis, drawn.low, drawn.bias)} />
      <span class="bar" style={stretch(axis, drawn.bias, drawn.high)} data-veil-of={asked ? BY_HAND : undefined} />
      <Mark class="worst" axis={axis} at={drawn.low}>
        <span>
          <span class={neuron === 0 && place(axis, drawn.low) > 0.15 ? 'wordy' : 'visually-hidden'}>worst </span>
          <Other id={`worst[${neuron}].${like}`} like={like} value={low.value} room={ROOM} />
        </span>
      </Mark>
      <Mark class="bias" axis={axis} at={drawn.bias}>
        <i />
        <span>
          {neuron === 0 && <small class="wordy">black image</small>}
          <Shown id={`b1[${neuron}]`} handle room={ROOM} /> <Picture x={BLACK} />
        </span>
      </Mark>
      <Mark class="best" veilOf={asked ? BY_HAND : undefined} axis={axis} at={drawn.high}>
        <i />
        <span>
          <Favourite neuron={neuron} veilOf={asked ? undefined : GOAL} />{' '}
          <Other id={`best[${neuron}].${like}`} like={like} value={high.value} room={ROOM} />
          {neuron === 0 && <small class="wordy">favourite</small>}
        </span>
      </Mark>
      {ghost && (
        <i
          class="ghost"
          style={`--at:${place(axis, ghost.from)};opacity:${ghost.left}`}
          data-veil-of={asked ? GUESS : undefined}
        />
      )}
      <span class="pushed" data-veil-of={asked ? GUESS : undefined}>
        <Push neuron={neuron} pixel={pressed} axis={axis} drawn={drawn} />
      </span>
      <Mark class="now" veilOf={asked ? GUESS : undefined} axis={axis} at={drawn.sum}>
        <button
          type="button"
          aria-label={`${name}: where ${image} stands`}
          aria-expanded={open}
          onClick={() => setTouched(!touched)}
          title={`Where ${image} stands${open ? `: ${formatNumber(sum)}` : ''}`}
        />
        <i class="stem" />
        {open && (
          <span class="stands">
            <Shown id={like} room={ROOM} /> {neuron === 0 && <small>{image}</small>}
          </span>
        )}
      </Mark>
    </div>
  );
}
