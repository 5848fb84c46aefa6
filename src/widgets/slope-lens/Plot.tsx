/** The loss over the chosen number: the number on its axis, two points on the curve, and the straight line through both. */
import { useMemo, useRef } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
import { useDrags } from '../../controls/drags/use-drags';
import { Other } from '../../controls/other-state/Other';
import { place, plainAxis, roundSteps, sideOf } from '../../controls/plot/axis';
import { pathThrough, straightLine } from '../../controls/plot/curves';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { useRead } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at, forward, squaredError } from '../../model';
import { type Network, quantity, rangeOf, withNumber } from '../../quantities';
import { lossesNear, slopeId } from '../../quantities/nudge';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { type Axes, curveNear, HALF, PLOT } from './frame';
import { LENS, type Lens, type Sight, spread } from './lens';
import { NOW, placeOfDistance, STEPS } from './rungs';
import { Sign } from './Sign';
import type { Distance } from './use-distance';

/** The number moves by so much under a hand. */
const STEP = 0.05;
/** Below this the points lie too close to be taken apart by a hand: then the scale of h is the handle. */
const LEAST_HELD = 0.1;
/** A point held is at least so far from the number, in px of the drawing. */
const CLOSEST = 16;
/** Names at the right end of the lines are so far apart, in units of the drawing. */
const NAMES_APART = 19;
/** Lines that end closer than this have one name. */
const ONE_LINE = 7;
/** Units of the drawing that a tick of the loss must be away from the number of the step. */
const STEP_ROOM = 16;
/** Percent of the axis that a tick's label must be away from the number's. */
const ROOM = 13;
/** Where the axis is short. */
const NARROW_ROOM = 25;
const roomFor = (away: number) => (away < ROOM ? 'none' : away < NARROW_ROOM ? 'wide' : undefined);

const SQUARED_SAMPLES = 48;

/** Where a line ends at the right, in drawing units. */
interface End {
  name: string;
  tone: string;
  height: number;
}

interface Props {
  id: string;
  axes: Axes;
  /** Where the number is drawn. */
  value: number;
  lens: Lens;
  distance: Distance;
  /** At the number and the distance as they are drawn; the network has the number so. */
  sight: Sight;
  network: Network;
  /** The quotient of the distance as it is written. */
  quotient: number;
  squared: boolean;
}

const percent = (value: number, of: number): string => `${((100 * value) / of).toFixed(2)}%`;

