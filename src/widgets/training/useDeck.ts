/** What the deck's drawings read: the moment of training; on the first render the post's, which the page was built with. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { give, READER_NEAR } from '../../live-math/signs';
import type { Example } from '../../model';
import { type Assessment, assess, type Trail } from '../../model/training';
import { type Network, POST_NETWORK } from '../../quantities';
import { network } from '../../state/store';
import {
  AHEAD,
  assessment,
  busy,
  draw,
  examples,
  firstTrail,
  playing,
  position,
  reach,
  trailNow,
} from '../../state/training/deck';
import { examplesOf, FIRST_POSITION, type Position } from '../../state/training/position';

export interface DeckView {
  position: Position;
  examples: readonly Example[];
  assessment: Assessment;
  network: Network;
  trail: Trail;
  /** The last step computed; with the trail it says whether a drawing is still right. */
  last: number;
  /** How far the slider goes. */
  reach: number;
  busy: boolean;
  playing: boolean;
}

let first: DeckView | undefined;
function firstView(): DeckView {
  const trail = firstTrail();
  const set = examplesOf(FIRST_POSITION);
  first ??= {
    position: FIRST_POSITION,
    examples: set,
    assessment: assess(POST_NETWORK, set),
    network: POST_NETWORK,
    trail,
    last: AHEAD,
    reach: AHEAD,
    busy: false,
    playing: false,
  };
  return first;
}

export function useDeck(): DeckView {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => setMounted(true), []);
  // Awake: a hand is near, and what the page knows of training must follow from here on.
  useEffect(() => {
    draw();
    give(READER_NEAR);
  }, []);
  if (!mounted) return firstView();
  const trail = trailNow();
  return {
    position: position.value,
    examples: examples.value,
    assessment: assessment.value,
    network: network.value,
    trail,
    last: trail.last(),
    reach: reach.value,
    busy: busy.value,
    playing: playing.value,
  };
}
