/** What the next step puts on the map: an arrow, a ruler of rates along its way, and the trail that has led here. */
import { Other } from '../../controls/other-state/Other';
import { roundSteps } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { formatNumber, toMark } from '../../live-math';
import type { Parameters } from '../../model';
import { setNumber } from '../../state/store';
import { type Asked, askedId, type Batch, type Steps } from './batch';
import { type Square, spotOf } from './frame';
import { boxOn, meet, type Segment, type Taken, within } from './labels';
import { meanLoss, movedTo, type Place, type Plane, placeOf } from './plane';
import { RateTip } from './RateTip';
import {
  around,
  type Drawn,
  inside,
  type Over,
  pathOf,
  pathThroughSpots,
  percent,
  roomBeside,
  type Spot,
  type View,
  WHOLE,
} from './view';
import { Word } from './Word';

export interface Step {
  batch: Batch;
  parameters: Parameters;
  plane: Plane;
  square: Square;
  /** What the two move by for each 1 of the rate: against their slopes. */
  way: Place;
  /** Where they are after a step of a rate. */
  after: (rate: number) => Place;
  eta: number;
  /** The rate at which the ruler ends. */
  reach: number;
  /** The rates that the arrow's end can be taken to. */
  rates: { min: number; max: number; step: number };
  steps: Steps;
  asked?: Asked | undefined;
  veiled: boolean;
}

export function stepOver(step: Step): Over {
  const { parameters, plane, square, way, after, eta, rates } = step;
  const ball = placeOf(parameters, plane);
  return {
    numbers: [...way, eta],
    draw: (view, numbers) => drawn(step, view, numbers as [number, number, number]),
    grips: {
      tip: {
        at: spotOf(square, after(eta)),
        id: 'eta',
        move: ([p, q], fine) => {
          // The nearest point of the way.
          const rate = ((p - ball[0]) * way[0] + (q - ball[1]) * way[1]) / (way[0] ** 2 + way[1] ** 2);
          const marks = { ...rates, step: rates.step * (fine ? 0.1 : 1) };
          setNumber('eta', toMark(marks, rates.min, Math.max(rates.min, Math.min(rates.max, rate))));
        },
      },
    },
  };
}

/** The part of the segment from one spot to another that lies in the frame. */
function cut(from: Spot, to: Spot): Segment | undefined {
  const part = within([...from, ...to], WHOLE);
  return part && [...from, from[0] + part[1] * (to[0] - from[0]), from[1] + part[1] * (to[1] - from[1])];
}

