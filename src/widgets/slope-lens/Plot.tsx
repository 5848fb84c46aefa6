/** The loss over the chosen number: the number on its axis, two points on the curve, and the straight line through both. */
import { useMemo } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
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
import { type Axes, curveNear, HALF, PLOT, SHORT, windowOf } from './frame';
import { LENS, type Lens, type Sight, spread } from './lens';
import { Dot, Handle, LEAST_HELD, STEP } from './Points';
import { NOW, STEPS } from './rungs';
import { Sign } from './Sign';
import type { Distance } from './use-distance';

/** Names at the right end of the lines are so far apart, in units of the drawing. */
const NAMES_APART = 19;
/** Lines that end closer than this have one name. */
const ONE_LINE = 7;
/** Units of the drawing that a tick of the loss must be away from the number of the step. */
const STEP_ROOM = 16;
/** And from the top, where the axis has its name: on a wide stage, and where the drawing is smaller. */
const NAME_ROOM = { wide: 12, low: 16 };
/** Room for the 1 between the step and the axis, in units of the drawing. */
const ONE_ROOM = 24;
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
  /** Where the piece begins that a low screen shows. */
  start: number;
}

const percent = (value: number, of: number): string => `${((100 * value) / of).toFixed(2)}%`;
/** A height in the drawing, which the sheet puts where it lies on the piece that is shown. */
const heightAt = (height: number): string => `--y:${(height / PLOT.height).toFixed(5)}`;

export function Plot({ id, axes, value, lens, distance, sight, network, quotient, squared, start }: Props) {
  const read = useRead();
  const { x, y } = axes;
  const { L: here, plus, minus, slope, exact } = sight;
  const { drawn: h } = distance;
  const [from, to] = [x.min - value, x.max - value];
  const curve = useMemo(() => curveNear(network, id, from, to), [network, id, from, to]);
  const along = curve.map(([move, loss]) => [value + move, loss] as const);
  const sag = (plus + minus) / 2 - here;
  const spot = (number: number, loss: number) => `left:${percent(place(x, number), PLOT.width)};${heightAt(place(y, loss))}`;
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
  const roomBeside = (height: number) =>
    height < NAME_ROOM.wide ? 'none' : hasStep && Math.abs(height - place(y, (level + far) / 2)) < STEP_ROOM ? 'step' : undefined;
  const ring = LENS.r / lens.times;
  const range = rangeOf(id);
  const ticks = { x: roundSteps(x.min, x.max, 5), y: roundSteps(y.min, y.max, 4) };
  const knobAt = (100 * place(x, value)) / PLOT.width;
  const top = windowOf(start, place(y, here));
  const cutAt = (height: number, air = 0) => height < top + air || height > top + SHORT + 0.5;

  return (
    <div class="slope-plot" data-field="" style={`--from:${(top / SHORT).toFixed(5)}`}>
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
          style={heightAt(place(y, tick))}
          data-room={roomBeside(place(y, tick))}
          data-cut={cutAt(place(y, tick), NAME_ROOM.low) ? '' : undefined}
          data-quoted=""
          aria-hidden="true"
        >
          {formatNumber(tick)}
        </span>
      ))}
      <div class="slope-sheet">
        <svg viewBox={`0 0 ${PLOT.width} ${PLOT.height}`} aria-hidden="true">
          <clipPath id="slope-plot-frame">
            <rect width={PLOT.width} height={PLOT.height} />
          </clipPath>
          {away === 0 && (
            <circle class="ring-ground" clip-path="url(#slope-plot-frame)" cx={place(x, value)} cy={place(y, here)} r={ring} />
          )}
          <path class="grid" d={ticks.y.map((tick) => `M0 ${place(y, tick)}H${PLOT.width}`).join('')} />
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
          </g>
          {names.map(({ name, height, tone }, n) =>
            Math.abs((heights[n] as number) - height) > 5 ? (
              <path key={name} class={`leader role-${tone}`} d={`M${PLOT.width} ${height}L${PLOT.width + 8} ${heights[n]}`} />
            ) : null,
          )}
        </svg>
      </div>
      <svg class="slope-foot" viewBox={`0 0 ${PLOT.width} 5`} preserveAspectRatio="none" aria-hidden="true">
        <path class="axis" d={`M0 0H${PLOT.width}${ticks.x.map((tick) => `M${place(x, tick)} 0v5`).join('')}`} />
        <path class="between" d={`M${place(x, value - h)} 0H${place(x, value + h)}`} />
      </svg>
      {hasStep && (
        <span
          class="step-one"
          style={spot(value - 0.5, level)}
          data-under={slope < 0 && PLOT.height - place(y, level) >= ONE_ROOM ? '' : undefined}
          aria-hidden="true"
        >
          1
        </span>
      )}
      {names.map(({ name, tone }, n) => (
        <span key={name} class={`name role-${tone}`} style={heightAt(heights[n] as number)} aria-hidden="true">
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
          cut={cutAt(place(y, side < 0 ? minus : plus))}
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
