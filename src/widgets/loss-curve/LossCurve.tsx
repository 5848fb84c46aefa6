/** What every score costs: the loss over the score, for either label, with the reader's score on it. */
import './loss-curve.css';
import { useRef, useState } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { LabelSwitch } from '../../controls/label-switch/LabelSwitch';
import { Other } from '../../controls/other-state/Other';
import { type Frame, place, sideOf, valueAt } from '../../controls/plot/axis';
import { Beyond, Plot } from '../../controls/plot/Plot';
import { Shown, ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, crossEntropy, crossEntropySlope, sigmoid, squaredError } from '../../model';
import { beginGesture, cancelGesture, endGesture, moment, setNumber } from '../../state/store';
import ProseSlider from '../prose-slider/ProseSlider';
import { biasFor, nearestMark, SCORE } from '../sigmoid-slide/levers';
import { Ruler } from './Ruler';

/** The curves of one label. */
interface Paths {
  loss: string;
  squared: string;
}

interface Props {
  frame: Frame;
  /** By label: not a car, car. */
  paths: readonly [Paths, Paths];
}

/** The goal of the chapter that the gap and the shrug would answer. */
const GOAL = 'the-error/no-difference';
/** The numbers along the axes: the drawing’s label says what is to be heard. */
const UNHEARD = { 'aria-hidden': true } as const;
const LN2 = Math.log(2);
/** Drawing units that a gap needs for its name, and a number beside another. */
const ROOM = 25;
/** How far a stroke of the ground goes to each side, in points of score. */
const TILT = 0.8;

