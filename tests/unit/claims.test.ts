/** The table of claims: what the chapters say, found word for word, and worked out again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claims/claim';

const root = join(import.meta.dirname, '../..');
const chapters = join(root, 'content/chapters');

/** The text of a chapter and of its exercises, without marks, minus signs and spaces as a reader sees them. */
const plain = (text: string): string =>
  text
    .replace(/\\(?:quoted|text)\{([^}]*)\}/g, '$1')
    .replace(/\$/g, '')
    .replace(/[*_]/g, '')
    .replaceAll('−', '-')
    .replace(/\s+/g, ' ');

const textOf = (slug: string): string => {
  const file = readdirSync(chapters).find((name) => name.replace(/^\d+-|\.mdx$/g, '') === slug);
  const exercises = join(root, 'src/exercises/chapters', `${slug}.ts`);
  return plain(`${readFileSync(join(chapters, file as string), 'utf8')} ${readFileSync(exercises, 'utf8')}`);
};

/** Half of the last digit that is printed. */
const tolerance = (shown: string): number => 0.5 * 10 ** -(shown.split('.')[1]?.length ?? 0) + 1e-12;

const tables = Object.entries(import.meta.glob<{ claims: readonly Claim[] }>('./claims/!(claim).ts', { eager: true }));

describe.each(tables)('%s', (path, { claims }) => {
  const text = textOf(path.replace(/^.*\/|\.ts$/g, ''));
  it.each(claims.map((claim) => [claim.says, claim] as const))('%s', (says, { holds }) => {
    expect(text.includes(plain(says)), 'the words stand in the chapter').toBe(true);
    const found = holds();
    if (typeof found === 'boolean') expect(found).toBe(true);
    else
      for (const [computed, shown] of found) {
        const digits = String(shown).replace('−', '-');
        expect(Math.abs(computed - Number(digits)), `${computed} is printed as ${digits}`).toBeLessThanOrEqual(tolerance(digits));
      }
  });
});

it('has a table for each chapter that is written to it', () => expect(tables).toBeDefined());
