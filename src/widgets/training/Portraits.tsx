/** The network of the deck: the image, each neuron’s weights as a picture laid over it, and the answer. */
import { useId } from 'preact/hooks';
import { grey } from '../../controls/grey';
import { Ring } from '../../controls/NetworkMap';
import { PixelGrid } from '../../controls/PixelGrid';
import { Shown, ShownText } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { greyOf, largestSize } from '../portraits/look';
import { Hatch, tileAt, WeightPicture } from './WeightPicture';

const SIZE = { width: 555, height: 390 } as const;
const TILE = { size: 57, gap: 4 } as const;
const LEFT = 190;
const topOf = (i: number): number => 4 + i * 131;
const middleOf = (i: number): number => topOf(i) + TILE.size + TILE.gap / 2;
const IMAGE = { top: 143, size: 104 } as const;
const RING = { x: 388, r: 22 } as const;
const ANSWER = { x: 504, y: 195, r: 38 } as const;
/** The numbers of W₂ beside their lines: across, and up or down from the neuron’s middle. */
const W2: readonly { x: number; y: number }[] = [
  { x: 444, y: -26 },
  { x: 432, y: -15 },
  { x: 444, y: 32 },
];
/** Drawing units for a product of 1, and the widest a line gets: where one would be wider, all are narrower. */
const WIDTH = { perUnit: 9, most: 22 } as const;

/** The pixel's own row in the image, and its tile's in the portrait; a little apart, so that two lines are two. */
const leaves = (j: number): number => IMAGE.top + 28 + (j >> 1) * 49 + (j % 2 === 0 ? -6 : 6);
const arrives = (i: number, j: number): number =>
  topOf(i) + TILE.size / 2 + (j >> 1) * (TILE.size + TILE.gap) + (j % 2 === 0 ? -6 : 6);
const bend = (x0: number, y0: number, x1: number, y1: number): string =>
  `M${x0} ${y0}C${(x0 + x1) / 2} ${y0} ${(x0 + x1) / 2} ${y1} ${x1} ${y1}`;

interface Props {
  /** Where the weights of the three neurons and the answer are drawn, on their way. */
  weights: readonly (readonly number[])[];
  answer: number;
  /** The name of the image in view, and what its label says. */
  image: string;
  label: string;
  /** Before the first step the portraits have the greys in which they were met. */
  begun: boolean;
}

interface GreysProps {
  weights: readonly number[];
  /** Of the portrait's corner. */
  x: number;
  y: number;
  /** The largest size among the weights of all three. */
  most: number;
  hatch: string;
}

/** The portraits in greys, as the chapter on layers paints them: it is one and the same picture, and turns into this one once. */
function Greys({ weights, x, y, most, hatch }: GreysProps) {
  return (
    <g class="weight-greys">
      {weights.map((weight, j) => {
        const place = { ...tileAt({ x, y, ...TILE }, j), width: TILE.size, height: TILE.size };
        return (
          <g key={j}>
            <rect {...place} fill={grey(greyOf(weight, most))} />
            {weight < 0 && <rect {...place} fill={`url(#${hatch})`} />}
          </g>
        );
      })}
    </g>
  );
}

/** A neuron's portrait, each tile with its number. hatch, light: the hatch of tiles below zero, on the purple and on the greys. */
function Portrait({ i, weights, most, hatch, light, ...place }: GreysProps & { i: number; light: string }) {
  const where = { ...place, ...TILE };
  return (
    <>
      <WeightPicture weights={weights} hatch={hatch} {...where} />
      <Greys weights={weights} most={most} hatch={light} {...place} />
      {weights.map((_, j) => {
        const tile = tileAt(where, j);
        return (
          <g key={j} class="tile-number">
            <rect x={tile.x + 7} y={tile.y + 19} width="43" height="20" rx="4" />
            <ShownText id={`W1[${i}][${j}]`} x={tile.x + TILE.size / 2} y={tile.y + TILE.size / 2 + 1} room={5} handle />
          </g>
        );
      })}
    </>
  );
}

/** Two hatches for the portraits of a drawing. */
function Hatches({ hatch, light }: { hatch: string; light: string }) {
  return (
    <>
      <Hatch id={hatch} lines={7} />
      <g class="light">
        <Hatch id={light} lines={7} />
      </g>
    </>
  );
}

