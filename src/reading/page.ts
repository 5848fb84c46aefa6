/** What every page does for a reader besides its numbers: contents, keys, the place in the chapter, terms, search, copying. */

import { offerCopy } from './offer-copy';
import { offerSearch } from './offer-search';
import { offerTerms } from './offer-terms';
import { followPlace } from './place';
import { turnByKeys } from './turn-keys';

/** The list of contents closes by Escape, and by a press elsewhere. */
function closeContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  if (!contents) return;
  document.addEventListener('pointerdown', ({ target }) => {
    if (!contents.contains(target as Node)) contents.open = false;
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    contents.open = false;
    contents.querySelector('summary')?.focus();
  });
}

closeContents();
turnByKeys();
followPlace();
offerTerms();
offerSearch();
offerCopy();