export function Plot({ id, axes, value, lens, distance, sight, network, quotient, squared }: Props) {
  const read = useRead();
  const { x, y } = axes;
  const { L: here, plus, minus, slope, exact } = sight;
  const { drawn: h } = distance;
  const [from, to] = [x.min - value, x.max - value];
  const curve = useMemo(() => curveNear(network, id, from, to), [network, id, from, to]);
  const along = curve.map(([move, loss]) => [value + move, loss] as const);
  const sag = (plus + minus) / 2 - here;
  const spot = (number: number, loss: number) =>
    `left:${percent(place(x, number), PLOT.width)};top:${percent(place(y, loss), PLOT.height)}`;
  const on = (number: number, loss: number) => sideOf(x, number) === 0 && sideOf(y, loss) === 0;
  const away = sideOf(y, here);
  const ends: End[] = [
    { name: 'the loss', tone: 'sum', height: place(y, at(along, along.length - 1)[1]) },
    { name: 'secant', tone: 'slope', height: place(y, here + sag + slope * (x.max - value)) },
    { name: 'tangent', tone: 'slope', height: place(y, here + exact * (x.max - value)) },
  ];
  const wrong = squared ? squaredOver(axes, network, id) : [];
  const [curves, secant, tangent] = ends as [End, End, End];
  const names = [
    curves,
    ...(Math.abs(secant.height - tangent.height) < ONE_LINE ? [{ ...secant, name: 'secant, tangent' }] : [secant, tangent]),
    ...wrong.slice(-1).map(([, loss]) => ({ name: 'squared error', tone: 'probability', height: place(y, loss) })),
  ];
  const heights = spread(
    names.map(({ height }) => height),
    NAMES_APART,
  );
  /** Over one whole of the number, where there is room for it: down or up by the slope. */
  const foot = value - 1;
  const level = here + sag;
  const far = level - slope;
  const tall = Math.abs(place(y, far) - place(y, level));
  const hasStep = on(foot, level) && on(foot, far) && tall > 12;
  const earlier = distance.visited.filter((k) => at(STEPS, k) >= LEAST_HELD && !(k === distance.stops.stop && !distance.moves));
  const ring = LENS.r / lens.times;
  const range = rangeOf(id);
  const ticks = { x: roundSteps(x.min, x.max, 5), y: roundSteps(y.min, y.max, 4) };
  const knobAt = (100 * place(x, value)) / PLOT.width;

  return (
    <div class="slope-plot" data-field="">
      <span class="axis-name">
        loss <i>L</i>
      </span>
      {hasStep && (
        <span class="step-size" style={spot(foot, (level + far) / 2)}>
          <Other id={`nudge[${NOW}].step`} like={slopeId(id)} value={quotient} room={8} />
        </span>
      )}
      {ticks.y.map((tick) => (
        <span
          key={tick}
          class="tick up"
          style={`top:${percent(place(y, tick), PLOT.height)}`}
          data-room={hasStep && Math.abs(place(y, tick) - place(y, (level + far) / 2)) < STEP_ROOM ? 'none' : undefined}
          data-quoted=""
          aria-hidden="true"
        >
          {formatNumber(tick)}
        </span>
      ))}
      <svg viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} preserveAspectRatio="none" aria-hidden="true">
        <clipPath id="slope-plot-frame">
          <rect width={PLOT.width} height={PLOT.height} />
        </clipPath>
        {away === 0 && (
          <circle class="ring-ground" clip-path="url(#slope-plot-frame)" cx={place(x, value)} cy={place(y, here)} r={ring} />
        )}
        <path class="grid" d={ticks.y.map((tick) => `M0 ${place(y, tick)}H${PLOT.width}`).join('')} />
        <path
          class="axis"
          d={`M0 ${PLOT.height}H${PLOT.width}${ticks.x.map((tick) => `M${place(x, tick)} ${PLOT.height}v5`).join('')}`}
        />
        <g clip-path="url(#slope-plot-frame)">
          {earlier.map((k) => (
            <Earlier key={k} {...{ id, axes, value, network }} h={at(STEPS, k)} />
          ))}
          <path class="here" d={`M${place(x, value)} ${place(y, here)}V${PLOT.height}`} />
          {hasStep && <path class="step" d={`M${place(x, value)} ${place(y, level)}H${place(x, foot)}V${place(y, far)}`} />}
          {squared && <path class="squared" d={pathThrough(axes, wrong)} />}
          <path class="curve" d={pathThrough(axes, along)} />
          <path class="tangent" d={straightLine(axes, [value, here], exact)} />
          <path class="secant" d={straightLine(axes, [value - h, minus], slope)} />
          {away === 0 && <circle class="ring" cx={place(x, value)} cy={place(y, here)} r={Math.max(2, ring)} />}
          <path class="between" d={`M${place(x, value - h)} ${PLOT.height}H${place(x, value + h)}`} />
        </g>
        {names.map(({ name, height, tone }, n) =>
          Math.abs((heights[n] as number) - height) > 5 ? (
            <path key={name} class={`leader role-${tone}`} d={`M${PLOT.width} ${height}L${PLOT.width + 8} ${heights[n]}`} />
          ) : null,
        )}
      </svg>
      {hasStep && (
        <span class="step-one" style={spot(value - 0.5, level)} data-under={slope < 0 ? '' : undefined} aria-hidden="true">
          1
        </span>
      )}
      {names.map(({ name, tone }, n) => (
        <span
          key={name}
          class={`name role-${tone}`}
          style={`top:${percent(heights[n] as number, PLOT.height)}`}
          aria-hidden="true"
        >
          {name}
        </span>
      ))}
      {[-1, 1].map((side) => (
        <Handle
          key={side}
          side={side}
          distance={distance}
          spot={spot(value + side * h, side < 0 ? minus : plus)}
          seen={on(value + side * h, side < 0 ? minus : plus)}
        />
      ))}
      <Dot
        id={id}
        at={spot(value, here)}
        beyond={away}
        scale={{ min: x.min, max: x.max }}
        near={Math.max(6, Math.min(16, h * x.perUnit - 8))}
      />
      {ticks.x.map((tick) => (
        <span
          key={tick}
          class="tick"
          style={`left:${percent(place(x, tick), PLOT.width)}`}
          data-room={roomFor(Math.abs((100 * place(x, tick)) / PLOT.width - knobAt))}
          data-quoted=""
          aria-hidden="true"
        >
          {formatNumber(tick)}
        </span>
      ))}
      <Knob
        class="slope-number"
        colour={quantity(id).role}
        name={`${quantity(id).symbol}, ${quantity(id).name}`}
        text={textOf(id, read)}
        value={read(id)}
        scale={{ min: Math.max(x.min, range.typedMin), max: Math.min(x.max, range.typedMax), step: STEP }}
        axis={plainAxis([x.min, x.max], [0, 100])}
        at={value}
        cross={100}
        points={id}
        onBegin={() => beginGesture(id)}
        onEnd={endGesture}
        onCancel={cancelGesture}
        onValue={(wanted) => setNumber(id, wanted)}
      />
      <span class="number-says" style={`left:${knobAt.toFixed(2)}%`}>
        <Sign id={id} /> <Shown id={id} stop room={9} />
      </span>
    </div>
  );
}

