/** Words that hold only in some states: of those that stand side by side, exactly one holds in every state. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isMet } from '../../src/live-math/condition';
import { read } from '../../src/quantities';
import { MOMENTS } from './moments';

const folder = join(import.meta.dirname, '../../content/chapters');
/** Runs of <When> with nothing but spaces and punctuation between them, as lists of their conditions. */
const groupsOf = (text: string): string[][] =>
  [...text.matchAll(/(?:<When is="[^"]*">(?:(?!<\/?When)[\s\S])*<\/When>[\s.,]*)+/g)].map(([run]) =>
    [...run.matchAll(/<When is="([^"]*)">/g)].map(([, is]) => is as string),
  );

it.each(readdirSync(folder))('%s', (name) => {
  const groups = groupsOf(readFileSync(join(folder, name), 'utf8')).filter(({ length }) => length > 1);
  const wrong = groups.flatMap((conditions) =>
    MOMENTS.filter((moment) => conditions.filter((is) => isMet(is, (id) => read(moment, id))).length !== 1)
      .slice(0, 1)
      .map((moment) => `${conditions.join(' | ')} at z1 = ${moment.z1}, z2 = ${moment.z2}`),
  );
  expect(wrong).toEqual([]);
});

it('finds what stands side by side', () => {
  expect(groupsOf('a <When is="z2 > 0">x</When><When is="z2 ≤ 0">y</When> b <When is="y = 1">z</When>')).toEqual([
    ['z2 > 0', 'z2 ≤ 0'],
    ['y = 1'],
  ]);
});
