/**
 * What makes the training page live: as every page, and a moment of training in its address. Where neither the address nor
 * the tab knows of training, what follows it is fetched when a reader's hand comes near or the numbers change.
 */
import { useEffect, useState } from 'preact/hooks';
import { NUMBERS_CHANGED, READER_NEAR } from '../../live-math/signs';
import { fromQuery, toQuery } from '../../state/link';
import type { PageLink, SessionCalls } from '../../state/session';
import { attempt } from '../../state/storage';
import { network } from '../../state/store';
import { TRAINING_KEYS, TRAINING_MEMORY } from '../../state/training/keys';
import LivePage from '../LivePage';

const fetchPage = async (): Promise<PageLink> => (await import('../../state/training/page')).trainingPage;

function knowsOfTraining(): boolean {
  const keys = new URLSearchParams(location.search);
  return TRAINING_KEYS.some((key) => keys.has(key)) || attempt(() => sessionStorage.getItem(TRAINING_MEMORY)) != null;
}

/** A page like any other until it is touched. */
function sleeping(): PageLink {
  let page: PageLink | undefined;
  let asked = false;
  const wake = (session: SessionCalls) => {
    if (asked) return;
    asked = true;
    fetchPage().then(
      (loaded) => {
        // The deck may be moving already: its moment is taken as it is, and nothing is on its way from the address.
        page = loaded;
        page.opened(session);
      },
      () => {
        asked = false;
      },
    );
  };
  return {
    keys: TRAINING_KEYS,
    read: fromQuery,
    opened: (session) => {
      for (const sign of [READER_NEAR, NUMBERS_CHANGED]) {
        document.addEventListener(sign, () => wake(session), { once: true });
        if (document.documentElement.hasAttribute(sign)) wake(session);
      }
    },
    arriving: () => false,
    write: () => page?.write() ?? toQuery(network.peek()),
  };
}

export default function TrainingPage({ base }: { base: string }) {
  const [kind, setKind] = useState<PageLink>();
  useEffect(() => {
    if (knowsOfTraining()) fetchPage().then(setKind, () => setKind(sleeping()));
    else setKind(sleeping());
  }, []);
  return kind ? <LivePage base={base} kind={kind} /> : null;
}
