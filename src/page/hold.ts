/**
 * What keeps the page in place while its numbers change: equations that fit, paragraphs that keep their height.
 */
import { effect } from '@preact/signals';
import { type FittedEquations, fitEquations, keepHeights } from '../live-math';
import { now } from '../state/numbers';
import { inGesture } from '../state/store';

/** shown: called with a part of the page that comes to be seen in place of another. */
export function holdPage(shown: (part: Element) => void): FittedEquations['fit'] {
  const equations = fitEquations(now, shown);
  const heights = keepHeights('main p:has([data-live], [data-when])');
  effect(() => {
    if (inGesture.value) return;
    equations.rest();
    heights.rest();
  });
  return equations.fit;
}
