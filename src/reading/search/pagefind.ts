/** The part of Pagefind's JavaScript interface that the search uses. The index and its reader lie in BASE/pagefind/. */
export interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: Place[];
}

/** A place in a page: what stands below one heading. */
export interface Place {
  title: string;
  url: string;
  excerpt: string;
}

export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number; noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<Found> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads it once; where that fails, the next call tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = `${base}pagefind/pagefind.js`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    // So few pages need no worker of their own; a busy machine may let one wait for longer than Pagefind does.
    await pagefind.options({ baseUrl: base, excerptLength: 22, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Places in the order of how many of the words asked for they have, in their heading first of all. */
export function bestPlaces(places: readonly Place[], query: string): Place[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fit = ({ title, excerpt }: Place) => {
    const [heading, text] = [title.toLowerCase(), excerpt.toLowerCase()];
    return words.reduce((sum, word) => sum + (heading.includes(word) ? 2 : 0) + (text.includes(word) ? 1 : 0), 0);
  };
  return [...places].sort((a, b) => fit(b) - fit(a));
}

/** The words of an excerpt, and which of them were asked for. Pagefind writes text with <mark>s, in which only < and > are escaped. */
export const wordsOf = (excerpt: string): { marked: boolean; text: string }[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => ({
      marked: part.startsWith('<mark>'),
      text: part
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
    }));

/** Why it can't be had. Its reader is WebAssembly, which hosts may forbid. */
export function whyNot(): string {
  try {
    // The beginning of every module, and nothing more.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    return 'The search could not be loaded. Check the connection, then change a letter to try again.';
  } catch {
    return 'The search cannot run here: it needs WebAssembly, which the rules of this host or this browser forbid. The list of contents leads to every page.';
  }
}
