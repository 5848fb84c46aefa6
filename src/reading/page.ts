/** What every page does for a reader besides its numbers: contents, keys, the place in the chapter, terms, search, copying. */

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
    try {
      const { closeContents, offerTurnKeys } = await fetchContents();
      closeContents(contents as HTMLDetailsElement);
      offerTurnKeys();
    } catch {
      // No connection: the list opens and closes all the same, and the next time may bring the rest.
      hear();
    }
  };
  const hear = () => contents?.addEventListener('toggle', open, { once: true });
  hear();
  document.addEventListener('keydown', (event) => {
    if (event.key === '[' || event.key === ']')
      fetchContents().then(
        ({ turn }) => turn(event),
        () => {},
      );
  });
}

offerContrast();
offerContents();
followPlace();
offerTerms();
offerSearch();
offerCopy();
