/** How islands show numbers: the same text, marks and relation signs as everywhere else. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Format, idsIn, type Look, liveProperties, type Read, relationSign, shownText, tint } from '../live-math';
import { quantity } from '../quantities';
import { now, postRead } from '../state/numbers';
import { inHand } from '../state/store';
import { isVeiled } from '../state/veils';
import { handleStop } from './handle-stop';
import { useRead } from './use-read';
import { UNTRANSLATED, useText } from './use-text';

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
const formatIn = (room: number, id: string, read: Read) => formatFor(shownText(quantity(id), read(id)), room);

const marks = (id: string, read: Read, options: Look & { handle?: boolean }) => {
  const { className, ...data } = liveProperties(id, now, options);
  const changed = 'data-handle' in data && read(id) !== postRead(id) ? '' : undefined;
  return { ...data, 'data-changed': changed, class: (className as string[]).join(' ') };
};

/** Tints a number when it has changed, unless it is the one in the reader's hand. */
function useTint(element: RefObject<Element>, id: string, text: string, read: Read): void {
  const before = useRef({ id, text, read });
  useLayoutEffect(() => {
    const { current } = before;
    const changed = current.id === id && current.text !== text && current.read === read;
    before.current = { id, text, read };
    if (changed && element.current && id !== inHand()) tint([element.current]);
  }, [id, text, read]);
}

/** Veils a number while it answers an open question. The page as built may have done so already (build/veils.ts). */
export function useVeil(element: RefObject<Element>, id: string): void {
  const is = isVeiled(id);
  useLayoutEffect(() => {
    element.current?.toggleAttribute('data-veiled', is);
  }, [is]);
}

/** A live number in an island's HTML. */
export function Shown({ id, stop = false, handle = stop, brackets, format, room }: ShownProps) {
  const read = useRead();
  const look: Look = { format: format ?? (room === undefined ? undefined : formatIn(room, id, read)), brackets };
  const text = shownText(quantity(id), read(id), look);
  const element = useText<HTMLSpanElement>(text);
  useTint(element, id, text, read);
  useVeil(element, id);
  return (
    <span ref={element} {...marks(id, read, { ...look, handle })} {...(stop && handleStop(id))}>
      {text}
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
  const look: Look = { format: format ?? formatIn(room, id, read) };
  const text = shownText(quantity(id), read(id), look);
  const element = useText<SVGTextElement>(text);
  useVeil(element, id);
  return (
    <text ref={element} x={x} y={y} text-anchor={anchor} dominant-baseline="central" {...marks(id, read, { ...look, handle })}>
      {text}
    </text>
  );
}

/** The true sign between an expression in shown numbers, in prefix form, and its result. */
export function Relation({ id, expression }: { id: string; expression: string }) {
  useRead();
  return <Sign id={id} expression={expression} sign={relationSign(id, expression, now)} />;
}

/** The true sign between a symbol and its number or array. */
export function SymbolSign({ id }: { id: string }) {
  useRead();
  const text = ` ${relationSign(id, undefined, now)} `;
  return (
    <span ref={useText<HTMLSpanElement>(text)} data-rel={id} {...UNTRANSLATED}>
      {text}
    </span>
  );
}

/** A relation sign with its marks; `OtherRelation` gives it the sign of another state. */
export function Sign({ id, expression, sign }: { id: string; expression: string; sign: '=' | '≈' }) {
  const text = ` ${sign} `;
  return (
    <span
      ref={useText<HTMLSpanElement>(text)}
      data-rel={id}
      data-rel-from={idsIn(expression).join(' ')}
      data-expression={expression}
      {...UNTRANSLATED}
    >
      {text}
    </span>
  );
}
