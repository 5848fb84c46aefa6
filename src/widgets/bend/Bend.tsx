/**
 * The bend: what a neuron hands on, the score or the answer, as one pixel goes from black to white. The dot is the image as
 * it is: it moves the pixel. The grip under a neuron's bend moves its bias.
 */
import '../../controls/figure.css';
import './bend.css';
import { useRef, useState } from 'preact/hooks';
import { grey, isLight } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { Slider } from '../../controls/Slider';
import { VEILED } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { ValueSlider } from '../../controls/ValueSlider';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { beginGesture, cancelGesture, endGesture, inGesture, setNumber } from '../../state/store';
import { bendOf, biasForBend, type Measure, madeAt, type Straight, sumAlong } from './along';
import { Choice } from './Choice';
import { acrossAt, CELLS, goingOn, heightFor, type Point, pointsOf, sumEnds } from './frame';
import { GatePlaces } from './GatePlaces';
import { Said } from './Said';

interface Props {
  of?: Measure;
  /** Which neuron and which pixel it begins with, from 1. */
  neuron?: number;
  pixel?: number;
  /** The question, CHAPTER/NAME, that asks where the bend lies: while it is open, nothing is drawn that shows it. */
  asked?: string;
}

/** What the measure is called, its number at this moment, and the quantity whose colour and digits it has. */
const SHOWN = {
  neuron: { name: 'hands on', id: (i: number) => `a1[${i}]`, like: 'a1[0]' },
  score: { name: 'score', id: () => 'z2', like: 'z2' },
  answer: { name: 'answer', id: () => 'a2', like: 'a2' },
} as const;

/** How far the sum is drawn while its bend is asked for, as a share of the way there. */
const SHORT_OF = 0.75;

const TENTHS = { min: 0, max: 1, step: 0.1 };

