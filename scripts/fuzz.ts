/**
 * Any input: plays a long row of random events over every page of the built site, and fails at the first page that does not bear
 * it. `npm run fuzz` builds the site first; `--built FOLDER` takes one that was built. What to play: `--events` (100,000),
 * `--seed` (the day's), `--length` of a segment (500), `--page` and `--segment` for one of them, `--only` these events of it.
 */
import { spawnSync } from 'node:child_process';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    length: { type: 'string', default: '500' },
    page: { type: 'string' },
    segment: { type: 'string' },
    only: { type: 'string' },
    built: { type: 'string' },
  },
});

// The fuzzer asks the model, whose files name each other as a bundler has them: without .ts.
registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      for (const end of name.startsWith('.') ? ['.ts', '/index.ts'] : [])
        try {
          return next(name + end, context);
        } catch {
          // Not this one.
        }
      throw error;
    }
  },
});
const { grown, playRun, segmentsOf, shrunkWords, tableOf, wordsOf } = await import('../tests/fuzz/run.ts');
const { playSegment } = await import('../tests/fuzz/segment.ts');
const { pagesIn } = await import('../tests/site/pages.ts');

const dist = values.built ?? join(root, 'dist');
if (!values.built) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['inherit', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

const site = await serve({ dist, base: '/' });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
const where = { browser, base: site.address };
const only = values.segment === undefined ? undefined : Number(values.segment);
const run = {
  seed: Number(values.seed),
  paths: values.page === undefined ? pagesIn(dist) : [values.page],
  events: only === undefined ? Number(values.events) : Number(values.length),
  length: Number(values.length),
  only,
};
console.log(`${run.events} events from seed ${run.seed}`);
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
let played = 0;
let told = 0;
const outcomes =
  values.only === undefined
    ? await playRun(where, {
        ...run,
        heard: (outcome) => {
          played += outcome.played.length;
          if (outcome.faults.length > 0) console.log(wordsOf(outcome));
          if (seconds() - told < 60) return;
          told = seconds();
          console.log(`${played} events, ${(played / told).toFixed(1)} a second`);
        },
      })
    : await Promise.all(
        segmentsOf(run).map((segment) =>
          playSegment(where, segment, { only: values.only?.split(',').map(Number) ?? [], often: true }),
        ),
      );
if (values.only !== undefined) for (const outcome of outcomes) console.log(wordsOf(outcome));
console.log(tableOf(outcomes, seconds()));
const growth = grown(outcomes);
for (const line of growth) console.log(`GROWN ${line}`);
const failed = outcomes.filter(({ faults }) => faults.length > 0);
/** The first few are enough to begin with, each kind once. */
const kinds = new Set<string>();
if (values.only === undefined)
  for (const outcome of failed) {
    const kind = outcome.faults[0]?.what.replace(/\d+/g, '0') ?? '';
    if (kinds.has(kind) || kinds.size >= 5) continue;
    kinds.add(kind);
    console.log(wordsOf(outcome).split('\n')[0]);
    console.log(await shrunkWords(where, outcome));
  }
await browser.close();
site.server.close();
process.exitCode = failed.length + growth.length > 0 ? 1 : 0;
