/** All 19 numbers before and after one step. */
import './ledger.css';
import { useState } from 'preact/hooks';
import { ChangeNumbers } from '../../controls/ChangeNumbers';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useNetwork, useRead } from '../../controls/use-read';
import { parametersOf } from '../../model';
import { multiply } from '../../model/linear';
import { type Network, quantity } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { PARAMETER_IDS } from '../../quantities/parameters';
import { moment, network, setNetwork } from '../../state/store';

function Row({ id }: { id: string }) {
  const read = useRead();
  const { symbol, role } = quantity(id);
  const slope = slopeId(id);
  return (
    <tr class={read(slope) === 0 ? 'unmoved' : ''}>
      <th scope="row" class={`role-${role}`}>
        {symbol}
      </th>
      <td>
        <Shown id={id} handle />
      </td>
      <td>
        <Shown id={slope} />
      </td>
      <td>
        <Other id={`step.${id}`} like={id} value={-multiply(read('eta'), read(slope)) || 0} />
      </td>
      <td>
        <Shown id={`next.${id}`} />
      </td>
    </tr>
  );
}

/** The loss before and after the step that was taken last. */
interface Taken {
  network: Network;
  before: number;
  after: number;
}

export default function Ledger() {
  const [last, setTaken] = useState<Taken>();
  const now = useNetwork();
  const taken = last?.network === now ? last : undefined;
  const take = () => {
    const { L, next } = moment.peek();
    const stepped = { ...network.peek(), ...parametersOf(next) };
    setTaken({ network: stepped, before: L, after: next.L });
    setNetwork(stepped);
  };
  return (
    <div class="widget ledger">
      <p class="widget-title">One step, all 19 numbers</p>
      <div class="toolbar">
        <button type="button" class="primary" onClick={take}>
          Take the step
        </button>
        <span>
          η <Shown id="eta" stop />
        </span>
        <span>
          y <Shown id="y" stop />
        </span>
        <span>
          loss <Shown id="L" /> → <Shown id="next.L" />
        </span>
        <ChangeNumbers ids={PARAMETER_IDS} title="All 19 numbers" />
      </div>
      <div class="widget-says" role="status">
        {taken ? (
          <>
            Step taken: the loss went from <Other id="before.L" like="L" value={taken.before} /> to{' '}
            <Other id="after.L" like="L" value={taken.after} />. Below is the step that would come next; Undo takes this one back.
          </>
        ) : (
          'Nothing has moved yet: the last column is where each number would go. A grey row stays as it is, its slope is 0.'
        )}
      </div>
      <div class="table-scroll">
        <table aria-label="All 19 numbers, before and after the step">
          <thead>
            <tr>
              <th scope="col">number</th>
              <th scope="col">now</th>
              <th scope="col">slope</th>
              <th scope="col">step</th>
              <th scope="col">new</th>
            </tr>
          </thead>
          <tbody>
            {PARAMETER_IDS.map((id) => (
              <Row key={id} id={id} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
