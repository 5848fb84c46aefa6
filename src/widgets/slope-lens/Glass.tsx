/** The lens: what lies between the two points, and a little more, as much larger as they are near to each other. */
import { Other } from '../../controls/other-state/Other';
import { formatFor } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import type { Network } from '../../quantities';
import { Fixed } from './Fixed';
import type { Axes } from './frame';
import { curveNear } from './frame';
import { apart, LENS, type Lens, type Point, pathOf, ruling, type Sight } from './lens';

/** Where the parts in the lens stand apart by less than this, one name does for all of them. */
const APART = 1.2;
/** Room of a number at the rim. */
const RIM_APART = 34;
/** A loss at the rim has so many digits. */
const RIM_DIGITS = 7;
/** The numbers beneath are at least so far from the middle one. */
const LEAST_AWAY = 96;
const SAMPLES = 40;

import { fixedText, NOW, type Rung, sagOf } from './rungs';

interface Props {
  id: string;
  axes: Axes;
  lens: Lens;
  /** At the distance h as it is drawn; the network has the number as it is drawn. */
  sight: Sight;
  network: Network;
  h: number;
  /** As it is written. */
  rung: Rung;
  bends: boolean;
}

/** Letters of a loss that there is room for beside the rim on a phone. */
const RIM_ROOM = 9;
const pct = (units: number): string => `${(50 + (100 * units) / (2 * LENS.r)).toFixed(2)}%`;
const rimDecimals = (loss: number): number =>
  Math.max(0, RIM_DIGITS - Math.max(1, Math.floor(Math.log10(Math.max(1, loss))) + 1));

