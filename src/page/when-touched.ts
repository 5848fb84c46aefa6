/**
 * `client:touched`: an island sleeps, complete as it was built, until a reader's hand comes near: over the island itself,
 * or over anything live on the page while the island is in sight. All of them wake when the numbers are no longer the
 * ones that the page was built with: those in sight at once, the others in turn, so that what moves is not held up. Somebody who only reads, scrolls or prints fetches none of it; but for what plays when
 * it is seen, `client:touched="seen"`, which wakes as it nears the window.
 */
import type { ClientDirective } from 'astro';
import { NUMBERS_CHANGED, READER_NEAR } from '../state/wake';

/** How far outside the window still counts as in sight. */
const MARGIN = '600px 0px';

/** How long an island that nobody sees may have to wait for its turn, in ms. */
const PATIENCE = 1000;
let last: Promise<unknown> = Promise.resolve();
/** Resolves when those before have had their turn and the browser has a moment; at the latest when patience ends. */
const turn = (): Promise<unknown> => {
  const idle = globalThis.requestIdleCallback ?? ((call: () => void) => setTimeout(call));
  last = last.then(() => new Promise<unknown>((come) => idle(come, { timeout: PATIENCE })));
  return last;
};

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
    if (!event?.target || !(event.target as Element).isConnected) return;
    event.target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
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
    // All are fetched at once; where that fails, waking says so.
    load().then(turn, turn).then(wake);
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
  const page = document.documentElement;
  if (page.hasAttribute(NUMBERS_CHANGED)) wakeInTurn();
  else document.addEventListener(NUMBERS_CHANGED, wakeInTurn, { signal });
  if (value === 'seen' || page.hasAttribute(READER_NEAR)) wakeInSight();
  else document.addEventListener(READER_NEAR, wakeInSight, { signal, once: true });
};
export default touched;
