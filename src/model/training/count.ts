/** An honest count: every image of eleven greys, by the rule of the book and by a network. */
import { scoreOf } from '../image-range';
import { sidesOf } from '../rule';
import type { Parameters } from '../types';
import { isCar } from '../verdict';

/** From black to white in tenths. */
const GREYS = 11;
/** All of them: 11⁴. */
export const ALL_IMAGES = GREYS ** 4;

/** Of so many images: wrong answers, and what they are. */
export interface Mistakes {
  /** Cars by the rule that the network calls none. */
  readonly missed: number;
  /** Called cars that are none by the rule, those with equal sides among them. */
  readonly falseCars: number;
  /** Of those, the ones with equal sides. */
  readonly ties: number;
}

export const NO_MISTAKES: Mistakes = { missed: 0, falseCars: 0, ties: 0 };

/** The mistakes among the images from number `from` to before number `to`, in the order of their tenths. */
export function mistakesAmong(parameters: Parameters, from: number, to: number): Mistakes {
  let [missed, falseCars, ties] = [0, 0, 0];
  for (let n = from; n < to; n++) {
    const tenths = [n % GREYS, Math.floor(n / GREYS) % GREYS, Math.floor(n / GREYS ** 2) % GREYS, Math.floor(n / GREYS ** 3)];
    const x = tenths.map((tenth) => tenth / 10);
    const { left, right } = sidesOf(x);
    const car = isCar(scoreOf(parameters, x));
    if (car && right <= left) falseCars++;
    if (car && right === left) ties++;
    if (!car && right > left) missed++;
  }
  return { missed, falseCars, ties };
}

export const together = (a: Mistakes, b: Mistakes): Mistakes => ({
  missed: a.missed + b.missed,
  falseCars: a.falseCars + b.falseCars,
  ties: a.ties + b.ties,
});
