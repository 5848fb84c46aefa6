/** What every page does for a reader besides its numbers: contents, keys, the place in the chapter, terms, search. */

import { offerContrast } from './offer-contrast';
import { offerSearch } from './offer-search';
import { offerTerms } from './offer-terms';
import { followPlace } from './place';

/** What the list of contents and its keys do is fetched when it is opened, or one of the keys is pressed. */
function offerContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  contents?.addEventListener(
    'toggle',
    () => {
      import('./contents/close-contents').then(
        ({ closeContents }) => closeContents(contents),
        () => {},
      );
      import('./contents/turn-keys').then(
        ({ offerTurnKeys }) => offerTurnKeys(),
        () => {},
      );
    },
    { once: true },
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === '[' || event.key === ']')
      import('./contents/turn-keys').then(
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
