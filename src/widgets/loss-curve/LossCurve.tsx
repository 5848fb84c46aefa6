/** What every answer costs: the loss over the probability, for either label, with the reader's answer on it. */
import './loss-curve.css';
import { useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { type Frame, place } from '../../controls/plot/axis';
import { Plot } from '../../controls/plot/Plot';
import { Shown, ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { sigmoid } from '../../model';
import { setNumber } from '../../state/store';
import ProseSlider from '../prose-slider/ProseSlider';

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

const LN2 = Math.log(2);

export default function LossCurve({ frame, paths }: Props) {
  const read = useRead();
  const [squared, setSquared] = useState(false);
  const y = read('y');
  const car = y === 1;
  const [now, other] = car ? [paths[1], paths[0]] : [paths[0], paths[1]];
  const x = place(frame.x, read('a2'));
  const at = (id: string) => place(frame.y, read(id));
  const { left, right, bottom } = frame.box;
  const curves = [{ d: other.loss, class: 'faint' }, { d: now.loss }, ...(squared ? [{ d: now.squared, class: 'squared' }] : [])];
  const beyond = read('L') > frame.y.max;
  const side = read('a2') < 0.5 ? 'start' : 'end';
  const beside = x + (side === 'end' ? -10 : 10);

  return (
    <div class="widget loss-curve">
      <p class="widget-title">What an answer costs</p>
      <div class="toolbar">
        {[1, 0].map((label) => (
          <button key={label} type="button" aria-pressed={y === label} onClick={() => setNumber('y', label)}>
            {label === 1 ? 'It is a car' : 'It is not a car'}
          </button>
        ))}
        <button type="button" aria-pressed={squared} onClick={() => setSquared(!squared)}>
          Squared error too
        </button>
      </div>
      <Plot
        frame={frame}
        curves={curves}
        label={`The loss over the probability of car, for the label ${y}. The answer is ${textOf('a2', read)}, its loss ${textOf('L', read)}.`}
      >
        <line class="guide" x1={left} x2={right} y1={place(frame.y, LN2)} y2={place(frame.y, LN2)} />
        <text class="tick" x={left + 5} y={place(frame.y, LN2) + (Math.abs(at('L') - place(frame.y, LN2)) < 24 ? 17 : -7)}>
          <tspan data-quoted="">{formatNumber(LN2)}</tspan>
          <tspan dx="8">I don’t know</tspan>
        </text>
        <line class="guide" x1={x} x2={x} y1={at('L')} y2={bottom} />
        {squared && <circle class="squared" cx={x} cy={at('S')} r={5} />}
        <g class="point" data-grip="b2" data-points="L">
          <circle class="reach" cx={x} cy={at('L')} r={18} />
          <circle cx={x} cy={at('L')} r={6} />
          <ShownText id="L" room={7} x={beside} y={at('L') - 14} anchor={side} />
          {beyond && (
            <text class="tick" x={beside} y={at('L') + 6} text-anchor={side}>
              off the top
            </text>
          )}
        </g>
      </Plot>
      <div class="widget-says">
        The answer <Shown id="a2" /> gives what is true, {car ? '“car”' : '“not a car”'}, a chance of{' '}
        <Other id="truth.a2" like="a2" value={sigmoid(car ? read('z2') : -read('z2'))} />. That costs <Shown id="L" />.
        {squared && (
          <>
            {' '}
            The squared error is <Shown id="S" />, and never more than 1.
          </>
        )}
      </div>
      <ProseSlider id="b2" label="output bias" />
    </div>
  );
}
