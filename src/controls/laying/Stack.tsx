/**
 * Products that drop from a row and stack end to end: a line for each, a bar from the total before it to the total after;
 * one below zero is hatched and runs back. The bias comes last, and the total is where the last bar ends.
 */
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { phase } from '../motion/phase';
import { Other } from '../other-state/Other';
import { type Axis, place, sideOf } from '../plot/axis';
import { Relation, Shown } from '../Shown';
import { useRead } from '../use-read';
import { alignedBy } from './aligned';
import { partOf, type Sum } from './sums';

interface Props {
  of: Sum;
  /** How many terms have dropped; in between, one is on its way. */
  dropped: number;
  /** The ruler as drawn, in percent; which values have a tick. */
  axis: Axis;
  ticks: readonly number[];
  /** The totals as drawn, after 0, 1, 2, … terms; and as they are. */
  drawn: readonly number[];
  totals: readonly number[];
  /** It answers an open question: nothing is drawn of it. */
  veiled?: boolean;
}

/** What a total needs to itself, in percent of the ruler, and for each letter of it. */
const APART = 4.5;
const A_LETTER = 1.5;
const LETTERS = 7;

export function Stack({ of, dropped, axis, ticks, drawn, totals, veiled = false }: Props) {
  const n = of.products.length;
  const share = (value: number) => place(axis, value) / 100;
  /** The totals that the ruler names: that of the products, once the bias follows, and the one that stands. */
  const count = Math.floor(dropped + 1e-6);
  const marks = veiled ? [] : count > n ? [n, n + 1] : count > 0 ? [count] : [];
  const letters = (mark: number) => Math.min(LETTERS, formatNumber(at(totals, mark)).length);
  const near = (value: number, mark: number, more = 0) =>
    Math.abs(place(axis, value) - place(axis, at(drawn, mark))) < APART + A_LETTER * (letters(mark) + more);
  const gone = (tick: number) => marks.some((mark) => near(tick, mark));
  return (
    <div class="laid stack" style={`--n:${n};--zero:${share(0)}`}>
      <div class="ledger">
        {of.products.map((id, j) => (
          <Line key={id} of={of} j={j} seen={phase(dropped, j + 0.15, j + 0.6)} />
        ))}
        <Line of={of} j={n} seen={phase(dropped, n + 0.15, n + 0.6)} />
      </div>
      <div class="ruler" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} class={gone(tick) ? 'tick gone' : 'tick'} style={`--at:${share(tick)}`} data-quoted="">
            {formatNumber(tick)}
          </span>
        ))}
        {marks.map((mark, m) => (
          <span
            key={mark}
            class={m === 0 && marks.length > 1 && near(at(drawn, mark), mark + 1, letters(mark)) ? 'tick now gone' : 'tick now'}
            style={`--at:${share(at(drawn, mark))}`}
          >
            <Other id={partOf(of, mark)} like={of.total} value={at(totals, mark)} room={LETTERS} />
          </span>
        ))}
      </div>
      {!veiled &&
        [...of.products, of.bias].map((id, j) => (
          <Bar
            key={id}
            j={j}
            bias={j === n}
            come={Math.max(0, Math.min(1, dropped - j))}
            from={share(at(drawn, j))}
            to={share(at(drawn, j + 1))}
            beyond={sideOf(axis, at(totals, j + 1))}
            last={j === n}
          />
        ))}
    </div>
  );
}

/** A product as it is written, or the bias. It is seen by so much; before that it keeps its room. */
function Line({ of, j, seen }: { of: Sum; j: number; seen: number }) {
  const read = useRead();
  const padding = [of.weights, of.entries, [...of.products, of.bias]].map((ids) =>
    alignedBy(ids.map((id) => formatNumber(read(id)))),
  );
  const pad = (column: number) => `padding-right:${at(at(padding, column), j)}`;
  const look = { class: seen > 0 ? 'line' : 'line unseen', style: `opacity:${seen}` };
  const product = of.products[j];
  if (product === undefined)
    return (
      <div {...look}>
        <b>bias</b>
        <span style={pad(2)}>
          <Shown id={of.bias} handle />
        </span>
      </div>
    );
  return (
    <div {...look}>
      <span style={pad(0)}>
        <Shown id={at(of.weights, j)} handle />
      </span>
      <span>×</span>
      <span style={pad(1)}>
        <Shown id={at(of.entries, j)} brackets handle={of.total !== 'z2'} />
      </span>
      <span>
        <Relation id={product} expression={`* ${at(of.weights, j)} ${at(of.entries, j)}`} />
      </span>
      <span style={pad(2)}>
        <Shown id={product} />
      </span>
    </div>
  );
}

interface BarProps {
  j: number;
  bias: boolean;
  /** How far it has come: from 0, still in the row, to 1, in its line. */
  come: number;
  from: number;
  to: number;
  beyond: -1 | 0 | 1;
  last: boolean;
}

function Bar({ j, bias, come, from, to, beyond, last }: BarProps) {
  if (come === 0) return null;
  const less = to < from;
  const look = `--j:${j};--fall:${phase(come, 0.25, 0.9)};--from:${Math.min(from, to)};--long:${Math.abs(to - from)};--to:${to};--mid:${(from + to) / 2}`;
  return (
    <span class={bias ? 'fallen bias' : 'fallen'} style={look} aria-hidden="true">
      <i class={`bar${less ? ' less' : ''}${to === from ? ' nothing' : ''}`} style={`opacity:${phase(come, 0, 0.25)}`} />
      {beyond !== 0 && <i class={beyond < 0 ? 'off before' : 'off'} />}
      {come > 0.9 && !last && <i class="next" />}
      {!bias && (
        <>
          <Thread side="right" seen={phase(come, 0.75, 1)} />
          <Thread side="left" seen={phase(come, 0.75, 1)} />
        </>
      )}
    </span>
  );
}

/** The thread from where two numbers met to their bar: one that runs right and one that runs left, of which one has no width. */
const Thread = ({ side, seen }: { side: 'left' | 'right'; seen: number }) => (
  <svg aria-hidden="true" class={`thread ${side}`} viewBox="0 0 100 100" preserveAspectRatio="none" style={`opacity:${seen}`}>
    <path d={side === 'right' ? 'M0 0C0 60 100 20 100 100' : 'M100 0C100 60 0 20 0 100'} />
  </svg>
);
