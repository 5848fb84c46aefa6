/** How long the chapters are: each is read in one sitting, and the first part in the time that the book promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { minutesFor, wordsOf } from '../../src/book/reading-time';

const content = join(import.meta.dirname, '../../content');
const read = (name: string): string => readFileSync(join(content, 'chapters', name), 'utf8');
const chapters = readdirSync(join(content, 'chapters'));

it.each(chapters)('%s has 600 to 1,100 words', (name) => {
  const count = wordsOf(read(name));
  expect(count).toBeGreaterThanOrEqual(600);
  expect(count).toBeLessThanOrEqual(1100);
});

it('the first ten chapters are read in 75 minutes, as they say', () => {
  const first = chapters.slice(0, 10).map(read);
  const minutes = first.map(minutesFor);
  expect(minutes.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(80);
  expect(read(chapters[0] as string)).toMatch(/75 minutes/);
});
