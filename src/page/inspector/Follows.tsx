/** What follows from a number: each as it was before the gesture, as it is now, and by how much the two differ on the page. */
import { Other } from '../../controls/other-state/Other';
import { Shown } from '../../controls/Shown';
import { textOf } from '../../controls/text-of';
import { shownChange, shownText } from '../../live-math';
import { quantity } from '../../quantities';
import { now } from '../../state/numbers';
import { readBefore } from './before';
import { wordFor } from './followers';
import { MathSymbol } from './MathSymbol';

/** Letters of a number beyond which the words make room for it. */
const ROOMY = 8;

export function Follows({ ids }: { ids: readonly string[] }) {
  const { read } = now;
  const then = readBefore();
  if (ids.length === 0) return null;
  const rows = ids.map((id) => {
    const now = textOf(id, read);
    const before = then && shownText(quantity(id), then(id));
    return { id, now, before, change: before && shownChange(before, now) };
  });
  const long = rows.some(({ now, before = '', change = '' }) => Math.max(now.length, before.length, change.length) > ROOMY);
  return (
    <table class={long ? 'follows long' : 'follows'}>
      <thead>
        <tr>
          <th scope="col" class="what" colSpan={2}>
            What follows
          </th>
          <th scope="col" class={then ? undefined : 'none'}>
            before
          </th>
          <td />
          <th scope="col">now</th>
          <th scope="col" class={then ? undefined : 'none'}>
            change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, before, change }) => (
          <tr key={id} class={change === '0' ? 'still' : undefined} data-points={id}>
            <th scope="row">
              <MathSymbol of={quantity(id).symbol} />
            </th>
            <td class="word">{wordFor(id)}</td>
            <td>{then && before !== undefined && <Other id={`before.${id}`} value={then(id)} like={id} />}</td>
            <td class="to" aria-hidden="true">
              {then && '→'}
            </td>
            <td class="now">
              <Shown id={id} />
            </td>
            <td>{change !== undefined && change !== '' && <Change id={id} by={change} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Change({ id, by }: { id: string; by: string }) {
  return (
    <>
      {by === '0' || by.startsWith('−') ? '' : '+'}
      <span class="num" data-live={`change.${id}`}>
        {by}
      </span>
    </>
  );
}
