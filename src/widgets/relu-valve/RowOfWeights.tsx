/** The one row of weights that the whole network comes to: with the gates as they are, and without them. */
import { Shown } from '../../controls/Shown';

const ROWS = [
  ...[0, 1, 2, 3].map((j) => ({ name: `pixel ${j + 1}`, gates: `We[${j}]`, none: `Wc[${j}]` })),
  { name: 'bias', gates: 'be', none: 'bc' },
  { name: 'score', gates: 'z2', none: 'zc' },
] as const;

export function RowOfWeights({ off }: { off: boolean }) {
  return (
    <table class="gate-sums row-of-weights">
      <caption>as one row of weights</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class={off ? '' : 'chosen'}>
            with
          </th>
          <th scope="col" class={off ? 'chosen' : ''}>
            without
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, gates, none }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Shown id={gates} room={7} />
            </td>
            <td>
              <Shown id={none} room={7} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
