/** Checks the names that authors write, and finds the nearest right one. */
import { AuthorError } from './author-tex';
import type { Registry } from './registry';

/** How many letters must change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((row[j] as number) + Number(letter !== other), (row[j + 1] as number) + 1, (next[j] as number) + 1));
    row = next;
  }
  return row.at(-1) as number;
}

/** @throws {AuthorError} with the nearest right name where there is no such number. */
export function checkId(id: string, registry: Registry, offset = 0): void {
  if (registry.quantity(id) || registry.rows(id)) return;
  const nearest = registry.ids.map((known) => [distance(id, known), known] as const).sort(([a], [b]) => a - b)[0]?.[1];
  const array = /^[^[]+/.exec(id)?.[0] ?? '';
  const rows = registry.rows(array);
  const range = rows && id.includes('[') ? ` ${array} goes up to ${rows.at(-1)?.at(-1)};` : '';
  throw new AuthorError(`there is no number called "${id}";${range} the nearest name is "${nearest}"`, offset);
}
