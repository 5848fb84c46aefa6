/**
 * Row and column: the column of the image lies down on a row of W₁, the numbers that meet are multiplied, their products stack
 * end to end, and the bias comes last. Then it lifts, and lies down on the next row.
 */
import '../../controls/laying/laying.css';
import './row-by-column.css';
import { useRef } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Rows } from '../../controls/laying/Rows';
import { droppedAt, LAST_OF_ROWS, NEURONS, rowAt, sumDone, TERMS_OF_ROW } from '../../controls/laying/rows';
import { SumRings } from '../../controls/laying/SumRings';
import { RowSentence } from '../../controls/laying/SumSentence';
import { termsOf } from '../../controls/laying/sums';
import { useNeuronSums } from '../../controls/laying/use-neuron-sums';
import { PACE, useTravel } from '../../controls/motion/use-travel';
import { Stage } from '../../controls/stage/Stage';
import { textOf } from '../../controls/text-of';
import { stepByKeys, Transport } from '../../controls/transport/Transport';
import { useWalk } from '../../controls/transport/use-walk';
import { useRead } from '../../controls/use-read';
import { useVeiled } from '../../controls/use-veiled';
import { at } from '../../model';

/** In ms: how long each stop is looked at, and how long a column takes to lift and lie down again, or to pass many stops by. */
const LOOK_MS = 1500;
const LAY_MS = 1000;

export default function RowByColumn() {
  const read = useRead();
  const field = useRef<HTMLDivElement>(null);
  const walk = useWalk({ last: LAST_OF_ROWS, start: 0, paceMs: LOOK_MS, field });
  const from = useRef(0);
  const long = Math.abs(walk.at - from.current) > 1.5 || rowAt(Math.max(walk.at, Math.ceil(from.current))).within === 1;
  const along = useTravel(walk.at, field, long ? LAY_MS : PACE.long, { through: true });
  if (along === walk.at) from.current = along;
  const sums = useNeuronSums(field);
  const { row } = rowAt(walk.at);
  const of = at(NEURONS, row);
  const count = droppedAt(walk.at);
  /** The row that is drawn, which may be the one before while the column lifts. */
  const drawn = rowAt(along);
  const veiled = useVeiled(`partial.z1[${drawn.row > 0 && drawn.within < 0.4 ? drawn.row - 1 : drawn.row}]`);

  return (
    <Stage
      class="row-by-column"
      title="Row and column"
      hint="step, or drag any number, and the stack follows"
      choice={
        <span class="rows toolbar" role="group" aria-label="Which row" onKeyDown={stepByKeys(walk)}>
          <span aria-hidden="true">Row</span>
          {NEURONS.map(({ total }, i) => (
            <button
              key={total}
              type="button"
              aria-label={`Row ${i + 1}, neuron ${i + 1}`}
              aria-pressed={i === row}
              onClick={() => walk.goTo(sumDone(i))}
            >
              {i + 1}
            </button>
          ))}
        </span>
      }
      label={`The column on row ${row + 1} of W₁${
        count > 0
          ? `; terms ${termsOf(of)
              .slice(0, count)
              .map((id) => textOf(id, read))
              .join(', ')}`
          : ''
      }${count === TERMS_OF_ROW ? `; the sum is ${textOf(of.total, read)}` : ''}`}
      says={
        walk.at === 0 ? (
          <>The column stands, and row 1 of W₁ waits beneath it: a weight for each of the four pixels.</>
        ) : (
          <RowSentence row={row} count={count} />
        )
      }
      quiet={walk.playing}
      field={field}
      tools={
        <Transport name="The sum, term by term" {...walk} toWatch>
          <ChangeNumbers ids={[...of.weights, ...of.entries, of.bias]} title={`Numbers of row ${row + 1}`} />
        </Transport>
      }
    >
      <div class="laying">
        <Rows along={along} sums={sums} waits veiled={veiled} />
        <SumRings along={along} />
      </div>
    </Stage>
  );
}