function drawn(
  { batch, parameters, plane, way, after, eta, reach, rates, steps, asked, veiled }: Step,
  { spot, place: [p, q], ball: at }: View,
  [wayP, wayQ, rate]: [number, number, number],
): Drawn {
  const along = (far: number) => spot([p + far * wayP, q + far * wayQ]);
  const [tip, end, known] = [along(rate), along(reach), along(Math.min(asked?.known ?? reach, reach))];
  const long = Math.hypot(end[0] - at[0], end[1] - at[1]);
  const flat = way[0] === 0 && way[1] === 0;
  const [dx, dy]: Spot = long > 0 ? [(end[0] - at[0]) / long, (end[1] - at[1]) / long] : [0, 0];
  const [arrow, ruler, first] = [cut(at, tip), cut(at, end), cut(at, known)];
  const arrowEnd: Spot = arrow ? [arrow[2], arrow[3]] : at;

  const trail = steps.points.slice(0, -1).map((point) => spot(placeOf(point, plane)));
  const start = trail[0];
  const trailLines = [...trail, at].slice(1).map((to, n): Segment => [...(trail[n] as Spot), ...to]);
  const walked = steps.points.length > 1;

  const tipLoss = meanLoss(movedTo(parameters, plane, after(eta)), batch.examples);
  const endLoss = meanLoss(movedTo(parameters, plane, after(reach)), batch.examples);
  const beyondKnown = asked !== undefined && eta > asked.known;
  const veil = asked ? { 'data-veil-of': asked.by, ...(veiled && { 'data-covered': '' }) } : {};

  const perRate = long / reach;
  const ticks = perRate < 1 ? [] : roundSteps(0, reach, 5).filter((tick) => tick > 0 && tick * perRate > 24 && tick < reach);
  const onRuler = (tick: number, beside: number): Spot => [
    at[0] + tick * perRate * dx - beside * dy,
    at[1] + tick * perRate * dy + beside * dx,
  ];

  function words(taken: Taken) {
    const tipLetters = 4 + formatNumber(eta).length + 1 + formatNumber(tipLoss).length;
    const tipSide = flat ? undefined : roomBeside(arrowEnd, tipLetters, [dy, -dx], [9, 26, 44], taken);
    const endShows = !flat && inside(end) && reach !== eta && Math.hypot(end[0] - tip[0], end[1] - tip[1]) > 60;
    const endSide = endShows ? roomBeside(end, 4 + formatNumber(endLoss).length, [dx, dy], [9, 24], taken) : undefined;
    const startSide =
      start && inside(start) ? roomBeside(start, `step ${steps.first}`.length, [-dx, -dy], [8, 24], taken) : undefined;
    return () => (
      <>
        <span class="land-ruler" {...veil}>
          {ticks.map((tick) => {
            const on = onRuler(tick, 0);
            if (!inside(on)) return null;
            const number = onRuler(tick, 22);
            const box = boxOn(number, String(tick).length);
            const off =
              Math.hypot(on[0] - arrowEnd[0], on[1] - arrowEnd[1]) < 26 || taken.boxes.some((other) => meet(box, other));
            return (
              <span key={tick} class="land-tick" style={percent(number)} data-off={off ? '' : undefined} aria-hidden="true">
                {formatNumber(tick)}
              </span>
            );
          })}
          {endShows && <i class="land-end" style={percent(end)} />}
          {endSide && (
            <Word at={end} beside={endSide} class="end">
              <i>η</i> = {formatNumber(reach)}{' '}
              <Other id={`${asked?.id ?? `${batch.prefix}along`}[${reach}].L`} like="L" value={endLoss} />
            </Word>
          )}
        </span>
        {startSide && start && (
          <Word at={start} beside={startSide} class="start">
            step {steps.first}
          </Word>
        )}
        {tipSide && (
          <Word at={arrowEnd} beside={tipSide} class="tip">
            <i>η</i> = <Shown id="eta" />{' '}
            <b>
              <Other id={beyondKnown ? askedId(asked, 'two') : `${batch.prefix}two.L`} like="L" value={tipLoss} />
            </b>
          </Word>
        )}
      </>
    );
  }

  return {
    boxes: flat ? [] : [around(arrowEnd, 14)],
    lines: [...(ruler ? [ruler] : []), ...trailLines],
    way: [dx, dy],
    name: walked ? `step ${steps.now}` : undefined,
    strokes: (
      <>
        {walked && <path class="trail" d={pathThroughSpots([...trail, at])} />}
        {trail.filter(inside).map((past, n) => {
          const begins = n === 0 && past === start;
          return (
            <circle
              key={n}
              class={begins ? 'past first' : 'past'}
              cx={past[0].toFixed(1)}
              cy={past[1].toFixed(1)}
              r={begins ? 5 : 3.5}
            />
          );
        })}
        {!flat && first && <path class="ruler" d={pathOf(first)} />}
        {!flat && (
          <g {...veil}>
            {ruler && <path class="ruler" d={pathOf(ruler)} />}
            {ticks.map((tick) => (
              <path key={tick} class="ruler tick" d={pathThroughSpots([onRuler(tick, 7), onRuler(tick, -7)])} />
            ))}
          </g>
        )}
        {!flat && arrow && <path class="arrow" d={pathOf(arrow)} />}
      </>
    ),
    words,
    top: flat ? (
      <span class="land-flat here">flat here, along these two</span>
    ) : (
      <RateTip at={arrowEnd} turn={(Math.atan2(dy, dx) * 180) / Math.PI} leaves={!inside(tip)} rates={rates} eta={eta} />
    ),
  };
}
