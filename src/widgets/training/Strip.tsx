/**
 * The run so far, over its steps: the mean loss, which images are right, and the neurons' portraits. It is its own scrubber;
 * what has not been on screen is not drawn.
 */
import { useId, useMemo, useRef } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
import { useDrags } from '../../controls/drags/use-drags';
import { type Axis, place, plainAxis, roundSteps, valueAt } from '../../controls/plot/axis';
import { pathThrough } from '../../controls/plot/curves';
import { formatNumber } from '../../live-math';
import { type EventKind, eventsUpTo, type RunEvent, rightAt, type Trail } from '../../model/training';
import { beginGesture, cancelGesture, endGesture } from '../../state/store';
import { deck } from '../../state/training/deck';
import { Count } from './Count';
import { samples } from './samples';
import type { DeckView } from './useDeck';
import { Hatch, WeightPicture } from './WeightPicture';

/** The axis begins with so many steps, and doubles when the run has come to this part of it. */
const STEPS = 80;
const FULL = 0.9;
export const spanFor = (written: number): number => {
  let span = STEPS;
  while (written > FULL * span) span *= 2;
  return span;
};

/** Drawing units. */
const WIDTH = 960;
const LOSS = 108;
const FILM = { picture: 10, gap: 1, apart: 27, columns: 16 } as const;
const THREADS = 26;
/** A number on the loss axis takes so much of it. */
const LINE = 18;

const NAMES: Partial<Record<EventKind, string>> = {
  all: 'all are right',
  still: 'it hardly falls',
  again: 'it falls again',
  low: 'below a tenth',
  silent: 'all silent',
  first: 'a first verdict turns',
};
/** The room that a name needs, in parts of the axis. */
const NAME = 0.16;
/** Beyond this part of the axis, in percent, there is more room for values before the playhead than after it. */
const MIDDLE = 55;
/** A name nearer to the playhead than this gives way: the sentence has just said it. */
const NEAR = 0.03;

/** A tick of the step axis nearer to the playhead than this, in percent, lies beneath its number. */
const NEAR_TICK = { wide: 4, narrow: 10 } as const;

/** The names that there is room for, those that say most first. */
function namesOf(events: readonly RunEvent[], span: number): { when: number; name: string }[] {
  const kinds = Object.keys(NAMES) as EventKind[];
  const byWeight = kinds.flatMap((kind) =>
    events.filter((event) => event.kinds.includes(kind)).map(({ t }) => ({ when: t, name: NAMES[kind] as string })),
  );
  const kept: typeof byWeight = [];
  for (const one of byWeight) if (kept.every(({ when }) => Math.abs(when - one.when) >= NAME * span)) kept.push(one);
  return kept;
}

/** Where an image is right, as stretches of its thread. */
function threads(trail: Trail, steps: readonly number[], across: Axis): string[] {
  const right = steps.map((t) => rightAt(trail, t));
  const n = trail.run.examples.length;
  return Array.from({ length: n }, (_, image) => {
    const y = ((image + 0.5) / n) * THREADS;
    let path = '';
    steps.forEach((t, k) => {
      if (!right[k]?.[image]) return;
      const next = steps[k + 1] ?? t;
      path += `M${place(across, t).toFixed(1)} ${y.toFixed(1)}H${place(across, next).toFixed(1)}`;
    });
    return path;
  });
}

