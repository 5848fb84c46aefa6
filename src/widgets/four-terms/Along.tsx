/** The axis under the bars: the sums on the way as bold ticks, and the score large where they end. */
import { Other } from '../../controls/other-state/Other';
import { type Axis, place, sideOf } from '../../controls/plot/axis';
import { Shown } from '../../controls/Shown';
import { useVeiled } from '../../controls/use-veiled';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { type Drawn, labelsWithRoom, type Needs, type Term } from './terms';

interface Props {
  terms: readonly Term[];
  drawn: readonly Drawn[];
  /** The score before what is held was moved. */
  was: number;
  axis: Axis;
  ticks: readonly number[];
  minor: number;
  asked?: string;
}

/** Percent of a wide stage's axis that a label of so many letters needs to either side; on narrower ones so many times as much. */
const LETTERS = 6;
const HALF = 3.3;
const SCORE = { before: 4.6, behind: 11.5 };
const NARROWER = { wide: 1, middle: 1.5, narrow: 2.4 } as const;

export function Along({ terms, drawn, was, axis, ticks, minor, asked }: Props) {
  const end = at(drawn, drawn.length - 1).to;
  const beyond = sideOf(axis, at(terms, terms.length - 1).to);
  const wide = (value: number) => Math.max(1, formatNumber(value).length / LETTERS);
  const scoreWide = wide(at(terms, terms.length - 1).to);
  const score = { key: 'score', at: place(axis, end), before: SCORE.before * scoreWide, behind: SCORE.behind * scoreWide };
  const plain = (key: string, value: number) => ({
    key,
    value,
    at: place(axis, value),
    before: HALF * wide(value),
    behind: HALF * wide(value),
  });
  const totals = [0, 1, 2]
    .filter((n) => sideOf(axis, at(terms, n).to) === 0)
    .map((n) => ({ n, ...plain(`total ${n}`, at(drawn, n).to) }));
  const rules = ticks.map((tick) => plain(`tick ${tick}`, tick));
  /** Where it was answers the question as well. */
  const veiled = useVeiled('z2');
  const moved = !veiled && was !== at(terms, terms.length - 1).to && sideOf(axis, was) === 0;
  const before = plain('was', was);
  const order = [
    score,
    ...(moved ? [before] : []),
    ...rules.filter(({ value }) => value === 0),
    ...totals,
    ...rules.filter(({ value }) => value !== 0),
  ];
  const rooms = Object.entries(NARROWER).map(([stage, scale]) => [stage, labelsWithRoom<Needs>(order, scale)] as const);
  /** The narrowest stage on which a label has room. */
  const room = (label: Needs) => rooms.findLast(([, standing]) => standing.has(label))?.[0] ?? 'none';
  return (
    <div class="terms-axis">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path class="line" d="M0 0H100" />
        <path
          class="line"
          d={small(axis, minor)
            .map((x) => `M${x} 0V3`)
            .join('')}
        />
        <path class="line" d={rules.map(({ at: x }) => `M${x} 0V6`).join('')} />
        <g data-veil-of={asked}>
          <path class="score-bar" d={`M${place(axis, 0)} 0H${score.at}`} />
        </g>
        <path class="total" d={totals.map(({ at: x }) => `M${x} -5V5`).join('')} />
      </svg>
      {rules.map((rule) => (
        <span
          key={rule.key}
          class={rule.value === 0 ? 'tick zero' : 'tick'}
          style={`left:${rule.at}%`}
          data-room={room(rule)}
          data-quoted=""
          aria-hidden="true"
        >
          {formatNumber(rule.value)}
        </span>
      ))}
      {totals.map((total) => (
        <span key={total.key} class="tick so-far" style={`left:${total.at}%`} data-room={room(total)}>
          <Other id={`sofar[${total.n}].z2`} like="z2" value={at(terms, total.n).to} room={7} />
        </span>
      ))}
      {moved && (
        <>
          <i class="score-was" style={`left:${before.at}%`} />
          <span class="tick" style={`left:${before.at}%`} data-room={room(before)}>
            <Other id="was.z2" like="z2" value={was} room={7} />
          </span>
        </>
      )}
      <span data-veil-of={asked} class="terms-marks">
        <i class="score-dot" style={`left:${score.at}%`} />
      </span>
      <span class="terms-score" style={`--at:${score.at}%`}>
        {beyond < 0 && '← '}
        <Shown id="z2" room={8} />
        {beyond > 0 && ' →'}
        {beyond === 0 && (
          <small>
            {' '}
            score <i>z₂</i>
          </small>
        )}
      </span>
    </div>
  );
}

/** The small ticks that lie on the axis. */
function small({ min, max, at0, perUnit }: Axis, step: number): string[] {
  const first = Math.ceil(min / step);
  const count = Math.min(60, Math.max(0, Math.floor(max / step) - first + 1));
  return Array.from({ length: count }, (_, n) => (at0 + (first + n) * step * perUnit).toFixed(2));
}