export default function LossCurve({ frame, paths }: Props) {
  const read = useRead();
  const point = useRef<SVGGElement>(null);
  const [squared, setSquared] = useState(false);
  const [y, z2] = [read('y'), read('z2')];
  const car = y === 1;
  /** Where the dot lies: at the edge, when the score is beyond it. */
  const z = Math.max(frame.x.min, Math.min(frame.x.max, z2));
  const beyond = sideOf(frame.x, z2) !== 0;
  const x = place(frame.x, z);
  const up = (loss: number) => place(frame.y, loss);
  const [here, there] = [up(crossEntropy(z, y)), up(crossEntropy(z, 1 - y))];
  const { right, bottom } = frame.box;
  const curves = [
    { d: at(paths, 1 - y).loss, class: 'other' },
    { d: at(paths, y).loss, class: 'own' },
    ...(squared ? paths.map((one, label) => ({ d: one.squared, class: label === y ? 'squared' : 'squared other' })) : []),
  ];
  const apart = Math.abs(here - there) >= ROOM;
  /** Numbers stand at the end of their lines, or before the dot where the curves leave no room behind it. */
  const [beside, anchor] = z > 1.6 ? [x - 14, 'end'] : [right - 3, 'end'];
  const slope = crossEntropySlope(z, y);
  const p = sigmoid(z);

  useDrags(point, {
    take: (event) => {
      event.preventDefault();
      return event.target as Element;
    },
    capture: (element) => element,
    begin: () => beginGesture('b2'),
    move: (element, { clientX }) => {
      const box = element.closest('svg')?.getBoundingClientRect();
      if (!box) return;
      const wanted = valueAt(frame.x, ((clientX - box.left) / box.width) * frame.width);
      setNumber('b2', biasFor(nearestMark(SCORE, wanted), moment.peek()));
    },
    end: endGesture,
    cancel: cancelGesture,
  });

  return (
    <div class="widget loss-curve">
      <p class="widget-title">The loss over the score</p>
      <div class="toolbar">
        <LabelSwitch />
        <button type="button" aria-pressed={squared} onClick={() => setSquared(!squared)}>
          Squared error too
        </button>
      </div>
      <Plot
        frame={frame}
        curves={curves}
        label={`The loss over the score: one curve for each label, mirror images that cross at a score of 0. The score is ${textOf('z2', read)}, the label ${y}, the loss ${textOf('L', read)}.`}
      >
        <text class={car ? 'name strong' : 'name'} x={place(frame.x, -5.1)} y={up(5.5)} text-anchor="start">
          if it is a car
        </text>
        <text class={car ? 'name' : 'name strong'} x={place(frame.x, 5.1)} y={up(5.5)} text-anchor="end">
          if it is not
        </text>
        {frame.x.ticks.map(({ at: tick }, n) => (
          <text key={tick} class="tick" x={tick} y={bottom + 31} text-anchor="middle" data-quoted="" {...UNHEARD}>
            {formatNumber(sigmoid((n - 2) * 3), 'unit')}
          </text>
        ))}
        <text class="tick" x={right + 26} y={bottom + 15} text-anchor="start">
          score
        </text>
        <text class="tick caption" x={right + 26} y={bottom + 31} text-anchor="start">
          answer
        </text>
        <g class="shrug" data-veil-of={GOAL}>
          <line x1={place(frame.x, 0)} x2={place(frame.x, 0)} y1={up(LN2) - 6} y2={up(3.2)} />
          <circle cx={place(frame.x, 0)} cy={up(LN2)} r={3.5} />
          <text x={place(frame.x, 0)} y={up(3.4)} text-anchor="middle">
            shrug <tspan data-quoted="">{formatNumber(LN2)}</tspan>
          </text>
        </g>
        <g class="gap" data-veil-of={GOAL}>
          {!beyond && <line x1={x} x2={x} y1={here} y2={there} />}
          {!beyond && apart && (
            <text x={z < 0 ? x - 8 : x + 8} y={(here + there) / 2 + 4} text-anchor={z < 0 ? 'end' : 'start'}>
              <tspan font-style="italic">z</tspan>₂
            </text>
          )}
        </g>
        <line class="level" x1={x} x2={right + 20} y1={here} y2={here} />
        {squared && (
          <g class="ground">
            <Stroke frame={frame} z={z} loss={crossEntropy(z, y)} slope={slope} />
            <Stroke frame={frame} z={z} loss={squaredError(z, y)} slope={2 * slope * p * (1 - p)} />
            <circle class="squared" cx={x} cy={up(squaredError(z, y))} r={4.5} />
          </g>
        )}
        <circle class="elsewhere" cx={x} cy={there} r={4.5} />
        <ShownText id="L" room={7} x={beside} y={here - 11} anchor={anchor} />
        {apart && <ShownText id={car ? 'notCar.L' : 'car.L'} room={7} x={beside} y={there - 11} anchor={anchor} />}
        <g ref={point} class="point" data-points="L">
          <circle class="reach" cx={x} cy={here} r={20} />
          <circle cx={x} cy={here} r={7} />
        </g>
        <Beyond axis={frame.x} value={z2} y={here} />
        <Ruler frame={frame} left={right + 20} loss={crossEntropy(z, y)} />
      </Plot>
      <div class="widget-says">
        A score of <Shown id="z2" /> costs <Shown id="car.L" /> if it is a car and <Shown id="notCar.L" /> if it is not.
        {squared && (
          <>
            {' '}
            The squared error is <Other id="squared.L" like="L" value={squaredError(z2, y)} />, and never more than 1.
          </>
        )}
      </div>
      <ProseSlider id="b2" label="bias of the answer" />
    </div>
  );
}

/** How the ground is tilted where the dot stands. */
function Stroke({ frame, z, loss, slope }: { frame: Frame; z: number; loss: number; slope: number }) {
  const { x, y } = frame;
  // Not held at the frame's edge: there it would have another tilt.
  const across = (value: number) => x.at0 + value * x.perUnit;
  const up = (value: number) => y.at0 + value * y.perUnit;
  return (
    <line class="tilt" x1={across(z - TILT)} x2={across(z + TILT)} y1={up(loss - TILT * slope)} y2={up(loss + TILT * slope)} />
  );
}
