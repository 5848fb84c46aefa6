/** Whether things may move by themselves: on a screen, where the reader has not asked for less motion. */
export const mayMove = (): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia('screen and (prefers-reduced-motion: no-preference)').matches;

/** Whether any of it is in the window. */
export function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && document.visibilityState === 'visible';
}
