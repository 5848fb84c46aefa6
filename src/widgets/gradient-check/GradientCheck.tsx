/** Every slope twice: by backpropagation, and by nudging the number up and down and looking at the loss. */

import './gradient-check.css';
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { useRead } from '../../controls/use-read';
import { POST_NETWORK, quantity } from '../../quantities';
import { NUDGEABLE, nudged, slopeId } from '../../quantities/nudge';
import { now } from '../../state/numbers';
import { network } from '../../state/store';
import { digitsInCommon } from './agreement';

const H = 1e-5;
/** The twelve weights of the first layer, and the rest: two columns of about the same length. */
const HALVES = [NUDGEABLE.slice(0, 12), NUDGEABLE.slice(12)];

export default function GradientCheck() {
  const read = useRead();
  const state = read === now.read ? network.value : POST_NETWORK;
  const rows = new Map(
    NUDGEABLE.map((id) => {
      const slow = nudged(state, id, H).slope;
      const both = slow === 0 && read(slopeId(id)) === 0;
      return [id, { slow, digits: both ? undefined : digitsInCommon(slow, read(slopeId(id))) }] as const;
    }),
  );
  const least = Math.min(...[...rows.values()].flatMap(({ digits }) => digits ?? []));
  return (
    <div class="widget">
      <p class="widget-title">Backpropagation beside the nudge</p>
      <div class="gradient-check">
        {HALVES.map((ids) => (
          <div key={ids[0]} class="table-scroll">
            <table aria-label="Slopes by walking and by nudging">
              <thead>
                <tr>
                  <th scope="col">slope at</th>
                  <th scope="col">walk</th>
                  <th scope="col">nudge</th>
                  <th scope="col">digits</th>
                </tr>
              </thead>
              <tbody>
                {ids.map((id) => {
                  const { slow, digits } = rows.get(id) as { slow: number; digits: number | undefined };
                  return (
                    <tr key={id} data-points={slopeId(id)}>
                      <th scope="row">{quantity(id).symbol}</th>
                      <td>
                        <Shown id={slopeId(id)} />
                      </td>
                      <td>
                        <Other id={`nudge.${slopeId(id)}`} like={slopeId(id)} value={slow} />
                      </td>
                      <td>{digits ?? 'both 0'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        ))}
      </div>
      <p class="widget-says">
        {least === Number.POSITIVE_INFINITY
          ? 'Every slope is exactly 0, both ways.'
          : `The last column counts the leading digits that agree, far beyond the four decimals shown: ${least} at the least.`}{' '}
        Fewer agree where a slope is tiny, and the nudge drowns in rounding, or where a gate opens within the nudge.
      </p>
    </div>
  );
}
