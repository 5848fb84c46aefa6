/**
 * mulberry32, a small seeded generator: the same numbers from 0 (included) to 1 (excluded) for the same seed, on every machine.
 * Source: T. Ettinger, mulberry32 (2017), public domain.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
