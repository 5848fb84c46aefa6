/** The loss as the number moves: its curve, the tangent, and the chord between the two nudged values. */
import { OtherText } from '../../controls/other-state/Other';
import { type Frame, place } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { roomFor, withHeight } from '../../controls/plot/frame';
import { Plot } from '../../controls/plot/Plot';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { type Network, quantity, read as readFrom } from '../../quantities';
import { lossesNear, slopeId } from '../../quantities/nudge';
import type { Rung } from './rungs';

const SAMPLES = 60;

interface Props {
  frame: Frame;
  network: Network;
  id: string;
  rung: Rung;
  /** The two points lie far out: their labels stand on the side of the number. */
  wide: boolean;
}

export function NudgePlot({ frame: bare, network, id, rung: { h, plus, minus, slope }, wide }: Props) {
  const read = useRead();
  const [L, exact] = [read('L'), read(slopeId(id))];
  const { symbol } = quantity(id);
  const across = Array.from({ length: SAMPLES + 1 }, (_, i) => bare.x.min + ((bare.x.max - bare.x.min) * i) / SAMPLES);
  const losses = lossesNear(network, id, across);
  const frame = withHeight(bare, roomFor(Math.max(...losses)));
  const curve = pathThrough(
    frame,
    across.map((move, i) => [move, at(losses, i)]),
  );
  const centre = (move: number, loss: number) => ({ cx: place(frame.x, move), cy: place(frame.y, loss) });
  const ends = [
    { name: 'minus', move: -h, loss: minus, away: -8, anchor: wide ? 'start' : 'end' },
    { name: 'plus', move: h, loss: plus, away: 8, anchor: wide ? 'end' : 'start' },
  ];
  return (
    <Plot
      frame={frame}
      curves={[{ d: curve }]}
      label={`The loss as ${symbol} moves up to ${frame.x.max} either way. Its slope at ${formatNumber(readFrom(network, id))} is ${formatNumber(exact)}.`}
    >
      <path class="curve tangent" d={straightLine(frame, [0, L], exact)} />
      <path class="curve chord" d={straightLine(frame, [-h, minus], slope)} />
      {ends.map(({ name, move, loss }) => (
        <line
          key={name}
          class="guide"
          x1={place(frame.x, move)}
          x2={place(frame.x, move)}
          y1={place(frame.y, loss)}
          y2={frame.box.bottom}
        />
      ))}
      <g class="point" data-grip={id} data-points={id}>
        <circle class="reach" {...centre(0, L)} r={18} />
        <circle {...centre(0, L)} r={4} />
      </g>
      {ends.map(({ name, move, loss }) => (
        <circle key={name} class="end" {...centre(move, loss)} r={5.5} />
      ))}
      {ends.map(({ name, move, loss, away, anchor }) => (
        <OtherText
          room={7}
          key={name}
          id={`nudge.${name}.L`}
          like="L"
          value={loss}
          x={place(frame.x, move) + away}
          y={place(frame.y, loss) - 14}
          anchor={anchor}
        />
      ))}
    </Plot>
  );
}
