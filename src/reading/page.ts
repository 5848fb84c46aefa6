/** What every page does for a reader besides its numbers: contents, keys, the place in the chapter, terms, search, copying. */

import { PLACE_KEY } from '../state/keys';
import { attempt } from '../state/storage';
import { offerContrast } from './offer-contrast';
import { offerCopy } from './offer-copy';
import { offerSearch } from './offer-search';
import { offerTerms } from './offer-terms';
import { followPlace } from './place';

/** What the list of contents and its keys do is fetched when it is opened, or one of the keys is pressed. */
function offerContents(): void {
  const fetchContents = () => import('./contents');
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  const open = async () => {
    const { closeContents, offerTurnKeys } = await fetchContents();
    closeContents(contents as HTMLDetailsElement);
    offerTurnKeys();
  };
  contents?.addEventListener('toggle', open, { once: true });
  document.addEventListener('keydown', async (event) => {
    if (event.key === '[' || event.key === ']') (await fetchContents()).turn(event);
  });
}

/** The chapter that was open last; on the cover, where its list says so. */
function keepPlace(): void {
  if (document.querySelector('main.chapter:not(.book)'))
    attempt(() => localStorage.setItem(PLACE_KEY, location.pathname.split('/').at(-2) ?? ''));
  else if (document.querySelector('[data-chapter]') && attempt(() => localStorage.getItem(PLACE_KEY)))
    import('./mark-place').then(({ markPlace }) => markPlace()).catch(() => {});
}

offerContrast();
offerContents();
followPlace();
keepPlace();
offerTerms();
offerSearch();
offerCopy();