/** On phones, where the network has no room: its three portraits, and what each neuron hands on for the image in view. */
export function PortraitRow({ weights, image, begun }: Pick<Props, 'weights' | 'image' | 'begun'>) {
  const read = useRead();
  const most = largestSize(weights);
  const light = useId();
  const hatch = useId();
  const side = 2 * TILE.size + TILE.gap;
  return (
    <div class={begun ? 'deck-portraits begun' : 'deck-portraits'} role="group" aria-label="The portraits at this step">
      {weights.map((row, i) => (
        <div key={i}>
          <svg viewBox={`-1 -1 ${side + 2} ${side + 2}`} role="group" aria-label={`neuron ${i + 1}`}>
            {i === 0 && <Hatches hatch={hatch} light={light} />}
            <Portrait i={i} weights={row} x={0} y={0} most={most} hatch={hatch} light={light} />
          </svg>
          <p>
            neuron {i + 1}
            <br />
            {read(`a1[${i}]`) === 0 ? 'silent' : <Shown id={`a1[${i}]`} />}
          </p>
        </div>
      ))}
      <p class="portraits-of">What they hand on for {image}.</p>
    </div>
  );
}

export function Portraits({ weights, answer, image, label, begun }: Props) {
  const read = useRead();
  const most = largestSize(weights);
  const light = useId();
  const hatch = useId();
  const sizes = weights.flatMap((row, i) => [...row.map((_, j) => read(`c1[${i}][${j}]`)), read(`b1[${i}]`), read(`c2[${i}]`)]);
  const perUnit = Math.min(WIDTH.perUnit, WIDTH.most / Math.max(...sizes.map(Math.abs)));
  /** A line as wide as what it carries; dashed where its number is below zero. */
  const line = (id: string, d: string, carried: number) => (
    <path
      key={id}
      class={read(id) < 0 ? 'flow negative' : 'flow'}
      d={d}
      stroke-width={Math.max(0.8, Math.abs(carried) * perUnit)}
      data-points={id}
    />
  );
  return (
    <div class={begun ? 'deck-network begun' : 'deck-network'}>
      <p class="deck-image-name">
        {image}
        <br />
        {label}
      </p>
      <div class="deck-image" data-own-press="">
        <PixelGrid />
      </div>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="group" aria-label="The network at this step">
        <Hatches hatch={hatch} light={light} />
        {weights.map((row, i) =>
          row.map((_, j) => {
            const id = `W1[${i}][${j}]`;
            return line(id, bend(108, leaves(j), LEFT - 4, arrives(i, j)), read(`c1[${i}][${j}]`));
          }),
        )}
        {weights.map((_, i) => {
          const y = middleOf(i);
          return (
            <g key={i}>
              {line(`b1[${i}]`, `M${LEFT + 122} ${y}H${RING.x - RING.r}`, read(`b1[${i}]`))}
              {line(`W2[${i}]`, bend(RING.x + RING.r, y, ANSWER.x - ANSWER.r + 4, ANSWER.y + (i - 1) * 18), read(`c2[${i}]`))}
            </g>
          );
        })}
        {weights.map((row, i) => {
          const y = middleOf(i);
          const silent = read(`a1[${i}]`) === 0;
          return (
            <g key={i}>
              <Portrait i={i} weights={row} x={LEFT} y={topOf(i)} most={most} hatch={hatch} light={light} />
              <g class="tile-number plain">
                <rect x={LEFT + 130} y={y - 27} width="38" height="17" rx="3" />
                <ShownText id={`b1[${i}]`} x={LEFT + 149} y={y - 18} room={5} handle />
              </g>
              <circle class={silent ? 'neuron silent' : 'neuron'} cx={RING.x} cy={y} r={RING.r} />
              <ShownText id={`a1[${i}]`} x={RING.x} y={y + 1} room={5} />
              <text class="name" x={RING.x} y={y - RING.r - 8} text-anchor="middle">
                neuron {i + 1}
              </text>
              {silent && (
                <text class="quiet" x={RING.x} y={y + RING.r + 15} text-anchor="middle">
                  silent
                </text>
              )}
              <g class="tile-number plain">
                <rect x={at(W2, i).x - 21} y={y + at(W2, i).y - 9} width="42" height="18" rx="3" />
                <ShownText id={`W2[${i}]`} x={at(W2, i).x} y={y + at(W2, i).y + 1} room={5} handle />
              </g>
            </g>
          );
        })}
        <circle class="answer-track" cx={ANSWER.x} cy={ANSWER.y} r={ANSWER.r} />
        <Ring {...ANSWER} share={answer} />
        <ShownText id="a2" x={ANSWER.x} y={ANSWER.y + 1} room={6} />
        <text class="quiet" x={ANSWER.x} y={ANSWER.y - ANSWER.r - 14} text-anchor="middle">
          a car?
        </text>
        <ShownText id="b2" x={ANSWER.x} y={ANSWER.y + ANSWER.r + 19} room={6} handle />
      </svg>
    </div>
  );
}
