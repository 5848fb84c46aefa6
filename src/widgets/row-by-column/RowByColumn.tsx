/** Row by column: a row of W₁ sweeps over the column x, the products drop one by one, the bias comes last. */

import './row-by-column.css';
import type { ComponentChildren } from 'preact';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { stepByKeys, Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { inGesture } from '../../state/store';
import { Ledger } from './Ledger';
import { LAST_STOP, placeOf, ROWS, rowComplete, runningTotals, TERMS, termIds } from './sweep';

const PACE_MS = 1100;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

export default function RowByColumn() {
  const read = useRead();
  const walk = useWalk({ last: LAST_STOP, start: 0, paceMs: PACE_MS });
  const { row, dropped } = placeOf(walk.at);
  const terms = termIds(row).map(read);
  const totals = runningTotals(terms);

  return (
    <div class="widget sweep" role="group" aria-label="Row by column">
      <p class="widget-title">Row by column: neuron {row + 1}</p>
      <div
        class="sweep-view"
        role="group"
        aria-label="The sum as it grows; the arrow keys step"
        tabIndex={0}
        onKeyDown={stepByKeys(walk)}
      >
        <div class="sweep-arrays">
          <span>rows</span>
          <span>image</span>
          <span>sums</span>
          <Matrix name="W₁" four>
            {range(ROWS).map((i) => (
              <Row key={i}>
                {range(4).map((j) => (
                  <Cell key={j} look={i === row ? (j === dropped - 1 ? 'met' : 'on') : ''}>
                    <Shown id={`W1[${i}][${j}]`} handle />
                  </Cell>
                ))}
              </Row>
            ))}
          </Matrix>
          <Matrix name="x">
            {range(4).map((j) => (
              <Row key={j}>
                <Cell look={j === dropped - 1 ? 'met' : 'on'}>
                  <Shown id={`x[${j}]`} handle />
                </Cell>
              </Row>
            ))}
          </Matrix>
          <Matrix name="z₁">
            {range(ROWS).map((i) => (
              <Row key={i}>
                <Cell look={i === row ? 'on' : ''}>
                  <span class={i < row || (i === row && dropped === TERMS) ? undefined : 'unseen'}>
                    <Shown id={`z1[${i}]`} />
                  </span>
                </Cell>
              </Row>
            ))}
          </Matrix>
        </div>
        <Ledger row={row} dropped={dropped} totals={totals} />
      </div>
      <p class="widget-says" aria-live={walk.playing || inGesture.value ? 'off' : 'polite'}>
        <Says row={row} dropped={dropped} terms={terms} total={at(totals, dropped)} />
      </p>
      <Transport name="The sum, term by term" {...walk} toWatch>
        <span class="rows">
          Row
          {range(ROWS).map((i) => (
            <button
              key={i}
              type="button"
              aria-label={`Row ${i + 1}, neuron ${i + 1}`}
              aria-pressed={i === row}
              onClick={() => walk.goTo(rowComplete(i))}
            >
              {i + 1}
            </button>
          ))}
        </span>
        <ChangeNumbers
          ids={[...range(4).flatMap((j) => [`W1[${row}][${j}]`, `x[${j}]`]), `b1[${row}]`]}
          title={`Numbers of row ${row + 1}`}
        />
      </Transport>
    </div>
  );
}

/** An array in its brackets; by ear a table, of rows and cells. */
const Matrix = ({ name, four = false, children }: { name: string; four?: boolean; children: ComponentChildren }) => (
  <div class={four ? 'array four' : 'array'} role="table" aria-label={name}>
    {children}
  </div>
);
const ROW = { role: 'row' } as const;
const Row = ({ children }: { children: ComponentChildren }) => (
  <div {...ROW} class="array-row">
    {children}
  </div>
);
const Cell = ({ look, children }: { look: string; children: ComponentChildren }) => (
  <span role="cell" class={look}>
    {children}
  </span>
);

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
