/** A pixel on screen: from 0, nearly black, to 1, nearly white. */
export const grey = (value: number): string => `rgb(${[0, 0, 0].map(() => Math.round(28 + value * 214)).join(' ')})`;

/** From this grey on, black digits stand out better than white ones: 4.5 : 1 and more on either side. */
const LIGHT = 0.41;
export const isLight = (value: number): boolean => value > LIGHT;
