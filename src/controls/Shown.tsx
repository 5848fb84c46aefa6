/** How islands show numbers: the same text, marks and relation signs as everywhere else. */
import { type Format, idsIn, liveProperties, relationSign, shownText } from '../live-math';
import { quantity } from '../quantities';
import { now } from '../state/numbers';
import { useRead } from './use-read';

interface ShownProps {
  id: string;
  format?: Format | undefined;
  brackets?: boolean;
  handle?: boolean;
}

const marks = (id: string, options: Omit<ShownProps, 'id'>) => {
  const { className, ...data } = liveProperties(id, now, options);
  return { ...data, class: (className as string[]).join(' ') };
};

/** A live number in an island's HTML. */
export function Shown({ id, handle = false, ...options }: ShownProps) {
  const read = useRead();
  return <span {...marks(id, { ...options, handle })}>{shownText(quantity(id), read(id), options)}</span>;
}

/** A live number in an island's drawing. */
export function ShownText({
  id,
  x,
  y,
  format,
  anchor = 'middle',
  handle = false,
}: ShownProps & { x: number; y: number; anchor?: string }) {
  const read = useRead();
  return (
    <text x={x} y={y} text-anchor={anchor} dominant-baseline="central" {...marks(id, { format, handle })}>
      {shownText(quantity(id), read(id), { format })}
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