export function Glass({ id, axes, lens, sight, network, h, rung, bends }: Props) {
  const read = useRead();
  const value = read(id);
  const { L, plus, minus, slope, exact } = sight;
  const sag = (plus + minus) / 2 - L;
  const seen = curveNear(network, id, -lens.reach, lens.reach, SAMPLES).map(([move, loss]) => lens.at(move, loss));
  const ends: readonly [Point, Point] = [lens.at(-h, minus), lens.at(h, plus)];
  const { fine, coarse, clear } = ruling(lens.times, axes.x.perUnit);
  const one = Math.abs(lens.pixels(sag)) < APART && !bends;
  const { side } = lens;
  const heights = [ends[0][1], 0, ends[1][1]];
  const labels = apart(heights, RIM_APART, 1);
  const rim = [
    { key: 'minus', loss: rung.minus, number: value - rung.h, from: ends[0] },
    { key: 'here', loss: read('L'), number: value, from: [0, 0] as Point },
    { key: 'plus', loss: rung.plus, number: value + rung.h, from: ends[1] },
  ];
  const away = Math.max(LEAST_AWAY, Math.abs(ends[1][0]));
  const steep = Math.abs(ends[1][0]) < 100;
  const nearest = (move: number): Point =>
    seen.reduce((best, point) => (Math.abs(point[0] - move) < Math.abs(best[0] - move) ? point : best));
  return (
    <div class="slope-glass">
      <svg viewBox={`${-LENS.r} ${-LENS.r} ${2 * LENS.r} ${2 * LENS.r}`} aria-hidden="true">
        <clipPath id="slope-glass">
          <circle r={LENS.r} />
        </clipPath>
        {rim.map(({ key, from: [x, y] }, n) => (
          <path
            key={key}
            class="reach"
            d={`M${x} ${y}H${Math.sqrt(Math.max(0, LENS.r ** 2 - y ** 2)).toFixed(1)}L${LENS.r + 14} ${labels[n]}`}
          />
        ))}
        {[-1, 0, 1].map((where) => (
          <path
            key={where}
            class="reach"
            d={`M${where * Math.abs(ends[1][0])} ${where === 0 ? 0 : ends[where < 0 ? 0 : 1][1]}V${LENS.r}L${where * away} ${LENS.r + 12}`}
          />
        ))}
        <circle class="glass" r={LENS.r} />
        <g clip-path="url(#slope-glass)">
          <path class="rule" d={rules(fine)} opacity={clear} />
          <path class="rule" d={rules(coarse)} />
          <path class="rule through" d={`M${ends[0][0]} ${ends[0][1]}V${LENS.r}M${ends[1][0]} ${ends[1][1]}V${LENS.r}`} />
          <path class="curve" d={pathOf(seen)} />
          <path class="tangent" d={lens.line([0, L], exact)} />
          <path class="secant" d={lens.line([0, L + sag], slope)} />
        </g>
        <circle class="rim" r={LENS.r} />
        <circle class="here" r="5" />
        {ends.map(([x, y], n) => (
          <circle key={n} class="end" cx={x} cy={y} r="7.5" />
        ))}
        {one ? (
          <Leader at={mid(-side * 0.35)} by={[-side * 14, 50]} tone="slope" />
        ) : (
          <>
            <Leader at={mid(-side * 0.55)} by={[side * 22, -46]} tone="slope" />
            <Leader at={lens.at(side * 0.62 * h, L + side * 0.62 * h * exact)} by={[-side * 22, 50]} tone="slope" />
            <Leader at={nearest(-side * 0.62 * Math.abs(ends[1][0]))} by={[-side * 3, 60]} tone="sum" />
          </>
        )}
        <Leader at={[0, 0]} by={[side * 20, -36]} tone="sum" />
      </svg>
      <span class="times" style={steep ? `left:${pct(side * 96)};top:${pct(-150)}` : `left:50%;top:${pct(-182)}`}>
        {lens.fits ? (
          <span data-quoted="">{timesText(rung.h)}</span>
        ) : (
          <>
            ≈ × <Other id={`nudge[${NOW}].times`} like="Ls" format="short" value={lens.times} />
          </>
        )}
      </span>
      {one ? (
        <Name words="all three" at={mid(-side * 0.35)} by={[-side * 14, 50]} tone="slope" side={-side} under />
      ) : (
        <>
          <Name words="secant" at={mid(-side * 0.55)} by={[side * 22, -46]} tone="slope" side={side} />
          <Name
            words="tangent"
            at={lens.at(side * 0.62 * h, L + side * 0.62 * h * exact)}
            by={[-side * 22, 50]}
            tone="slope"
            side={-side}
            under
          />
          <Name
            words="the loss"
            at={nearest(-side * 0.62 * Math.abs(ends[1][0]))}
            by={[-side * 3, 60]}
            tone="sum"
            side={-side}
            under
          />
        </>
      )}
      <span class={`name sag${side < 0 ? ' before' : ''}`} style={`left:${pct(side * 22)};top:${pct(-40)}`}>
        sag <Other id={`nudge[${NOW}].sag`} like="Ls" format="fine" value={sagOf(rung, read('L'))} />
      </span>
      {rim.map(({ key, loss }, n) => (
        <span key={key} class={`at-rim${key === 'here' ? ' now' : ''}`} style={`top:${pct(labels[n] as number)}`}>
          {formatFor(fixedText(loss, rimDecimals(loss), true), RIM_ROOM) ? (
            <Other id={`nudge[${NOW}].rim.${key}`} like="L" value={loss} room={RIM_ROOM} />
          ) : (
            <Fixed id={`nudge[${NOW}].rim.${key}`} like="L" value={loss} decimals={rimDecimals(loss)} />
          )}
        </span>
      ))}
      <span class="beneath-glass">
        {rim.map(({ key, number }, n) => (
          <b key={key} style={`left:${pct((n - 1) * away)}`}>
            <Other id={`nudge[${NOW}].${key}`} like={id} value={Number(number.toPrecision(12))} room={8} />
          </b>
        ))}
        {[-1, 1].map((where) => (
          <span
            key={where}
            class={`h-way${where < 0 ? ' back' : ''}`}
            style={`left:${pct((where * away) / 2)}`}
            aria-hidden="true"
          >
            <i>h</i>
          </span>
        ))}
      </span>
    </div>
  );

  /** On the secant, so many h from the middle. */
  function mid(moves: number): Point {
    return lens.at(moves * h, L + sag + moves * h * slope);
  }
}

/** How many times larger it shows: 1/h, which may have thirds. */
export function timesText(h: number): string {
  const times = Number((1 / h).toPrecision(12));
  const text = `× ${formatNumber(Number(times.toPrecision(3)))}`;
  return Number.isInteger(times) ? text : `≈ ${text}`;
}

const rules = (step: number): string => {
  const lines: string[] = [];
  for (let at = 0; at < LENS.r; at += step)
    for (const side of at === 0 ? [1] : [1, -1])
      lines.push(`M${(side * at).toFixed(1)} ${-LENS.r}v${2 * LENS.r}M${-LENS.r} ${(side * at).toFixed(1)}h${2 * LENS.r}`);
  return lines.join('');
};

interface Label {
  at: Point;
  by: readonly [number, number];
  tone: string;
}

const Leader = ({ at: [x, y], by: [dx, dy], tone }: Label) => <path class={`leader role-${tone}`} d={`M${x} ${y}l${dx} ${dy}`} />;

function Name({
  words,
  at: [x, y],
  by: [dx, dy],
  tone,
  side,
  under = false,
}: Label & { words: string; side: number; under?: boolean }) {
  return (
    <span
      class={`name role-${tone}${side < 0 ? ' before' : ''}${under ? ' under' : ''}`}
      style={`left:${pct(x + dx)};top:${pct(y + dy)}`}
      aria-hidden="true"
    >
      {words}
    </span>
  );
}
