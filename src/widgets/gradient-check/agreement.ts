/** How many leading digits two numbers share: 15 at the most (a double has no more), 0 where they have nothing in common. */
export function digitsInCommon(a: number, b: number): number {
  if (a === b) return 15;
  const size = Math.max(Math.abs(a), Math.abs(b));
  return Math.max(0, Math.min(15, Math.floor(-Math.log10(Math.abs(a - b) / size))));
}
