/** Three sums at the gate: dots on the curve of ReLU, and what becomes of two layers when the gates are taken out. */
import './relu-valve.css';
import { useState } from 'preact/hooks';
import { PixelGrid } from '../../controls/PixelGrid';
import { type Frame, place, scaleFor, stretched } from '../../controls/plot/axis';
import { Plot } from '../../controls/plot/Plot';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { Collapse, useSlide } from './Collapse';
import { RowOfWeights } from './RowOfWeights';

interface Props {
  frame: Frame;
  /** Paths of ReLU and of the straight line that is left without it. */
  relu: string;
  straight: string;
}

export default function ReluValve({ frame: plain, relu, straight }: Props) {
  const read = useRead();
  // The curve looks the same at any scale: only what the ticks stand for has to grow with the sums.
  const frame = stretched(
    plain,
    scaleFor(
      plain,
      [0, 1, 2].map((i) => read(`z1[${i}]`)),
    ),
  );
  const [off, setOff] = useState(false);
  const t = useSlide(off);
  const { left, right, top, bottom } = frame.box;
  const passed = (i: number) => (off ? `z1[${i}]` : `a1[${i}]`);
  const shut = (i: number) => !off && read(`r1[${i}]`) === 0;
  const [x0, y0] = [place(frame.x, 0), place(frame.y, 0)];
  const curves = [
    { d: straight, class: off ? '' : 'faint' },
    { d: relu, class: off ? 'faint' : '' },
  ];
  return (
    <div class="widget relu-valve">
      <p class="widget-title">Three sums at the gate</p>
      <div class="toolbar" role="group" aria-label="The gates">
        <button type="button" aria-pressed={!off} onClick={() => setOff(false)}>
          With ReLU
        </button>
        <button type="button" aria-pressed={off} onClick={() => setOff(true)}>
          Without ReLU
        </button>
      </div>
      <div class="valve-grid">
        <Plot
          frame={frame}
          curves={curves}
          label={`What a neuron hands on, over its sum. ${[0, 1, 2]
            .map((i) => `Neuron ${i + 1}: ${textOf(`z1[${i}]`, read)} becomes ${textOf(passed(i), read)}`)
            .join('; ')}.`}
        >
          <path class="axis" d={`M${left} ${y0}H${right}M${x0} ${top}V${bottom}`} />
          <text class="tick" x={x0 + 7} y={top + 17}>
            handed on
          </text>
          {[0, 1, 2].map((i) => {
            const [x, y] = [place(frame.x, read(`z1[${i}]`)), place(frame.y, read(passed(i)))];
            return (
              <g
                key={i}
                class={shut(i) ? 'dot silent' : 'dot'}
                data-grip={`b1[${i}]`}
                data-points={passed(i)}
                role="button"
                tabIndex={0}
                aria-haspopup="dialog"
                aria-label={`Neuron ${i + 1}, its bias can be changed`}
              >
                <path class="guide" d={`M${x} ${y0}V${y}`} />
                <circle class="reach" cx={x} cy={y} r={22} />
                <circle cx={x} cy={y} r={9} />
                <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
                  {i + 1}
                </text>
              </g>
            );
          })}
        </Plot>
        <div class="valve-side">
          <PixelGrid />
          <table class="gate-sums" aria-label="Sums, and what is handed on">
            <tbody>
              {[0, 1, 2].map((i) => (
                <tr key={i}>
                  <th scope="row">neuron {i + 1}</th>
                  <td>
                    <Shown id={`z1[${i}]`} room={7} /> → <Shown id={passed(i)} room={7} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Collapse t={t} />
        <RowOfWeights off={off} />
      </div>
      <p class="widget-says">
        {off
          ? 'The three paths of each pixel have run together. Four weights and a bias are left, for every image the same.'
          : 'A shut gate cuts the paths of its neuron. What is left adds up to one row of weights, and that row holds until a gate moves.'}
      </p>
    </div>
  );
}
