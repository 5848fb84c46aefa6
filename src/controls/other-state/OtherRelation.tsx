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
  /** or these of other states: numbers shown in full, or texts as they are shown. */
  others?: Readonly<Record<string, number | string>>;
  /** The result as it is shown, where that is not in full. */
  text?: string;
}

export function OtherRelation({ id, value, expression, others = {}, text = formatNumber(value) }: Props) {
  const read = useRead();
  const left = evaluate(expression, now.registry, (of) => {
    const other = others[of];
    return other === undefined ? shownText(quantity(of), read(of)) : typeof other === 'string' ? other : formatNumber(other);
  });
  const exact = same(left, single(parseShown(text)));
  return <Sign id={id} expression={expression} sign={exact ? '=' : '≈'} />;
}
