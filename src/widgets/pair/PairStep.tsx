/** All nineteen, each with an arrow as long as its step on the two images; the step taken, and what has come of it. */
import './pair.css';
import { useMemo } from 'preact/hooks';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { type Parameters, parametersOf } from '../../model';
import { flatten, movedParameters } from '../../model/parameters';
import { pairOf, pairStep } from '../../model/training/pair';
import { quantity } from '../../quantities';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { Answers } from '../round/Answers';
import { useStep } from '../round/use-step';
import { Arrow } from './Arrow';

/** Drawing units for each 1 that a number moves, and the most that there is room for. */
const UNIT = 110;
const ROOM = 13;

/** As they are laid out: three rows of weights and a bias, and the last neuron's. */
const ROWS = [0, 1, 2, 3].map((row) => PARAMETER_IDS.filter((id) => rowOf(id) === row));
function rowOf(id: string): number {
  const [, name, index] = /^(W1|b1|W2|b2)(?:\[(\d)\])?/.exec(id) as unknown as [string, string, string];
  return name === 'W1' || name === 'b1' ? Number(index) : 3;
}
/** The answer to the question by hand: its arrow waits for that. */
const ASKED = { id: 'W2[2]', by: 'the-update/one-weight' };

export default function PairStep() {
  const { taken, start, after, press } = useStep((before) => pairStep(before, before.eta));
  const [before, then] = useMemo(() => [start, after].map((one) => pairOf(parametersOf(one))), [start, after]);
  const moves = movesFrom(start, after);
  return (
    <div class="widget pair">
      <p class="widget-title">One step on image 1 and image 2</p>
      <table class="all-numbers" aria-label="All nineteen numbers, each with its step">
        <tbody>
          {ROWS.map((ids, row) => (
            <tr key={row}>
              <th scope="row">{row < 3 ? `neuron ${row + 1}` : 'the last'}</th>
              {ids.map((id) => (
                <td key={id} title={quantity(id).symbol}>
                  <Shown id={id} handle room={7} />
                  <svg viewBox="-6 -14 12 28" aria-hidden="true" data-veil-of={id === ASKED.id ? ASKED.by : undefined}>
                    <Arrow up={taken ? 0 : Math.max(-ROOM, Math.min(ROOM, (moves.get(id) ?? 0) * UNIT))} />
                  </svg>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="toolbar">
        <button type="button" class={taken ? '' : 'primary'} onClick={press}>
          {taken ? 'Take it back' : 'Take the step'}
        </button>
        <span>
          η <Shown id="eta" stop />
        </span>
      </div>
      <Answers prefix="step" start={start} after={after} taken={taken} />
      <p class="widget-says" role="status">
        Mean loss <Other id="step.L" like="L" value={before?.loss ?? 0} />
        {taken && (
          <>
            {' → '}
            <Other id="step.next.L" like="L" value={then?.loss ?? 0} />. <b>{movedParameters(start, after)}</b> of the nineteen
            have moved.
          </>
        )}
      </p>
    </div>
  );
}

/** How far each number goes, by its id. */
function movesFrom(start: Parameters, after: Parameters): Map<string, number> {
  const [old, next] = [flatten(start), flatten(after)];
  return new Map(PARAMETER_IDS.map((id, at) => [id, (next[at] ?? 0) - (old[at] ?? 0)]));
}
