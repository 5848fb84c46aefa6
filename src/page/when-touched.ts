/**
 * `client:touched`: an island sleeps, complete as it was built, until a reader's hand comes near: over the island itself,
 * or over anything live on the page while the island is in sight. All of them wake when the numbers are no longer the
 * ones that the page was built with: those in sight at once, the others in turn, so that what moves is not held up.
 * Somebody who only reads, scrolls or prints fetches none of it; but for what plays when it is seen,
 * `client:touched="seen"`, which wakes as it nears the window.
 */
import type { ClientDirective } from 'astro';
import { NUMBERS_CHANGED, READER_NEAR } from '../state/wake';
import { ownStyles } from './own-styles';

/** How far outside the window still counts as in sight. */
const MARGIN = '600px 0px';

/** The islands that wake one after the other, so that what moves is drawn in between. */
let queue: Promise<unknown> = Promise.resolve();

const touched: ClientDirective = (load, { value }, island) => {
  const sleep = new AbortController();
  const { signal } = sleep;
  /** Ends when the island hears for itself. */
  const deaf = new AbortController();
  let unheard: Event | undefined;
  /** The fields, with what stood in them when the island woke. */
  let typed: (readonly [HTMLInputElement, string])[] = [];
  /** The press on a slider that is still under way. */
  let pressed: PointerEvent | undefined;

  const wake = async () => {
    if (signal.aborted) return;
    sleep.abort();
    const hydrate = await load();
    typed = [...island.querySelectorAll('input')].map((field) => [field, field.value] as const);
    ownStyles(island);
    await hydrate();
    deaf.abort();
    // Whatever the hand does now comes after what it did before.
    for (const type of ['keydown', 'pointerdown', 'click']) island.addEventListener(type, catchUp, { capture: true, once: true });
    requestAnimationFrame(catchUp);
  };
  /** What was typed, slid or pressed before the island could hear it counts, once: hydration keeps the elements. */
  const catchUp = async () => {
    const changed = typed.filter(([field, value]) => value !== field.defaultValue);
    typed = [];
    const held = pressed;
    pressed = undefined;
    held?.target?.dispatchEvent(new PointerEvent(held.type, held));
    for (const [field, value] of changed) {
      field.value = value;
      for (const event of field === held?.target ? ['input'] : ['input', 'change'])
        field.dispatchEvent(new Event(event, { bubbles: true }));
    }
    // A press finds what was typed: components redraw in a microtask.
    if (changed[0]) await undefined;
    const event = unheard;
    unheard = undefined;
    const target = event?.target as Element | undefined;
    if (event && target?.isConnected) target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  };
  const wakeInSight = () => {
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        wake();
      },
      { rootMargin: MARGIN },
    );
    for (const child of island.children) sight.observe(child);
  };

  const wakeInTurn = () => {
    wakeInSight();
    queue = queue.finally(() => new Promise((come) => setTimeout(come))).finally(wake);
  };

  for (const type of ['click', 'keydown'])
    island.addEventListener(
      type,
      (event) => {
        // Enter on a button comes as a click too.
        if (event instanceof KeyboardEvent && !(event.key === 'Enter' && event.target instanceof HTMLInputElement)) return;
        unheard = event;
        wake();
      },
      { signal: deaf.signal },
    );
  island.addEventListener(
    'pointerdown',
    (event) => {
      if ((event.target as Element).matches('input[type="range"]')) pressed = event;
    },
    { signal: deaf.signal },
  );
  for (const type of ['pointerup', 'pointercancel'])
    island.addEventListener(type, ({ target }) => {
      if (pressed && type === 'pointercancel') {
        // The page scrolls: nothing was slid.
        const field = target as HTMLInputElement;
        field.value = field.defaultValue;
        typed = typed.filter(([one]) => one !== field);
      }
      pressed = undefined;
    });
  for (const type of ['pointerover', 'focusin', 'touchstart']) island.addEventListener(type, wake, { signal, passive: true });
  const hear = (call: string, answer: () => void) => {
    if (document.documentElement.hasAttribute(call)) answer();
    else document.addEventListener(call, answer, { signal });
  };
  hear(NUMBERS_CHANGED, wakeInTurn);
  if (value === 'seen') wakeInSight();
  else hear(READER_NEAR, wakeInSight);
};
export default touched;
