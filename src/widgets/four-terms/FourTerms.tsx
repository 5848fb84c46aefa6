/**
 * The score as four bars, end to end: each begins where the one before it stopped, and a term below zero turns back. Above
 * each bar lies its weight, how far an activation of 1 would reach; the bias has no line and no activation.
 */
import '../../controls/figure.css';
import './four-terms.css';
import { useRef } from 'preact/hooks';
import { useDrags } from '../../controls/drags/use-drags';
import { Other } from '../../controls/other-state/Other';
import { place, sideOf } from '../../controls/plot/axis';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber, toMark } from '../../live-math';
import { rangeOf } from '../../quantities';
import { beginGesture, cancelGesture, endGesture, inGesture, setNumber } from '../../state/store';
import { Sentence } from './Sentence';
import { type Ruler, rulerFor, type Term, termsOf } from './terms';

/** A bar's end moves its weight only where the neuron hands on more than this: below it a touch would throw the weight far off. */
const LEAST_ACTIVATION = 0.1;

interface Held {
  id: string;
  from: number;
  /** What a pixel of the hand is worth of that number. */
  perPx: number;
}

/** asked: the question, CHAPTER/NAME, that asks for the score: while it is open, the last bar and the end are not drawn. */
export default function FourTerms({ asked }: { asked?: string }) {
  const read = useRead();
  const root = useRef<HTMLDivElement>(null);
  const terms = termsOf(read);
  // While something is held the ruler stays: what leaves it says so at its edge.
  const ruler = useRef<Ruler>();
  if (!inGesture.value || !ruler.current) ruler.current = rulerFor(terms);
  const { axis, ticks } = ruler.current;

  useDrags<Held>(root, {
    take: (event) => {
      const end = (event.target as Element).closest<HTMLElement>('[data-end]');
      const lane = end?.closest('.terms-lane');
      const term = terms[Number(end?.dataset['end'])];
      if (!end || !lane || !term) return undefined;
      event.preventDefault();
      const perPx = (axis.max - axis.min) / lane.getBoundingClientRect().width;
      return { id: term.grip, from: read(term.grip), perPx: end.classList.contains('reach-end') ? perPx : perPx / term.per };
    },
    begin: ({ id }) => beginGesture(id),
    move: ({ id, from, perPx }, { shiftKey }, distance) => {
      const range = rangeOf(id);
      const step = range.step * (shiftKey ? 0.1 : 1);
      setNumber(id, toMark({ ...range, step }, from, from + distance * perPx));
    },
    end: endGesture,
    cancel: cancelGesture,
  });

  return (
    <div
      ref={root}
      class="widget figure-wide four-terms"
      role="group"
      aria-label={`The score as four terms, end to end: ${terms.map(({ value }) => formatNumber(value)).join(', ')}`}
    >
      <p class="widget-title">Four terms, end to end</p>
      <div class="terms">
        <div class="term head" aria-hidden="true">
          <span />
          <div class="terms-lane">
            <b style={`right:${100 - place(axis, 0)}%`}>
              against<span class="wordy"> a car</span>
            </b>
            <b style={`left:${place(axis, 0)}%`}>
              for<span class="wordy"> a car</span>
            </b>
          </div>
          <span class="so-far">so far</span>
        </div>
        {terms.map((term, n) => (
          <Row key={term.id} term={term} n={n} ruler={ruler.current as Ruler} {...(term.id === 'b2' && asked && { asked })} />
        ))}
        <div class="term foot">
          <span>score</span>
          <div class="terms-lane" aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={`left:${place(axis, tick)}%`} data-quoted="">
                {formatNumber(tick)}
              </span>
            ))}
            <span class="terms-marks" data-veil-of={asked}>
              <i class="score-bar" style={stretch(place(axis, 0), place(axis, read('z2')))} />
              <i class="score-dot" style={`left:${place(axis, read('z2'))}%`} />
            </span>
          </div>
          <span class="so-far">
            <Shown id="z2" room={7} />
          </span>
        </div>
      </div>
      <Sentence terms={terms} />
    </div>
  );
}

const stretch = (from: number, to: number): string => `left:${Math.min(from, to)}%;width:${Math.abs(from - to)}%`;

function Row({ term, n, ruler: { axis }, asked }: { term: Term; n: number; ruler: Ruler; asked?: string }) {
  const read = useRead();
  const { name, grip, id, value, per, from, to } = term;
  const bias = id === 'b2';
  /** A question about this number is open: it waits for the guess. */
  const held = useVeiled(`held.${grip}`);
  const [a, b] = [place(axis, from), place(axis, to)];
  const weight = read(grip);
  const reach = place(axis, from + weight);
  const beyond = sideOf(axis, to) || (bias ? 0 : sideOf(axis, from + weight));
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
      <div class="terms-lane" style={`--zero:${place(axis, 0)}%`} data-points={id}>
        <span class="terms-marks" data-veil-of={asked}>
          {!bias && (
            <>
              <span class={weight < 0 ? 'reach negative' : 'reach'} style={stretch(a, reach)} />
              {!held && <span class="reach-end" data-end={n} style={`left:${reach}%`} data-points={grip} />}
            </>
          )}
          <span class={`bar${value < 0 ? ' negative' : ''}${value === 0 ? ' nothing' : ''}`} style={stretch(a, b)} />
          {(bias || (per > LEAST_ACTIVATION && !held)) && (
            <span class="bar-end" data-end={n} style={`left:${b}%`} data-points={grip} />
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
