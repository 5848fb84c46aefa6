/** Whoever asked their system for more contrast, or for colours of its own, gets the sheet for it, now or as soon as they ask. */
import contrast from '../styles/contrast.css?url';
import { loadSheet } from '../styles/load-sheet';

export function offerContrast(): void {
  const asked = matchMedia('(forced-colors: active), (prefers-contrast: more)');
  const offer = () => {
    if (asked.matches) loadSheet(contrast);
  };
  asked.onchange = offer;
  offer();
}
