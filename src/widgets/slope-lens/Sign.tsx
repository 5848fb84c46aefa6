/** The sign of a number, set like mathematics: its letter in italics, its place in brackets. */
import { quantity } from '../../quantities';

export function Sign({ id }: { id: string }) {
  const { symbol, role } = quantity(id);
  return (
    <span class={`symbol role-${role}`} translate={false}>
      <i>{symbol.slice(0, 1)}</i>
      {symbol.slice(1)}
    </span>
  );
}
