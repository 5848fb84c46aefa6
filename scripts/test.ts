/** All of the tests: formatting and lint, types, units, and the built site in a browser. Ends with the true counts. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromiumPath } from './chromium.ts';
import { enginesMissing } from './engines.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const results = join(root, 'tests/results');
let passed = 0;
let failed = 0;

/** Runs a command to its end. aside: beside others, so that what it says is printed as a whole when it has ended. */
function run(name: string, command: string, words: string[], aside = false): Promise<boolean> {
  const title = `\n— ${name}`;
  if (!aside) console.log(title);
  return new Promise((done) => {
    const stdio = aside ? 'pipe' : 'inherit';
    const child = spawn(command, words, { cwd: root, stdio: ['inherit', stdio, stdio], shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (status) => {
      if (aside) process.stdout.write(`${title}\n${Buffer.concat(said)}`);
      done(status === 0);
    });
  });
}

async function check(name: string, command: string, words: string[], aside = true): Promise<void> {
  if (await run(name, command, words, aside)) passed++;
  else failed++;
}

interface TestFile {
  name: string;
  startTime: number;
  endTime: number;
}

/** Runs one of the test runner's projects and adds what it counted; returns its files. */
async function tests(name: string, project: 'unit' | 'site', aside: boolean): Promise<TestFile[]> {
  const report = join(results, `${project}.json`);
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await run(name, bin('vitest'), words, aside);
  try {
    const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (numTotalTests === 0 || (!ok && numFailedTests === 0)) failed++;
    return testResults;
  } catch {
    console.error('The test run left no report.');
    failed++;
    return [];
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// Whatever else fails, the other checks still run and are counted.
try {
  process.env['CHROMIUM'] = chromiumPath();
} catch (error) {
  console.error((error as Error).message);
}
await check('fonts', process.execPath, [join(root, 'scripts/fonts.ts')], false);
const alongside = [
  tests('units', 'unit', true),
  check('formatting and lint', bin('biome'), ['check', '--error-on-warnings']),
  check('the lock file', process.execPath, [join(root, 'scripts/check-lock.ts')]),
] as const;
// The types are done before the site is built: both write what they know of the content to the same place.
await check('types', bin('astro'), ['check', '--minimumSeverity', 'warning']);
const site = await tests('the built site', 'site', false);
const [units] = await Promise.all(alongside);

const seconds = ({ startTime, endTime }: TestFile) => (endTime - startTime) / 1000;
const slowest = [...units, ...site].sort((a, b) => seconds(b) - seconds(a)).slice(0, 10);
console.log('\nThe slowest ten files, in seconds:');
for (const file of slowest) console.log(`${seconds(file).toFixed(1).padStart(8)}  ${basename(file.name)}`);
for (const engine of enginesMissing()) console.log(`\nNot tested in ${engine}: it is not on this machine.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
