/** All of the tests: formatting and lint, types, units, and the built site in a browser. Ends with the true counts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from './chromium.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const results = join(root, 'tests/results');
let passed = 0;
let failed = 0;

function run(name: string, command: string, words: string[]): boolean {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function check(name: string, command: string, words: string[]): void {
  if (run(name, command, words)) passed++;
  else failed++;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// Whatever else fails, the other checks still run and are counted.
try {
  process.env['CHROMIUM'] = chromiumPath();
} catch (error) {
  console.error((error as Error).message);
}
check('formatting and lint', bin('biome'), ['check', '--error-on-warnings']);
check('the lock file', process.execPath, [join(root, 'scripts/check-lock.ts')]);
check('fonts', process.execPath, [join(root, 'scripts/fonts.ts')]);
check('types', bin('astro'), ['check', '--minimumSeverity', 'warning']);

const report = join(results, 'vitest.json');
const ok = run('units and the built site', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
try {
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  if (numTotalTests === 0 || (!ok && numFailedTests === 0)) failed++;
} catch {
  console.error('The test run left no report.');
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