export function Strip({ position: { t }, trail, written, assessment, examples }: DeckView) {
  const field = useRef<HTMLDivElement>(null);
  const hatch = useId();
  const last = Math.min(written, trail.last());
  const span = spanFor(Math.max(written, t));
  const across = useMemo(() => plainAxis([0, span], [0, WIDTH]), [span]);
  const percent = useMemo(() => plainAxis([0, span], [0, 100]), [span]);
  const drawn = useMemo(() => {
    const steps = samples(last);
    // The latest step too, which may lie between two samples; a loss without end stays at the top.
    const losses = [...steps, last].map((step) => trail.loss(step)).filter(Number.isFinite);
    const up = plainAxis([0, Math.max(Math.LN2 * 1.1, ...losses)], [LOSS, 6]);
    return {
      up,
      curve: pathThrough(
        { x: across, y: up },
        steps.map((step) => [step, trail.loss(step)] as const),
        'held',
      ),
      threads: threads(trail, steps, across),
      events: eventsUpTo(trail, last),
    };
  }, [trail, last, span]);

  /** Pictures on the film so far. */
  const pictures = Math.floor(last / (span / FILM.columns)) + 1;
  const film = useMemo(
    () =>
      Array.from({ length: pictures }, (_, n) => (n * span) / FILM.columns).map((step) =>
        trail
          .parameters(step)
          .W1.map((weights, i) => (
            <WeightPicture
              key={`${step} ${i}`}
              weights={weights}
              hatch={hatch}
              x={place(across, step) - FILM.picture}
              y={i * FILM.apart + 2}
              size={FILM.picture}
              gap={FILM.gap}
            />
          )),
      ),
    [trail, pictures, span],
  );

  useDrags<DOMRect>(field, {
    take: (event) => {
      if ((event.target as Element).closest('.knob')) return undefined;
      event.preventDefault();
      return field.current?.getBoundingClientRect();
    },
    begin: () => beginGesture(),
    move: (box, event) => to(box, event),
    press: (box, event) => to(box, event),
    end: endGesture,
    cancel: cancelGesture,
  });
  const to = (box: DOMRect, { clientX }: PointerEvent) =>
    deck.moveTo(Math.min(written, Math.round(valueAt(percent, ((clientX - box.left) / box.width) * 100))));

  const x = place(percent, t);
  const past = `${Math.max(0, 100 - x)}%`;
  const names = namesOf(
    drawn.events.filter((event) => Math.abs(event.t - t) > NEAR * span),
    span,
  ).map(({ when, name }) => ({
    when,
    name,
    at: (place(across, when) / WIDTH) * 100,
  }));
  const change = t > 0 && t <= trail.last() ? assessment.loss - trail.loss(t - 1) : undefined;
  return (
    <div class="deck-strip">
      <p class="strip-name loss">mean loss</p>
      <p class="strip-name right">right answers</p>
      <p class="strip-name step">step</p>
      <div ref={field} class="strip-field" data-field="">
        <div
          class="strip-loss"
          role="img"
          aria-label={`The mean loss over the steps; at step ${t} it is ${formatNumber(assessment.loss)}`}
        >
          <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${LOSS}`} preserveAspectRatio="none">
            <path class="grid" d={`M0 ${place(drawn.up, Math.LN2)}H${WIDTH}M0 ${LOSS}H${WIDTH}`} />
            <path class="curve" d={drawn.curve} />
            <path
              class="event"
              d={drawn.events
                .map((event) => `M${place(across, event.t).toFixed(1)} ${place(drawn.up, trail.loss(event.t)).toFixed(1)}h0`)
                .join('')}
            />
          </svg>
          {(LOSS - place(drawn.up, trail.loss(0)) > LINE ? [0, trail.loss(0)] : [0]).map((loss, n) => (
            <span
              key={n}
              class="strip-tick"
              style={`top:${(place(drawn.up, loss) / LOSS) * 100}%`}
              data-quoted=""
              aria-hidden="true"
            >
              {formatNumber(loss)}
            </span>
          ))}
          <span class="strip-shrug" style={`top:${(place(drawn.up, Math.LN2) / LOSS) * 100}%`}>
            <span data-quoted="">{formatNumber(Math.LN2)}</span>, a shrug
          </span>
          {names.map(({ when, name, at }) => (
            <span key={when} class="strip-event" style={`left:${at}%;top:${(place(drawn.up, trail.loss(when)) / LOSS) * 100}%`}>
              <b>{when}</b> <span class="wordy">{name}</span>
            </span>
          ))}
          <i class="strip-dot" style={`left:${x}%;top:${(place(drawn.up, assessment.loss) / LOSS) * 100}%`} />
        </div>
        <svg
          class="strip-threads"
          viewBox={`0 0 ${WIDTH} ${THREADS}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Right answers over the steps; at step ${t}, ${assessment.correct} of ${examples.length}`}
        >
          {drawn.threads.map((d, n) => (
            <path key={n} class={examples[n]?.y === 1 ? 'thread car' : 'thread'} d={d} />
          ))}
        </svg>
        <div class="strip-frames">
          {[1, 2, 3].map((i) => (
            <p key={i} class="strip-name" style={`top:${((i - 0.5) / 3) * 100}%`}>
              neuron {i}
            </p>
          ))}
          <svg class="strip-film" viewBox={`-12 0 ${WIDTH + 24} ${3 * FILM.apart}`} aria-hidden="true">
            <Hatch id={hatch} lines={3} />
            {film}
          </svg>
        </div>
        <i class="strip-ahead" style={`width:${past}`} />
        {x < 62 && (
          <span class="strip-future" style={`left:${(x + 100) / 2}%`}>
            not computed yet
          </span>
        )}
        <i class="strip-now" style={`left:${x}%`} />
        <p class={x > MIDDLE ? 'strip-values before' : 'strip-values'} style={`--at:${x}%`}>
          <span>
            <Count id="LD" value={assessment.loss} />
            {change !== undefined && (
              <span class="change">
                {' '}
                <span data-quoted="">{signed(change)}</span> <span class="wordy">this step</span>
              </span>
            )}
          </span>
          <span>
            <Count id="correct" value={assessment.correct} /> of <Count id="N" value={examples.length} /> right
          </span>
        </p>
        <div class="strip-axis">
          {roundSteps(0, span, 8).map((tick) => {
            const left = place(percent, tick);
            const away = Math.abs(left - x);
            const near = away < NEAR_TICK.wide ? 'wide' : away < NEAR_TICK.narrow ? 'narrow' : undefined;
            return (
              <span key={tick} style={`left:${left}%`} data-near={near} aria-hidden="true">
                {tick}
              </span>
            );
          })}
        </div>
        <Knob
          class="strip-playhead"
          colour="loss"
          name="Step"
          text={`step ${t} of ${written}`}
          value={t}
          scale={{ min: 0, max: Math.max(1, written), step: 1 }}
          axis={percent}
          onBegin={() => beginGesture()}
          onEnd={endGesture}
          onCancel={cancelGesture}
          onValue={(value) => deck.moveTo(Math.min(written, value))}
        >
          <Count id="t" value={t} />
        </Knob>
      </div>
    </div>
  );
}

const signed = (value: number): string => (value > 0 ? '+' : '') + formatNumber(value);
