/** How islands show numbers: the same text, marks and relation signs as everywhere else. */
import { type Format, idsIn, type Look, liveProperties, relationSign, shownText } from '../live-math';
import { quantity } from '../quantities';
import { now } from '../state/numbers';
import { handleStop } from './handle-stop';
import { textOf } from './text-of';
import { useRead } from './use-read';

interface ShownProps {
  id: string;
  format?: Format | undefined;
  /** Letters that there is room for: a longer number is shown short. */
  room?: number;
  brackets?: boolean;
  handle?: boolean;
  /** A handle that the keyboard reaches: where no other control of the widget has its number. */
  stop?: boolean;
}

/** How a number is shown where there is room for so many letters. */
export const formatFor = (text: string, room: number): Format | undefined => (text.length > room ? 'short' : undefined);

const marks = (id: string, options: Look & { handle?: boolean }) => {
  const { className, ...data } = liveProperties(id, now, options);
  return { ...data, class: (className as string[]).join(' ') };
};

/** A live number in an island's HTML. */
export function Shown({ id, stop = false, handle = stop, brackets, format, room }: ShownProps) {
  const read = useRead();
  const look: Look = { format: format ?? (room === undefined ? undefined : formatFor(textOf(id, read), room)), brackets };
  return (
    <span {...marks(id, { ...look, handle })} {...(stop && handleStop(id))}>
      {shownText(quantity(id), read(id), look)}
    </span>
  );
}

/** A live number in an island's drawing: short, unless it is said how many letters there is room for. */
export function ShownText({
  id,
  x,
  y,
  format,
  room = 0,
  anchor = 'middle',
  handle = false,
}: ShownProps & { x: number; y: number; anchor?: string }) {
  const read = useRead();
  const look: Look = { format: format ?? formatFor(textOf(id, read), room) };
  return (
    <text x={x} y={y} text-anchor={anchor} dominant-baseline="central" {...marks(id, { ...look, handle })}>
      {shownText(quantity(id), read(id), look)}
    </text>
  );
}

/** The true sign between an expression in shown numbers, in prefix form, and its result. */
export function Relation({ id, expression }: { id: string; expression: string }) {
  useRead();
  return (
    <span data-rel={id} data-rel-from={idsIn(expression).join(' ')} data-expression={expression}>
      {` ${relationSign(id, expression, now)} `}
    </span>
  );
}
