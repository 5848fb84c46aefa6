/** A row for each h that has been visited: the losses on both sides, and the slope between them, from the very digits shown. */

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
  const rows = useMemo(
    () => STEPS.map((h, k) => (visited.includes(k) ? rungOf(network, id, h) : undefined)),
    [network, id, visited],
  );
  const texts = rows.map((row) => row && fixedText(row.quotient, DECIMALS.quotient));
  /** The nearest row above that has been written. */
  const above = (k: number) => texts.slice(0, k).findLast((text) => text !== undefined);
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
                <i>L</i> at <Sign id={id} /> {sign} <i>h</i>
              </th>
            ))}
            <th scope="col">
              difference ÷ 2<i>h</i>
            </th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((h, k) => {
            const row = rows[k];
            const current = k === stops.stop && !moves;
            return (
              <tr
                key={h}
                class={`${row ? 'written' : 'unwritten'}${current ? ' current' : ''}`}
                aria-current={current ? 'true' : undefined}
                onClick={() => stops.go(k)}
              >
                <th scope="row">
                  <span data-quoted="">{formatNumber(h)}</span>
                  <button type="button" class="row-go" onClick={() => stops.go(k)} aria-label={`h ${formatNumber(h)}`} />
                </th>
                {row ? (
                  <>
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
                        settled={settled(at(texts, k) ?? '', above(k))}
                      />
                    </td>
                  </>
                ) : (
                  <>
                    <td />
                    <td />
                    <td />
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
