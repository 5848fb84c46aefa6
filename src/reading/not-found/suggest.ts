/** Names the page that was probably meant; the link keeps the query, and with it the network. */
import { nearest } from './nearest';

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(
    (link) => [link.pathname.replace(/\/$/, '').split('/').at(-1) ?? '', link] as const,
  ),
);
const asked = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
const found = nearest(asked, [...links.keys()].filter(Boolean));
const link = found && links.get(found);
const place = document.querySelector('[data-nearest]');
if (link && place) {
  const copy = document.createElement('a');
  copy.href = link.pathname + location.search;
  copy.textContent = link.querySelector('.chapter-title')?.textContent ?? link.textContent;
  place.append('Did you mean ', copy, '?');
}
