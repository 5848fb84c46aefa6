/** The training page's part of the session: a moment of training in its address, and the deck that follows it. */

import { sameParameters } from '../../model';
import type { Network } from '../../quantities';
import { TRAINING_KEYS } from '../keys';
import { offerState } from '../page-numbers';
import { type PagePart, whenOpened } from '../session';
import { network } from '../store';
import { give, NUMBERS_CHANGED } from '../wake';
import { deck, memory } from './deck';
import { fromTrainingQuery, imagesFit, toTrainingQuery } from './link';
import { FIRST_POSITION, SET_NAMES, sameRun } from './position';

/** Links of this site carry parameters alone: what step they are is the tab's to know. */
const cameFromHere = (): boolean => document.referrer.startsWith(`${location.origin}/`);

/** These parameters come from images that are too many for a link: a reload finds them in the tab. */
function beyondLinks(network: Network): boolean {
  const { set, own } = memory.recall(network) ?? FIRST_POSITION;
  return set === 'own' && !imagesFit(own);
}

let written = false;

export const trainingPage: PagePart = {
  keys: TRAINING_KEYS,
  read: (query) => {
    const link = fromTrainingQuery(query);
    written = link.explicit || (link.given && !cameFromHere() && !beyondLinks(link.network));
    if (!written) {
      deck.chooseLatest();
      return link;
    }
    return { ...link, network: { ...link.network, ...deck.prepare(link.position, memory.recallParameters(link.position)) } };
  },
  opened: (session) => {
    deck.follow(session);
    offerState('training', { read: readPage });
    if (!written && deck.position.peek().t > 0) session.writeAddress();
    if (!sameRun(deck.position.peek(), FIRST_POSITION)) give(NUMBERS_CHANGED);
  },
  arriving: deck.arriving,
  chosen: () => deck.position.peek().t > 0,
  write: () => toTrainingQuery(deck.position.peek(), network.peek()),
  leaving: deck.stop,
  queryOf: (network) => {
    const position = memory.recall(network);
    return position && toTrainingQuery(position, network);
  },
};

/**
 * The page's own numbers. For its marks: `t`, the step; `LD`, the mean loss over the set; `correct` of `N` images are right.
 * For the exercises: `set` (0 A, 1 B, 2 the reader's), `single` (1 where images come one by one), `fromPost` (1 where step 0
 * has the post's numbers), `speaking` (neurons that speak for some image of the set).
 */
function readPage(id: string): number | undefined {
  const { t, set, mode, start } = deck.position.value;
  const { loss, correct, passes } = deck.assessment.value;
  const numbers: Record<string, () => number> = {
    t: () => t,
    LD: () => loss,
    correct: () => correct,
    N: () => deck.examples.value.length,
    set: () => SET_NAMES.indexOf(set),
    single: () => (mode === 'single' ? 1 : 0),
    fromPost: () => (sameParameters(start, FIRST_POSITION.start) ? 1 : 0),
    speaking: () => start.b1.filter((_, i) => passes.some(({ r1 }) => r1[i] === 1)).length,
  };
  return numbers[id]?.();
}

/**
 * From here on the deck follows the network: as a part of the page's session where the address may have a moment of training,
 * alone where it has the parameters only, as the book's. Called by whatever of the deck wakes first; later calls do nothing.
 */
export function startDeck(): void {
  whenOpened((session) => {
    if (deck.isFollowing()) return;
    if (session.keys === TRAINING_KEYS) return session.join(trainingPage);
    deck.chooseLatest();
    deck.follow({ changed: () => {}, arrived: () => {} });
    offerState('training', { read: readPage });
  });
}
