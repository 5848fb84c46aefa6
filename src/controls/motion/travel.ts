/** Numbers on their way from one place to another; nothing but the rules. */

/** Where numbers stand that have gone a share of their way, from 0 to 1; exactly at its ends there. shareOf: of the nth. */
export const between = (from: readonly number[], to: readonly number[], shareOf: (n: number) => number): number[] =>
  to.map((end, n) => {
    const start = from[n] ?? end;
    const share = shareOf(n);
    // Infinite numbers, and lists that grow, have no way between.
    return share >= 1 || start === end || !Number.isFinite(end - start) ? end : start + (end - start) * share;
  });

export const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, n) => Object.is(value, b[n]));

/** Slow at both ends: what moves is seen to set out and to arrive. */
export const EASING = 'cubic-bezier(0.45, 0, 0.25, 1)';
