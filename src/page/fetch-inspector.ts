/** The controls of a number are fetched when a reader's hand comes near one; where that fails, the next press tries again. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { panel } from '../state/panel';
import { READER_NEAR } from '../state/wake';

/** Once they have come. The companion shows them below itself; a page without one, at its edge. */
export const inspector = signal<FunctionComponent | undefined>(undefined);

/** Returns what ends the waiting. */
export function fetchInspector(): () => void {
  const fetchIt = () => {
    import('./inspector/Inspector').then(({ show }) => show()).catch(() => {});
  };
  document.addEventListener(READER_NEAR, fetchIt, { once: true });
  return panel.subscribe((open) => open && fetchIt());
}