const pathOf = (axis: Axis, points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${acrossAt(x).toFixed(2)} ${place(axis, y).toFixed(2)}`).join('');

/** Where a point stands, and whether it is shown at an edge that it lies beyond. */
const spot = (axis: Axis, x: number, y: number) => ({
  style: `left:${acrossAt(x)}%;top:${place(axis, y)}%`,
  'data-beyond': ['below', undefined, 'above'][sideOf(axis, y) + 1],
});

export default function Bend({ of = 'neuron', neuron = 2, pixel = 1, asked }: Props) {
  const read = useRead();
  const network = useNetwork();
  const [i, setNeuron] = useState(neuron - 1);
  const [j, setPixel] = useState(pixel - 1);
  // While something is held the frame stays: what leaves it says so at its edge.
  const fitted = useRef<{ key: string; height: ReturnType<typeof heightFor> }>();
  const key = of === 'neuron' ? `neuron ${i}` : `pixel ${j}`;
  if (!inGesture.value || fitted.current?.key !== key) fitted.current = { key, height: heightFor(of, network, network.x, i, j) };
  const { axis, ticks } = fitted.current.height;

  const now = at(network.x, j);
  const along = sumAlong(network, network.x, i, j);
  const bend = of === 'neuron' ? bendOf(along) : undefined;
  const veiled = useVeiled(`bend[${i}].x[${j}]`);
  const made = SHOWN[of];
  const points = pointsOf(of, network, network.x, i, j);
  const made0 = madeAt(of, network, network.x, i, j, now);
  const atWhite = at(at(points, points.length - 1), 1);
  /** The sum at black and at white, and a point of its line that still lies short of the bend. */
  const [black, white] = sumEnds(network, network.x, i, j);
  const far = bend !== undefined && bend > 0 && bend < 1 ? SHORT_OF * bend : 1;
  const short = [far, along.start + far * along.slope] as const;
  const title =
    of === 'neuron'
      ? `What neuron ${i + 1} hands on as pixel ${j + 1} goes from black to white`
      : `The ${of} as pixel ${j + 1} goes from black to white`;
  const ends = [at(points, 0), at(points, points.length - 1)].map(([, value]) => formatNumber(value));
  const label = `${title}: from ${ends.join(' to ')}${bend === undefined ? '' : `; the bend lies at ${veiled ? VEILED : formatNumber(bend)}`}.`;

  return (
    <div class="widget figure-wide bend" role="group" aria-label={title}>
      <p class="widget-title">{title}</p>
      <div class="toolbar">
        <Choice name="pixel" count={4} chosen={j} onChoose={setPixel} />
        {of === 'neuron' && <Choice name="neuron" count={3} chosen={i} onChoose={setNeuron} />}
      </div>
      <div class="bend-field" role="group" aria-label={label}>
        <div class="bend-plot">
          {ticks.map((tick) => (
            <span key={tick} class="bend-tick" style={`top:${place(axis, tick)}%`} aria-hidden="true" data-quoted="">
              {formatNumber(tick)}
            </span>
          ))}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {of === 'neuron' && <Silent {...{ along, bend, asked }} />}
            {ticks.map((tick) => (
              <path key={tick} class={tick === 0 ? 'zero' : 'grid'} d={`M0 ${place(axis, tick)}H100`} />
            ))}
            {of === 'score' &&
              goingOn(network, network.x, j).map((line) => <path key={line[0][0]} class="else" d={pathOf(axis, line)} />)}
            {of === 'neuron' && (
              <>
                <path class="sum" d={pathOf(axis, [black, short])} />
                <path class="sum" d={pathOf(axis, [short, white])} data-veil-of={asked} />
              </>
            )}
            <path class={`made ${of}`} d={pathOf(axis, points)} data-veil-of={asked} />
            {of === 'neuron' && (
              <path
                class="sum inside"
                d={pathOf(
                  axis,
                  points.filter(([, value], n) => isOpenAt(points, value, n)),
                )}
                data-veil-of={asked}
              />
            )}
            <path class="here" d={`M${acrossAt(now)} ${place(axis, made0)}V100`} />
            {bend !== undefined && bend >= 0 && bend <= 1 && (
              <path class="bends" d={`M${acrossAt(bend)} ${place(axis, 0)}V100`} data-veil-of={asked} />
            )}
          </svg>
          {of === 'neuron' && <Sides {...{ along, bend, asked }} />}
          {of === 'neuron' ? (
            <span class="ring" {...spot(axis, now, read(`z1[${i}]`))} data-points={`z1[${i}]`} aria-hidden="true" />
          ) : (
            <GatePlaces of={of} network={network} j={j} axis={axis} />
          )}
          <span class={`bend-dot ${of}`} {...spot(axis, now, made0)} data-points={made.id(i)} aria-hidden="true" />
          <span class="bend-end" style={`top:${place(axis, atWhite)}%`}>
            <Other
              id={`white.${made.id(i)}`}
              like={made.like}
              value={atWhite}
              {...(formatNumber(atWhite).length > 6 && { format: 'short' })}
            />
          </span>
        </div>
        <div class="bend-cells" aria-hidden="true">
          {CELLS.map((value) => (
            <span key={value} style={`background:${grey(value)}`} data-light={isLight(value) ? '' : undefined} data-quoted="">
              {formatNumber(value)}
            </span>
          ))}
          <i style={`left:${acrossAt(now)}%`} />
        </div>
        <ValueSlider id={`x[${j}]`} bare />
      </div>
      {of === 'neuron' && (
        <div class="bend-lane" data-veil-of={asked}>
          {bend !== undefined && (
            <>
              <Slider
                bare
                scale={TENTHS}
                value={Math.max(0, Math.min(1, bend))}
                text={`at ${formatNumber(bend)}: a bias of ${formatNumber(read(`b1[${i}]`))}`}
                name={`The bend of neuron ${i + 1}: its bias moves it`}
                points={`b1[${i}]`}
                onBegin={() => beginGesture(`b1[${i}]`)}
                onEnd={endGesture}
                onCancel={cancelGesture}
                onValue={(wanted) => setNumber(`b1[${i}]`, biasForBend(along, at(network.b1, i), wanted))}
              />
              <span
                class="bend-grip"
                style={`left:${acrossAt(bend)}%`}
                data-side={bend < 0 ? 'before' : bend > 1 ? 'beyond' : undefined}
              >
                <svg viewBox="0 0 22 12" aria-hidden="true">
                  <path
                    d={bend < 0 ? 'M19 6H3M7 2 3 6l4 4' : bend > 1 ? 'M3 6h16M15 2l4 4-4 4' : 'M2 6h18M6 2 2 6l4 4M16 2l4 4-4 4'}
                  />
                </svg>
              </span>
              <span class={bend > 0.5 ? 'bend-place left' : 'bend-place'} style={`left:${acrossAt(bend)}%`}>
                the bend, at <Other id={`bend[${i}].x[${j}]`} like="b1[0]" value={bend} />
              </span>
            </>
          )}
        </div>
      )}
      <Said of={of} i={i} j={j} along={along} bend={bend} />
    </div>
  );
}

/** Whether a corner of the line belongs to the piece on which the neuron speaks: above 0, or next to one that is. */
const isOpenAt = (points: readonly Point[], value: number, n: number): boolean =>
  value > 0 || (points[n - 1]?.[1] ?? 0) > 0 || (points[n + 1]?.[1] ?? 0) > 0;

/** The side on which the neuron is silent. */
function Silent({
  along: { start, slope },
  bend,
  asked,
}: {
  along: Straight;
  bend: number | undefined;
  asked: string | undefined;
}) {
  const edge = bend === undefined ? (start > 0 ? 0 : 100) : bend < 0 ? 0 : bend > 1 ? 100 : acrossAt(bend);
  return <path class="silent" d={slope < 0 ? `M${edge} 0H100V100H${edge}Z` : `M0 0H${edge}V100H0Z`} data-veil-of={asked} />;
}

/** "silent" and "speaks", each on its side of the bend. */
function Sides({ along, bend, asked }: { along: Straight; bend: number | undefined; asked: string | undefined }) {
  if (bend === undefined || bend <= 0 || bend >= 1) return null;
  const [before, after] = along.slope > 0 ? ['silent', 'speaks'] : ['speaks', 'silent'];
  return (
    <>
      <span class={`bend-side left ${before}`} style={`left:${acrossAt(bend)}%`} data-veil-of={asked}>
        {before}
      </span>
      <span class={`bend-side ${after}`} style={`left:${acrossAt(bend)}%`} data-veil-of={asked}>
        {after}
      </span>
    </>
  );
}
