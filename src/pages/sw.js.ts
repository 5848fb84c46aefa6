/**
 * The service worker: pages that were visited can be read again offline, with all that they may need. Pages come from the
 * network where there is one, so that nobody reads an old one; the files that pages name have names that change with what is
 * in them, and come from the device. Built with OFFLINE=off, it takes itself away from every device instead.
 */
import { addressOf } from '../book/chapters';
import { FILES_KEPT, PAGES_KEPT } from '../reading/offline/names';

/** The part of a worker's global object that is used here. */
interface Worker {
  addEventListener: (type: 'install' | 'activate' | 'fetch' | 'message', answer: (event: WorkerEvent) => void) => void;
  skipWaiting: () => void;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<{ url: string }[]>;
  };
  registration: { unregister: () => Promise<boolean> };
}
interface WorkerEvent {
  request: Request;
  waitUntil: (promise: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

/** It runs in the worker. base: the site's address; PAGES, FILES: the names under which they are kept. */
function keepForOffline(base: string, PAGES: string, FILES: string): void {
  const worker = globalThis as unknown as Worker;
  const folder = `${base}_astro/`;
  /** A file that no page names any more stays for as long as a page of before may still be open, in ms. */
  const STAYS = 7 * 24 * 3600 * 1000;

  /** The reader wants nothing kept any more; the page takes away what was (reading/offline). */
  let stopped = false;

  const isHtml = (answer: Response) => answer.ok && /html/.test(answer.headers.get('content-type') ?? '');
  /** A page is one page, whatever numbers its address holds. */
  const placeOf = (address: string) => new URL(address).pathname.replace(/index\.html$/, '').replace(/[^/]$/, '$&/');

  /** The addresses of the files that a text names. */
  const named = (text: string) =>
    [...new Set(text.match(/[\w.-]+\.[\w-]{8}\.(?:js|css|woff2|json|png|svg)\b/g))].map((name) => folder + name);

  /** Keeps what a text names, and what that names in turn. Returns the addresses. */
  async function keepNamed(text: string, met: Set<string> = new Set()): Promise<Set<string>> {
    const files = await caches.open(FILES);
    await Promise.all(
      named(text).map(async (address) => {
        if (met.has(address)) return;
        met.add(address);
        let file = await files.match(address);
        if (!file) {
          file = await fetch(address);
          if (!file.ok) return;
          await files.put(address, file.clone());
        }
        if (/\.(js|css)$/.test(address)) await keepNamed(await file.text(), met);
      }),
    );
    return met;
  }

  async function keepPage(address: string, answer: Response): Promise<void> {
    if (stopped) return;
    const pages = await caches.open(PAGES);
    await pages.put(placeOf(address), answer.clone());
    await keepNamed(await answer.text());
  }

  /** Lets go of old files that no kept page names. */
  async function tidy(): Promise<void> {
    const [pages, files] = [await caches.open(PAGES), await caches.open(FILES)];
    const wanted = new Set<string>();
    for (const page of await pages.matchAll()) await keepNamed(await page.text(), wanted);
    for (const request of await files.keys()) {
      const date = (await files.match(request))?.headers.get('date');
      const age = date ? Date.now() - Date.parse(date) : 0;
      if (!wanted.has(new URL(request.url).pathname) && age > STAYS) await files.delete(request);
    }
  }

  /** In place of a page that was never visited: those that were. */
  async function whatIsKept(): Promise<Response> {
    const pages = await caches.open(PAGES);
    const kept = await Promise.all(
      (await pages.keys()).map(async ({ url }) => {
        const text = (await (await pages.match(url))?.text()) ?? '';
        return {
          url,
          title: /<title>([^<]*)/.exec(text)?.[1] ?? url,
          sheet: /<link rel="stylesheet" href="([^"]*)/.exec(text)?.[1],
        };
      }),
    );
    const sheet = kept.find((page) => page.sheet)?.sheet;
    const list = kept.map(({ url, title }) => `<li><a href="${new URL(url).pathname}">${title}</a></li>`).join('');
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; font-src 'self'"><title>Offline · Four Pixels</title>${sheet ? `<link rel="stylesheet" href="${sheet}">` : ''}`;
    const text = `<h1>You are offline</h1><p>This page has not been opened on this device before, so it is not kept here. These are:</p><ul>${list}</ul>`;
    return new Response(
      `<!doctype html><html lang="en"><head>${head}</head><body><main class="chapter">${text}</main></body></html>`,
      {
        status: 503,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      },
    );
  }

  async function page(event: WorkerEvent): Promise<Response> {
    const { request } = event;
    try {
      const answer = await fetch(request);
      if (isHtml(answer)) event.waitUntil(keepPage(request.url, answer.clone()).catch(() => {}));
      return answer;
    } catch {
      const pages = await caches.open(PAGES);
      return (await pages.match(placeOf(request.url))) ?? whatIsKept();
    }
  }

  async function file(event: WorkerEvent): Promise<Response> {
    const { request } = event;
    if (stopped) return fetch(request);
    const files = await caches.open(FILES);
    const kept = await files.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) event.waitUntil(files.put(request, answer.clone()).catch(() => {}));
    return answer;
  }

  /** What changes under the same name: the search's index, pictures. */
  async function other(event: WorkerEvent): Promise<Response> {
    const { request } = event;
    if (stopped) return fetch(request);
    const files = await caches.open(FILES);
    try {
      const answer = await fetch(request);
      if (answer.ok) event.waitUntil(files.put(request, answer.clone()).catch(() => {}));
      return answer;
    } catch (failed) {
      const kept = await files.match(request);
      if (!kept) throw failed;
      return kept;
    }
  }

  worker.addEventListener('message', () => {
    stopped = true;
  });
  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (event) => {
    const begin = async () => {
      await worker.clients.claim();
      // The pages that are open came before there was anything to keep them.
      const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      for (const { url } of open) {
        const answer = await fetch(url);
        if (isHtml(answer)) await keepPage(url, answer);
      }
      await tidy();
    };
    // Where something can't be kept, pages are as they are without a worker.
    event.waitUntil(begin().catch(() => {}));
  });
  worker.addEventListener('fetch', (event) => {
    const { url, method, mode } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
    event.respondWith((mode === 'navigate' ? page : pathname.startsWith(folder) ? file : other)(event));
  });
}

/** Takes the worker and all that it kept off the device. */
function retire(...names: string[]): void {
  const worker = globalThis as unknown as Worker;
  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (event) => {
    const end = async () => {
      for (const name of names) await caches.delete(name);
      await worker.registration.unregister();
    };
    event.waitUntil(end());
  });
}

const call = (run: (...words: string[]) => void, ...words: string[]) =>
  `(${run})(${words.map((word) => JSON.stringify(word)).join()});\n`;

export const GET = () =>
  new Response(
    process.env['OFFLINE'] === 'off'
      ? call(retire, PAGES_KEPT, FILES_KEPT)
      : call(keepForOffline, addressOf(), PAGES_KEPT, FILES_KEPT),
    { headers: { 'content-type': 'text/javascript' } },
  );
