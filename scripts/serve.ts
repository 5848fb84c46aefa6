/**
 * Serves the built site the way any static host would: files, the index.html of folders, a folder's address without its slash
 * sent on to the one with it, and 404.html for the rest. As a command (`npm start`) it serves dist/ and prints the address.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface Site {
  /** Where the files lie, and the folder that they were built for. */
  dist: string;
  base: string;
  /** 0: any that is free. */
  port?: number;
  host?: string;
  /** Sent with every answer. */
  headers?: Record<string, string>;
  /** Nothing is answered before. */
  built?: Promise<void>;
}

export interface Served {
  server: Server;
  /** With the base. */
  address: string;
}

/** A part of an address as a path; undefined where it is none, or leads out of the folder. */
function pathOf(part: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(part));
    return path.startsWith('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

export async function serve({
  dist,
  base,
  port = 0,
  host = 'localhost',
  headers = {},
  built = Promise.resolve(),
}: Site): Promise<Served> {
  const server = createServer(async (request, response) => {
    try {
      await built;
    } catch {
      response.writeHead(500).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const part = `${pathname}/` === base ? '' : pathname.startsWith(base) ? pathOf(pathname.slice(base.length)) : undefined;
    const file = part === undefined ? undefined : join(dist, part);
    const isFolder = file !== undefined && existsSync(file) && statSync(file).isDirectory();
    if (isFolder && !pathname.endsWith('/')) {
      const rest = pathname.slice(base.length).replace(/^\/+/, '');
      // What stands behind # stays: browsers keep it.
      response.writeHead(301, { location: `${base}${rest && `${rest}/`}${search}` }).end();
      return;
    }
    const page = isFolder ? join(file, 'index.html') : file;
    const found = page !== undefined && existsSync(page) && statSync(page).isFile();
    response.writeHead(found ? 200 : 404, {
      ...headers,
      // The names of these files change with what is in them.
      ...(found && pathname.startsWith(`${base}_astro/`) && { 'cache-control': 'max-age=31536000' }),
      'content-type': TYPES[found ? extname(page) : '.html'] ?? 'application/octet-stream',
    });
    response.end(readFileSync(found ? page : join(dist, '404.html')));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}` };
}

/** The port, or the first after it that is free. */
async function serveFrom(port: number, site: Site): Promise<Served> {
  try {
    return await serve({ ...site, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return serveFrom(port + 1, site);
  }
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
  });
  const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
  const { address } = await serveFrom(Number(values.port), {
    dist: join(import.meta.dirname, '../dist'),
    base,
    host: values.host,
  });
  console.log(`Four Pixels is at ${address}`);
}
