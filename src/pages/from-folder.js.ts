/**
 * For whoever opens the built files from a folder, where addresses that begin at the site's root lead nowhere and modules are
 * not run: links and sheets are found from where this script lies, and the page says what it can't do. Only fetched there.
 */
import { addressOf } from '../book/chapters';

const SAYS =
  'Opened from a folder, this page can only be read: its numbers are the post’s own. Served, as “npm start” does it, every number can be dragged.';

/** It runs in the page. base: the address that the site was built for. */
function fromFolder(base: string, says: string): void {
  const root = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
  const mend = () => {
    document.querySelector('.not-live')?.remove();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(`[href^="${base}"]`))
      link.href = root + (link.getAttribute('href') ?? '').slice(base.length).replace(/(^|\/)(?=#|$)/, '$1index.html');
    const line = document.createElement('p');
    line.className = 'without-scripts';
    line.textContent = says;
    document.querySelector('header')?.after(line);
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', mend);
  else mend();
}

export const GET = () =>
  new Response(`(${fromFolder})(${JSON.stringify(addressOf())}, ${JSON.stringify(SAYS)});\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
