/**
 * What a first visit to each page downloads, scrolled to its end; gzip. Prints the figures. What belongs to a
 * figure is counted apart: its sheet, and the script of one that wakes as it nears the window.
 */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { base, leave, live, pages, visitor } from './support';

const KiB = 1024;
/** What a figure may bring along. */
const FIGURE = 15 * KiB;
const LIMITS = { script: 30 * KiB, css: 12 * KiB, font: 130 * KiB, html: 60 * KiB, all: 230 * KiB };

/** The book has the figures of all chapters on one page, and their sheets with them. */
const BOOK_CSS = 18 * KiB;

const kinds: [RegExp, keyof typeof LIMITS][] = [
  [/\.m?js$/, 'script'],
  [/\.css$/, 'css'],
  [/\.woff2$/, 'font'],
  [/\/$/, 'html'],
];

const fileOf = (url: string): string => url.split('/').at(-1) as string;
const importsIn = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, file]) => file as string);
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** These scripts, and all that they import. */
function closureOf(files: readonly string[], scripts: ReadonlyMap<string, { needs: string[] }>): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    scripts.get(file)?.needs.forEach(add);
  };
  files.forEach(add);
  return found;
}

it.each(pages)('/%s keeps to the limits', async (path) => {
  const context = await visitor();
  const page = await context.newPage();
  const sizes = { script: 0, css: 0, font: 0, html: 0, all: 0 };
  const bodies: Promise<void>[] = [];
  const sheets: number[] = [];
  /** Each script by its file's name, with its size and the scripts that it imports. */
  const scripts = new Map<string, { size: number; needs: string[] }>();
  page.on('response', (response) => {
    bodies.push(
      (async () => {
        const body = await response.body();
        const size = gzipSync(body, { level: 9 }).length;
        const kind = kinds.find(([ending]) => ending.test(new URL(response.url()).pathname))?.[1];
        const file = fileOf(response.url());
        if (kind === 'css' && !/^site\./.test(file)) sheets.push(size);
        else if (kind === 'script') scripts.set(file, { size, needs: importsIn(body.toString()) });
        else if (kind) sizes[kind] += size;
        sizes.all += size;
        // Scripts in the page count as script as well as HTML.
        if (kind === 'html')
          sizes.script += gzipSync(
            [...body.toString().matchAll(/<script(?![^>]*src=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('\n'),
          ).length;
      })(),
    );
  });
  await page.goto(base + path);
  await live(page);
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  const figures = await page
    .locator('astro-island[client="touched"][opts*="seen"]')
    .evaluateAll((islands) => islands.map((island) => island.getAttribute('component-url') as string));
  const brought = figures.map((url) => closureOf([fileOf(url)], scripts));
  // What comes without any of them: the page's own scripts, and whatever else has been fetched.
  const own = closureOf(
    [...scripts.keys()].filter((file) => !brought.some((files) => files.has(file))),
    scripts,
  );
  for (const file of own) sizes.script += scripts.get(file)?.size ?? 0;
  const apart = brought.map((files) =>
    sum([...files].filter((file) => !own.has(file)).map((file) => scripts.get(file)?.size ?? 0)),
  );
  console.log(
    `/${path}`.padEnd(20),
    Object.entries(sizes)
      .map(([kind, size]) => `${kind} ${(size / KiB).toFixed(1)} KiB`)
      .join('  '),
    ...apart.map((size) => `figure ${(size / KiB).toFixed(1)} KiB`),
    ...sheets.map((size) => `sheet ${(size / KiB).toFixed(1)} KiB`),
  );
  for (const size of [...apart, ...sheets]) expect(size, 'a figure').toBeLessThanOrEqual(FIGURE);
  // The whole book is long: its own text may be, what comes with it may not.
  const held = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
    (kind) => path !== 'book/' || !['html', 'all'].includes(kind),
  );
  for (const kind of held)
    expect(sizes[kind], kind).toBeLessThanOrEqual(kind === 'css' && path === 'book/' ? BOOK_CSS : LIMITS[kind]);
  expect(sizes.script).toBeGreaterThan(10 * KiB);
  await leave(context);
});
