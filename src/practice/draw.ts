/** Numbers by lot, as the book likes them: tenths, hundredths, things in any order. The same seed gives the same. */
import { seeded } from '../model/seeded';

export interface Draw {
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number;
  /** A number with one decimal: `tenths(-4, 4)` is one of −0.4, −0.3, …, 0.4. */
  tenths: (from: number, to: number) => number;
  /** A number with two decimals. */
  hundredths: (from: number, to: number) => number;
  pick: <T>(things: readonly T[]) => T;
  shuffled: <T>(things: readonly T[]) => T[];
  /** n of what `make` draws. */
  times: <T>(n: number, make: () => T) => T[];
}

/** A number for each text, so that no two problems draw alike. */
const hash = (text: string): number => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);

/** name: whose draw it is; attempt: a redraw, where the numbers before would not do. */
export function drawFor(seed: number, name: string, attempt: number): Draw {
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ hash(name) ^ Math.imul(attempt + 1, 0x85ebca6b));
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = <T>(things: readonly T[]): T => things[whole(0, things.length - 1)] as T;
  return {
    whole,
    tenths: (from, to) => (whole(from, to) || 0) / 10,
    hundredths: (from, to) => (whole(from, to) || 0) / 100,
    pick,
    shuffled: (things) => {
      const left = [...things];
      return things.map(() => left.splice(whole(0, left.length - 1), 1)[0] as (typeof left)[number]);
    },
    times: (n, make) => Array.from({ length: n }, make),
  };
}
