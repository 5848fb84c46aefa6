import { effect } from '@preact/signals';
import { familiesOf, fitEquations, followMarks, keepHeights, listenToHandles, tieOf } from '../live-math';
import { quantity, registry } from '../quantities';
import { now } from '../state/numbers';
import { panel } from '../state/panel';
import { pointed } from '../state/pointed';
import { openSession, type PageKind } from '../state/session';
import { hasProgress } from '../state/storage';
import { beginGesture, changes, endGesture, inGesture, inHand, onChange, redo, setNumber, undo } from '../state/store';
import { give, NUMBERS_CHANGED, READER_NEAR, watchForReader } from '../state/wake';

/** Starts everything on the page that is not an island of its own. Once a page. kind: what a page of its own kind adds. */
export function startLivePage(base: string, kind?: PageKind): void {
  const heights = keepHeights('main p:has([data-live], [data-when])');
  const equations = fitEquations(now, (setting) => marks.freshen(setting));
  const marks = followMarks(now, (changed) => equations.fit(changed, inGesture.peek()));

  listenToHandles(now, {
    set: setNumber,
    begin: beginGesture,
    end: endGesture,
    open: (id, anchor, pointer) => {
      panel.value = { ids: [id], anchor, pointer };
    },
  });
  addStops();
  lightUp();
  listenToKeys();
  // The TeX that is copied has the numbers of this moment, on screen or not.
  document.addEventListener('copy', marks.flush, { capture: true });
  addEventListener('beforeprint', marks.flush);
  openSession(base, kind);
  marks.flush();
  effect(() => {
    if (inGesture.value) return;
    equations.rest();
    heights.rest();
  });
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

/** KaTeX's visible HTML is hidden from assistive technology: one stop beside each formula opens its numbers. */
function addStops(): void {
  for (const formula of document.querySelectorAll('main .katex')) {
    const ids = [
      ...new Set(
        [...formula.querySelectorAll('.katex-html [data-live]')].map((mark) => mark.getAttribute('data-live') as string),
      ),
    ];
    const changeable = ids.filter((id) => quantity(id).range).length;
    if (changeable === 0) continue;
    const stop = document.createElement('button');
    const equation = formula.closest('.equation');
    stop.type = 'button';
    stop.className = equation ? 'equation-stop' : 'equation-stop inline';
    stop.setAttribute('aria-label', `Numbers of this equation, ${changeable} to change`);
    stop.setAttribute('aria-haspopup', 'dialog');
    stop.addEventListener('click', (event) => {
      panel.value = { ids, title: 'Numbers of this equation', anchor: stop, pointer: event.detail === 0 ? 'keyboard' : 'mouse' };
    });
    (equation ?? formula).insertAdjacentElement(equation ? 'beforeend' : 'afterend', stop);
  }
  for (const number of document.querySelectorAll<HTMLElement>('main [data-handle]')) {
    if (number.closest('input, .katex, astro-island')) continue;
    const { symbol, name } = quantity(number.dataset['handle'] as string);
    number.tabIndex = 0;
    number.setAttribute('role', 'button');
    number.setAttribute('aria-haspopup', 'dialog');
    number.setAttribute('aria-roledescription', 'number that can be changed');
    number.title = `${symbol}, ${name}`;
  }
}

/** Pointing at a number, or giving it the focus, lights up what it comes from and what follows from it. */
function lightUp(): void {
  const familyOf = familiesOf(registry);
  const idOf = (target: EventTarget | null): string | undefined => {
    const element = (target as Element | null)?.closest?.('[data-live], [data-points]');
    return element?.getAttribute('data-live') ?? element?.getAttribute('data-points') ?? undefined;
  };
  /** What stays lit while the pointer is nowhere in particular. */
  const resting = () => idOf(document.activeElement) ?? (panel.peek()?.ids.length === 1 ? panel.peek()?.ids[0] : undefined);
  document.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    // While something is held, the light stays on it, wherever the hand goes.
    if (pointerType !== 'touch' && buttons === 0) pointed.value = idOf(target) ?? resting();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    pointed.value = idOf(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    pointed.value = idOf(target) ?? resting();
  });
  document.documentElement.addEventListener('pointerleave', ({ buttons }) => {
    if (buttons === 0) pointed.value = resting();
  });

  effect(() => {
    const id = pointed.value;
    for (const element of document.querySelectorAll('[data-live], [data-points]')) {
      const tie = tieOf((element.getAttribute('data-live') ?? element.getAttribute('data-points')) as string, id, familyOf);
      if (tie) element.setAttribute('data-tie', tie);
      else element.removeAttribute('data-tie');
    }
  });
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
