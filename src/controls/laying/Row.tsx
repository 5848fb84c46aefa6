/** A row of weights, laid under its column, and the bias that waits beside it. It comes from its place in the matrix. */
import { Shown } from '../Shown';
import { useRead } from '../use-read';
import { fitOf, ROOM } from './long';
import type { Sum } from './sums';

interface Props {
  of: Sum;
  /** Which row of the matrix, from 0. */
  row: number;
  /** From 0, in the matrix, to 1, in its place. */
  slid: number;
  name: string;
  met?: number | undefined;
  /** Whether the bias has been added, or is to be. */
  biasMet?: boolean;
}

export function Row({ of, row, slid, name, met, biasMet = false }: Props) {
  const read = useRead();
  return (
    <div class="laid" style={`--n:${of.weights.length};--row:${row};--slid:${slid}`}>
      <span class="laid-name row-name" style={`opacity:${slid}`}>
        {name}
      </span>
      <div class="row">
        {of.weights.map((id, j) => (
          <span key={id} class={`weight${met === j ? ' met' : ''}${fitOf(id, read)}`}>
            <Shown id={id} room={ROOM} handle />
          </span>
        ))}
      </div>
      <span class={biasMet ? 'row-bias met' : 'row-bias'} style={`opacity:${slid}`}>
        <span class="plus" aria-hidden="true">
          +
        </span>
        <span>bias</span> <Shown id={of.bias} room={ROOM} handle />
      </span>
    </div>
  );
}
