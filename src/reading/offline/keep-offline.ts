/** Pages that were visited are kept for reading offline (pages/sw.js.ts), unless the reader wants nothing kept. */
import { OFFLINE_KEY } from '../../state/keys';
import { attempt } from '../../state/storage';
import { FILES_KEPT, PAGES_KEPT } from './names';

interface Policy {
  createScriptURL: (address: string) => string;
}
interface TrustedTypes {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** The address of the worker, the one that scripts here may run by it: see build/page-policy.ts. */
function workerOf(base: string): string {
  const address = `${base}sw.js`;
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('four-pixels', {
    createScriptURL: () => address,
  });
  return policy?.createScriptURL(address) ?? address;
}

export const isOfflineWanted = (): boolean => attempt(() => localStorage.getItem(OFFLINE_KEY)) !== 'off';

/** base: the site's address. Where there can be no worker nothing is kept, and nothing is missing while there is a network. */
export function keepOffline(base: string): void {
  if (isOfflineWanted() && document.documentElement.dataset['offline'] !== 'off')
    navigator.serviceWorker?.register(workerOf(base)).catch(() => {});
}

/** How many pages are kept; undefined where none can be. */
export async function pagesKept(): Promise<number | undefined> {
  if (!navigator.serviceWorker) return undefined;
  try {
    return (await caches.has(PAGES_KEPT)) ? (await (await caches.open(PAGES_KEPT)).keys()).length : 0;
  } catch {
    return undefined;
  }
}

/** Keeps pages from now on, or takes away what is kept and keeps nothing more. */
export async function wantOffline(wants: boolean, base: string): Promise<void> {
  attempt(() => (wants ? localStorage.removeItem(OFFLINE_KEY) : localStorage.setItem(OFFLINE_KEY, 'off')));
  if (wants) {
    keepOffline(base);
    return;
  }
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  for (const name of [PAGES_KEPT, FILES_KEPT]) await caches.delete(name);
}
