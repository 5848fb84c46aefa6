import { handleStop } from '../controls/handle-stop';
import { followMarks, listenToHandles } from '../live-math';
import { quantity } from '../quantities';
import { now } from '../state/numbers';
import { panel } from '../state/panel';
import { along, aside, linkProblems, openSession, type PageKind } from '../state/session';
import { hasProgress } from '../state/storage';
import {
  beginGesture,
  cancelGesture,
  changes,
  endGesture,
  inGesture,
  inHand,
  onChange,
  redo,
  setNumber,
  undo,
} from '../state/store';
import { give, NUMBERS_CHANGED, READER_NEAR, watchForReader } from '../state/wake';

/** Starts everything on the page that is not an island of its own. Once a page. kind: what a page of its own kind adds. */
export function startLivePage(base: string, kind?: PageKind): void {
  let hand: ReturnType<typeof import('./in-hand').takeInHand> | undefined;
  /** A press that comes before what answers it is not lost. */
  let pressed: Event | undefined;
  document.addEventListener('click', (event) => {
    pressed = event;
  });
  const marks = followMarks(now, (changed) => hand?.fit(changed, inGesture.peek()));
  whenInHand(() =>
    import('./in-hand').then(({ takeInHand }) => {
      hand = takeInHand(marks.freshen, pressed);
    }),
  );

  listenToHandles(now, {
    set: setNumber,
    begin: (id, element) => {
      beginGesture(id);
      hand?.takeHold(id, element);
    },
    end: endGesture,
    cancel: cancelGesture,
    open: (id, anchor, pointer) => {
      panel.value = { ids: [id], anchor, pointer };
    },
  });
  addStops();
  listenToKeys();
  // The TeX that is copied has the numbers of this moment, on screen or not.
  document.addEventListener('copy', marks.flush, { capture: true });
  addEventListener('beforeprint', marks.flush);
  openSession(base, kind);
  // What is said under the title: whose numbers these are where the reader has made any or follows a link, and what is wrong with it.
  if (aside.peek() || along.peek() || linkProblems.peek().length > 0)
    import('./under-title/UnderTitle').then(({ showUnderTitle }) => showUnderTitle()).catch(() => {});
  marks.flush();
  if (document.querySelector('[data-asks]')) import('./veils').then(({ startVeils }) => startVeils()).catch(unveil);
  watchForReader();
  if (changes.peek() > 0) give(NUMBERS_CHANGED);
  // Somebody has answered questions here before: the cards show it.
  if (hasProgress()) give(READER_NEAR);
  onChange(() => {
    marks.refresh(inHand());
    give(NUMBERS_CHANGED);
  });
  document.documentElement.setAttribute('data-live-page', '');
}

/** Where what lifts the veils can't be had, there are none. */
const unveil = () => document.documentElement.classList.add('unveiled');

/** Calls back once, when a hand is near or something may have to be kept in place. A fetch that fails is tried again at the next occasion. */
function whenInHand(fetch: () => Promise<void>): void {
  let begun: Promise<void> | undefined;
  const begin = () => {
    begun ??= fetch().catch(() => {
      begun = undefined;
    });
  };
  for (const call of [READER_NEAR, NUMBERS_CHANGED]) document.addEventListener(call, begin);
  const beginIfNarrow = () => {
    if (!begun && isTooNarrow()) begin();
  };
  addEventListener('resize', beginIfNarrow);
  document.fonts.ready.then(beginIfNarrow);
}

/** Whether an equation is wider than its column, as far as the page is laid out. */
const isTooNarrow = (): boolean =>
  [...document.querySelectorAll('.scroller')].some(
    (scroller) => scroller.checkVisibility?.({ contentVisibilityAuto: true }) && scroller.scrollWidth > scroller.clientWidth + 1,
  );

/** KaTeX's visible HTML is hidden from assistive technology: one stop beside each formula opens its numbers. */
function addStops(): void {
  for (const formula of document.querySelectorAll('main .katex')) {
    const ids = [
      ...new Set(
        [...formula.querySelectorAll('.katex-html [data-live]')].map((mark) => mark.getAttribute('data-live') as string),
      ),
    ];
    const changeable = ids.filter((id) => quantity(id).range);
    if (changeable.length === 0) continue;
    const stop = document.createElement('button');
    const equation = formula.closest('.equation');
    stop.type = 'button';
    stop.className = equation ? 'equation-stop' : 'equation-stop inline';
    // No two are called alike: by the number that the link to the equation says, or else by what is to be changed.
    const link = equation?.querySelector('.anchor')?.getAttribute('aria-label')?.slice(8);
    const first = quantity(changeable[0] as string).symbol;
    stop.setAttribute('aria-label', `Numbers of ${link ?? `this equation: ${first}`}, ${changeable.length} to change`);
    stop.setAttribute('aria-haspopup', 'dialog');
    stop.addEventListener('click', (event) => {
      panel.value = { ids, title: 'Numbers of this equation', anchor: stop, pointer: event.detail === 0 ? 'keyboard' : 'mouse' };
    });
    (equation ?? formula).insertAdjacentElement(equation ? 'beforeend' : 'afterend', stop);
  }
  for (const number of document.querySelectorAll<HTMLElement>('main [data-handle]')) {
    if (number.closest('input, .katex, astro-island')) continue;
    for (const [name, value] of Object.entries(handleStop(number.dataset['handle'] as string) ?? {}))
      number.setAttribute(name.toLowerCase(), String(value));
  }
}

function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
}
