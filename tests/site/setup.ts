/**
 * Builds the site twice, as it is and for a folder, serves both the way any static host would, and starts the browser
 * that all files share. The tests begin when the site stands; whoever asks for the folder waits until that stands too.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from '../../scripts/chromium';

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
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function build(outDir: string, environment: Record<string, string> = {}): Promise<void> {
  const astro = join(root, 'node_modules/.bin/astro');
  await promisify(execFile)(astro, ['build', '--outDir', outDir], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
    maxBuffer: Number.POSITIVE_INFINITY,
    shell: process.platform === 'win32',
  });
}

/** Serves files and index.html of folders, and 404.html for the rest; nothing else, and nothing before it is built. */
async function serve(dist: string, base: string, built: Promise<void>): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    try {
      await built;
    } catch {
      response.writeHead(500).end();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(base) ? join(dist, path.slice(base.length)) : '';
    const file = below && existsSync(below) && statSync(below).isDirectory() ? join(below, 'index.html') : below;
    const found = file !== '' && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      // The names of these files change with what is in them.
      ...(found && path.startsWith(`${base}_astro/`) && { 'cache-control': 'max-age=31536000' }),
      'content-type': types[found ? extname(file) : '.html'] ?? 'application/octet-stream',
    });
    response.end(readFileSync(found ? file : join(dist, '404.html')));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
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
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  const site = await serve(dist, '/', siteBuilt);
  const folder = await serve(folderDist, '/folder/', folderBuilt);
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
