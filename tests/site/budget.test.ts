/**
 * What a first visit to each page downloads, scrolled to its end; gzip. Prints the figures. What belongs to a
 * figure is counted apart: its sheet, the script of one that wakes as it nears the window, and what a hand fetches that
 * wakes another.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { base, dist, htmlOf, leave, live, pages, visitor } from './support';

const KiB = 1024;
/** What a figure may bring along. */
const FIGURE = 15 * KiB;
/**
 * What a hand that wakes one may fetch in all, with what other widgets would have fetched before it. The most takes the landscape
 * of the deck: contours by d3, the map of the nineteen, and the run that the deck is in.
 */
const WOKEN = 31 * KiB;
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

interface Script {
  size: number;
  /** The scripts that it imports. */
  needs: string[];
}
const scriptOf = (body: Buffer): Script => ({
  size: gzipSync(body, { level: 9 }).length,
  needs: importsIn(body.toString()),
});

/** These scripts, and all that they import. Those that nobody has asked for yet are read from the disk. */
function closureOf(files: readonly string[], scripts: Map<string, Script>): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const script = scripts.get(file) ?? scriptOf(readFileSync(join(dist, '_astro', file)));
    scripts.set(file, script);
    script.needs.forEach(add);
  };
  files.forEach(add);
  return found;
}

/** What each widget of the site would fetch on a page that had fetched nothing. */
const onDisk = new Map<string, Script>();
const widgets = new Map(
  pages
    .flatMap((page) => [...htmlOf(page).matchAll(/component-url="([^"]+)"/g)].map(([, url]) => fileOf(url as string)))
    .map((file) => [file, closureOf([file], onDisk)]),
);
/** Of these scripts those that no other widget needs. */
const onlyFor = (widget: string, files: readonly string[]): string[] =>
  files.filter((file) => ![...widgets].some(([other, needs]) => other !== widget && needs.has(file)));

it.each(pages)('/%s keeps to the limits', async (path) => {
  const context = await visitor();
  const page = await context.newPage();
  const sizes = { script: 0, css: 0, font: 0, html: 0, all: 0 };
  const bodies: Promise<void>[] = [];
  const sheets: number[] = [];
  /** Each script by its file's name. */
  const scripts = new Map<string, Script>();
  page.on('response', (response) => {
    bodies.push(
      (async () => {
        const body = await response.body();
        const size = gzipSync(body, { level: 9 }).length;
        const kind = kinds.find(([ending]) => ending.test(new URL(response.url()).pathname))?.[1];
        const file = fileOf(response.url());
        if (kind === 'css' && !/^site\./.test(file)) sheets.push(size);
        else if (kind === 'script') scripts.set(file, scriptOf(body));
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
  const fetched = [...scripts.keys()];
  const scriptsOf = (islands: string) =>
    page
      .locator(`astro-island[client="touched"]${islands}`)
      .evaluateAll((all) => [...new Set(all.map((island) => island.getAttribute('component-url') as string))]);
  const brought = (await scriptsOf('[opts*="seen"]')).map((url) => closureOf([fileOf(url)], scripts));
  // What comes without any of them: the page's own scripts, and whatever else has been fetched.
  const own = closureOf(
    fetched.filter((file) => !brought.some((files) => files.has(file))),
    scripts,
  );
  const atRest = new Set(fetched);
  const woken = (await scriptsOf(':not([opts*="seen"])')).map((url) => {
    const file = fileOf(url);
    const files = [...(widgets.get(file) ?? [])].filter((one) => !atRest.has(one));
    const [all, alone] = [files, onlyFor(file, files)].map((some) => sum(some.map((one) => onDisk.get(one)?.size ?? 0))) as [
      number,
      number,
    ];
    return { name: file.split('.')[0], all, alone };
  });
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
    ...woken.map(({ name, all, alone }) => `${name} ${(alone / KiB).toFixed(1)} of ${(all / KiB).toFixed(1)} KiB`),
  );
  for (const { name, all, alone } of woken) {
    expect(alone, `${name}, woken`).toBeLessThanOrEqual(FIGURE);
    expect(all, `${name}, woken, with what it shares`).toBeLessThanOrEqual(WOKEN);
  }
  expect(sum(woken.map(({ alone }) => alone)) > 0).toBe(woken.length > 0);
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