/** A distance that has been visited: its secant and its points stay, paler. */
function Earlier({ id, axes, value, network, h }: Pick<Props, 'id' | 'axes' | 'value' | 'network'> & { h: number }) {
  const [minus = 0, plus = 0] = lossesNear(network, id, [-h, h]);
  return (
    <>
      <path class="secant earlier" d={straightLine(axes, [value - h, minus], (plus - minus) / (2 * h))} />
      {[
        [value - h, minus],
        [value + h, plus],
      ].map(([number = 0, loss = 0]) => (
        <path key={number} class="spot earlier" d={`M${place(axes.x, number)} ${place(axes.y, loss)}h0`} />
      ))}
    </>
  );
}

/** The squared error over the same numbers. */
function squaredOver({ x }: Axes, network: Network, id: string): [number, number][] {
  return Array.from({ length: SQUARED_SAMPLES + 1 }, (_, n) => {
    const number = x.min + (2 * HALF * n) / SQUARED_SAMPLES;
    const moved = withNumber(network, id, number);
    return [number, squaredError(forward(moved, moved).z2, moved.y)];
  });
}

/** A point on the curve, which a hand can take: the distance follows it. */
function Handle({
  side,
  distance: { drawn, stops },
  spot,
  seen,
}: {
  side: number;
  distance: Distance;
  spot: string;
  seen: boolean;
}) {
  const end = useRef<HTMLSpanElement>(null);
  useDrags<{ from: number; perPx: number }>(end, {
    take: (event) => {
      const plot = end.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!plot || drawn < LEAST_HELD) return undefined;
      event.preventDefault();
      return { from: drawn, perPx: (2 * HALF) / plot.width };
    },
    move: ({ from, perPx }, _, distance) =>
      stops.hold(placeOfDistance(Math.max(LEAST_HELD, Math.min(1, from + side * distance * perPx)))),
    end: () => stops.go(stops.stop),
    cancel: () => stops.go(stops.stop),
  });
  const held = drawn >= LEAST_HELD * 0.99;
  return (
    <span
      ref={end}
      class="slope-end"
      style={`${spot};--out:${side * Math.max(0, CLOSEST - (drawn * PLOT.width) / (2 * HALF) + 4)}px`}
      data-held={held ? '' : undefined}
      data-off={seen ? undefined : ''}
      aria-hidden="true"
    />
  );
}

/** The number's place on the curve: a hand takes the number along by it. */
function Dot({
  id,
  at: where,
  beyond,
  scale,
  near,
}: {
  id: string;
  at: string;
  beyond: number;
  scale: { min: number; max: number };
  near: number;
}) {
  const dot = useRef<HTMLSpanElement>(null);
  const now = useRead()(id);
  const range = rangeOf(id);
  useDrags<{ from: number; perPx: number }>(dot, {
    take: (event) => {
      const plot = dot.current?.closest('[data-field]')?.getBoundingClientRect();
      if (!plot) return undefined;
      event.preventDefault();
      return { from: now, perPx: (2 * HALF) / plot.width };
    },
    begin: () => beginGesture(id),
    move: ({ from, perPx }, _, distance) => {
      const steps = Math.round((distance * perPx) / STEP);
      const wanted = Number((from + steps * STEP).toPrecision(12));
      setNumber(id, Math.max(scale.min, range.typedMin, Math.min(scale.max, range.typedMax, wanted)));
    },
    end: endGesture,
    cancel: cancelGesture,
  });
  return (
    <span ref={dot} class="slope-dot" style={`${where};--near:${near}px`} data-beyond={beyond || undefined} aria-hidden="true" />
  );
}
