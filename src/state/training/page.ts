/** The training page's part of the session: a moment of training in its address, and the deck that follows it. */

import { sameParameters } from '../../model';
import type { Network } from '../../quantities';
import { isHere, TRAINING_KEYS } from '../asleep';
import { pageNumbers } from '../page-numbers';
import type { PageLink } from '../session';
import { network } from '../store';
import { give, NUMBERS_CHANGED } from '../wake';
import { arriving, assessment, chooseLatest, examples, follow, isFollowing, position, prepare } from './deck';
import { fromTrainingQuery, imagesFit, toTrainingQuery } from './link';
import { recall, recallParameters } from './memory';
import { FIRST_POSITION, SET_NAMES, sameRun } from './position';

/** Links of this site carry parameters alone: what step they are is the tab's to know. */
const cameFromHere = (): boolean => document.referrer.startsWith(`${location.origin}/`);

/** These parameters come from images that are too many for a link: a reload finds them in the tab. */
function beyondLinks(network: Network): boolean {
  const { set, own } = recall(network) ?? FIRST_POSITION;
  return set === 'own' && !imagesFit(own);
}

let written = false;

export const trainingPage: PageLink = {
  keys: TRAINING_KEYS,
  read: (query) => {
    const link = fromTrainingQuery(query);
    written = link.explicit || (link.given && !cameFromHere() && !beyondLinks(link.network));
    if (!written) {
      chooseLatest();
      return link;
    }
    return { ...link, network: { ...link.network, ...prepare(link.position, recallParameters(link.position)) } };
  },
  opened: (session) => {
    follow(session);
    pageNumbers.value = readPage;
    if (!written && position.peek().t > 0) session.writeAddress();
    if (!sameRun(position.peek(), FIRST_POSITION)) give(NUMBERS_CHANGED);
  },
  arriving,
  write: () => toTrainingQuery(position.peek(), network.peek()),
};

/**
 * Beside the quantities of surface.md, for the exercises: `set` (0 A, 1 B, 2 the reader's), `single` (1 where images come one
 * by one), `fromPost` (1 where step 0 has the post's numbers), `speaking` (neurons that speak for some image of the set).
 */
function readPage(id: string): number | undefined {
  const { t, set, mode, start } = position.value;
  const { loss, correct, passes } = assessment.value;
  const numbers: Record<string, () => number> = {
    t: () => t,
    LD: () => loss,
    correct: () => correct,
    N: () => examples.value.length,
    set: () => SET_NAMES.indexOf(set),
    single: () => (mode === 'single' ? 1 : 0),
    fromPost: () => (sameParameters(start, FIRST_POSITION.start) ? 1 : 0),
    speaking: () => start.b1.filter((_, i) => passes.some(({ r1 }) => r1[i] === 1)).length,
  };
  return numbers[id]?.();
}

/** A drawing of the deck has woken: from here on the deck follows the network, with the page's session or without one. */
export function deckIsHere(): void {
  isHere(trainingPage);
  const alone = () => {
    if (isFollowing()) return;
    // The book shows the deck too, and its address has the parameters alone.
    if (!document.documentElement.hasAttribute('data-live-page')) return void requestAnimationFrame(alone);
    chooseLatest();
    follow({ changed: () => {}, arrived: () => {} });
    pageNumbers.value = readPage;
  };
  alone();
}
