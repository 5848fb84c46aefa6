/** The true sign between an expression in shown numbers and a result that belongs to another state. */

import { evaluate, formatNumber, parseShown, same, shownText, single } from '../../live-math';
import { quantity } from '../../quantities';
import { now } from '../../state/numbers';
import { Sign } from '../Shown';
import { useRead } from '../use-read';

interface Props {
  /** The result, a name with a prefix of its own: `partial.z1[0]`. */
  id: string;
  value: number;
  /** In prefix form; its numbers are the site's current ones, */
  expression: string;
  /** or these of other states. */
  others?: Readonly<Record<string, number>>;
}

export function OtherRelation({ id, value, expression, others = {} }: Props) {
  const read = useRead();
  const left = evaluate(expression, now.registry, (of) => {
    const other = others[of];
    return other === undefined ? shownText(quantity(of), read(of)) : formatNumber(other);
  });
  const exact = same(left, single(parseShown(formatNumber(value))));
  return <Sign id={id} expression={expression} sign={exact ? '=' : '≈'} />;
}
