/** Parts of a course that has one position: how far each has come. */

/** From 0 at `from` to 1 at `to`; slow at both ends. */
export function phase(at: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
