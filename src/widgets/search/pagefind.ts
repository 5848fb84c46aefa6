/** The part of Pagefind's JavaScript interface that the search uses. The index and its reader lie in BASE/pagefind/. */
export interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}

export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<Found> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads it once; where that fails, the next call tries again. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = `${base}pagefind/pagefind.js`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ baseUrl: base, excerptLength: 22 });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
