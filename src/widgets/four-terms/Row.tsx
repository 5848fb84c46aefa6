/** One term: its sum at the left, and in its lane the reach of its weight over its bar. */
import { Knob } from '../../controls/drags/Knob';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { quantity, rangeOf } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import type { Drawn, Term } from './terms';

/** A bar's end moves its weight only where the neuron hands on more than this: below it a touch would throw the weight far off. */
const LEAST_ACTIVATION = 0.1;
/** Words beside a bar stand where this much of the lane, in percent, is left free behind it. */
const ROOM_FOR_WORDS = 56;

interface Props {
  term: Term;
  n: number;
  axis: Axis;
  drawn: Drawn;
  asked?: string;
  guess?: string;
}

/** From here on, in percent, the lane has no room for a number behind its bar: it stands before it. */
const LATE = 92;

const stretch = (from: number, to: number): string => `left:${Math.min(from, to)}%;width:${Math.abs(from - to)}%`;

/** Characters before the decimal point: by them numbers in a column stand with their points under each other. */
const whole = (value: number): number => formatNumber(value).split('.')[0]?.length ?? 1;
const aligned = (value: number): string => `--whole:${Math.max(0, 2 - whole(value))}`;

export function Row({ term, n, axis, drawn, asked, guess }: Props) {
  const read = useRead();
  const { name, grip, id, value, per, from, to } = term;
  const bias = id === 'b2';
  const silent = !bias && per === 0;
  /** A question about this number is open: it waits for the guess. */
  const held = useVeiled(`held.${grip}`);
  const [a, b, reach] = [drawn.from, drawn.to, drawn.reach].map((at) => place(axis, at)) as [number, number, number];
  const weight = read(grip);
  const [endBeyond, reachBeyond] = [sideOf(axis, to), bias ? 0 : sideOf(axis, from + weight)];
  const { symbol, name: words } = quantity(grip);
  const zero = place(axis, 0);
  const knob = {
    text: formatNumber(weight),
    value: weight,
    scale: rangeOf(grip),
    axis,
    points: grip,
    onBegin: () => beginGesture(grip),
    onEnd: endGesture,
    onCancel: cancelGesture,
    onValue: (next: number) => setNumber(grip, next),
  };
  return (
    <div class={`term role-${bias ? 'bias' : 'product'}${silent ? ' silent' : ''}`} style={`--row:${n + 2}`}>
      {!bias && (
        <span class="term-ring">
          <Shown id={`a1[${n}]`} format="short" />
        </span>
      )}
      <div class="term-sum">
        <span class="term-name">
          <b>{name}</b> {bias ? 'no line leads here' : silent ? 'silent' : 'speaks'}
        </span>
        <span class="term-line">
          {bias ? (
            <>
              <span class="term-left">
                <i class="role-bias">b₂</i>
              </span>
              <span class="term-is" style={aligned(value)}>
                {' = '}
                <Shown id="b2" stop />
              </span>
            </>
          ) : (
            <>
              <span class="term-left" style={aligned(weight)}>
                <Shown id={grip} stop={!held} /> × <Shown id={`a1[${n}]`} brackets />
              </span>
              <span class="term-is" style={aligned(value)}>
                <Relation id={id} expression={`* ${grip} a1[${n}]`} />
                <Shown id={id} />
              </span>
            </>
          )}
        </span>
      </div>
      <div class="terms-lane" style={`--letters:${formatNumber(weight).length}`} data-field="" data-points={id}>
        <span class="terms-marks" data-veil-of={asked}>
          {!bias && (
            <>
              <span class="outline" data-cut={reachBeyond === 0 ? undefined : ''} style={stretch(a, reach)} />
              <span class={weight < 0 ? 'reach negative' : 'reach'} style={stretch(a, reach)} />
            </>
          )}
          <span
            class={`bar${value < 0 ? ' negative' : ''}${value === 0 ? ' nothing' : ''}${formatNumber(value).length > 6 ? ' long' : ''}`}
            style={stretch(a, b)}
            data-flip={Math.max(a, b) > LATE ? '' : undefined}
          >
            <Shown id={id} />
          </span>
          {!bias && (
            <span
              class={`weight-label${weight < 0 ? ' left' : ''}`}
              style={weight < 0 ? `right:${100 - labelEnd(reach, zero)}%` : `left:${reach}%`}
              data-side={reachBeyond < 0 ? 'before' : reachBeyond > 0 ? 'beyond' : nearEdge(reach, weight)}
              data-at={labelEnd(reach, zero) === zero ? 'zero' : undefined}
            >
              <Shown id={grip} handle={!held} />
            </span>
          )}
          {reachBeyond !== 0 && <span class={`off reach-off${reachBeyond < 0 ? ' before' : ''}`} />}
          {!bias && !held && (
            <Knob
              {...knob}
              class={reachBeyond === 0 ? 'reach-end' : 'reach-end unseen'}
              colour="weight"
              name={`${symbol}, ${words}`}
              at={drawn.reach}
            />
          )}
          {bias && <Knob {...knob} class="bar-end" colour="bias" name={`${symbol}, ${words}`} at={drawn.to} />}
          {per > LEAST_ACTIVATION && !bias && !held && (
            <Knob
              {...knob}
              class="bar-end unseen"
              name={`The bar of ${name}: its end moves ${symbol}`}
              at={drawn.to}
              worth={1 / per}
            />
          )}
          <i class="on" style={`left:${b}%`} />
          {endBeyond !== 0 && <span class={endBeyond < 0 ? 'off before' : 'off'} />}
          {silent ? (
            <span
              class="remark nothing-said"
              style={`left:${Math.max(a, reach)}%`}
              data-veil-of={guess}
              data-no-room={noRoom(Math.max(a, reach))}
            >
              hands on nothing, so its weight has nothing to weigh
            </span>
          ) : (
            n === 0 &&
            value > 0 && (
              <>
                <span
                  class="remark of-weight"
                  style={`left:${reach}%`}
                  data-no-room={noRoom(Math.max(reach, b))}
                  aria-hidden="true"
                >
                  its weight: how far an activation of 1 would reach
                </span>
                <span
                  class="remark of-bar"
                  style={`left:${Math.max(reach, b)}%`}
                  data-no-room={noRoom(Math.max(reach, b))}
                  aria-hidden="true"
                >
                  its bar: how far <Shown id={`a1[${n}]`} format="short" /> does reach
                </span>
              </>
            )
          )}
        </span>
      </div>
    </div>
  );
}

/** The number of a weight steps over its line where the lane ends behind its knob. */
const nearEdge = (reach: number, weight: number): string | undefined =>
  weight < 0 ? (reach < 9 ? 'over-left' : undefined) : reach > 90 ? 'over-right' : undefined;

const noRoom = (at: number): '' | undefined => (at > 100 - ROOM_FOR_WORDS ? '' : undefined);

/** Where the number of a weight below zero ends: before its knob, or before the line at 0 if that would cut it. */
const labelEnd = (reach: number, zero: number): number => (reach >= zero && reach - zero < 8 ? zero : reach);
