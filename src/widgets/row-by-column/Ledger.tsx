/** The sum as it grows: a line for each term, and beside it a bar from the total before to the total after. */

import { grey } from '../../controls/grey';
import { Other } from '../../controls/other-state/Other';
import { OtherRelation } from '../../controls/other-state/OtherRelation';
import { place, plainAxis } from '../../controls/plot/axis';
import { Relation, Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { at } from '../../model';
import { sumExpression, TERMS } from './sweep';

interface Props {
  row: number;
  /** How many terms have dropped. */
  dropped: number;
  /** After 0, 1, 2, … terms. */
  totals: readonly number[];
}

/** What the bars show at the least, so that they stand still while small numbers change. */
const LEAST = [-0.4, 1] as const;

export function Ledger({ row, dropped, totals }: Props) {
  const read = useRead();
  const [min, max] = [Math.min(LEAST[0], ...totals), Math.max(LEAST[1], ...totals)];
  const axis = plainAxis([min, max], [0, 100]);
  const bar = (term: number) => {
    const [from, to] = [place(axis, at(totals, term)), place(axis, at(totals, term + 1))];
    return (
      <span class="track" aria-hidden="true" style={`--zero:${axis.at0}%`}>
        {term < dropped && (
          <i class={to < from ? 'less' : ''} style={`left:${Math.min(from, to)}%;width:${Math.abs(to - from)}%`} />
        )}
      </span>
    );
  };
  const seen = (term: number) => (term < dropped ? undefined : 'unseen');
  const lineClass = (term: number) => (term === dropped - 1 ? 'line met' : 'line');
  const done = dropped === TERMS;
  const total = at(totals, dropped);

  return (
    <div class="sweep-ledger">
      {[0, 1, 2, 3].map((j) => (
        <div key={j} class={lineClass(j)}>
          <Shown id={`W1[${row}][${j}]`} handle />
          <span>×</span>
          <span class="lit">
            <b style={`background:${grey(read(`x[${j}]`))}`} />
            <Shown id={`x[${j}]`} handle />
          </span>
          <span class={seen(j)}>
            <Relation id={`c1[${row}][${j}]`} expression={`* W1[${row}][${j}] x[${j}]`} />
          </span>
          <span class={seen(j)}>
            <Shown id={`c1[${row}][${j}]`} />
          </span>
          {bar(j)}
        </div>
      ))}
      <div class={lineClass(TERMS - 1)}>
        <span class="label">bias</span>
        <Shown id={`b1[${row}]`} handle />
        {bar(TERMS - 1)}
      </div>
      <div class="line total">
        <span class="label">{done ? `z₁[${row + 1}]` : 'so far'}</span>
        {done ? (
          <>
            <Relation id={`z1[${row}]`} expression={sumExpression(row, TERMS)} />
            <Shown id={`z1[${row}]`} />
          </>
        ) : (
          <>
            {dropped > 0 ? (
              <OtherRelation id={`partial.z1[${row}]`} value={total} expression={sumExpression(row, dropped)} />
            ) : (
              <span> = </span>
            )}
            <Other id={`partial.z1[${row}]`} like={`z1[${row}]`} value={total} />
          </>
        )}
        <span class="track" aria-hidden="true" style={`--zero:${axis.at0}%`}>
          <i
            class={`whole${total < 0 ? ' less' : ''}`}
            style={`left:${Math.min(axis.at0, place(axis, total))}%;width:${Math.abs(place(axis, total) - axis.at0)}%`}
          />
        </span>
      </div>
    </div>
  );
}
