/** A sentence over the page that stays until it is closed. */
import type { ComponentChildren } from 'preact';
import { loadSheet } from '../../styles/load-sheet';
import sheet from './notice.css?url';

/** How a notice looks, fetched with the first. */
export const noticesReady = (): Promise<void> => loadSheet(sheet);

/** onClose: called with the button that closes it, which goes with it: the focus needs a place. */
export function Notice({ children, onClose }: { children: ComponentChildren; onClose: (close: Element) => void }) {
  return (
    <div class="notice" role="status">
      <div class="notice-text">{children}</div>
      <button type="button" class="close" aria-label="Close" onClick={({ currentTarget }) => onClose(currentTarget)}>
        ×
      </button>
    </div>
  );
}
