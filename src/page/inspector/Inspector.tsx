/** The inspector: the controls of a number, or of every number of an equation, a neuron or a list. There is one on a page. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { INPUT_IDS, quantity, registry } from '../../quantities';
import { type OpenPanel, panel } from '../../state/panel';
import { pointed } from '../../state/pointed';
import { loadSheet } from '../../styles/load-sheet';
import { inspector } from '../fetch-inspector';
import { MADE_ROOM } from '../made-room';
import { Changes } from './Changes';
import { enter, standIn, tabOut } from './focus';
import sheet from './inspector.css?url';
import { ManyNumbers } from './ManyNumbers';
import { MathSymbol } from './MathSymbol';
import { NodeNumbers } from './NodeNumbers';
import { OneNumber } from './OneNumber';
import { fold, keepInView, leave, place, unfold } from './place';
import { SmallMap } from './SmallMap';

/** Comes into the page once its look has come. */
export const show = async (): Promise<void> => {
  await loadSheet(sheet);
  inspector.value = Inspector;
};

function Inspector() {
  const open = panel.value;
  return open ? <Opened {...open} /> : null;
}

export function close(): void {
  const anchor = panel.peek()?.anchor;
  panel.value = undefined;
  pointed.value = undefined;
  // What it had folded, or hidden behind itself, stands again before the focus returns.
  leave();
  if (anchor) standIn(anchor).focus({ preventScroll: true });
}

/** What has a press of its own: a finger that is at it does not mean to close the sheet. */
const CONTROLS =
  'a, button, input, select, label, summary, [role="button"], [data-handle], [data-grip], [data-pick], [data-live]:not([data-live*="."])';

function Opened(open: OpenPanel) {
  const { ids, title, kind, anchor, pointer, outOf } = open;
  const box = useRef<HTMLDivElement>(null);
  const [first] = ids as [string];
  const alone = ids.length === 1 ? quantity(first) : undefined;
  const key = alone?.id ?? `${kind} ${title} ${ids}`;

  useLayoutEffect(() => {
    const element = box.current as HTMLDivElement;
    const settle = () => {
      place(element);
      fold(element, anchor);
      keepInView(element, anchor);
    };
    settle();
    let width = innerWidth;
    const resize = () => {
      // A phone's own bars come and go while one scrolls: that is no reason to scroll back.
      if (innerWidth === width && document.documentElement.getAttribute('data-inspector') === 'sheet') return;
      width = innerWidth;
      unfold();
      settle();
    };
    const placeAnew = () => place(element);
    addEventListener('resize', resize);
    document.addEventListener(MADE_ROOM, placeAnew);
    return () => {
      removeEventListener('resize', resize);
      document.removeEventListener(MADE_ROOM, placeAnew);
    };
  }, [anchor, key]);
  useEffect(() => leave, []);

  useEffect(() => {
    const element = box.current as HTMLDivElement;
    element.scrollTop = 0;
    if (alone) pointed.value = first;
    enter(element, pointer);
  }, [panel.peek()]);

  useEffect(() => {
    const element = box.current as HTMLDivElement;
    const listening = new AbortController();
    const { signal } = listening;
    const closeByKey = (event: KeyboardEvent) => {
      const target = event.target as Element;
      if (event.key !== 'Escape' || event.defaultPrevented || target.closest('dialog, .contents[open], .explains')) return;
      close();
    };
    // On a wide screen it covers nothing, and stays until it is closed.
    const outside = ({ target }: Event) => {
      if (document.documentElement.getAttribute('data-inspector') !== 'sheet') return;
      const pressed = target as Element;
      if (element.contains(pressed) || !pressed.isConnected) return;
      if (pressed.closest('.companion-bar')) panel.value = undefined;
      else if (!pressed.closest(CONTROLS)) close();
    };
    document.addEventListener('keydown', closeByKey, { signal });
    document.addEventListener('click', outside, { signal });
    return () => listening.abort();
  }, []);

  const pick = (id: string) => {
    panel.value = { ids: [id], anchor, pointer, outOf: alone ? (outOf ?? open) : open };
  };
  const heading = alone ? `${alone.symbol}, ${alone.name}` : kind === 'changes' ? 'Numbers that differ from the post' : title;
  const withLoss = document.querySelector('main [data-live="L"]') !== null;
  return (
    <div
      ref={box}
      class="inspector"
      role="dialog"
      aria-label={heading}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Tab' && tabOut(event.currentTarget, anchor, event.shiftKey)) event.preventDefault();
      }}
    >
      <div class="inspector-head">
        <div class="inspector-title">
          {outOf && (
            <button
              type="button"
              class="text-button out"
              onClick={() => {
                panel.value = outOf;
              }}
            >
              ‹ {outOf.title ?? (outOf.kind === 'changes' ? 'All that differ' : quantity(outOf.ids[0] as string).symbol)}
            </button>
          )}
          {alone ? (
            <>
              <MathSymbol of={alone.symbol} role={alone.role} />
              <p>{alone.name}</p>
            </>
          ) : (
            <p class="set">{heading}</p>
          )}
        </div>
        {(alone || kind === 'node') && <SmallMap ids={ids} />}
        <button type="button" class="close" aria-label="Close" onClick={close}>
          ×
        </button>
      </div>
      <div key={key} class="inspector-body">
        {alone ? (
          <OneNumber id={first} withLoss={withLoss} onPick={pick} />
        ) : kind === 'changes' ? (
          <Changes ids={INPUT_IDS} none="All numbers are the post's." onPick={pick} />
        ) : kind === 'node' ? (
          <NodeNumbers ids={ids} withLoss={withLoss} onPick={pick} />
        ) : (
          <ManyNumbers ids={withChangeable(ids)} onPick={pick} />
        )}
      </div>
    </div>
  );
}

/** Where nothing of a set can be changed, what its numbers come from can. */
function withChangeable(ids: readonly string[]): readonly string[] {
  const changeable = (id: string) => quantity(id).range !== undefined;
  if (ids.some(changeable)) return ids;
  const sources = (of: readonly string[]): string[] =>
    of.flatMap((id) => quantity(id).from.flatMap((part) => registry.rows(part)?.flat() ?? [part]));
  const nearest = [...new Set(sources(ids))];
  return [...ids, ...nearest.filter((id) => !ids.includes(id))];
}
