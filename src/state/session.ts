/** The session of this page. */
import { createSession } from './create-session';
import { store } from './store';

export type { PageKind, PagePart } from './create-session';
export const { linkProblems, yours, openSession, whenOpened, shareAddress, carryInLinks, backToYours } = createSession(store);
