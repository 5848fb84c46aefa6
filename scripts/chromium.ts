/**
 * Finds a Chromium for the browser tests: the one that CHROMIUM names, one on the path, Playwright's own; where there is
 * none, installs one by the means the machine has.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Letters where a reader's browser sets them: the one without windows would set them on whole pixels. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--font-render-hinting=none'];

/** The one without windows first: it opens a page for a quarter of the work. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe',
];

function onPath(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of NAMES) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  return undefined;
}

function find(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there.`);
  const own = chromium.executablePath();
  return named ?? onPath() ?? (existsSync(own) ? own : undefined);
}

/** Playwright's download, else Debian's package where this is Debian and we are root. */
function install(): void {
  console.log('No Chromium found: installing one.');
  const cli = join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 }).status === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...words: string[]) =>
    execFileSync('apt-get', words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
}

/** The path of a Chromium that can be started. @throws {Error} with one sentence that says what to install. */
export function chromiumPath(): string {
  const found = find();
  if (found) return found;
  try {
    install();
  } catch (error) {
    console.error((error as Error).message);
  }
  const installed = find();
  if (installed) return installed;
  throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM.');
}
