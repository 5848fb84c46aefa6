/** How islands show numbers: the same text, marks and relation signs as everywhere else. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { idsIn } from '../live-math/expression';
import { liveProperties, type Numbers, relationSign, shownText } from '../live-math/marks';
import type { Quantity, Read } from '../live-math/registry';
import { POST_MOMENT, POST_NETWORK, read, registry } from '../quantities';
import { moment } from '../state/store';

/** The numbers of the moment; reading one subscribes the component (or effect) that reads it. */
export const now: Numbers = { registry, read: (id) => read(moment.value, id) };
export const postValue: Read = (id) => read(POST_NETWORK, id);

export const quantity = (id: string): Quantity => {
  const found = registry.quantity(id);
  if (!found) throw new RangeError(`there is no number called "${id}"`);
  return found;
};

/**
 * Reads the reader's numbers; on the first render the post's, which the page was built with, so that an island takes over
 * its HTML as it stands.
 */
export function useRead(): Read {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  return mounted ? now.read : postRead;
}
const postRead: Read = (id) => read(POST_MOMENT, id);

interface ShownProps {
  id: string;
  percent?: boolean;
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
  percent = false,
  anchor = 'middle',
  handle = false,
}: ShownProps & { x: number; y: number; anchor?: string }) {
  const read = useRead();
  return (
    <text x={x} y={y} text-anchor={anchor} dominant-baseline="central" {...marks(id, { percent, handle })}>
      {shownText(quantity(id), read(id), { percent })}
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
