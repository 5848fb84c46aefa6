/** Whether things may move by themselves: on a screen, where the reader has not asked for less motion. */
export const mayMove = (): boolean =>
  typeof matchMedia !== 'undefined' && matchMedia('screen and (prefers-reduced-motion: no-preference)').matches;
