/** Checks the names that authors write, and finds the nearest right one. */
import { closest } from 'fastest-levenshtein';
import { AuthorError } from './author-tex';
import type { Registry } from './registry';

/** @throws {AuthorError} with the nearest right name where there is no such number. */
export function checkId(id: string, registry: Registry, offset = 0): void {
  if (registry.quantity(id) || registry.rows(id)) return;
  const array = /^[^[]+/.exec(id)?.[0] ?? '';
  const rows = registry.rows(array);
  const range = rows && id.includes('[') ? ` ${array} goes up to ${rows.at(-1)?.at(-1)};` : '';
  throw new AuthorError(`there is no number called "${id}";${range} the nearest name is "${closest(id, registry.ids)}"`, offset);
}
