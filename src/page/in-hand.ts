/** What a page needs once a hand is near, or its numbers are others than those that it was built with; fetched then. */
import lit from '../styles/lit.css?url';
import { loadSheet } from '../styles/load-sheet';
import { showScale } from './drag-scale';
import { holdPage } from './hold';
import { inspectDragged } from './inspect-dragged';
import { lightUp } from './light-up';
import { pressResults } from './press-results';

/**
 * Starts all of it. pressed: a press that came before. Returns what fits equations to their numbers, and what is to be told
 * when a drag begins.
 */
export function takeInHand(freshen: (part: Element) => void, pressed?: Event) {
  loadSheet(lit).catch(() => {});
  const fit = holdPage(freshen);
  lightUp();
  pressResults(pressed);
  return {
    fit,
    takeHold: (id: string, element: Element): void => {
      showScale(id, element);
      inspectDragged(id, element);
    },
  };
}
