/** The nineteen slopes, each in the place of its number: empty until the walk has found it, and pressed for its path. */
import { Shown } from '../../controls/Shown';
import { quantity } from '../../quantities';
import { slopeId } from '../../quantities/nudge';
import { foundAt } from './walk';

const NEURONS = [0, 1, 2];
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ...NEURONS.map((i) => [`neuron ${i + 1}`, [...[0, 1, 2, 3].map((j) => `W1[${i}][${j}]`), `b1[${i}]`]] as const),
  ['the last', [...NEURONS.map((i) => `W2[${i}]`), 'b2']],
];
const ALL = ROWS.flatMap(([, ids]) => ids);

/** How many of the nineteen are found at a station. */
export const countAt = (station: number): number => ALL.filter((id) => foundAt(slopeId(id)) <= station).length;

/** found: the station up to which slopes have been found; picked: the number whose path is shown. */
export function Found({ found, picked }: { found: number; picked: string }) {
  return (
    <div class="table-scroll">
      <table class="found">
        <caption>
          <b>{countAt(found)}</b> of 19 slopes found
        </caption>
        <tbody>
          {ROWS.map(([name, ids]) => (
            <tr key={name}>
              <th scope="row">{name.replace(' ', '\u00a0')}</th>
              {ids.map((id) => (
                <td
                  key={id}
                  data-pick={id}
                  data-points={slopeId(id)}
                  data-on={id === picked}
                  title={`Path of ${quantity(id).symbol}`}
                  class={foundAt(slopeId(id)) <= found ? '' : 'unfound'}
                >
                  <span>
                    <Shown id={slopeId(id)} room={7} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
