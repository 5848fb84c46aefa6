/** What the deck's drawings read: the moment of training; on the first render the post's, which the page was built with. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Example } from '../../model';
import { type Assessment, assess, type Trail } from '../../model/training';
import { type Network, POST_NETWORK } from '../../quantities';
import { network } from '../../state/store';
import { deck } from '../../state/training/deck';
import { AHEAD, firstTrail } from '../../state/training/growing-trail';
import { startDeck } from '../../state/training/page';
import { examplesOf, FIRST_POSITION, type Position } from '../../state/training/position';

export interface DeckView {
  position: Position;
  examples: readonly Example[];
  assessment: Assessment;
  network: Network;
  trail: Trail;
  /** The last step computed; with the trail it says whether a drawing is still right. */
  last: number;
  /** The last step that has been on screen. */
  written: number;
  /** A step far ahead that the run is on its way to. */
  goal: number | undefined;
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
    written: 0,
    goal: undefined,
    busy: false,
    playing: false,
  };
  return first;
}

export function useDeck(): DeckView {
  const [mounted, setMounted] = useState(false);
  useLayoutEffect(() => {
    startDeck();
    setMounted(true);
  }, []);
  useEffect(deck.draw, []);
  if (!mounted) return firstView();
  const { position, examples, assessment, written, goal, busy, playing } = deck;
  const trail = deck.trailNow();
  return {
    position: position.value,
    examples: examples.value,
    assessment: assessment.value,
    network: network.value,
    trail,
    last: trail.last(),
    written: written.value,
    goal: goal.value,
    busy: busy.value,
    playing: playing.value,
  };
}
