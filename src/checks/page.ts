/** The signs that stand in a page, against the digits that stand beside them. */
import { registry } from '../quantities';
import { prepare, seen } from './calculator';
import { nameOf, type Relation } from './relation';
import { Count, type Tally } from './tally';

/** A sign with the texts around it, by the ids of their numbers. */
export interface Standing {
  readonly sign: string;
  readonly relation: Relation;
  readonly texts: Readonly<Record<string, string>>;
}

/** Every array's numbers, by the array's id: what a page needs to be asked for them. */
export const ARRAYS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  registry.ids.flatMap((id) => {
    const rows = registry.rows(id);
    return rows ? [[id, rows.flat()]] : [];
  }),
);

/** value: the number behind a text, for signs between symbols and numbers; NaN where only its widget knows it. */
export function checkPage(standing: readonly Standing[], value: (id: string) => number): Tally {
  const count = new Count();
  for (const { sign, relation, texts } of standing) {
    const missing: string[] = [];
    const text = (id: string): string => {
      const found = texts[id];
      if (found === undefined) missing.push(id);
      return found ?? '';
    };
    const proved = prepare(relation, registry.rows)(seen(text, value));
    const digits = Object.entries(texts).map(([id, shown]) => `${id} ${shown}`);
    count.add(sign === proved && missing.length === 0, () =>
      missing.length > 0
        ? `${nameOf(relation)} has ${sign}, but ${missing.join(', ')} is nowhere beside it`
        : `${nameOf(relation)} has ${sign}, its digits say ${proved}: ${digits.join(', ')}`,
    );
  }
  return count.now;
}
