/** Whoever asked their system for more contrast, or for colours of its own, gets the sheet for it. */
import contrast from '../styles/contrast.css?url';

export function offerContrast(): void {
  if (matchMedia('(forced-colors: active), (prefers-contrast: more)').matches)
    document.head.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${contrast}">`);
}
