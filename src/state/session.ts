/** The session of this page. */
import { createSession } from './create-session';
import { store } from './store';

export type { PageKind, PagePart } from './create-session';
export const { linkProblems, aside, along, openSession, whenOpened, shareAddress, carryInLinks, bringMineBack, usePosts } =
  createSession(store);
