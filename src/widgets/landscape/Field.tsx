/** The map: lines of equal height, creases, the trail, the ball, and its next step as an arrow with a ruler of rates along it. */
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { place, roundSteps } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Shown } from '../../controls/Shown';
import { Slider } from '../../controls/Slider';
import { ValueSlider } from '../../controls/ValueSlider';
import { formatNumber } from '../../live-math';
import type { Parameters } from '../../model';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { type Asked, askedId, type Batch, type Steps } from './batch';
import { creaseWords } from './crease-words';
import { creasesOf } from './creases';
import { axesOf, nextSquare, type Square, spotOf, ticksOf, UNITS } from './frame';
import { GroundLines, groundTo } from './GroundLines';
import type { Ground } from './ground';
import { useHands } from './hands';
import { type Beside, type Box, boxBeside, boxOn, crosses, LINE, meet, type Segment, settle, type Taken, within } from './labels';
import { levelSpots } from './level-spots';
import { heightText, idOf } from './names';
import { meanLoss, movedTo, type Place, type Plane, placeOf, samePlane } from './plane';
import { AxisName, Ticks } from './Ticks';
import { useGround } from './use-ground';

interface Props {
  batch: Batch;
  parameters: Parameters;
  plane: Plane;
  /** What the two move by for each 1 of the rate: against their slopes. */
  way: Place;
  eta: number;
  /** The rate at which the ruler ends. */
  reach: number;
  rates: { min: number; max: number; step: number };
  steps: Steps;
  still: Ground;
  asked?: Asked | undefined;
  veiled: boolean;
}

