/** Whether pages that were opened are kept for reading offline, and how many are. page/first.js begins it, pages/sw.js.ts does it. */
import { OFFLINE_KEY } from '../../state/keys';
import { attempt } from '../../state/storage';
import { FILES_KEPT, PAGES_KEPT } from './names';

export const isOfflineWanted = (): boolean => attempt(() => localStorage.getItem(OFFLINE_KEY)) == null;

/** undefined where none can be. */
export async function pagesKept(): Promise<number | undefined> {
  if (!navigator.serviceWorker) return undefined;
  try {
    return (await caches.has(PAGES_KEPT)) ? (await (await caches.open(PAGES_KEPT)).keys()).length : 0;
  } catch {
    return undefined;
  }
}

/** Keeps pages from the next one on, or takes away what is kept and keeps nothing more. base: the site's address. */
export async function wantOffline(wants: boolean, base: string): Promise<void> {
  attempt(() => (wants ? localStorage.removeItem(OFFLINE_KEY) : localStorage.setItem(OFFLINE_KEY, 'off')));
  if (wants) return;
  const worker = await navigator.serviceWorker.getRegistration(base);
  // It goes on until the last page of before is closed.
  worker?.active?.postMessage('stop');
  await worker?.unregister();
  await forgetPages();
}

/** Takes away whatever is kept. */
export async function forgetPages(): Promise<void> {
  for (const name of [PAGES_KEPT, FILES_KEPT]) await caches.delete(name);
}
