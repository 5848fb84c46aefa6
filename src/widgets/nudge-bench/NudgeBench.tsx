/** The slope of the loss at one number, from two nearby values: the step shrinks, and the slope settles. */
import { useState } from 'preact/hooks';
import { Other, OtherText } from '../../controls/other-state/Other';
import { type Frame, place } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { roomFor, withHeight } from '../../controls/plot/frame';
import { Plot } from '../../controls/plot/Plot';
import { Shown } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { quantity, read as readFrom } from '../../quantities';
import { lossesNear, NUDGEABLE, nudged, slopeId } from '../../quantities/nudge';

/** The steps to choose from. */
const STEPS = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001];
const SAMPLES = 60;

const moves = ({ x }: Frame): number[] => Array.from({ length: SAMPLES + 1 }, (_, i) => x.min + ((x.max - x.min) * i) / SAMPLES);

/** frame: across, how far the number is moved; the upright axis follows the loss. */
export default function NudgeBench({ frame: bare }: { frame: Frame }) {
  const read = useRead();
  const network = useNetwork();
  const [id, setId] = useState('W2[2]');
  const [chosen, setChosen] = useState(0);

  const across = moves(bare);
  const losses = lossesNear(network, id, across);
  const frame = withHeight(bare, roomFor(Math.max(...losses)));
  const ladder = STEPS.map((h) => nudged(network, id, h));
  const h = STEPS[chosen] as number;
  const { plus, minus, slope } = ladder[chosen] as (typeof ladder)[number];
  const [L, exact] = [read('L'), read(slopeId(id))];
  const { symbol, role } = quantity(id);
  const at = (move: number, loss: number) => ({ cx: place(frame.x, move), cy: place(frame.y, loss) });
  const alike = formatNumber(plus) === formatNumber(minus) && plus !== minus;

  return (
    <div class="widget nudge-bench">
      <p class="widget-title">Nudge it both ways</p>
      <div class="toolbar">
        <label>
          number{' '}
          <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            {NUDGEABLE.map((one) => (
              <option key={one} value={one}>
                {`${quantity(one).symbol} · ${quantity(one).name}`}
              </option>
            ))}
          </select>
        </label>
        <span>
          {symbol} is <Shown id={id} handle />
        </span>
      </div>
      <Plot
        frame={frame}
        curves={[
          {
            d: pathThrough(
              frame,
              across.map((move, i) => [move, losses[i] as number]),
            ),
          },
        ]}
        label={`The loss as ${symbol} moves up to ${frame.x.max} either way. Its slope at ${formatNumber(readFrom(network, id))} is ${formatNumber(exact)}.`}
      >
        <path class="curve tangent" d={straightLine(frame, [0, L], exact)} />
        <path class="curve chord" d={straightLine(frame, [-h, minus], slope)} />
        {[-h, h].map((move) => (
          <line
            key={move}
            class="guide"
            x1={place(frame.x, move)}
            x2={place(frame.x, move)}
            y1={place(frame.y, move < 0 ? minus : plus)}
            y2={frame.box.bottom}
          />
        ))}
        <g class="point" data-grip={id} data-points={id}>
          <circle class="reach" {...at(0, L)} r={18} />
          <circle {...at(0, L)} r={4} />
        </g>
        <circle class="end" {...at(-h, minus)} r={5.5} />
        <circle class="end" {...at(h, plus)} r={5.5} />
        <OtherText
          id="nudge.minus.L"
          like="L"
          value={minus}
          x={place(frame.x, -h) - 8}
          y={place(frame.y, minus) - 14}
          anchor={chosen === 0 ? 'start' : 'end'}
        />
        <OtherText
          id="nudge.plus.L"
          like="L"
          value={plus}
          x={place(frame.x, h) + 8}
          y={place(frame.y, plus) - 14}
          anchor={chosen === 0 ? 'end' : 'start'}
        />
      </Plot>
      <table class="ladder">
        <thead>
          <tr>
            <th scope="col">h</th>
            <th scope="col">L, h lower</th>
            <th scope="col">L, h higher</th>
            <th scope="col">difference ÷ 2h</th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step, k) => {
            const { plus: high, minus: low, slope: between } = ladder[k] as (typeof ladder)[number];
            return (
              <tr key={step} class={k === chosen ? 'chosen' : ''} onClick={() => setChosen(k)}>
                <th scope="row">
                  <label>
                    <input type="radio" name="nudge-step" value={k} checked={k === chosen} onChange={() => setChosen(k)} />{' '}
                    <span data-quoted="">{formatNumber(step)}</span>
                  </label>
                </th>
                <td>
                  <Other id={`nudge[${k}].minus.L`} like="L" value={low} />
                </td>
                <td>
                  <Other id={`nudge[${k}].plus.L`} like="L" value={high} />
                </td>
                <td>
                  <Other id={`nudge[${k}].${slopeId(id)}`} like={slopeId(id)} value={between} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              the model’s own slope at {symbol}
            </th>
            <td>
              <Shown id={slopeId(id)} />
            </td>
          </tr>
        </tfoot>
      </table>
      <div class={`widget-says role-${role}`}>
        {alike ? (
          <>
            To four decimals the two losses look alike. They differ by{' '}
            <Other id="nudge.difference" like="L" value={plus - minus} />, a tiny number, so it is shown to two digits.
          </>
        ) : (
          <>
            Between the two points the loss changes by <Other id="nudge.difference" like="L" value={plus - minus} />, over a
            distance of <Other id="nudge.distance" like={id} value={2 * h} />.
          </>
        )}
      </div>
    </div>
  );
}
