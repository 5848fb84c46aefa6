/** Words that hold only in some states: `r1[1] = 1`, `z2 ≥ 0 and z1[0] > z1[2]`. */
import type { Read } from './registry';

const compare: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '≠': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '≤': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '≥': (a, b) => a >= b,
};
/** One comparison: its two sides and the sign between them. */
export const CLAUSE = /^\s*(\S+)\s*([=≠<≤>≥])\s*(\S+)\s*$/;

/** Whether the condition is met. */
export function isMet(condition: string, read: Read): boolean {
  return condition.split(' and ').every((clause) => {
    const [, left, operator, right] = CLAUSE.exec(clause) as unknown as [string, string, string, string];
    const value = (side: string) => (Number.isNaN(Number(side)) ? read(side) : Number(side));
    return compare[operator]?.(value(left), value(right)) ?? false;
  });
}
