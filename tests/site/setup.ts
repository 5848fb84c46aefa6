/**
 * Builds the site twice, as it is and for a folder, serves both the way any static host would, and starts the browser
 * that all files share. The tests begin when the site stands; whoever asks for the folder waits until that stands too.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium';
import { serve } from '../../scripts/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, and where its files lie. */
    base: string;
    dist: string;
    /** The same, built for /folder/. Its files are all there once its address answers. */
    folderBase: string;
    folderDist: string;
    /** Where the browser that is shared can be reached. */
    browser: string;
  }
}

const root = join(import.meta.dirname, '../..');
async function build(outDir: string, environment: Record<string, string> = {}): Promise<void> {
  const astro = join(root, 'node_modules/.bin/astro');
  await promisify(execFile)(astro, ['build', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
    maxBuffer: Number.POSITIVE_INFINITY,
    shell: process.platform === 'win32',
  });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // One after the other: both keep what they know of the content in the same place.
  const siteBuilt = build('tests/results/site');
  const folderBuilt = siteBuilt.then(() =>
    build('tests/results/folder', { BASE_PATH: '/folder/', SITE_URL: 'https://example.org' }),
  );
  folderBuilt.catch((error: Error) => console.error(error.message));
  await siteBuilt;
  const dist = join(root, 'tests/results/site');
  const folderDist = join(root, 'tests/results/folder');
  const browser = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const site = await serve({ dist, base: '/', built: siteBuilt });
  const folder = await serve({ dist: folderDist, base: '/folder/', built: folderBuilt });
  project.provide('dist', dist);
  project.provide('base', site.address);
  project.provide('folderDist', folderDist);
  project.provide('folderBase', folder.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.allSettled([folderBuilt, browser.close()]);
    site.server.close();
    folder.server.close();
  };
}
