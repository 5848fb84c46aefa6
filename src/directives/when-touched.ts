/**
 * `client:touched`: an island sleeps, complete as it was built, until a reader's hand comes near: over the island itself,
 * or over anything live on the page while the island is in sight. All of them wake when the numbers are no longer the
 * ones that the page was built with. Somebody who only reads, scrolls or prints fetches none of it.
 */
import type { ClientDirective } from 'astro';
import { NUMBERS_CHANGED, READER_NEAR } from '../live-math/signs';

/** How far outside the window still counts as in sight. */
const MARGIN = '600px 0px';

const touched: ClientDirective = (load, _options, island) => {
  const sleep = new AbortController();
  const { signal } = sleep;
  let pressed: Element | undefined;

  const wake = async () => {
    if (signal.aborted) return;
    sleep.abort();
    const hydrate = await load();
    const fields = [...island.querySelectorAll('input')].map((field) => [field, field.value] as const);
    await hydrate();
    // What was typed, slid or pressed before the island could hear it counts: hydration keeps the elements.
    requestAnimationFrame(() => {
      for (const [field, typed] of fields) {
        if (typed === field.defaultValue) continue;
        field.value = typed;
        for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
      }
      if (pressed?.isConnected) pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
      pressed = undefined;
    });
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

  island.addEventListener(
    'click',
    ({ target }) => {
      pressed = target as Element;
      wake();
    },
    { signal },
  );
  for (const sign of ['pointerover', 'focusin', 'touchstart']) island.addEventListener(sign, wake, { signal, passive: true });
  const page = document.documentElement;
  if (page.hasAttribute(NUMBERS_CHANGED)) wake();
  else document.addEventListener(NUMBERS_CHANGED, wake, { signal });
  if (page.hasAttribute(READER_NEAR)) wakeInSight();
  else document.addEventListener(READER_NEAR, wakeInSight, { signal, once: true });
};
export default touched;
