/** 1, halved at each press: how small the share becomes, and the count. */
import './halvings.css';
import { useState } from 'preact/hooks';
import { shareAfter } from './share-after';

const MOST = 10;
/** Labels that have room beside each other. */
const LABELLED = 4;

export default function Halvings() {
  const [count, setCount] = useState(0);
  const cuts = Array.from({ length: count }, (_, k) => k + 1);
  const atEnd = count === MOST;
  return (
    <div class="halvings" role="group" aria-label="1, halved again and again">
      <div class="bar" aria-hidden="true">
        <span class="share" style={{ width: `${100 / 2 ** count}%` }} />
        {cuts.map((k) => (
          <span key={k} class="cut" style={{ left: `${100 / 2 ** k}%` }}>
            {k <= LABELLED && shareAfter(k)}
          </span>
        ))}
      </div>
      <div class="toolbar">
        <button type="button" aria-disabled={atEnd} onClick={() => !atEnd && setCount(count + 1)}>
          Halve it
        </button>
        <button type="button" aria-disabled={count === 0} onClick={() => setCount(0)}>
          From 1 again
        </button>
      </div>
      <p role="status">
        share <b>{shareAfter(count)}</b>, halvings <b>{count}</b>
      </p>
    </div>
  );
}
