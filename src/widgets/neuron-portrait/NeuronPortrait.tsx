/** Each row of W1 as a picture, two by two like the image, and what comes of laying it over the image. */

import './neuron-portrait.css';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';

const PIXELS = [0, 1, 2, 3] as const;
const NEURONS = [0, 1, 2] as const;

/** Four numbers in the places of their pixels: the larger the darker, hatched below zero. */
function Picture({ ids, most, label, handle = false }: { ids: string[]; most: number; label: string; handle?: boolean }) {
  const read = useRead();
  return (
    <div class="portrait" role="group" aria-label={label}>
      {ids.map((id) => {
        const value = read(id);
        return (
          <span
            key={id}
            class={value < 0 ? 'below' : undefined}
            style={`--shade:${Math.round(Math.min(1, Math.abs(value) / most) * 45)}%;--digits:${formatNumber(value).length}`}
          >
            <Shown id={id} handle={handle} />
          </span>
        );
      })}
    </div>
  );
}

function Neuron({ i, most }: { i: number; most: number }) {
  const name = `neuron ${i + 1}`;
  return (
    <div class="portrait-neuron" role="group" aria-label={name}>
      <p class="widget-title">{name}</p>
      <Picture ids={PIXELS.map((j) => `W1[${i}][${j}]`)} most={most} label={`weights of ${name}`} handle />
      <p>times the image</p>
      <Picture ids={PIXELS.map((j) => `c1[${i}][${j}]`)} most={most} label={`products of ${name}`} />
      <p class="portrait-sum">
        <span>bias </span>
        <Shown id={`b1[${i}]`} handle />
        <br />
        <span>sum </span>
        <Shown id={`z1[${i}]`} />
      </p>
    </div>
  );
}

export default function NeuronPortrait() {
  const read = useRead();
  const most = Math.max(1e-9, ...NEURONS.flatMap((i) => PIXELS.map((j) => Math.abs(read(`W1[${i}][${j}]`)))));
  return (
    <div class="widget portraits" role="group" aria-label="What each neuron is looking for">
      <div class="portrait-image">
        <p class="widget-title">the image</p>
        <PixelGrid />
        <ChangeNumbers
          ids={NEURONS.flatMap((i) => [...PIXELS.map((j) => `W1[${i}][${j}]`), `b1[${i}]`])}
          title="Numbers of the three neurons"
        />
        <p>The stronger the colour, the larger the number. Hatched: below zero.</p>
      </div>
      {NEURONS.map((i) => (
        <Neuron key={i} i={i} most={most} />
      ))}
    </div>
  );
}
