/** What every page does for a reader besides its numbers: contents, keys, the place in the chapter, terms, search, copying. */

import { offerContrast } from './offer-contrast';
import { offerCopy } from './offer-copy';
import { offerSearch } from './offer-search';
import { offerTerms } from './offer-terms';
import { followPlace } from './place';
import { turnByKeys } from './turn-keys';

/** The list of contents closes by Escape, by a press elsewhere, and when the focus goes on. */
function closeContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  if (!contents) return;
  document.addEventListener('pointerdown', ({ target }) => {
    if (!contents.contains(target as Node)) contents.open = false;
  });
  contents.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !contents.contains(relatedTarget as Node)) contents.open = false;
  });
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    contents.open = false;
    contents.querySelector('summary')?.focus();
  });
}

offerContrast();
closeContents();
turnByKeys();
followPlace();
offerTerms();
offerSearch();
offerCopy();
