/**
 * What the page of checks fetches when its button is pressed, in BASE/checks/: every relation sign of the book, and the numbers
 * of the independent computation that the tests use.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parsed } from '../book/edit-html.ts';
import type { Relation } from '../checks/relation';
import { pageFiles } from './each-page.ts';

const FILES = { 'golden.json': 'golden.json', 'datasets.json': 'milestones.json' } as const;

/** The relations of a page, as often as they stand there. */
export function relationsOf(page: Root): Relation[] {
  const found: Relation[] = [];
  visit(page, 'element', ({ properties: { dataRel, dataRelFull, dataExpression } }) => {
    const right = dataRel ?? dataRelFull;
    if (right === undefined) return;
    found.push({ right: String(right).split(' '), ...(dataExpression !== undefined && { left: String(dataExpression) }) });
  });
  return found;
}

export const checkFiles = (): AstroIntegration => ({
  name: 'four-pixels-check-files',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = join(fileURLToPath(dir), 'checks');
      mkdirSync(folder, { recursive: true });
      const relations = new Map<string, Relation>();
      for (const { name, path } of pageFiles(dir)) {
        // The book has the chapters’ own.
        if (name === 'book/index.html') continue;
        const html = readFileSync(path, 'utf8');
        for (const relation of html.includes(' data-rel') ? relationsOf(parsed(html, true)) : [])
          relations.set(JSON.stringify(relation), relation);
      }
      writeFileSync(join(folder, 'signs.json'), JSON.stringify([...relations.values()]));
      const golden = new URL('../../tests/golden/', import.meta.url);
      for (const [from, to] of Object.entries(FILES)) copyFileSync(new URL(from, golden), join(folder, to));
      logger.info(`${relations.size} different relation signs`);
    },
  },
});
