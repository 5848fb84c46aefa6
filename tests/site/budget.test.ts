/** What a first visit to each page downloads, scrolled to its end; gzip. Prints the figures. */
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { base, leave, live, pages, visitor } from './support';

const KiB = 1024;
const LIMITS = { script: 30 * KiB, css: 12 * KiB, font: 130 * KiB, html: 60 * KiB, all: 230 * KiB };

/** The book has the figures of all chapters on one page, and their sheets with them. */
const BOOK_CSS = 18 * KiB;

const kinds: [RegExp, keyof typeof LIMITS][] = [
  [/\.m?js$/, 'script'],
  [/\.css$/, 'css'],
  [/\.woff2$/, 'font'],
  [/\/$/, 'html'],
];

it.each(pages)('/%s keeps to the limits', async (path) => {
  const context = await visitor();
  const page = await context.newPage();
  const sizes = { script: 0, css: 0, font: 0, html: 0, all: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    bodies.push(
      (async () => {
        const body = await response.body();
        const size = gzipSync(body, { level: 9 }).length;
        const kind = kinds.find(([ending]) => ending.test(new URL(response.url()).pathname))?.[1];
        if (kind) sizes[kind] += size;
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
  console.log(
    `/${path}`.padEnd(20),
    Object.entries(sizes)
      .map(([kind, size]) => `${kind} ${(size / KiB).toFixed(1)} KiB`)
      .join('  '),
  );
  // The whole book is long: its own text may be, what comes with it may not.
  const held = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
    (kind) => path !== 'book/' || !['html', 'all'].includes(kind),
  );
  for (const kind of held)
    expect(sizes[kind], kind).toBeLessThanOrEqual(kind === 'css' && path === 'book/' ? BOOK_CSS : LIMITS[kind]);
  expect(sizes.script).toBeGreaterThan(10 * KiB);
  await leave(context);
});
