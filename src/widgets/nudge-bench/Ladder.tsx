/** The distances, each a tenth of the one above: the losses on both sides of the number, and the slope between them. */
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { formatNumber } from '../../live-math';
import { quantity } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import type { Rung } from './rungs';

interface Props {
  id: string;
  rungs: readonly Rung[];
  chosen: number;
  onChoose: (k: number) => void;
}

export function Ladder({ id, rungs, chosen, onChoose }: Props) {
  const slope = slopeId(id);
  const { symbol } = quantity(id);
  return (
    <div class="table-scroll">
      <table class="ladder" aria-label="Losses on both sides, and the slope between them, for smaller and smaller distances">
        <thead>
          <tr>
            <th scope="col">h</th>
            <th scope="col">L at {symbol} + h</th>
            <th scope="col">L at {symbol} − h</th>
            <th scope="col">difference ÷ 2h</th>
          </tr>
        </thead>
        <tbody>
          {rungs.map(({ h, high, low, quotient }, k) => (
            <tr key={h} class={k === chosen ? 'chosen' : ''} onClick={() => onChoose(k)}>
              <th scope="row">
                <label>
                  <input type="radio" name="nudge-step" value={k} checked={k === chosen} onChange={() => onChoose(k)} />{' '}
                  <span data-quoted="">{formatNumber(h)}</span>
                </label>
              </th>
              <td>
                <Other id={`nudge[${k}].plus.L`} like="L" format="fine" value={high} />
              </td>
              <td>
                <Other id={`nudge[${k}].minus.L`} like="L" format="fine" value={low} />
              </td>
              <td>
                <Other id={`nudge[${k}].${slope}`} like={slope} value={quotient} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              the slope itself, at {symbol}
            </th>
            <td>
              <Shown id={slope} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
