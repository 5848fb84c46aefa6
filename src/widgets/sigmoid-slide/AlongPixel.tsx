/** The same answer with a pixel of the image across: the score’s straight pieces, gently curved. */
import { useRef } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
import { grey } from '../../controls/grey';
import { useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { place, plainAxis, roundSteps } from '../../controls/plot/axis';
import { pathThrough } from '../../controls/plot/curves';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, sigmoid } from '../../model';
import { rangeOf } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { gatesAlong, madeAt } from '../bend/along';
import { goingOn, pointsOf } from '../bend/frame';
import { SIZE } from './frame';

const PIXEL = 0;
const ID = `x[${PIXEL}]`;
const ACROSS = plainAxis([0, 1], [0, 100]);
/** The numbers at the ends make room for the pixel's own. */
const END_ROOM = 0.08;
/** Closer than this, and than a thousandth of the answer, its digits are the same. */
const LEAST_SPAN = 1e-4;
/** Drawn this close, a curve looks like one. */
const SAMPLES = Array.from({ length: 25 }, (_, n) => n / 24);

/** From one round answer to another, as close as they get around all that is drawn. */
function frameOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [step = 0.1, next = 2 * step] = roundSteps(0, Math.max(high - low, LEAST_SPAN, high / 1000) * 4, 4).slice(1);
  const size = next - step;
  const most = Math.min(1, Math.ceil(high / size) * size || size);
  return [Math.max(0, Math.min(Math.floor(low / size) * size, most - size)), most];
}

export function AlongPixel() {
  const read = useRead();
  const network = useNetwork();
  const plot = useRef<HTMLDivElement>(null);
  const points = pointsOf('answer', network, network.x, 0, PIXEL);
  const [low, high] = useFitted(() => frameOf(points.map(([, value]) => value)));
  const [pixel, answer, ...heights] = useTravels([read(ID), read('a2'), ...points.map(([, value]) => value)], plot) as [
    number,
    number,
  ];
  const up = plainAxis([low, high], [SIZE.height, 0]);
  const upPercent = plainAxis([low, high], [100, 0]);
  const ticks = roundSteps(low, high, 5);
  const arrived = points.every(([, value], n) => value === heights[n]);
  const plane = { x: plainAxis([0, 1], [0, SIZE.width]), y: up };
  const [x, y] = [place(ACROSS, pixel), place(upPercent, answer)];
  return (
    <div class="slide along-pixel turned">
      <span class="slide-name answer" aria-hidden="true">
        answer <i>a₂</i>
      </span>
      <div ref={plot} class="slide-plot" data-field="">
        <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="grid" d={ticks.map((tick) => `M0 ${place(up, tick)}H${SIZE.width}`).join('')} />
          {/* How the answer would go on, from each gate, if the gate stayed as it is: as far as the frame has it. */}
          {arrived &&
            goingOn(network, network.x, PIXEL).map(([[from, score], [, end]]) => (
              <path
                key={from}
                class="else"
                d={pathThrough(
                  plane,
                  SAMPLES.map((share) => [from + share * (1 - from), sigmoid(score + share * (end - score))] as const).filter(
                    ([, value]) => value >= low && value <= high,
                  ),
                )}
              />
            ))}
          <path
            class="curve"
            d={pathThrough(
              plane,
              points.map(([at0], n) => [at0, heights[n] ?? 0] as const),
              'held',
            )}
          />
        </svg>
        {ticks.map((tick) => (
          <span key={tick} class="frame-tick" style={`top:${place(upPercent, tick)}%`} aria-hidden="true" data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
        {gatesAlong(network, network.x, PIXEL).map(({ neuron, at: gate, opens }) => (
          <span
            key={neuron}
            class={gate > 0.55 ? 'gate left' : 'gate'}
            style={`left:${gate * 100}%;top:${place(upPercent, madeAt('answer', network, network.x, 0, PIXEL, gate))}%`}
          >
            <i class="gate-ring" />
            <span>
              neuron {neuron + 1} {opens ? 'speaks' : 'is silent'} from{' '}
              <Other id={`gate[${neuron}].x`} like="a1[0]" format="short" value={gate} /> on
            </span>
          </span>
        ))}
        <i class="up" style={`left:${x}%;top:${y}%`} />
        <span class="slide-dot" style={`left:${x}%;top:${y}%`} data-points="a2" aria-hidden="true" />
        <span class="dot-says" style={`left:clamp(1.6rem,${x}%,100% - 1.6rem);top:${y}%`}>
          <Shown id="a2" room={8} />
        </span>
        <Knob
          class="slide-score"
          colour="pixel"
          name={`pixel ${PIXEL + 1}`}
          text={textOf(ID, read)}
          value={at(network.x, PIXEL)}
          scale={rangeOf(ID)}
          axis={ACROSS}
          at={pixel}
          cross={100}
          points={ID}
          onBegin={() => beginGesture(ID)}
          onEnd={endGesture}
          onCancel={cancelGesture}
          onValue={(next) => setNumber(ID, next)}
        />
      </div>
      <span class="slide-name scores" aria-hidden="true">
        pixel {PIXEL + 1}
      </span>
      <div class="slide-scores" aria-hidden="true">
        {[0, 1].map((end) => (
          <span key={end} style={`left:${100 * end}%`} data-room={Math.abs(pixel - end) < END_ROOM ? 'none' : undefined}>
            {end}
          </span>
        ))}
        <i class="greys" style={`background:linear-gradient(to right,${grey(0)},${grey(1)})`} />
        <strong style={`left:${x}%`}>
          <Shown id={ID} />
        </strong>
      </div>
      <p class="frame-says">
        The frame runs from <span data-quoted="">{formatNumber(low)}</span> to <span data-quoted="">{formatNumber(high)}</span>{' '}
        only.
      </p>
    </div>
  );
}
