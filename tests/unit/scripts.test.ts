/** What is run by Node itself, without a bundler, names its files in full, however far its imports lead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const importsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b(?!\s+type\b)[^'"]*?\bfrom '(\.[^']*)'/gms)].map(([, to]) =>
    join(dirname(file), to as string),
  );

it.each(readdirSync(join(root, 'scripts')).filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')))(
  'scripts/%s finds all that it imports',
  (name) => {
    const missing: string[] = [];
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const to of importsIn(file)) {
        if (existsSync(to) && /\.[a-z]+$/.test(to)) follow(to);
        else missing.push(`${relative(root, file)}: ${relative(root, to)}`);
      }
    };
    follow(join(root, 'scripts', name));
    expect(missing).toEqual([]);
  },
);
