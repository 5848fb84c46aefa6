import { AuthorError } from './author-tex';
import { CLAUSE } from './condition';
import { checkId } from './names';
import type { Registry } from './registry';

/** @throws {AuthorError} for a condition that can't be read, or that names an unknown number. */
export function checkCondition(condition: string, registry: Registry): void {
  for (const clause of condition.split(' and ')) {
    const match = CLAUSE.exec(clause);
    if (!match) throw new AuthorError(`"${clause}" is no condition: write ID, one of = ≠ < ≤ > ≥, and an ID or a number`);
    for (const side of [match[1], match[3]] as string[]) {
      if (!Number.isNaN(Number(side))) continue;
      if (registry.rows(side)) throw new AuthorError(`"${side}" is a whole array; a condition compares single numbers`);
      checkId(side, registry);
    }
  }
}
