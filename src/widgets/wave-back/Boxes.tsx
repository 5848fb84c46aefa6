/** What stands between the blocks: gates, sigmoid and loss, each with its small curve, and where it is on it now. */

import { type Axis, place, plainAxis, sideOf } from '../../controls/plot/axis';
import { curveOf } from '../../controls/plot/curves';
import { useRead } from '../../controls/use-read';
import { sigmoid } from '../../model';
import { PLACES } from './layout';
import { placed } from './placed';

const SIZE = 48;
const SCORES = plainAxis([-5, 5], [5, 43]);
const ANSWERS = plainAxis([0, 1], [40, 8]);
const PARTS = plainAxis([0, 1], [6, 44]);
const COST = plainAxis([0, 3.4], [41, 7]);

const SIGMOID = curveOf({ x: SCORES, y: ANSWERS }, sigmoid, 24);
const LOSS = [0, 1].map((y) =>
  curveOf({ x: PARTS, y: COST }, (answer) => -Math.log(y === 1 ? answer : 1 - answer), 40, [0.034, 0.966]),
);

/** A short stroke along the curve, at the dot. slope: of the drawing, downwards. */
function tangent(x: number, y: number, slope: number): string {
  const [dx, dy] = [9 / Math.hypot(1, slope), (9 * slope) / Math.hypot(1, slope)];
  return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
}

/** A dot on a curve; where that ends before the value, an arrow at its end. */
function Dot({ x, y, at, curve, slope }: { x: Axis; y: Axis; at: readonly [number, number]; curve: string; slope: number }) {
  const beyond = sideOf(x, at[0]) || -sideOf(y, at[1]);
  const [left, top] = [place(x, at[0]), place(y, at[1])];
  const ratio = y.perUnit / x.perUnit;
  return (
    <>
      <path class="curve" d={curve} />
      {beyond === 0 ? (
        <>
          <path class="tangent" d={tangent(left, top, slope * ratio)} />
          <circle class="dot" cx={left} cy={top} r="3.6" />
        </>
      ) : (
        <path
          class="off"
          d={sideOf(x, at[0]) > 0 ? 'M38 4l5 4-5 4' : sideOf(x, at[0]) < 0 ? 'M10 36l-5 4 5 4' : `M${left - 4} 10l4-5 4 5`}
        />
      )}
    </>
  );
}

export function Boxes() {
  const read = useRead();
  const y = read('y');
  const most = Math.max(...[0, 1, 2].map((i) => Math.abs(read(`z1[${i}]`))), 1e-9);
  const [share, loss] = [read('a2'), read('L')];
  return (
    <>
      {[0, 1, 2].map((i) => {
        const open = read(`r1[${i}]`) === 1;
        const x = 24 + (14 * read(`z1[${i}]`)) / most;
        const top = open ? 32 - (14 * read(`z1[${i}]`)) / most : 32;
        return (
          <div key={i} class={open ? 'box gate-box' : 'box gate-box silent'} style={placed(PLACES.gate(i))} aria-hidden="true">
            <span class="box-name">{i === 0 && 'ReLU'}</span>
            <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
              <path class="curve" d="M8 32H24L40 16" />
              {open && <path class="passes" d={`M24 32L${Number.isFinite(x) ? x : 24} ${Number.isFinite(top) ? top : 32}`} />}
              <circle
                class={open ? 'dot' : 'dot hollow'}
                cx={Number.isFinite(x) ? x : 24}
                cy={Number.isFinite(top) ? top : 32}
                r="3.6"
              />
            </svg>
          </div>
        );
      })}
      <div class="box sigmoid-box" style={placed(PLACES.sigmoid)} aria-hidden="true">
        <span class="box-name">sigmoid</span>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <Dot x={SCORES} y={ANSWERS} at={[read('z2'), share]} curve={SIGMOID} slope={share * (1 - share)} />
        </svg>
      </div>
      <div class="box loss-box" style={placed(PLACES.loss)} aria-hidden="true">
        <span class="box-name">loss</span>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
          <Dot
            x={PARTS}
            y={COST}
            at={[share, loss]}
            curve={LOSS[y === 1 ? 1 : 0] ?? ''}
            slope={y === 1 ? -1 / share : 1 / (1 - share)}
          />
        </svg>
      </div>
    </>
  );
}
