/** Builds the site twice, as it is and for a folder, and serves both the way any static host would. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, and where its files lie. */
    base: string;
    dist: string;
    /** The same, built for /folder/. */
    folderBase: string;
    folderDist: string;
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

function build(outDir: string, environment: Record<string, string> = {}): string {
  const astro = join(root, 'node_modules/.bin/astro');
  execFileSync(astro, ['build', '--outDir', outDir], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
  });
  return join(root, outDir);
}

/** Serves files and index.html of folders, and 404.html for the rest; nothing else. */
async function serve(dist: string, base: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const below = path.startsWith(base) ? join(dist, path.slice(base.length)) : '';
    const file = below && existsSync(below) && statSync(below).isDirectory() ? join(below, 'index.html') : below;
    const found = file !== '' && existsSync(file);
    response.writeHead(found ? 200 : 404, {
      'content-type': types[found ? extname(file) : '.html'] ?? 'application/octet-stream',
    });
    response.end(readFileSync(found ? file : join(dist, '404.html')));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

export default async function setup(project: TestProject): Promise<() => void> {
  const dist = build('tests/results/site');
  const folderDist = build('tests/results/folder', { BASE_PATH: '/folder/', SITE_URL: 'https://example.org' });
  const site = await serve(dist, '/');
  const folder = await serve(folderDist, '/folder/');
  project.provide('dist', dist);
  project.provide('base', site.address);
  project.provide('folderDist', folderDist);
  project.provide('folderBase', folder.address);
  return () => {
    site.server.close();
    folder.server.close();
  };
}
