/**
 * A row for each h: the losses on both sides, and the slope between them, from the very digits shown. On a live screen a row is
 * seen once its h has been visited; paper, and a page without scripts, have all of them.
 */

import { useMemo } from 'preact/hooks';
import { useNetwork } from '../../controls/use-read';
import { formatNumber } from '../../live-math';
import { at } from '../../model';
import { slopeId } from '../../quantities/nudge';
import { Fixed } from './Fixed';
import { DECIMALS, fixedText, rungOf, STEPS, settled } from './rungs';
import { Sign } from './Sign';
import type { Distance } from './use-distance';

interface Props {
  id: string;
  distance: Distance;
}

export function Rows({ id, distance: { stops, visited, moves } }: Props) {
  const network = useNetwork();
  const rows = useMemo(() => STEPS.map((h) => rungOf(network, id, h)), [network, id]);
  const texts = rows.map((row) => fixedText(row.quotient, DECIMALS.quotient));
  /** The row above, of those that have been visited; and of all of them, as paper has them. */
  const above = (k: number) => texts.slice(0, k).findLast((_, n) => visited.includes(n));
  const settledIn = (k: number) => [above(k), texts[k - 1]].map((one) => settled(at(texts, k), one)) as [number, number];
  return (
    <div class="slope-rows table-scroll">
      <table aria-label="Losses on both sides, and the slope between them, for smaller and smaller distances">
        <thead>
          <tr>
            <th scope="col">
              <i>h</i>
            </th>
            {['+', '−'].map((sign) => (
              <th key={sign} scope="col">
                <span class="wide-head">
                  <i>L</i> at <Sign id={id} />{' '}
                </span>
                {sign} <i>h</i>
              </th>
            ))}
            <th scope="col">
              <span class="wide-head">difference </span>÷ 2<i>h</i>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, k) => {
            const { h } = row;
            const current = k === stops.stop && !moves;
            return (
              <tr
                key={h}
                class={`${visited.includes(k) ? 'written' : 'unwritten'}${current ? ' current' : ''}`}
                aria-current={current ? 'true' : undefined}
                onClick={() => stops.go(k)}
              >
                <th scope="row">
                  <span data-quoted="">{formatNumber(h)}</span>
                  <button type="button" class="row-go" onClick={() => stops.go(k)} aria-label={`h ${formatNumber(h)}`} />
                </th>
                <td>
                  <Fixed id={`nudge[${k}].plus.L`} like="L" value={row.high} decimals={DECIMALS.loss} />
                </td>
                <td>
                  <Fixed id={`nudge[${k}].minus.L`} like="L" value={row.low} decimals={DECIMALS.loss} />
                </td>
                <td>
                  <Fixed
                    id={`nudge[${k}].slope`}
                    like={slopeId(id)}
                    value={row.quotient}
                    decimals={DECIMALS.quotient}
                    settled={settledIn(k)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
