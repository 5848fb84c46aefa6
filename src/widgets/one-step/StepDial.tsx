/** The loss along one step: what the slopes promise, a straight line, and what comes of it, for every size of step. */

import './step-dial.css';
import { type Frame, place } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { roomFor, withHeight } from '../../controls/plot/frame';
import { Plot } from '../../controls/plot/Plot';
import { Shown, ShownText } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useMoment, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import ProseSlider from '../prose-slider/ProseSlider';
import { lossesAlong } from './along';

const SAMPLES = 80;

/** "Neuron 1", "Neurons 1 and 3". */
const named = (neurons: readonly number[]): string =>
  `${neurons.length === 1 ? 'Neuron' : 'Neurons'} ${neurons.map((i) => i + 1).join(neurons.length === 3 ? ', ' : ' and ')}`;

/** frame: across, the size of the step; the upright axis follows the loss. */
export default function StepDial({ frame: bare }: { frame: Frame }) {
  const read = useRead();
  const moment = useMoment();
  const sizes = Array.from({ length: SAMPLES + 1 }, (_, i) => (bare.x.max * i) / SAMPLES);
  const losses = lossesAlong(moment, moment, sizes);
  const [L, eta] = [read('L'), read('eta')];
  // A loss that runs away may leave the picture: the start stays readable.
  const frame = withHeight(bare, roomFor(Math.min(Math.max(...losses, L), L * 3)));
  const x = place(frame.x, eta);
  const [real, straight] = [place(frame.y, read('next.L')), place(frame.y, read('Ls'))];
  const fallen = [0, 1, 2].filter((i) => read(`r1[${i}]`) === 1 && read(`next.r1[${i}]`) === 0);
  const low = real > (frame.box.top + frame.box.bottom) / 2;
  const [side, dx] = eta < frame.x.max * 0.7 ? (['start', 9] as const) : (['end', -9] as const);

  return (
    <div class="widget step-dial">
      <p class="widget-title">The loss along the step</p>
      <Plot
        frame={frame}
        curves={[
          {
            d: pathThrough(
              frame,
              sizes.map((size, i) => [size, losses[i] as number]),
            ),
          },
        ]}
        label={`The loss after a step, over its size. At ${formatNumber(eta)} it is ${textOf('next.L', read)}; a straight line would be at ${textOf('Ls', read)}.`}
      >
        <path class="curve tangent" d={straightLine(frame, [0, L], -read('g2'))} />
        <line class="guide" x1={x} x2={x} y1={frame.box.top} y2={frame.box.bottom} />
        <circle class="end" cx={x} cy={straight} r={5} data-points="Ls" />
        <g class="point" data-grip="eta" data-points="next.L">
          <circle class="reach" cx={x} cy={real} r={18} />
          <circle cx={x} cy={real} r={6} />
          <ShownText id="next.L" room={7} x={x + dx} y={real - (low ? 16 : -18)} anchor={side} />
        </g>
      </Plot>
      <ProseSlider id="eta" label="learning rate η" />
      <dl class="facts">
        <dt>the straight line promises</dt>
        <dd>
          <Shown id="Ls" />
        </dd>
        <dt>the step brings</dt>
        <dd>
          <Shown id="next.L" />
        </dd>
      </dl>
      <div class="widget-says">
        {eta > frame.x.max && 'The rate is beyond the right edge of the picture. '}
        {fallen.length > 0
          ? `${named(fallen)} would be silenced by this step.`
          : 'The dashed line goes on as steeply as the loss starts. The full line is what happens.'}
      </div>
    </div>
  );
}
