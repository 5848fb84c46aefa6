/** Numbers of another state than the site's current one, with the same text and marks as everywhere else. */
import { type Format, shownText } from '../../live-math';
import { quantity } from '../../quantities';
import { formatFor, useVeil } from '../Shown';
import { UNTRANSLATED, useText } from '../use-text';

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

/** Its text as it is shown. */
export function otherText({ value, like, format, room = Number.POSITIVE_INFINITY }: Omit<OtherProps, 'id'>): string {
  const look = format ?? formatFor(shownText(quantity(like), value), room);
  return shownText(quantity(like), value, { format: look });
}

/** A number of another state than the site's current one; `ShownText`'s sister for drawings is `OtherText`. */
export function Other({ id, value, like, format, room = Number.POSITIVE_INFINITY }: OtherProps) {
  const { role } = quantity(like);
  const look = format ?? formatFor(shownText(quantity(like), value), room);
  const text = shownText(quantity(like), value, { format: look });
  const element = useText<HTMLSpanElement>(text);
  useVeil(element, id);
  return (
    <span ref={element} class={`num role-${role}`} data-live={id} data-format={look} {...UNTRANSLATED}>
      {text}
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
  const text = shownText(quantity(like), value, { format: look });
  const element = useText<SVGTextElement>(text);
  useVeil(element, id);
  return (
    <text
      ref={element}
      x={x}
      y={y}
      text-anchor={anchor}
      dominant-baseline="central"
      class={`num role-${role}`}
      data-live={id}
      data-format={look}
      {...UNTRANSLATED}
    >
      {text}
    </text>
  );
}
