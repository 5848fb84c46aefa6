/** The loss as the number moves, and beside it the same place under a lens that is as wide as the points are apart. */
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
import { LENS, lensOf, type Point } from './lens';
import type { Rung } from './rungs';

const SAMPLES = 60;
/** Where the parts in the lens stand apart by less than this, one name does for all of them. */
const APART = 1.2;

interface Props {
  frame: Frame;
  network: Network;
  id: string;
  rung: Rung;
}

const moves = (from: number, to: number) => Array.from({ length: SAMPLES + 1 }, (_, i) => from + ((to - from) * i) / SAMPLES);

export function NudgePlot({ frame: bare, network, id, rung }: Props) {
  const read = useRead();
  const { h, plus, minus, slope } = rung;
  const [L, exact] = [read('L'), read(slopeId(id))];
  const { symbol } = quantity(id);
  const across = moves(bare.x.min, bare.x.max);
  const losses = lossesNear(network, id, across);
  const frame = withHeight(bare, roomFor(Math.max(...losses)));
  const curve = pathThrough(
    frame,
    across.map((move, i) => [move, at(losses, i)]),
  );
  const spot = (move: number, loss: number): Point => [place(frame.x, move), place(frame.y, loss)];
  const [x, y] = spot(0, L);
  const lens = lensOf(frame, { L, exact, ...rung });
  const inside = moves(-lens.reach, lens.reach);
  const seen = lens.within(lossesNear(network, id, inside).map((loss, i) => lens.at(at(inside, i), loss)));
  const ring = LENS.r / lens.times;
  const { left, right, top, bottom } = frame.box;
  const sag = (plus + minus) / 2 - L;
  return (
    <Plot
      frame={frame}
      curves={[{ d: curve }]}
      label={`The loss as ${symbol} moves up to ${formatNumber(frame.x.max)} either way, and the same place under a lens that shows ${formatNumber(h)} to each side. The slope at ${symbol} = ${formatNumber(readFrom(network, id))} is ${formatNumber(exact)}.`}
    >
      <path
        class="cone"
        d={`M${x} ${y - Math.min(ring, y - top)}L${LENS.x} ${LENS.y - LENS.r}V${LENS.y + LENS.r}L${x} ${y + Math.min(ring, bottom - y)}Z`}
      />
      <path class="curve tangent" d={straightLine(frame, [0, L], exact)} />
      <path class="curve chord" d={straightLine(frame, [-h, minus], slope)} />
      {ring < LENS.r ? (
        <circle class="ring" cx={x} cy={y} r={Math.max(2.5, ring)} />
      ) : (
        <rect class="ring" x={left} y={top} width={right - left} height={bottom - top} />
      )}
      {h >= 0.1 &&
        [
          [-h, minus],
          [h, plus],
        ].map(([move = 0, loss = 0]) => (
          <circle key={move} class="end" cx={spot(move, loss)[0]} cy={spot(move, loss)[1]} r={4} />
        ))}
      <g class="point" data-grip={id} data-points={id}>
        <circle class="reach" cx={x} cy={y} r={18} />
        <circle cx={x} cy={y} r={4} />
      </g>
      <g class="lens">
        <circle class="glass" cx={LENS.x} cy={LENS.y} r={LENS.r} />
        <path class="curve" d={lens.path(seen)} />
        <path class="curve tangent" d={lens.line([0, L], exact)} />
        <path class="curve chord" d={lens.line([0, L + sag], slope)} />
        <circle class="here" cx={LENS.x} cy={LENS.y} r={4} />
        <circle class="end" cx={lens.at(-h, minus)[0]} cy={lens.at(-h, minus)[1]} r={5} />
        <circle class="end" cx={lens.at(h, plus)[0]} cy={lens.at(h, plus)[1]} r={5} />
        {lens.exact && (
          <text class="strong" x={LENS.x} y={LENS.y - LENS.r + 16} text-anchor="middle">
            × {Math.round(lens.times)}
          </text>
        )}
        {Math.abs(lens.pixels(sag)) < APART ? (
          <Name
            words="all three"
            tone="slope"
            at={lens.at(0.5 * h * lens.side, L + 0.5 * h * lens.side * exact)}
            by={[lens.side * 10, -32]}
          />
        ) : (
          <>
            <Name
              words="secant"
              tone="slope"
              at={lens.at(0.3 * h * lens.side, L + sag + 0.3 * h * lens.side * slope)}
              by={[lens.side * 12, -34]}
            />
            <Name
              words="tangent"
              tone="slope"
              at={lens.at(0.55 * h * lens.side, L + 0.55 * h * lens.side * exact)}
              by={[-lens.side * 8, 36]}
            />
            <Name words="loss" tone="loss" at={lens.nearest(seen, -0.62 * h * lens.side)} by={[-lens.side * 2, 36]} />
          </>
        )}
        <text class="quiet" x={LENS.x} y={LENS.y + LENS.r + 18} text-anchor="end">
          sag in the middle
        </text>
        <OtherText
          id="nudge.sag"
          like="Ls"
          format="fine"
          value={lens.sag}
          x={LENS.x + 8}
          y={LENS.y + LENS.r + 14}
          anchor="start"
        />
      </g>
    </Plot>
  );
}

/** The name of a part of the drawing, at the end of a short line that leads to it. */
function Name({ words, tone, at: [x, y], by: [dx, dy] }: { words: string; tone: string; at: Point; by: Point }) {
  return (
    <g class={`name role-${tone}`}>
      <line x1={x} y1={y} x2={x + dx} y2={y + dy * 0.8} />
      <text x={x + dx} y={y + dy + (dy > 0 ? 6 : -1)} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
