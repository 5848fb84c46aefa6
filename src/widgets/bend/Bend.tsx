/**
 * The bend: what a neuron hands on as one pixel goes from black to white. The dot is the image as it is: it moves the pixel.
 * The grip under the bend moves the neuron's bias.
 */
import './bend.css';
import './bend-stage.css';
import { useRef, useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { PixelGrid } from '../../controls/PixelGrid';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { VEILED } from '../../controls/text-of';
import { useNetwork, useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { at, relu } from '../../model';
import { bendOf, type Straight, sumAlong } from './along';
import { Choice } from './Choice';
import { Equation } from './Equation';
import { ACROSS, aboveZero, heightFor, pieceOf, silentBetween, UNITS, upwards } from './frame';
import { Ghost, GhostEnd, GhostLine } from './Ghost';
import { Grip } from './Grip';
import { Step, stepIsClear, stepOn, TENTH } from './Step';
import { Strip } from './Strip';
import { beyond, spot, TickLines, TickNames, upAt } from './Ticks';
import { useBefore } from './use-before';
import { Zones } from './Zones';

interface Props {
  /** Which neuron and which pixel it begins with, from 1. */
  neuron?: number;
  pixel?: number;
  /** The question, CHAPTER/NAME, that asks where the bend lies: while it is open, nothing is drawn that shows it. */
  asked?: string;
}

/** How far the sum is drawn while its bend is asked for, as a share of the way there. */
const SHORT_OF = 0.75;

export default function Bend({ neuron = 2, pixel = 1, asked }: Props) {
  const read = useRead();
  const network = useNetwork();
  const field = useRef<HTMLDivElement>(null);
  const [i, setNeuron] = useState(neuron - 1);
  const [j, setPixel] = useState(pixel - 1);
  const { axis, ticks } = useFitted(() => heightFor('neuron', network, network.x, i, j), `neuron ${i}`);
  const [least, most] = useTravels([axis.min, axis.max], field, PACE.quick) as [number, number];
  const up = upwards(least, most);

  const sum = sumAlong(network, network.x, i, j);
  const bend = bendOf(sum);
  const veiled = useVeiled(`bend[${i}].x[${j}]`);
  /** As drawn: everything in the picture is worked out from these three, wherever they are on their way. */
  const [now, start, slope] = useTravels([at(network.x, j), sum.start, sum.slope], field) as [number, number, number];
  const drawn: Straight = { start, slope };
  const sumAt = (value: number): number => start + slope * value;
  const [from, to] = aboveZero(drawn);
  const inside = from < to && (from > 0 || to < 1);
  const line = { ...sum, bias: at(network.b1, i) };
  const { was, held } = useBefore(line, `${i} ${j}`);
  const ghost = { ...was, here: held && (was.start !== sum.start || was.slope !== sum.slope) };
  const step = stepOn(from, to);
  const stepShows = !ghost.here && step !== undefined && stepIsClear(step, now);

  const rising = slope >= 0;
  /** The sum stops short of its bend while that is asked for. */
  const short = rising ? (inside ? SHORT_OF * from : 1) : inside ? 1 - SHORT_OF * (1 - to) : 0;
  const [atBlack, atWhite] = [relu(sum.start), relu(sum.start + sum.slope)];
  const zero = place(up, 0);
  const label =
    `What neuron ${i + 1} hands on as pixel ${j + 1} goes from black to white: ` +
    `from ${formatNumber(atBlack)} to ${formatNumber(atWhite)}` +
    (bend === undefined ? '' : `; the bend lies at ${veiled ? VEILED : formatNumber(bend)}`);

  return (
    <Stage
      class="bend bend-stage"
      title="The bend"
      hint={`what neuron ${i + 1} hands on as pixel ${j + 1} goes from black to white; drag the dot, the bend, or any number`}
      label={label}
      says={
        <>
          Pixel {j + 1} is <Shown id={`x[${j}]`} handle />: the sum of neuron {i + 1} is <Shown id={`z1[${i}]`} />, and it hands
          on <Shown id={`a1[${i}]`} />.
        </>
      }
      lines={1}
      tools={
        <ChangeNumbers
          ids={[0, 1, 2, 3].flatMap((k) => [`W1[${i}][${k}]`, `x[${k}]`]).concat(`b1[${i}]`)}
          title={`The sum of neuron ${i + 1}`}
        />
      }
      beneath={<Equation i={i} j={j} start={sum.start} />}
      field={field}
    >
      <div class="bend-board">
        <div class="bend-chosen" data-across={j}>
          <div class="bend-image">
            <b>the image</b>
            <PixelGrid />
          </div>
          <Choice name="pixel" says="which pixel lies across" chosen={j} onChoose={setPixel} />
          <Choice name="neuron" says="which neuron" chosen={i} onChoose={setNeuron} />
        </div>
        <div class="bend-field" data-field="">
          <div class="bend-plot">
            <TickNames up={up} ticks={ticks} />
            <svg viewBox={`0 0 ${UNITS} ${UNITS}`} preserveAspectRatio="none" aria-hidden="true">
              <g data-veil-of={asked}>
                <path class="silent" d={silentSide(from, to)} />
              </g>
              <TickLines up={up} ticks={ticks} />
              <GhostLine up={up} ghost={ghost} />
              <path class="here" d={`M${place(ACROSS, now)} ${place(up, relu(sumAt(now)))}V${UNITS}`} />
              <path class="sum" d={rising ? pieceOf(up, drawn, 0, short) : pieceOf(up, drawn, short, 1)} />
              <g data-veil-of={asked}>
                <path class="sum" d={rising ? pieceOf(up, drawn, short, 1) : pieceOf(up, drawn, 0, short)} />
                {inside && <path class="bends" d={`M${place(ACROSS, rising ? from : to)} ${zero}V${UNITS}`} />}
                {from > 0 && <path class="made neuron" d={`M${place(ACROSS, 0)} ${zero}H${place(ACROSS, from)}`} />}
                {to < 1 && <path class="made neuron" d={`M${place(ACROSS, to)} ${zero}H${place(ACROSS, 1)}`} />}
                <path class="made neuron" d={pieceOf(up, drawn, from, to)} />
                <path class="sum inside" d={pieceOf(up, drawn, from, to)} />
                {step !== undefined && <path class={stepShows ? 'step' : 'step gone'} d={stepPath(up, drawn, step)} />}
              </g>
            </svg>
            <SumEnd {...{ i, sum, drawn, up, now }} />
            <span class="ring" {...spot(up, now, sumAt(now))} data-points={`z1[${i}]`} aria-hidden="true" />
            {read(`z1[${i}]`) < 0 && (slope < 0 ? now < 0.92 : now > 0.08) && (
              <span class={`bend-lost ${lostSide(slope, now)}`} {...spot(up, now, sumAt(now))}>
                <Shown id={`z1[${i}]`} room={9} />
              </span>
            )}
            <div class="bend-asked" data-veil-of={asked}>
              <Zones from={from} to={to} j={j} />
              {step !== undefined && <Step {...{ i, j, up, drawn, step }} weight={sum.slope} shows={stepShows} />}
              <Ghost ghost={ghost} sum={line} zero={upAt(up, 0)} />
              <Grip {...{ i, j, bend, drawn, now, ghost }} sum={line} zero={upAt(up, 0)} />
              {inside && <span class="ring bend-ring" {...spot(up, rising ? from : to, 0)} aria-hidden="true" />}
              <span class="bend-end" style={`top:${upAt(up, relu(sumAt(1)))}%`} {...beyond(up, relu(sumAt(1)))}>
                <Other id={`white.a1[${i}]`} like="a1[0]" value={atWhite} room={6} />
                <span>handed on</span>
              </span>
              <GhostEnd up={up} ghost={ghost} end={relu(sumAt(1))} />
            </div>
            <span class="bend-dot neuron" {...spot(up, now, relu(sumAt(now)))} data-points={`a1[${i}]`} aria-hidden="true" />
            <span
              class={`bend-tells ${toldSide(slope, now, sumAt(now), upAt(up, sumAt(now)))}`}
              {...spot(up, now, relu(sumAt(now)))}
            >
              <span>the image as it is</span>
              <b>
                hands on <Shown id={`a1[${i}]`} room={9} />
              </b>
            </span>
          </div>
          <Strip j={j} now={now} />
        </div>
      </div>
    </Stage>
  );
}

/** The side on which the neuron is silent: up to where it begins to speak, or from where it stops. */
function silentSide(from: number, to: number): string {
  const [left, right] = silentBetween(from, to).map((share) =>
    share === 0 || share === 1 ? share * UNITS : place(ACROSS, share),
  );
  return left === right ? '' : `M${left} 0H${right}V${UNITS}H${left}Z`;
}

/** A tenth of brightness on the line, and what it brings: up and on, or on and down. */
const stepPath = (up: Axis, { start, slope }: Straight, at: number): string => {
  const [x0, x1] = [place(ACROSS, at), place(ACROSS, at + TENTH)];
  const [y0, y1] = [at, at + TENTH].map((value) => place(up, start + slope * value));
  return slope > 0 ? `M${x0} ${y0}V${y1}H${x1}` : `M${x0} ${y0}H${x1}V${y1}`;
};

/** On which side of its ring the lost sum has its number: where its line is not, and there is room. */
const lostSide = (slope: number, now: number): string =>
  slope >= 0 ? (now < 0.1 ? 'after under' : 'before') : now > 0.9 ? 'before under' : 'after';

/** Where it is said what the image hands on: over the dot, beside the line, or under it where there is no room over it. */
function toldSide(slope: number, now: number, sum: number, height: number): string {
  if (sum <= 0) return slope >= 0 ? 'over lean' : 'over';
  const rising = slope >= 0;
  const crowded = height < 24 || (rising ? now < 0.15 : now > 0.8);
  if (crowded) return rising && now < 0.85 ? 'under after' : 'under before';
  return rising ? 'over before' : 'over after';
}

/** The lower end of the sum, where it lies below zero, with its number. */
function SumEnd({ i, sum, drawn, up, now }: { i: number; sum: Straight; drawn: Straight; up: Axis; now: number }) {
  const white = drawn.slope < 0;
  const value = sum.start + (white ? sum.slope : 0);
  const at = drawn.start + (white ? drawn.slope : 0);
  if (value >= 0 || at >= 0 || sideOf(up, at) !== 0) return null;
  const where = spot(up, white ? 1 : 0, at);
  /** The line under the dot crosses its words, or stands on it: then the number at the ring says the same. */
  const away = Math.abs(now - (white ? 1 : 0));
  const crossed = away < 0.06 ? ' gone' : away < 0.18 ? ' bare' : '';
  return (
    <>
      <span class="bend-sum-dot" {...where} aria-hidden="true" />
      <span class={`bend-sum-end${white ? ' before' : ''}${crossed}`} {...where}>
        <Other id={`${white ? 'white' : 'black'}.z1[${i}]`} like="z1[0]" value={value} room={8} /> <span>the sum itself</span>
      </span>
    </>
  );
}
