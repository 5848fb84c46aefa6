/** The sum as it is written, growing term by term. */
import type { ComponentChildren } from 'preact';
import { Relation, Shown } from '../Shown';
import { firstTerms, type Sum, termsOf } from './sums';

interface Props {
  of: Sum;
  dropped: number;
  name: string;
  symbol: ComponentChildren;
}

export function Equation({ of, dropped, name, symbol }: Props) {
  const terms = termsOf(of);
  const count = Math.floor(dropped + 0.4);
  const words = ['', 'one term', 'two terms', 'three terms', 'four terms', 'five terms'];
  if (count === 0) return null;
  const done = count === terms.length;
  return (
    <div class="laid-equation">
      <p>
        {name}, {done ? `all ${words[count]}` : words[count]} in place
      </p>
      <p class="laid-math">
        {symbol} ={' '}
        {terms.slice(0, count).map((id, n) => (
          <span key={id} class="laid-term">
            {n > 0 && ' + '}
            <Shown id={id} brackets={n > 0} handle={id === of.bias} />
          </span>
        ))}
        {!done && ' + …'}
        {done && (
          <span class="laid-term">
            <Relation id={of.total} expression={firstTerms(of, terms.length)} />
            <Shown id={of.total} />
          </span>
        )}
      </p>
    </div>
  );
}
