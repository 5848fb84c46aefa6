/** Whether things may move by themselves: on a screen, where the reader has not asked for less motion. */
export function mayMove(): boolean {
  if (typeof matchMedia === 'undefined') return false;
  // Asked at every frame: one list of the window's serves, which stays up to date by itself.
  asked ??= matchMedia('screen and (prefers-reduced-motion: no-preference)');
  return asked.matches;
}
let asked: MediaQueryList | undefined;

/** Whether any of it is in the window. Costs a layout: not for every frame. */
export function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && document.visibilityState === 'visible';
}

/** Calls back as soon as none of it is in the window, at once if it is so now. Returns what ends the watch. */
export function whenOutOfSight(element: Element, leave: () => void): () => void {
  const watch = new IntersectionObserver((seen) => {
    if (seen.at(-1)?.isIntersecting === false) leave();
  });
  watch.observe(element);
  return () => watch.disconnect();
}
