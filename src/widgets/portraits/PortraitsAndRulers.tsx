/** Each neuron's portrait, its favourite, and the ruler on which the image stands: paint it, and three marks move at once. */
import './portraits-and-rulers.css';
import { useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { place, plainAxis, sideOf } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { useMoment, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, POST_EXAMPLE } from '../../model';
import { sumRange } from '../../model/image-range';
import { inGesture } from '../../state/store';
import { UseImage } from '../pixel-pad/UseImage';
import { Legend } from './Legend';
import { scaleFor } from './look';
import { Favourite, Portrait } from './Portrait';
import { GOAL, GUESS } from './questions';
import { Ruler } from './Ruler';
import { useMarks } from './use-marks';

const NEURONS = [0, 1, 2] as const;
const WEIGHTS = NEURONS.flatMap((i) => [0, 1, 2, 3].map((j) => `W1[${i}][${j}]`));
const WEIGHTS_AND_BIASES = NEURONS.flatMap((i) => [...WEIGHTS.slice(4 * i, 4 * i + 4), `b1[${i}]`]);
/** Letters that a weight has room for in a portrait, on a phone. */
const ROOM = 4;
/** From here on, the scale's numbers are long. */
const LONG = 1000;
const BLACK = [0, 0, 0, 0];

export default function PortraitsAndRulers() {
  const read = useRead();
  const { W1, b1, x } = useMoment();
  const field = useRef<HTMLDivElement>(null);
  /** The pixel whose push is drawn: the last one that was pressed, or that has the focus. */
  const [pressed, setPressed] = useState(3);
  const press = ({ target }: Event) => {
    const cell = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
    if (cell) setPressed(Number(cell.slice(2, -1)));
  };
  const ranges = NEURONS.map((i) => sumRange(at(W1, i), at(b1, i)));
  const scale = useFitted(() => scaleFor(ranges.flatMap(({ low, high }) => [low.value, high.value])));
  const axis = plainAxis(useTravels([scale.min, scale.max], field, PACE.quick) as [number, number], [0, 1]);
  const ticks = scale.ticks.filter((tick) => sideOf(axis, tick) === 0);
  const wide = Math.max(scale.max, -scale.min) >= LONG;
  const long = WEIGHTS.some((id) => textOf(id, read, 'short').length > ROOM);
  const marks = useMarks(pressed, field);
  const ours = x.every((value, j) => value === POST_EXAMPLE.x[j]);
  const image = ours ? 'our image' : 'your image';
  const { low, high } = at(ranges, 0);
  // Neuron 3’s is asked for: it is not told here.
  const sums = [0, 1].map((i) => `neuron ${i + 1}, ${textOf(`z1[${i}]`, read)}`);
  return (
    <Stage
      class={`rulers${inGesture.value ? '' : ' calm'}${wide ? ' wide-numbers' : ''}${long ? ' long-weights' : ''}`}
      title="Portraits and rulers"
      hint="drag sideways in a pixel to paint it, and watch three dots move at once"
      label={`The image, three portraits, and a ruler for each, with the sum of the image on it: ${sums.join('; ')}`}
      field={field}
      says={
        <>
          {ours ? 'Our' : 'Your'} image stands at <Shown id="z1[0]" /> on neuron 1’s ruler, from its worst,{' '}
          <Other id="worst[0].z1[0]" like="z1[0]" value={low.value} />, to its best,{' '}
          <Other id="best[0].z1[0]" like="z1[0]" value={high.value} />. Pixel {pressed + 1} brings{' '}
          <Shown id={`c1[0][${pressed}]`} /> to it.
        </>
      }
    >
      <div class="rulers-image" data-own-press="" data-pressed={pressed} onPointerDown={press} onFocusIn={press}>
        <p class="head">the image</p>
        <PixelGrid />
        <p class="pressed-name">pixel {pressed + 1}, pressed</p>
        <div class="toolbar">
          <UseImage image={POST_EXAMPLE.x}>Our image</UseImage>
          <UseImage image={BLACK}>Black</UseImage>
          <ChangeNumbers ids={WEIGHTS_AND_BIASES} title="Numbers of the three neurons" />
        </div>
      </div>
      <p class="head heads">portrait</p>
      <p class="head heads">favourite</p>
      <p class="head heads">
        ruler <span>where the image’s sum stands</span>
      </p>
      {NEURONS.map((i) => (
        <div key={i} class="rulers-row" role="group" aria-label={`neuron ${i + 1}`} data-own-press="">
          <p>
            neuron <b>{i + 1}</b>
          </p>
          <Portrait neuron={i} numbers="handles" />
          <Favourite neuron={i} veilOf={i === 2 ? GUESS : GOAL} />
          <Ruler neuron={i} axis={axis} ticks={ticks} drawn={at(marks, i)} pressed={pressed} image={image} />
        </div>
      ))}
      <div class="scale" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} class={tick === 0 ? 'zero' : undefined} style={`--at:${place(axis, tick)}`} data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
      </div>
      <Legend />
    </Stage>
  );
}
