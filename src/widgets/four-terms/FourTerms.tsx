/**
 * The score as four bars, end to end: each begins where the one before it stopped, and a term below zero turns back. Above
 * each bar lies its weight, how far an activation of 1 would reach; the bias has no line and no activation.
 */
import './four-terms.css';
import { useRef } from 'preact/hooks';
import { Knob } from '../../controls/drags/Knob';
import { PACE, useTravels } from '../../controls/motion/use-travel';
import { Other } from '../../controls/other-state/Other';
import { type Axis, place, plainAxis, sideOf } from '../../controls/plot/axis';
import { useFitted } from '../../controls/plot/use-fitted';
import { Relation, Shown } from '../../controls/Shown';
import { Stage } from '../../controls/stage/Stage';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { quantity, rangeOf } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, setNumber } from '../../state/store';
import { Sentence } from './Sentence';
import { rulerFor, type Term, termsOf } from './terms';

/** A bar's end moves its weight only where the neuron hands on more than this: below it a touch would throw the weight far off. */
const LEAST_ACTIVATION = 0.1;

/** asked: the question, CHAPTER/NAME, that asks for the score: while it is open, the last bar and the end are not drawn. */
export default function FourTerms({ asked }: { asked?: string }) {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const terms = termsOf(read);
  const { axis, ticks } = useFitted(() => rulerFor(terms));
  const [least, most] = useTravels([axis.min, axis.max], field, PACE.quick) as [number, number];
  const shown = plainAxis([least, most], [0, 100]);
  /** Of each bar, as drawn: where it begins and ends, and how far its weight reaches. */
  const drawn = useTravels(
    terms.flatMap(({ grip, from, to }) => [from, to, from + read(grip)]),
    field,
  );

  return (
    <Stage
      class="four-terms"
      title="Four terms, end to end"
      hint="drag a weight, the bias or a pixel; what comes after it shifts along"
      label={`The score as four terms, end to end: ${terms.map(({ value }) => formatNumber(value)).join(', ')}`}
      says={<Sentence terms={terms} />}
      field={field}
    >
      <div class="terms">
        <div class="term head" aria-hidden="true">
          <span />
          <div class="terms-lane">
            <b style={`right:${100 - place(shown, 0)}%`}>
              against<span class="wordy"> a car</span>
            </b>
            <b style={`left:${place(shown, 0)}%`}>
              for<span class="wordy"> a car</span>
            </b>
          </div>
          <span class="so-far">so far</span>
        </div>
        {terms.map((term, n) => (
          <Row
            key={term.id}
            term={term}
            n={n}
            axis={shown}
            drawn={drawn.slice(3 * n, 3 * n + 3) as [number, number, number]}
            {...(term.id === 'b2' && asked && { asked })}
          />
        ))}
        <div class="term foot">
          <span>score</span>
          <div class="terms-lane" aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={`left:${place(shown, tick)}%`} data-quoted="">
                {formatNumber(tick)}
              </span>
            ))}
            <span class="terms-marks" data-veil-of={asked}>
              <i class="score-bar" style={stretch(place(shown, 0), place(shown, at(drawn, 10)))} />
              <i class="score-dot" style={`left:${place(shown, at(drawn, 10))}%`} />
            </span>
          </div>
          <span class="so-far">
            <Shown id="z2" room={7} />
          </span>
        </div>
      </div>
    </Stage>
  );
}

const stretch = (from: number, to: number): string => `left:${Math.min(from, to)}%;width:${Math.abs(from - to)}%`;

interface RowProps {
  term: Term;
  n: number;
  axis: Axis;
  drawn: readonly [from: number, to: number, reach: number];
  asked?: string;
}

function Row({ term, n, axis, drawn, asked }: RowProps) {
  const read = useRead();
  const { name, grip, id, value, per, from, to } = term;
  const bias = id === 'b2';
  /** A question about this number is open: it waits for the guess. */
  const held = useVeiled(`held.${grip}`);
  const [a, b, reach] = drawn.map((at) => place(axis, at)) as [number, number, number];
  const weight = read(grip);
  const beyond = sideOf(axis, to) || (bias ? 0 : sideOf(axis, from + weight));
  const { symbol, name: words } = quantity(grip);
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
    <div class={bias ? 'term role-bias' : 'term role-product'}>
      <div class="term-sum">
        <span class="term-name">{bias ? 'bias, from no neuron' : `${name} ${per > 0 ? 'speaks' : 'is silent'}`}</span>
        {bias ? (
          <Shown id="b2" stop />
        ) : (
          <>
            <Shown id={grip} stop={!held} /> × <Shown id={`a1[${n}]`} brackets />
            <Relation id={id} expression={`* ${grip} a1[${n}]`} />
            <Shown id={id} />
          </>
        )}
      </div>
      <div class="terms-lane" style={`--zero:${place(axis, 0)}%`} data-field="" data-points={id}>
        <span class="terms-marks" data-veil-of={asked}>
          {!bias && (
            <>
              <span class={weight < 0 ? 'reach negative' : 'reach'} style={stretch(a, reach)} />
              {!held && <Knob {...knob} class="reach-end" colour="weight" name={`${symbol}, ${words}`} at={drawn[2]} />}
            </>
          )}
          <span class={`bar${value < 0 ? ' negative' : ''}${value === 0 ? ' nothing' : ''}`} style={stretch(a, b)} />
          {bias && <Knob {...knob} class="bar-end" colour="bias" name={`${symbol}, ${words}`} at={drawn[1]} />}
          {per > LEAST_ACTIVATION && !bias && !held && (
            <Knob
              {...knob}
              class="bar-end unseen"
              name={`The bar of ${name}: its end moves ${symbol}`}
              at={drawn[1]}
              worth={1 / per}
            />
          )}
          <i style={`left:${b}%`} />
          {beyond !== 0 && <span class={beyond < 0 ? 'off before' : 'off'} />}
        </span>
      </div>
      <span class="so-far">
        {!bias && <Other id={`sofar[${n}].z2`} like="z2" value={to} {...(formatNumber(to).length > 7 && { format: 'short' })} />}
      </span>
    </div>
  );
}
