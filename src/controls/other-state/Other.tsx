/** Numbers of another state than the site's current one, with the same text and marks as everywhere else. */
import { type Format, shownText } from '../../live-math';
import { quantity } from '../../quantities';
import { formatFor } from '../Shown';

interface OtherProps {
  /** A name with a prefix of its own: `atlas[3].a2`, `range.low`. */
  id: string;
  value: number;
  /** The quantity whose colour and form it has: `a2`. */
  like: string;
  format?: Format;
  /** As in ShownText. */
  room?: number;
}

/** A number of another state than the site's current one; `ShownText`'s sister for drawings is `OtherText`. */
export function Other({ id, value, like, format }: OtherProps) {
  const { role } = quantity(like);
  return (
    <span class={`num role-${role}`} data-live={id} data-format={format}>
      {shownText(quantity(like), value, { format })}
    </span>
  );
}

export function OtherText({
  id,
  value,
  like,
  format,
  room = 0,
  x,
  y,
  anchor = 'middle',
}: OtherProps & { x: number; y: number; anchor?: string }) {
  const { role } = quantity(like);
  const look = format ?? formatFor(shownText(quantity(like), value), room);
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor}
      dominant-baseline="central"
      class={`num role-${role}`}
      data-live={id}
      data-format={look}
    >
      {shownText(quantity(like), value, { format: look })}
    </text>
  );
}
