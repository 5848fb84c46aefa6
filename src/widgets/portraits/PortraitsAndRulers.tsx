/** Each neuron's portrait, its favourite, and the ruler on which the image stands: paint it, and three marks move at once. */
import './portraits-and-rulers.css';
import { useEffect, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { grey } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown } from '../../controls/Shown';
import { useMoment } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, POST_EXAMPLE } from '../../model';
import { sumRange } from '../../model/image-range';
import { inGesture } from '../../state/store';
import { UseImage } from '../pixel-pad/UseImage';
import { largestSize, placeOn, scaleFor } from './look';
import { Favourite, Portrait } from './Portrait';
import { GOAL, GUESS } from './questions';
import { Ruler } from './Ruler';
import { useAtRest } from './use-at-rest';

const NEURONS = [0, 1, 2] as const;
const PIXELS = [0, 1, 2, 3] as const;
const BLACK = [0, 0, 0, 0];
const LEGEND = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
/** How long a push stays to be read after the pixel is let go. */
const LINGERS_MS = 600;

/** The pixel that is pressed or has the focus; it lingers for a moment. */
function usePressed() {
  const [pressed, setPressed] = useState<number>();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || pressed === undefined) return undefined;
    const timer = setTimeout(() => setPressed(undefined), LINGERS_MS);
    return () => clearTimeout(timer);
  }, [held, pressed]);
  const take = ({ target }: Event) => {
    const cell = (target as Element).closest('[data-cell]');
    if (!cell) return;
    setPressed(Number(cell.getAttribute('data-cell')?.slice(2, -1)));
    setHeld(true);
  };
  useEffect(() => {
    const letGo = () => setHeld(false);
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, letGo);
    return () => {
      for (const type of ['pointerup', 'pointercancel']) document.removeEventListener(type, letGo);
    };
  }, []);
  return { pressed, hear: { onPointerDown: take, onFocusIn: take, onFocusOut: () => setHeld(false) } };
}

/** What black and white mean in the portraits. */
function Legend() {
  const { W1 } = useMoment();
  const most = useAtRest(largestSize(W1));
  const where = W1.flatMap((row, i) => row.map((weight, j) => ({ id: `W1[${i}][${j}]`, size: Math.abs(weight) }))).find(
    ({ size }) => size === most,
  );
  return (
    <p class="key">
      <span>counts against</span>
      <span class="greys" aria-hidden="true">
        {LEGEND.map((share) => (
          <span key={share} class={share < 0.5 ? 'against' : undefined} style={`background-color:${grey(share)}`} />
        ))}
      </span>
      <span>counts for</span>
      {where && (
        <span>
          (white is <Other id={`largest.${where.id}`} like={where.id} value={most} room={6} />, the largest size among the twelve
          weights)
        </span>
      )}
    </p>
  );
}

export default function PortraitsAndRulers() {
  const { W1, b1, x } = useMoment();
  const { pressed, hear } = usePressed();
  const ranges = NEURONS.map((i) => sumRange(at(W1, i), at(b1, i)));
  const scale = useAtRest(scaleFor(ranges.flatMap(({ low, high }) => [low.value, high.value])));
  const image = x.every((value, j) => value === POST_EXAMPLE.x[j]) ? 'our image' : 'your image';
  const { low, high } = at(ranges, 0);
  return (
    <div class={inGesture.value ? 'rulers' : 'rulers calm'} role="group" aria-label="Portraits and rulers">
      <div class="rulers-image" {...hear}>
        <p>the image</p>
        <PixelGrid />
        <div class="toolbar">
          <UseImage image={POST_EXAMPLE.x}>Our image</UseImage>
          <UseImage image={BLACK}>Black</UseImage>
          <ChangeNumbers
            ids={NEURONS.flatMap((i) => [...PIXELS.map((j) => `W1[${i}][${j}]`), `b1[${i}]`])}
            title="Numbers of the three neurons"
          />
        </div>
      </div>
      <p class="head">portrait</p>
      <p class="head">favourite</p>
      <p class="head">ruler: where the image’s sum stands</p>
      {NEURONS.map((i) => (
        <div key={i} class="rulers-row" role="group" aria-label={`neuron ${i + 1}`}>
          <div>
            <p>neuron {i + 1}</p>
            <Portrait neuron={i} numbers="handles" />
          </div>
          <Favourite neuron={i} veilOf={i === 2 ? GUESS : GOAL} />
          <Ruler neuron={i} scale={scale} pressed={pressed} image={image} />
        </div>
      ))}
      <div class="scale" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={`--at:${placeOn(scale, tick).share}`} data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
      </div>
      <Legend />
      <p class="says">
        {image === 'our image' ? 'Our' : 'Your'} image stands at <Shown id="z1[0]" /> on neuron 1’s ruler: from its worst,{' '}
        <Other id="worst[0].z1[0]" like="z1[0]" value={low.value} />, to its best,{' '}
        <Other id="best[0].z1[0]" like="z1[0]" value={high.value} />.
      </p>
    </div>
  );
}