/** Way of the ball, in ms. */
const ROLL_MS = 450;
const WHOLE: Box = { left: 0, right: UNITS, top: 0, bottom: UNITS };
/** Around a spot that words keep away from, in drawing units. */
const around = ([x, y]: readonly [number, number], by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

const SIDES = [-1, 0, 1]
  .flatMap((side) => [-1, 0, 1].map((level) => [side, level] as const))
  .filter(([a, b]) => a !== 0 || b !== 0);
/** The eight sides of a spot, those first that lie in a direction. */
const towards = ([dx, dy]: readonly [number, number]) =>
  [...SIDES].sort((a, b) => dot(b, [dx, dy]) / Math.hypot(...b) - dot(a, [dx, dy]) / Math.hypot(...a));
const dot = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a * c + b * d;

const percent = ([x, y]: readonly [number, number]): string =>
  `left:${((100 * x) / UNITS).toFixed(2)}%;top:${((100 * y) / UNITS).toFixed(2)}%`;
const short = (value: number): number => Math.round(value * 10) / 10;

export function Field({ batch, parameters, plane, way, eta, reach, rates, steps, still, asked, veiled }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const ball = placeOf(parameters, plane);
  const after = (rate: number): Place => [ball[0] + rate * way[0], ball[1] + rate * way[1]];

  // The frame stays while something is held, and after that as long as it still serves.
  const last = useRef<{ plane: Plane; square: Square }>();
  const square = useFitted(() => {
    const kept = last.current?.plane === plane ? last.current.square : undefined;
    const next = nextSquare(kept, ball, after(eta), after(reach));
    last.current = { plane, square: next };
    return next;
  }, `${plane.across} ${plane.up}`);
  const site = { parameters, examples: batch.examples, plane, square };
  const { ground, before, fresh, share } = useGround(site, still);

  /** Old ground is pale; that of other axes is none. */
  const stale = fresh ? undefined : samePlane(ground.plane, plane) ? 'pale' : 'other';

  // The ball and the frame go together, so that the ball stays in it.
  const [p, q, wayP, wayQ, rate, left, bottom, side] = useTravels(
    [...ball, ...way, eta, square.left, square.bottom, square.side],
    field,
    ROLL_MS,
  ) as [number, number, number, number, number, number, number, number];
  const shown: Square = { left, bottom, side };
  const axes = axesOf(shown);
  const spot = (at: Place) => spotOf(shown, at);
  const at = spot([p, q]);
  const tip = spot([p + rate * wayP, q + rate * wayQ]);
  const end = spot([p + reach * wayP, q + reach * wayQ]);
  const known = spot([p + Math.min(asked?.known ?? reach, reach) * wayP, q + Math.min(asked?.known ?? reach, reach) * wayQ]);

  useHands(field, { plane, square, ball, way, eta, rates });

  const long = Math.hypot(end[0] - at[0], end[1] - at[1]);
  const flat = way[0] === 0 && way[1] === 0;
  const [dx, dy]: [number, number] = long > 0 ? [(end[0] - at[0]) / long, (end[1] - at[1]) / long] : [0, 0];
  const cut = (to: readonly [number, number]): Segment | undefined => {
    const whole: Segment = [at[0], at[1], to[0], to[1]];
    const part = within(whole, WHOLE);
    return part && [at[0], at[1], at[0] + part[1] * (to[0] - at[0]), at[1] + part[1] * (to[1] - at[1])];
  };
  const [arrow, ruler, first] = [cut(tip), cut(end), cut(known)];
  const inside = ([x, y]: readonly [number, number]) => x >= 0 && x <= UNITS && y >= 0 && y <= UNITS;
  const arrowEnd: [number, number] = arrow ? [arrow[2], arrow[3]] : at;
  const leaves = !inside(tip);

  const trail = steps.points.slice(0, -1).map((point) => spot(placeOf(point, plane)));
  const trailLines = [...trail, at].slice(1).map((to, n): Segment => [...(trail[n] as [number, number]), ...to]);
  const creases = creasesOf(parameters, batch.examples, plane, shown);
  const creaseLines = creases.map(({ from, to }): Segment => [...spot(from), ...spot(to)]);

  const loss = meanLoss(parameters, batch.examples);
  const tipLoss = meanLoss(movedTo(parameters, plane, after(eta)), batch.examples);
  const endLoss = meanLoss(movedTo(parameters, plane, after(reach)), batch.examples);
  const beyondKnown = asked !== undefined && eta > asked.known;
  const covered = veiled ? { 'data-covered': '' } : {};
  const veil = asked ? { 'data-veil-of': asked.by, ...covered } : {};

  // Words, each where nothing else is.
  const upTicks = ticksOf(bottom, side);
  const longTicks = upTicks.long
    ? upTicks.values.map((value): Box => ({ ...around([0, (place(axes.y, value) / 100) * UNITS], LINE / 2), right: 150 }))
    : [];
  const taken: Taken = {
    boxes: [...longTicks, ...(flat ? [] : [around(arrowEnd, 14)])],
    lines: [...(ruler ? [ruler] : []), ...trailLines],
  };
  const settled = (
    spotAt: readonly [number, number],
    letters: number,
    direction: readonly [number, number],
    gaps: readonly number[],
  ) => {
    const places = gaps.flatMap((gap) => towards(direction).map(([across, level]): Beside => ({ side: across, level, gap })));
    return places[
      settle(
        places.map((one) => [boxBeside(spotAt, letters, one)]),
        taken,
      )
    ];
  };
  const step = steps.now;
  const walked = steps.points.length > 1;
  const ballSide = settled(at, (walked ? `step ${step} `.length : 0) + formatNumber(loss).length, [-dx, -dy], [17, 34]);
  taken.boxes.push(around(at, 30));
  const tipSide = flat
    ? undefined
    : settled(arrowEnd, 2 + formatNumber(eta).length + 1 + formatNumber(tipLoss).length, [dy, -dx], [9, 26, 44]);
  const endShows = !flat && inside(end) && reach !== eta && Math.hypot(end[0] - tip[0], end[1] - tip[1]) > 60;
  const endSide = endShows ? settled(end, 4 + formatNumber(endLoss).length, [dx, dy], [9, 24]) : undefined;
  const startSide =
    walked && trail[0] && inside(trail[0]) ? settled(trail[0], `step ${steps.first}`.length, [-dx, -dy], [8, 24]) : undefined;

  const perRate = long / reach;
  const rulerTicks = perRate < 1 ? [] : roundSteps(0, reach, 5).filter((tick) => tick > 0 && tick * perRate > 24 && tick < reach);
  const words = creases.map((crease, n) => creaseWords(crease, creaseLines[n] as Segment, batch.examples.length, taken));

  const spots = useMemo(() => {
    const lines = creasesOf(parameters, batch.examples, plane, ground.square).map(
      ({ from, to }): Segment => [...spotOf(ground.square, from), ...spotOf(ground.square, to)],
    );
    return levelSpots(
      ground,
      spotOf(ground.square, ball),
      [dx, dy],
      (value) => heightText(value, ground.step).length,
      (box) => !lines.some((line) => crosses(line, box)),
    );
  }, [ground]);
  const onto = groundTo(ground.square, shown);

  return (
    <div class="land-map">
      <div ref={field} class="land-field" data-field="">
        <svg viewBox={`0 0 ${UNITS} ${UNITS}`} aria-hidden="true">
          <GroundLines ground={ground} before={before} stale={stale} shown={shown} />
          <g class="creases">
            {creaseLines.map((line, n) => (
              <path key={n} d={pathOf(line)} />
            ))}
          </g>
          {walked && <path class="trail" d={`M${[...trail, at].map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`} />}
          {trail.filter(inside).map(([x, y], n) => (
            <circle
              key={n}
              class={n === 0 && inside(trail[0] as [number, number]) ? 'past first' : 'past'}
              cx={short(x)}
              cy={short(y)}
              r={n === 0 ? 5 : 3.5}
            />
          ))}
          {!flat && first && <path class="ruler" d={pathOf(first)} />}
          {!flat && (
            <g {...veil}>
              {ruler && <path class="ruler" d={pathOf(ruler)} />}
              {rulerTicks.map((tick) => {
                const [x, y] = [at[0] + tick * perRate * dx, at[1] + tick * perRate * dy];
                return (
                  <path
                    key={tick}
                    class="ruler tick"
                    d={`M${short(x - 7 * dy)} ${short(y + 7 * dx)}L${short(x + 7 * dy)} ${short(y - 7 * dx)}`}
                  />
                );
              })}
            </g>
          )}
          {!flat && arrow && <path class="arrow" d={pathOf(arrow)} />}
        </svg>
        {ground.levels.length === 0 && fresh && <span class="land-flat">flat: the same height all over the map</span>}
        <span class="land-levels" aria-hidden="true" data-stale={stale}>
          {spots.map(({ value, share: high, at: [x, y] }) => {
            const here = onto([x, y]);
            // What is beyond the frame would make the page wider, unseen as it is.
            if (!inside(here)) return null;
            const text = heightText(value, ground.step);
            const box = boxOn(here, text.length);
            const off = taken.boxes.some((other) => meet(box, other)) || taken.lines.some((line) => crosses(line, box));
            return (
              <span
                key={`${value} ${x}`}
                class="land-level"
                style={`${percent(here)};--high:${high}`}
                data-off={off ? '' : undefined}
                data-quoted=""
              >
                {text}
              </span>
            );
          })}
        </span>
        {creases.map((crease, n) => {
          const word = words[n];
          return (
            word && (
              <span
                key={`${crease.neuron} ${crease.image}`}
                class="land-crease"
                style={`${percent(word.at)};--turn:${word.turn.toFixed(1)}deg`}
                data-under={word.under ? '' : undefined}
              >
                {word.text}
              </span>
            )
          );
        })}
        <span class="land-ruler" {...veil}>
          {rulerTicks.map((tick) => {
            const on: [number, number] = [at[0] + tick * perRate * dx, at[1] + tick * perRate * dy];
            if (!inside(on)) return null;
            const [x, y] = [on[0] + 22 * -dy, on[1] + 22 * dx];
            const box = boxOn([x, y], String(tick).length);
            const off =
              Math.hypot(on[0] - arrowEnd[0], on[1] - arrowEnd[1]) < 26 || taken.boxes.some((other) => meet(box, other));
            return (
              <span key={tick} class="land-tick" style={percent([x, y])} data-off={off ? '' : undefined} aria-hidden="true">
                {formatNumber(tick)}
              </span>
            );
          })}
          {endShows && <i class="land-end" style={percent(end)} />}
          {endSide && (
            <Word at={end} beside={endSide} class="end">
              <i>η</i> {formatNumber(reach)}{' '}
              <Other id={`${asked?.id ?? `${batch.prefix}along`}[${reach}].L`} like="L" value={endLoss} />
            </Word>
          )}
        </span>
        {startSide && trail[0] && (
          <Word at={trail[0]} beside={startSide} class="start">
            step {steps.first}
          </Word>
        )}
        {tipSide && (
          <Word at={arrowEnd} beside={tipSide} class="tip">
            <i>η</i> <Shown id="eta" />{' '}
            <b>
              <Other id={beyondKnown ? askedId(asked, 'two') : `${batch.prefix}two.L`} like="L" value={tipLoss} />
            </b>
          </Word>
        )}
        {ballSide && (
          <Word at={at} beside={ballSide} class="here">
            {walked && <>step {step} </>}
            <b>
              <Other id={`${batch.prefix}L`} like="L" value={loss} />
            </b>
          </Word>
        )}
        {flat && <span class="land-flat here">flat here, along these two</span>}
        {!flat && (
          <span
            class={leaves ? 'land-tip leaves' : 'land-tip'}
            style={`${percent(arrowEnd)};--turn:${((Math.atan2(dy, dx) * 180) / Math.PI).toFixed(1)}deg`}
            data-grip-of="tip"
            data-points="eta"
          >
            <Slider
              bare
              name="rate of the step, the end of the arrow"
              scale={rates}
              value={eta}
              text={formatNumber(eta)}
              colour="slope"
              points="eta"
              onBegin={() => beginGesture('eta')}
              onEnd={endGesture}
              onCancel={cancelGesture}
              onValue={(value) => setNumber('eta', value)}
            />
            <svg viewBox="-12 -9 24 18" aria-hidden="true">
              <path d="M-8 -7L7 0L-8 7Z" />
            </svg>
          </span>
        )}
        <span class="land-ball" style={percent(at)} data-grip-of="ball">
          <ValueSlider id={idOf(plane.across)} label="ball, across" bare />
          <ValueSlider id={idOf(plane.up)} label="ball, upwards" bare />
        </span>
        {share !== undefined && <progress class="land-progress" value={share} aria-label="The ground is being surveyed" />}
      </div>
      <Ticks along="across" ticks={ticksOf(left, side)} at={(value) => place(axes.x, value)} />
      <Ticks along="up" ticks={upTicks} at={(value) => place(axes.y, value)} />
      <AxisName n={plane.across} along="across" />
      <AxisName n={plane.up} along="up" />
    </div>
  );
}

const pathOf = ([x0, y0, x1, y1]: Segment): string => `M${short(x0)} ${short(y0)}L${short(x1)} ${short(y1)}`;

/** Words beside a spot, on one of its eight sides. */
function Word({
  at,
  beside: { side, level, gap },
  class: name,
  children,
}: {
  at: readonly [number, number];
  beside: Beside;
  class: string;
  children: ComponentChildren;
}) {
  return (
    <span class={`land-word ${name}`} style={`${percent(at)};--side:${side};--level:${level};--gap:${gap}px`}>
      {children}
    </span>
  );
}
