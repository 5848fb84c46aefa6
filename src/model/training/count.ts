/** An honest count: every image of eleven greys, by the rule of the book and by a network. */
import { scoreOf } from '../image-range';
import { sidesOf } from '../rule';
import type { Parameters, Vector } from '../types';
import { isCar } from '../verdict';

/** From black to white in tenths. */
const GREYS = 11;
/** All of them: 11⁴. */
export const ALL_IMAGES = GREYS ** 4;

/** Of so many images: how many a rule has a word on, and the wrong answers among them. */
export interface Mistakes {
  readonly cars: number;
  readonly others: number;
  /** Cars by the rule that the network calls none. */
  readonly missed: number;
  /** Called cars that are none by the rule. */
  readonly falseCars: number;
  /** Of those, the ones with equal sides. */
  readonly ties: number;
}

export const NO_MISTAKES: Mistakes = { cars: 0, others: 0, missed: 0, falseCars: 0, ties: 0 };

/** The mistakes among the images from number `from` to before number `to`, in the order of their tenths. */
function mistakesAmong(parameters: Parameters, labelOf: (x: Vector) => 0 | 1 | undefined, from: number, to: number): Mistakes {
  let { cars, others, missed, falseCars, ties } = NO_MISTAKES;
  for (let n = from; n < to; n++) {
    const tenths = [n % GREYS, Math.floor(n / GREYS) % GREYS, Math.floor(n / GREYS ** 2) % GREYS, Math.floor(n / GREYS ** 3)];
    const x = tenths.map((tenth) => tenth / 10);
    const label = labelOf(x);
    if (label === undefined) continue;
    const called = isCar(scoreOf(parameters, x));
    if (label === 1) {
      cars++;
      if (!called) missed++;
    } else {
      others++;
      if (called) falseCars++;
      const { left, right } = sidesOf(x);
      if (called && left === right) ties++;
    }
  }
  return { cars, others, missed, falseCars, ties };
}

const together = (a: Mistakes, b: Mistakes): Mistakes => ({
  cars: a.cars + b.cars,
  others: a.others + b.others,
  missed: a.missed + b.missed,
  falseCars: a.falseCars + b.falseCars,
  ties: a.ties + b.ties,
});

/** So many images are counted between two looks at the clock. */
const HANDFUL = 121;

/** Counts all of them; yields how far it has come, and what it has found so far. */
export function* countAll(
  parameters: Parameters,
  labelOf: (x: Vector) => 0 | 1 | undefined,
): Generator<{ readonly done: number; readonly mistakes: Mistakes }> {
  let mistakes = NO_MISTAKES;
  for (let from = 0; from < ALL_IMAGES; from += HANDFUL) {
    const done = Math.min(from + HANDFUL, ALL_IMAGES);
    mistakes = together(mistakes, mistakesAmong(parameters, labelOf, from, done));
    yield { done, mistakes };
  }
}
