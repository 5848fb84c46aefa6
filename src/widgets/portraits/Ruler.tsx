/** The ruler of one neuron: its worst and its best, where black stands, and where the image stands now. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Picture } from '../../controls/Picture';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { sumRange } from '../../model/image-range';
import { placeOn, type RulerScale } from './look';
import { Favourite } from './Portrait';
import { BY_HAND, GOAL, GUESS } from './questions';

/** Letters that a mark's number has room for. */
const ROOM = 5;
const BLACK = [0, 0, 0, 0];

interface MarkProps {
  class: string;
  /** The open question that covers it. */
  veilOf?: string | undefined;
  scale: RulerScale;
  value: number;
  children?: ComponentChildren;
}

/** Something that stands at its value; beyond the end of the scale, an arrow at the edge. */
function Mark({ class: name, veilOf, scale, value, children }: MarkProps) {
  const { share, side } = placeOn(scale, value);
  return (
    <span
      class={`mark-at ${name}${side === 0 ? '' : side < 0 ? ' below' : ' above'}`}
      style={`--at:${share}`}
      data-veil-of={veilOf}
    >
      {children}
    </span>
  );
}

/** What one pixel does to the sum: an arrow from where the mark would be without it. */
function Push({ neuron, pixel, scale }: { neuron: number; pixel: number; scale: RulerScale }) {
  const { z1, c1 } = useMoment();
  const [sum, push] = [at(z1, neuron), at(at(c1, neuron), pixel)];
  const [from, to] = [placeOn(scale, sum - push).share, placeOn(scale, sum).share];
  return (
    <>
      <span class="without" style={`--at:${from}`} />
      <span class={`push ${push < 0 ? 'down' : 'up'}`} style={`--at:${Math.min(from, to)};--long:${Math.abs(to - from)}`}>
        <span class="pushes">
          {push > 0 && '+'}
          <Shown id={`c1[${neuron}][${pixel}]`} room={ROOM} />
        </span>
      </span>
    </>
  );
}

interface Props {
  neuron: number;
  scale: RulerScale;
  /** The pixel whose push is drawn. */
  pressed: number | undefined;
  /** What the image is called. */
  image: string;
}

export function Ruler({ neuron, scale, pressed, image }: Props) {
  const { W1, b1, z1 } = useMoment();
  const [touched, setTouched] = useState(neuron === 0);
  const { low, high } = sumRange(at(W1, neuron), at(b1, neuron));
  const [bias, sum] = [at(b1, neuron), at(z1, neuron)];
  const [from, start, to] = [low.value, bias, high.value].map((value) => placeOn(scale, value).share) as [number, number, number];
  const asked = neuron === 2;
  // What lies beyond the scale says where.
  const open = touched || placeOn(scale, sum).side !== 0;
  const like = `z1[${neuron}]`;
  const name = `neuron ${neuron + 1}`;
  return (
    <div class="ruler" role="group" aria-label={`ruler of ${name}`}>
      {scale.ticks.map((tick) => (
        <span key={tick} class={tick === 0 ? 'tick zero' : 'tick'} style={`--at:${placeOn(scale, tick).share}`} />
      ))}
      <span class="bar" style={`--at:${from};--long:${start - from}`} />
      <span class="bar" style={`--at:${start};--long:${to - start}`} data-veil-of={asked ? BY_HAND : undefined} />
      <Mark class="worst" scale={scale} value={low.value}>
        <span>
          <span class={neuron === 0 ? undefined : 'visually-hidden'}>worst </span>
          <Other id={`worst[${neuron}].${like}`} like={like} value={low.value} room={ROOM} />
        </span>
      </Mark>
      <Mark class="bias" scale={scale} value={bias}>
        <i />
        <span>
          <Shown id={`b1[${neuron}]`} handle room={ROOM} /> <Picture x={BLACK} />
        </span>
      </Mark>
      <Mark class="best" veilOf={asked ? BY_HAND : undefined} scale={scale} value={high.value}>
        <i />
        <span>
          <Favourite neuron={neuron} veilOf={asked ? undefined : GOAL} />{' '}
          <Other id={`best[${neuron}].${like}`} like={like} value={high.value} room={ROOM} />
        </span>
      </Mark>
      <span class="pushed" data-veil-of={asked ? GUESS : undefined}>
        {pressed !== undefined && <Push neuron={neuron} pixel={pressed} scale={scale} />}
      </span>
      <Mark class="now" veilOf={asked ? GUESS : undefined} scale={scale} value={sum}>
        <button
          type="button"
          aria-label={`${name}: where ${image} stands`}
          aria-expanded={open}
          onClick={() => setTouched(!touched)}
          title={`Where ${image} stands${open ? `: ${formatNumber(sum)}` : ''}`}
        />
        {open && (
          <span class="stands">
            <Shown id={like} room={ROOM} /> {neuron === 0 && <small>{image}</small>}
          </span>
        )}
      </Mark>
    </div>
  );
}
