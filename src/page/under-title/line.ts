/** What the line under a title says of the page's numbers: whose they are, and the way to the others. */
import { type Network, POST_NETWORK } from '../../quantities';
import { sameNetwork } from '../../state/link';
import type { Tab } from '../../state/tab-memory';

export interface Line {
  words: string;
  /** There are numbers of the reader's own to bring back. */
  mine: boolean;
  /** There is a way to the post's. */
  posts: boolean;
}

interface State {
  shown: Network;
  /** The reader's own numbers, where the page shows others. */
  aside: Network | undefined;
  along: Tab['along'];
  /** As how many steps of training the tab knows the numbers shown. */
  steps?: number | undefined;
}

/** Undefined where there is nothing to say: the reader has made nothing, or all of it on this page. */
export function lineOf({ shown, aside, along, steps = 0 }: State): Line | undefined {
  const isPosts = sameNetwork(shown, POST_NETWORK);
  const isMine = aside !== undefined && sameNetwork(shown, aside);
  const mine = aside !== undefined && !isMine;
  if (along === 'link' && !isPosts) return { words: 'These numbers come from a link.', mine, posts: true };
  if (!isPosts && (along || isMine)) {
    const trained = steps === 0 ? '' : steps === 1 ? ', trained for 1 step' : `, trained for ${steps} steps`;
    return { words: `These are your numbers${trained}.`, mine, posts: true };
  }
  if (!mine) return undefined;
  return { words: isPosts ? 'These are the post’s numbers.' : 'Your own numbers are kept.', mine, posts: false };
}
