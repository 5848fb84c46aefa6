/** Row by column: a row of W₁ sweeps over the column x, the products drop one by one, the bias comes last. */

import { useEffect, useState } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { Ledger } from './Ledger';
import { LAST_STOP, placeOf, ROWS, rowComplete, runningTotals, TERMS, termIds } from './sweep';

const PACE_MS = 1100;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

export default function RowByColumn() {
  const read = useRead();
  const [stop, setStop] = useState(rowComplete(0));
  const [playing, setPlaying] = useState(false);
  const { row, dropped } = placeOf(stop);
  const terms = termIds(row).map(read);
  const totals = runningTotals(terms);

  useEffect(() => {
    if (!playing) return;
    const next = setTimeout(() => {
      setStop(stop + 1);
      if (stop + 1 === LAST_STOP) setPlaying(false);
    }, PACE_MS);
    return () => clearTimeout(next);
  }, [playing, stop]);

  const goTo = (next: number) => {
    setPlaying(false);
    setStop(Math.max(0, Math.min(LAST_STOP, next)));
  };
  const play = () => {
    if (!playing && stop === LAST_STOP) setStop(0);
    setPlaying(!playing);
  };

  return (
    <div
      class="widget sweep"
      role="group"
      aria-label="Row by column"
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        goTo(stop + by);
      }}
    >
      <p class="widget-title">Row by column: neuron {row + 1}</p>
      <div class="sweep-view" role="group" aria-label="The sum as it grows; the arrow keys step" tabIndex={0}>
        <div class="sweep-arrays">
          <span>W₁</span>
          <span>x</span>
          <span>z₁</span>
          <div class="array four">
            {range(ROWS).flatMap((i) =>
              range(4).map((j) => (
                <span key={`${i}${j}`} class={i === row ? (j === dropped - 1 ? 'met' : 'on') : ''}>
                  <Shown id={`W1[${i}][${j}]`} handle />
                </span>
              )),
            )}
          </div>
          <div class="array">
            {range(4).map((j) => (
              <span key={j} class={j === dropped - 1 ? 'met' : 'on'}>
                <Shown id={`x[${j}]`} handle />
              </span>
            ))}
          </div>
          <div class="array">
            {range(ROWS).map((i) => (
              <span key={i} class={i === row ? 'on' : ''}>
                <span style={i < row || (i === row && dropped === TERMS) ? '' : 'visibility:hidden'}>
                  <Shown id={`z1[${i}]`} />
                </span>
              </span>
            ))}
          </div>
        </div>
        <Ledger row={row} dropped={dropped} totals={totals} />
      </div>
      <p class="widget-says" aria-live={playing ? 'off' : 'polite'}>
        <Says row={row} dropped={dropped} terms={terms} total={at(totals, dropped)} />
      </p>
      <div class="toolbar">
        <button type="button" disabled={stop === 0} onClick={() => goTo(stop - 1)}>
          ← Back
        </button>
        <button type="button" class="primary play" onClick={play}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <button type="button" disabled={stop === LAST_STOP} onClick={() => goTo(stop + 1)}>
          Step →
        </button>
        <span class="rows">
          Row
          {range(ROWS).map((i) => (
            <button
              key={i}
              type="button"
              aria-label={`Row ${i + 1}, neuron ${i + 1}`}
              aria-pressed={i === row}
              onClick={() => goTo(rowComplete(i))}
            >
              {i + 1}
            </button>
          ))}
        </span>
      </div>
    </div>
  );
}

interface SaysProps {
  row: number;
  dropped: number;
  terms: readonly number[];
  total: number;
}

/** What has just happened, in a sentence. */
function Says({ row, dropped, terms, total }: SaysProps) {
  if (dropped === 0) return <>Row {row + 1} lies along the column, each weight beside its pixel. Nothing is added up yet.</>;
  const term = at(terms, dropped - 1);
  const moves = term > 0 ? 'rises to' : term < 0 ? 'falls to' : 'stays at';
  if (dropped < TERMS)
    return (
      <>
        Pixel {dropped} meets its weight. The product is {term > 0 ? 'above zero' : term < 0 ? 'below zero' : 'zero'}, so the
        total {moves} <Other id={`partial.z1[${row}]`} like={`z1[${row}]`} value={total} />.
      </>
    );
  return (
    <>
      The bias comes last. The total {moves} <Shown id={`z1[${row}]`} />, and that is the sum of neuron {row + 1}.
    </>
  );
}
