/** What a page needs once a hand is near, or its numbers are others than those that it was built with; fetched then. */
import lit from '../styles/lit.css?url';
import { loadSheet } from '../styles/load-sheet';
import { showScale } from './drag-scale';
import { inspectDragged } from './inspect-dragged';

loadSheet(lit).catch(() => {});

export { holdPage } from './hold';
export { lightUp } from './light-up';
export { pressResults } from './press-results';

/** A drag begins: its scale, and the controls if they are open. */
export function takeHold(id: string, element: Element): void {
  showScale(id, element);
  inspectDragged(id, element);
}
