/** How long the chapters are: each is read in one sitting, and the first part in the time that the book promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const content = join(import.meta.dirname, '../../content');
const read = (name: string): string => readFileSync(join(content, 'chapters', name), 'utf8');
const chapters = readdirSync(join(content, 'chapters'));

/** Its words, with everything that opens up, and without front matter, tags and formulas. */
const words = (text: string): number =>
  text
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$|<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

it.each(chapters)('%s has 600 to 1,100 words', (name) => {
  const count = words(read(name));
  expect(count).toBeGreaterThanOrEqual(600);
  expect(count).toBeLessThanOrEqual(1100);
});

/** Words a minute for a text to be followed; minutes for a formula and for what is asked. */
const PACE = 220;
const FORMULA = 0.15;
const QUESTION = 0.75;

it('the first ten chapters are read in 75 minutes, as they say', () => {
  const first = chapters.slice(0, 10).map(read);
  const minutes = first.map((text) => {
    const formulas = (text.match(/<Wide>|^\$\$$/gm) ?? []).length / 2;
    const questions = (text.match(/<(Predict|WorkItOut|Goal|Pick) /g) ?? []).length;
    return words(text) / PACE + formulas * FORMULA + questions * QUESTION;
  });
  expect(minutes.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(80);
  expect(read(chapters[0] as string)).toMatch(/75 minutes/);
});
