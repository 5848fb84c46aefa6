/** The light of a pixel on screen, of 255: from 0, nearly black, to 1, nearly white. */
export const light = (value: number): number => Math.round(28 + value * 214);
/** A pixel on screen as a colour. */
export const grey = (value: number): string => `rgb(${[0, 0, 0].map(() => light(value)).join(' ')})`;

/** From this grey on, black digits stand out better than white ones: 4.5 : 1 and more on either side. */
const LIGHT = 0.41;
export const isLight = (value: number): boolean => value > LIGHT;
